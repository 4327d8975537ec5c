// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.progress;

import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.model.dossier.DossierBuilder;
import io.github.ogplocal.model.plan.ActionPlan;
import io.github.ogplocal.model.plan.ActionPlanBuilder;
import io.github.ogplocal.model.plan.Commitment;
import io.github.ogplocal.model.plan.CommitmentId;
import io.github.ogplocal.model.plan.PlanId;
import io.github.ogplocal.model.progress.AssessorKind;
import io.github.ogplocal.model.progress.ProgressReport;
import io.github.ogplocal.model.progress.ProgressReportBuilder;
import io.github.ogplocal.model.progress.ProgressReportId;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.model.time.DayOrMonth;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.Settings;
import java.time.LocalDate;
import java.util.List;

/** Procedures and dossiers for the tests of progress; the figures of El Kef are those of its self-assessment of 2023. */
final class ProgressFixtures {
    static final LocalDate DAY = LocalDate.of(2023, 6, 30);
    static final LocalizedText TEXT = LocalizedText.of("مثال", "Exemple", "Example");
    static final PlanId OGP = PlanId.parse("ogp-2021");
    static final PlanId WIDER = PlanId.parse("municipal-2021");

    private static final List<String> EL_KEF = List.of("10", "100", "60", "100");

    private ProgressFixtures() {}

    static ProgressProcedureBuilder procedure() {
        return ProgressProcedure.builder()
                .id("example")
                .revision(1)
                .title(TEXT)
                .source("A test")
                .pipeline(ProgressRules.PIPELINE_1.info().getId())
                .addAssessors(AssessorKind.SELF, AssessorKind.MONITORING_BODY)
                .latestReport(RuleUse.of(
                        ProgressRules.LATEST_REPORT,
                        Settings.NONE.withChoice("by", "period-end").withChoice("without", "other-date")))
                .commitmentFigure(RuleUse.of(
                        ProgressRules.COMMITMENT_FIGURE,
                        Settings.NONE.withChoice("figure", "own-report-then-milestones")))
                .toCommitment(RuleUse.of(ProgressRules.MEAN))
                .toPlan(RuleUse.of(ProgressRules.MEAN));
    }

    static RuleUse counted(String plans, String time) {
        return RuleUse.of(
                ProgressRules.COUNTED_PLANS,
                Settings.NONE.withChoice("plans", plans).withChoice("time", time));
    }

    static RuleUse thresholds() {
        return RuleUse.of(
                ProgressRules.COMPLETION_BY_THRESHOLDS,
                Settings.NONE
                        .withPoints("limited", Points.of(1))
                        .withPoints("substantial", Points.of(50))
                        .withPoints("complete", Points.of(100)));
    }

    static ProgressReportBuilder report(String id, PlanId plan, AssessorKind assessor, String date) {
        return ProgressReport.builder()
                .id(ProgressReportId.parse(id))
                .plan(plan)
                .assessor(assessor)
                .reportedOn(DayOrMonth.parse(date));
    }

    static ProgressReportBuilder self(String id, PlanId plan, String commitment, String percent, String date) {
        return report(id, plan, AssessorKind.SELF, date)
                .commitment(CommitmentId.parse(commitment))
                .percent(Points.parse(percent));
    }

    /** Four commitments of the OGP plan, which are four of the seventeen of the municipality's wider plan. */
    static DossierBuilder elKef() {
        ActionPlanBuilder ogp = ActionPlan.builder().id(OGP).partOf(WIDER);
        ActionPlanBuilder wider = ActionPlan.builder().id(WIDER);
        DossierBuilder dossier = Dossier.builder();
        for (int number = 1; number <= 17; number++) {
            CommitmentId id = CommitmentId.parse("c" + number);
            wider.addCommitments(Commitment.builder().id(id).number(number).build());
            if (number <= EL_KEF.size()) {
                ogp.addCommitments(Commitment.builder()
                        .id(CommitmentId.parse(String.valueOf(number)))
                        .widerCommitment(id)
                        .build());
                dossier.addProgress(
                        self("self-" + number, OGP, String.valueOf(number), EL_KEF.get(number - 1), "2023-01-01")
                                .build());
            }
        }
        return dossier.addPlans(wider.build(), ogp.build());
    }
}
