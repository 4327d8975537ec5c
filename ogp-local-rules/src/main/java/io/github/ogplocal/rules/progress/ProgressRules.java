// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.progress;

import io.github.ogplocal.rules.Rule;
import io.github.ogplocal.rules.RuleSet;
import java.util.List;

/** The library's own rules on what was reported of progress, and on how it is rolled up. */
public final class ProgressRules {
    /**
     * The order and meaning of the engine's own steps.
     *
     * <p>Always met.
     */
    public static final ProgressPipelineRule PIPELINE_1 = new PipelineV1();

    /**
     * The latest report that says how much is done counts.
     *
     * <p>Met when there is one, or several that agree. Never not met. Not assessable when none says how much is done, when
     * reports of the same date differ, or when months without a day leave open which is the latest.
     */
    public static final LatestReportRule LATEST_REPORT = new LatestReport();

    /**
     * The figure of a commitment is the one reported of it, or that of its milestones.
     *
     * <p>Met when the reported one counts. Not met when that of the milestones does. Never not assessable.
     */
    public static final CommitmentFigureRule COMMITMENT_FIGURE = new CommitmentFigure();

    /**
     * A per cent is taken for a step of the ordinal scale by declared thresholds.
     *
     * <p>Always met.
     */
    public static final CompletionScaleRule COMPLETION_BY_THRESHOLDS = new CompletionByThresholds();

    /**
     * Which plans of an authority count where several are put together.
     *
     * <p>Met when a plan counts. Not met when a narrower or wider one counts in its place, or it was not running. Not
     * assessable when its period is not known.
     */
    public static final CountedPlansRule COUNTED_PLANS = new CountedPlans();

    /**
     * The mean of the parts, each counting the same.
     *
     * <p>Met when a part is known. Never not met. Not assessable when none is, as for all that follow.
     */
    public static final RollUpRule MEAN = new Mean();

    /** The mean of the parts, each counting by the number of the smallest parts it stands for. */
    public static final RollUpRule MEAN_BY_SIZE = new MeanBySize();

    /**
     * The mean of the parts by their weights, divided by the sum of the weights.
     *
     * <p>Met when a part is known. Never not met. Not assessable when none is, or a part has no weight.
     */
    public static final RollUpRule NORMALISED_WEIGHTS = new NormalisedWeights();

    /** The share of parts that are done to 100 per cent. */
    public static final RollUpRule SHARE_COMPLETED = new ShareCompleted();

    /** The lowest of the parts. */
    public static final RollUpRule MINIMUM = new Minimum();

    /** The part in the middle, of an even number the mean of the two in the middle. */
    public static final RollUpRule MEDIAN = new Median();

    /** The share of parts whose completion is substantial or complete. */
    public static final RollUpRule SHARE_AT_HIGH_COMPLETION = new ShareAtHighCompletion();

    /**
     * A commitment whose end has passed is complete.
     *
     * <p>Met when it is complete, or its end has not passed. Not met when it is not complete by the latest report. Not
     * assessable when no report says, or the end is not known, or is a month that may not be over.
     */
    public static final ProgressRule COMMITMENTS_IN_TIME = new CommitmentsInTime();

    /**
     * The last report of a commitment is not older than some months.
     *
     * <p>Met when it is not, or the commitment is complete. Not met when it is. Not assessable when there is none, or its date
     * is a month that leaves it open.
     */
    public static final ProgressRule REPORTS_FRESH = new ReportsFresh();

    /**
     * No report is lower than the one before it.
     *
     * <p>Met when none is. Not met when one is, which is allowed but shown. Not assessable when months without a day leave
     * open which is the later. Nothing is said of a commitment with fewer than two reports.
     */
    public static final ProgressRule NO_REGRESSION = new NoRegression();

    /**
     * Two assessors of a commitment agree within a tolerance.
     *
     * <p>Met when they do. Not met when they do not. Not assessable when one says it in words, or they are on different
     * scales. Nothing is said of a commitment that only one has assessed.
     */
    public static final ProgressRule ASSESSORS_AGREE = new AssessorsAgree();

    /**
     * What is reported as complete is not still asked for.
     *
     * <p>Met when nothing is recommended since. Never not met. Not assessable when something is: a person judges. Nothing is
     * said of a commitment that is not reported as complete.
     */
    public static final ProgressRule COMPLETE_WITHOUT_REQUESTS = new CompleteWithoutRequests();

    /**
     * A report that says not started or limited says what stands in the way.
     *
     * <p>Met when it does. Not met when it does not. Never not assessable; nothing is said of other reports.
     */
    public static final ProgressRule CHALLENGES_STATED = new ChallengesStated();

    /**
     * A report that says how much is done says what that rests on.
     *
     * <p>Met when it does. Not met when it does not. Never not assessable; nothing is said of reports without an amount.
     */
    public static final ProgressRule EVIDENCE_GIVEN = new EvidenceGiven();

    /**
     * No report is made long after the plan has ended.
     *
     * <p>Met when it is in time. Not met when it is later. Not assessable when a date is not known, or is a month that leaves
     * it open.
     */
    public static final ProgressRule REPORTED_WITHIN_PLAN = new ReportedWithinPlan();

    private static final RuleSet<Rule> STANDARD = RuleSet.of(List.of(
            PIPELINE_1,
            LATEST_REPORT,
            COMMITMENT_FIGURE,
            COMPLETION_BY_THRESHOLDS,
            COUNTED_PLANS,
            MEAN,
            MEAN_BY_SIZE,
            NORMALISED_WEIGHTS,
            SHARE_COMPLETED,
            MINIMUM,
            MEDIAN,
            SHARE_AT_HIGH_COMPLETION,
            COMMITMENTS_IN_TIME,
            REPORTS_FRESH,
            NO_REGRESSION,
            ASSESSORS_AGREE,
            COMPLETE_WITHOUT_REQUESTS,
            CHALLENGES_STATED,
            EVIDENCE_GIVEN,
            REPORTED_WITHIN_PLAN));

    private ProgressRules() {}

    /** All of them. */
    public static RuleSet<Rule> standard() {
        return STANDARD;
    }
}
