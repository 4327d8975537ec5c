// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.catalogue;

import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.RuleChain;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.committee.CommitteeRules;
import io.github.ogplocal.rules.plan.PlanRules;
import io.github.ogplocal.rules.progress.ProgressRules;
import io.github.ogplocal.rules.report.ReportRules;
import io.github.ogplocal.rules.review.ReviewProcedure;
import io.github.ogplocal.rules.review.ReviewRules;
import java.util.List;

/**
 * Ready-made procedures by which a dossier is reviewed.
 *
 * <p>What a municipality's own rules ask (how many seats a side has, how a committee decides) is in none of them: that stands
 * in a procedure of its own. A procedure here never changes; a rule that is read otherwise makes another revision.
 */
public final class ReviewProcedures {
    /**
     * What OGP Local asks of a member: the forum, the making of the plan, its dates, the monitoring body and its assessments.
     *
     * <p>The rules were read on the programme's public pages and forms, not in its handbook. The maximum of five commitments
     * was not verified, and neither was from which day on the rules hold, so that no period is stated.
     */
    public static final ReviewProcedure OGP_LOCAL = ReviewProcedure.builder()
            .id("ogp-local")
            .revision(1)
            .title(LocalizedText.of(
                    "ما تطلبه الشراكة من أجل الحكومة المفتوحة – المستوى المحلي",
                    "Ce que demande OGP Local",
                    "What OGP Local asks"))
            .source(
                    "Open Government Partnership: inception assessment form (1.1 forum, 1.2 several sides, 1.3 one meeting, 1.4"
                            + " endorsement before submission, page updated every four months, assessment within two months),"
                            + " end-of-commitment form (one month), glossary (action plan, commitment, completion): verified."
                            + " Not verified: the maximum of five commitments (commonly stated, not found in a text that could be"
                            + " read), which sides a forum needs (1.2 asks for several; government and civil society are taken),"
                            + " and since when the rules hold. The handbook itself was not read. That monitors are independent is"
                            + " a principle (verified); what touches it is shown for a person to judge.")
            .pipeline(ReviewRules.PIPELINE_1.info().getId())
            .checks(RuleChain.of(
                    RuleUse.of(CommitteeRules.EXISTS, Settings.NONE.withCodes("kinds", List.of("steering"))),
                    RuleUse.of(
                            CommitteeRules.SIDES_REPRESENTED,
                            Settings.NONE
                                    .withChoice("kind", "steering")
                                    .withChoice("counted", "members")
                                    .withCodes("sides", List.of("government", "civil-society"))),
                    RuleUse.of(PlanRules.MEETINGS_WITH_CIVIL_SOCIETY, Settings.NONE.withCount("least", 1)),
                    RuleUse.of(PlanRules.ENDORSED_BEFORE_SUBMISSION),
                    RuleUse.of(PlanRules.MAXIMUM_COMMITMENTS, Settings.NONE.withCount("most", 5)),
                    RuleUse.of(PlanRules.MILESTONES_GIVEN, Settings.NONE.withCount("least", 1)),
                    RuleUse.of(PlanRules.DATES_INSIDE_PLAN),
                    RuleUse.of(PlanRules.WEBSITE_UPDATED, Settings.NONE.withCount("months", 4)),
                    RuleUse.of(PlanRules.INCEPTION_ASSESSMENT, Settings.NONE.withCount("months", 2)),
                    RuleUse.of(PlanRules.END_OF_COMMITMENT_ASSESSMENT, Settings.NONE.withCount("months", 1)),
                    RuleUse.of(PlanRules.FINAL_AFTER_END),
                    RuleUse.of(PlanRules.CARRIED_OVER_KNOWN),
                    RuleUse.of(CommitteeRules.MONITORING_MEMBERS),
                    RuleUse.of(CommitteeRules.MONITORING_CONTACT),
                    RuleUse.of(CommitteeRules.MONITORING_IMPLEMENTER),
                    RuleUse.of(CommitteeRules.MONITORING_ENDORSER)))
            .build();

