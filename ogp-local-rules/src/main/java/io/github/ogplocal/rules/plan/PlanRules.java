// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.plan;

import io.github.ogplocal.rules.Rule;
import io.github.ogplocal.rules.RuleSet;
import java.util.List;

/** The rules on action plans that the library brings. */
public final class PlanRules {
    /**
     * What became of every commitment of a plan that another follows.
     *
     * <p>Met when it was completed, carried over, merged or given up. Not met when the dossier does not say.
     */
    public static final PlanRule CARRIED_OVER_KNOWN = new CarriedOverKnown();

    /**
     * Commitments and their milestones lie within the time of the plan.
     *
     * <p>Met when all their dates do. Not met when one does not on any of its days. Not assessable when days or dates are not known.
     */
    public static final PlanRule DATES_INSIDE_PLAN = new DatesInsidePlan();

    /**
     * The duration field gives a length.
     *
     * <p>Met when it does. Not met when it gives a date. Not assessable when it gives neither.
     */
    public static final PlanRule DURATION_IS_A_LENGTH = new DurationIsALength();

    /**
     * Stakeholders endorse a plan before it is submitted.
     *
     * <p>Met when one did by the day of submission. Not met when all did later, or none is in the dossier. Not assessable when days
     * are not known.
     */
    public static final PlanRule ENDORSED_BEFORE_SUBMISSION = new EndorsedBeforeSubmission();

    /**
     * The end of a plan and its duration field agree.
     *
     * <p>Met when they do. Not met when they do not. Not assessable when they cannot be compared.
     */
    public static final PlanRule ENDS_AGREE = new EndsAgree();

    /**
     * A completed commitment is assessed in time.
     *
     * <p>Met when it was. Not met when it was later, or is overdue. Not assessable before it is due, or when days are not known.
     */
    public static final PlanRule END_OF_COMMITMENT_ASSESSMENT = new EndOfCommitmentAssessment();

    /**
     * A report that calls itself final does not come before the end of its plan.
     *
     * <p>Met when it comes after. Not met when it comes before. Not assessable when the dates do not tell.
     */
    public static final PlanRule FINAL_AFTER_END = new FinalAfterEnd();

    /**
     * The making of a plan is assessed in time after its submission.
     *
     * <p>Met when it was. Not met when it was later, or is overdue. Not assessable before it is due, or when days are not known.
     */
    public static final PlanRule INCEPTION_ASSESSMENT = new InceptionAssessment();

    /**
     * A plan runs for as long as it is to.
     *
     * <p>Met when it does. Not met when it is shorter or longer. Not assessable when days or dates are not known.
     */
    public static final PlanRule LENGTH = new PlanLength();

    /**
     * A plan has no more commitments than it may.
     *
     * <p>Met when it has not. Not met when it has more. Not assessable when none is known.
     */
    public static final PlanRule MAXIMUM_COMMITMENTS = new MaximumCommitments();

    /**
     * Civil society is met while a plan is made.
     *
     * <p>Met when there were enough public meetings. Not met when there were fewer. Not assessable when the plan does not say.
     */
    public static final PlanRule MEETINGS_WITH_CIVIL_SOCIETY = new MeetingsWithCivilSociety();

    /**
     * Every commitment has milestones.
     *
     * <p>Met when it has enough. Not met when it has fewer. Not assessable when its text is not known.
     */
    public static final PlanRule MILESTONES_GIVEN = new MilestonesGiven();

    /**
     * Every commitment of a part is one of the wider plan.
     *
     * <p>Met when it is. Not met when one is not. Not assessable when no commitment of the wider plan is known.
     */
    public static final PlanRule PART_OF_WIDER_PLAN = new PartOfWiderPlan();

    /**
     * Work on a plan goes on without a stop.
     *
     * <p>Not met when it came to a stop, whether it began again or not. Not assessable when it began again after a stop that is not
     * in the dossier.
     */
    public static final PlanRule PROCESS_STALLED = new ProcessStalled();

    /**
     * Something is published as often as the plan itself promised.
     *
     * <p>Met when it was. Not met when there are gaps. Not assessable when nothing is recorded, or days are not known.
     */
    public static final PlanRule PUBLISHED_AS_PROMISED = new PublishedAsPromised();

    /**
     * A plan is submitted by a day.
     *
     * <p>Met when it was. Not met when it was later, or the day has passed. Not assessable before, or when its day is not known.
     */
    public static final PlanRule SUBMITTED_BY = new SubmittedBy();

    /**
     * The page of a plan is kept up to date.
     *
     * <p>Met when no time between updates was too long. Not met when there are gaps. Not assessable when nothing is recorded, or days
     * are not known.
     */
    public static final PlanRule WEBSITE_UPDATED = new WebsiteUpdated();

    private static final RuleSet<Rule> STANDARD = RuleSet.of(List.of(
            CARRIED_OVER_KNOWN,
            DATES_INSIDE_PLAN,
            DURATION_IS_A_LENGTH,
            ENDORSED_BEFORE_SUBMISSION,
            ENDS_AGREE,
            END_OF_COMMITMENT_ASSESSMENT,
            FINAL_AFTER_END,
            INCEPTION_ASSESSMENT,
            LENGTH,
            MAXIMUM_COMMITMENTS,
            MEETINGS_WITH_CIVIL_SOCIETY,
            MILESTONES_GIVEN,
            PART_OF_WIDER_PLAN,
            PROCESS_STALLED,
            PUBLISHED_AS_PROMISED,
            SUBMITTED_BY,
            WEBSITE_UPDATED));

    private PlanRules() {}

    /** All of them. */
    public static RuleSet<Rule> standard() {
        return STANDARD;
    }
}
