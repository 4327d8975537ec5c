// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.benchmarks;

import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.model.dossier.DossierBuilder;
import io.github.ogplocal.model.place.IsoSubdivisionCode;
import io.github.ogplocal.model.place.Municipality;
import io.github.ogplocal.model.place.NationalCode;
import io.github.ogplocal.model.plan.ActionPlan;
import io.github.ogplocal.model.plan.ActionPlanBuilder;
import io.github.ogplocal.model.plan.Commitment;
import io.github.ogplocal.model.plan.CommitmentId;
import io.github.ogplocal.model.plan.CommitmentOutline;
import io.github.ogplocal.model.plan.CommitmentOutlineBuilder;
import io.github.ogplocal.model.plan.Milestone;
import io.github.ogplocal.model.plan.MilestoneId;
import io.github.ogplocal.model.plan.PlanId;
import io.github.ogplocal.model.progress.AssessorKind;
import io.github.ogplocal.model.progress.ProgressReport;
import io.github.ogplocal.model.progress.ProgressReportId;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.quantity.Weight;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.model.time.DayOrMonth;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.progress.ProgressProcedure;
import io.github.ogplocal.rules.progress.ProgressRules;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Plans made up for benchmarks, one an authority, and the same ones as plain records: 1 to 15 commitments of weights 1 to 5, each
 * of 1 to 9 milestones of weights 1 to 10; nine of ten milestones have a report with per cent in tenths. The same size always
 * gives the same plans. No text or id is shared between two documents, as when they were read from a file.
 */
final class GeneratedPlans {
    static final LocalDate DAY = LocalDate.of(2023, 6, 30);

    private static final LocalizedText TEXT = LocalizedText.of("مثال", "Exemple", "Example");

    private final List<Dossier> dossiers = new ArrayList<>();
    private final List<PlainProgress.Plan> plain = new ArrayList<>();
    private final List<PlainProgress.FixedPlan> fixed = new ArrayList<>();
    private final List<PlainProgress.File> files = new ArrayList<>();

    private GeneratedPlans() {}

    /**
     * Makes plans.
     *
     * @param size number of milestones of all plans together
     */
    static GeneratedPlans of(int size) {
        GeneratedPlans plans = new GeneratedPlans();
        Chance chance = new Chance(size);
        int left = size;
        while (left > 0) {
            left -= plans.add(chance, left);
        }
        return plans;
    }

    /** By milestones' weights to commitments, and by commitments' weights to plans. */
    static ProgressProcedure procedure() {
        return ProgressProcedure.builder()
                .id("benchmark")
                .revision(1)
                .title(TEXT)
                .source("Made up")
                .pipeline(ProgressRules.PIPELINE_1.info().getId())
                .addAssessors(AssessorKind.SELF)
                .latestReport(RuleUse.of(
                        ProgressRules.LATEST_REPORT,
                        Settings.NONE.withChoice("by", "reported-on").withChoice("without", "leave-out")))
                .commitmentFigure(RuleUse.of(
                        ProgressRules.COMMITMENT_FIGURE,
                        Settings.NONE.withChoice("figure", "own-report-then-milestones")))
                .toCommitment(RuleUse.of(ProgressRules.NORMALISED_WEIGHTS))
                .toPlan(RuleUse.of(ProgressRules.NORMALISED_WEIGHTS))
                .build();
    }

    List<Dossier> dossiers() {
        return dossiers;
    }

    /** The same with per cent in the milestones. */
    List<PlainProgress.Plan> plain() {
        return plain;
    }

    /** The same with per cent as whole numbers in the milestones. */
    List<PlainProgress.FixedPlan> fixed() {
        return fixed;
    }

    /** The same with reports in a list of their own. */
    List<PlainProgress.File> files() {
        return files;
    }

    private int add(Chance chance, int most) {
        String code = String.valueOf(1_000_000 + dossiers.size());
        ActionPlanBuilder plan = ActionPlan.builder().id(PlanId.parse(text("plan-", 1)));
        DossierBuilder dossier = Dossier.builder();
        List<PlainProgress.Commitment> commitments = new ArrayList<>();
        List<PlainProgress.FixedCommitment> fixedCommitments = new ArrayList<>();
        List<PlainProgress.Report> reports = new ArrayList<>();
        int made = 0;
        int ofPlan = 1 + chance.below(15);
        for (int c = 1; c <= ofPlan && made < most; c++) {
            int weight = 1 + chance.below(5);
            CommitmentOutlineBuilder outline = CommitmentOutline.builder();
            List<PlainProgress.Leaf> leaves = new ArrayList<>();
            List<PlainProgress.FixedLeaf> fixedLeaves = new ArrayList<>();
            int ofCommitment = 1 + chance.below(9);
            for (int m = 1; m <= ofCommitment && made < most; m++, made++) {
                int leafWeight = 1 + chance.below(10);
                int tenths = chance.below(10) > 0 ? chance.below(1001) : -1;
                LocalDate on = DAY.minusDays(chance.below(100));
                outline.addMilestones(Milestone.builder()
                        .id(MilestoneId.parse(text("step-", m)))
                        .title("Example")
                        .weight(Weight.parse(String.valueOf(leafWeight)))
                        .build());
                leaves.add(new PlainProgress.Leaf(
                        text("step-", m), leafWeight, tenths < 0 ? null : BigDecimal.valueOf(tenths, 1)));
                fixedLeaves.add(
                        new PlainProgress.FixedLeaf(text("step-", m), leafWeight, tenths < 0 ? -1 : tenths * 1000));
                if (tenths >= 0) {
                    dossier.addProgress(ProgressReport.builder()
                            .id(ProgressReportId.parse(text("report-", made)))
                            .plan(PlanId.parse(text("plan-", 1)))
                            .commitment(CommitmentId.parse(text("commitment-", c)))
                            .milestone(MilestoneId.parse(text("step-", m)))
                            .assessor(AssessorKind.SELF)
                            .reportedOn(DayOrMonth.of(on))
                            .percent(Points.ofUnscaled(tenths, 1))
                            .build());
                    reports.add(new PlainProgress.Report(
                            text("commitment-", c), text("step-", m), on, BigDecimal.valueOf(tenths, 1)));
                }
            }
            plan.addCommitments(Commitment.builder()
                    .id(CommitmentId.parse(text("commitment-", c)))
                    .weight(Weight.parse(String.valueOf(weight)))
                    .outline(outline.build())
                    .build());
            commitments.add(new PlainProgress.Commitment(text("commitment-", c), weight, List.copyOf(leaves)));
            fixedCommitments.add(
                    new PlainProgress.FixedCommitment(text("commitment-", c), weight, List.copyOf(fixedLeaves)));
        }
        dossiers.add(dossier.authority(Municipality.builder()
                        .code(new NationalCode("zz-municipality", code))
                        .name(TEXT)
                        .subdivision(IsoSubdivisionCode.parse("ZZ-01"))
                        .build())
                .addPlans(plan.build())
                .build());
        PlainProgress.Plan ofRecords = new PlainProgress.Plan(code, List.copyOf(commitments));
        plain.add(ofRecords);
        fixed.add(new PlainProgress.FixedPlan(code, List.copyOf(fixedCommitments)));
        files.add(new PlainProgress.File(ofRecords, List.copyOf(reports)));
        return made;
    }

    private static String text(String before, int number) {
        return before + number;
    }
}