    /**
     * What can be seen in published papers and reported progress without the rules of a town: forms that are not filled in,
     * answers that break off, numbers and dates that do not agree, progress that is contradicted.
     */
    public static final ReviewProcedure PAPERS_AND_PROGRESS = ReviewProcedure.builder()
            .id("papers-and-progress")
            .revision(1)
            .title(LocalizedText.of(
                    "الوثائق المنشورة والتقدّم المصرّح به",
                    "Documents publiés et avancement déclaré",
                    "Published papers and reported progress"))
            .source(
                    "This library, after what was found in the published documents of El Kef, Regueb and Béni Mellal-Khénifra"
                            + " and in a case form of ESCWA and OECD, whose limit of 300 words is verified. That an answer of fewer than"
                            + " 30 characters may break off, and that two assessors may differ by 10 percentage points, are choices of"
                            + " this library, and so is the month after the plan's end within which a last report counts.")
            .pipeline(ReviewRules.PIPELINE_1.info().getId())
            .checks(RuleChain.of(
                    RuleUse.of(ReportRules.ACTION_PLAN_COMPLETE),
                    RuleUse.of(ReportRules.PROJECT_SHEET_COMPLETE),
                    RuleUse.of(ReportRules.SELF_ASSESSMENT_COMPLETE),
                    RuleUse.of(ReportRules.LETTER_COMPLETE),
                    RuleUse.of(ReportRules.LETTER_SIGNED),
                    RuleUse.of(ReportRules.CASE_FORM_COMPLETE),
                    RuleUse.of(ReportRules.ONE_CATEGORY),
                    RuleUse.of(ReportRules.REPUBLICATION_ANSWERED),
                    RuleUse.of(ReportRules.WORD_LIMIT, Settings.NONE.withCount("words", 300)),
                    RuleUse.of(ReportRules.ANSWERS_BREAK_OFF, Settings.NONE.withCount("characters", 30)),
                    RuleUse.of(ReportRules.COUNTS_AGREE),
                    RuleUse.of(ReportRules.PARTICIPATION_ADDS_UP),
                    RuleUse.of(PlanRules.DURATION_IS_A_LENGTH),
                    RuleUse.of(PlanRules.ENDS_AGREE),
                    RuleUse.of(PlanRules.PART_OF_WIDER_PLAN),
                    RuleUse.of(PlanRules.PROCESS_STALLED),
                    RuleUse.of(PlanRules.PUBLISHED_AS_PROMISED),
                    RuleUse.of(
                            ProgressRules.COMMITMENTS_IN_TIME,
                            Settings.NONE.withChoice("assessor", "self").withChoice("end", "own-or-plan")),
                    RuleUse.of(ProgressRules.COMPLETE_WITHOUT_REQUESTS, bySelf()),
                    RuleUse.of(ProgressRules.NO_REGRESSION, bySelf()),
                    RuleUse.of(ProgressRules.CHALLENGES_STATED),
                    RuleUse.of(ProgressRules.EVIDENCE_GIVEN),
                    RuleUse.of(ProgressRules.REPORTED_WITHIN_PLAN, Settings.NONE.withCount("months", 1)),
                    RuleUse.of(
                            ProgressRules.ASSESSORS_AGREE,
                            Settings.NONE
                                    .withChoice("one", "self")
                                    .withChoice("other", "monitoring-body")
                                    .withPoints("tolerance", Points.parse("10")))))
            .build();

    private static final List<ReviewProcedure> ALL = List.of(OGP_LOCAL, PAPERS_AND_PROGRESS);

    private ReviewProcedures() {}

    /** All of them, in the order of their ids. */
    public static List<ReviewProcedure> all() {
        return ALL;
    }

    private static Settings bySelf() {
        return Settings.NONE.withChoice("assessor", "self");
    }
}
