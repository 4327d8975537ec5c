// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.model.dossier.DossierBuilder;
import io.github.ogplocal.model.plan.ActionPlan;
import io.github.ogplocal.model.plan.ActionPlanBuilder;
import io.github.ogplocal.model.plan.Commitment;
import io.github.ogplocal.model.plan.CommitmentBuilder;
import io.github.ogplocal.model.plan.CommitmentId;
import io.github.ogplocal.model.plan.CommitmentOutline;
import io.github.ogplocal.model.plan.CommitmentOutlineBuilder;
import io.github.ogplocal.model.plan.Milestone;
import io.github.ogplocal.model.plan.MilestoneBuilder;
import io.github.ogplocal.model.plan.MilestoneId;
import io.github.ogplocal.model.plan.PlanEvent;
import io.github.ogplocal.model.plan.PlanEventKind;
import io.github.ogplocal.model.plan.PlanId;
import io.github.ogplocal.model.progress.AssessorKind;
import io.github.ogplocal.model.progress.Completion;
import io.github.ogplocal.model.progress.ProgressReport;
import io.github.ogplocal.model.progress.ProgressReportBuilder;
import io.github.ogplocal.model.progress.ProgressReportId;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.quantity.Weight;
import io.github.ogplocal.model.time.DayOrMonth;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.review.DossierCheck;
import io.github.ogplocal.rules.review.InvalidDossierException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is worked out in whole numbers is what is worked out with an object for everything. */
final class ProgressTest {
    private static final int CALLS = 250;

    private static final List<RuleUse> ROLL_UPS = List.of(
            RuleUse.of(ProgressRules.MEAN),
            RuleUse.of(ProgressRules.NORMALISED_WEIGHTS),
            RuleUse.of(ProgressRules.NORMALISED_WEIGHTS),
            RuleUse.of(ProgressRules.MEAN_BY_SIZE),
            RuleUse.of(ProgressRules.MINIMUM),
            RuleUse.of(ProgressRules.MEDIAN),
            RuleUse.of(ProgressRules.SHARE_COMPLETED),
            RuleUse.of(ProgressRules.SHARE_AT_HIGH_COMPLETION));

    @Test
    void figures_areThoseOfTheSummary() {
        int inNumbers = 0;
        int plans = 0;
        int known = 0;
        for (int seed = 0; seed < CALLS; seed++) {
            Random random = new Random(seed * 0x9E3779B97F4A7C15L);
            ProgressEngine engine = ProgressEngine.of(procedure(random), ProgressRules.standard());
            List<Dossier> dossiers = List.of(dossier(random));
            ProgressSummary summary = engine.summarize(dossiers, Optional.empty(), ProgressFixtures.DAY);

            Progress progress = engine.assess(dossiers, Optional.empty(), ProgressFixtures.DAY);

            for (AssessorProgress assessor : summary.getAssessors()) {
                List<PlanInShort> expected =
                        assessor.plans().stream().map(PlanInShort::of).toList();
                assertThat(progress.plans(assessor.assessor()))
                        .as("seed %s", seed)
                        .isEqualTo(expected);
                for (PlanProgress plan : assessor.plans()) {
                    assertThat(progress.explain(assessor.assessor(), plan.authority(), plan.plan()))
                            .isEqualTo(plan);
                    known += plan.figure().value().isPresent() ? 1 : 0;
                }
            }
            assertThat(progress.toSummary()).isEqualTo(summary);
            inNumbers += progress.plansInNumbers();
            plans += summary.getAssessors().get(0).plans().size();
        }
        // The control: both ways are tried, and there is something to work out.
        assertThat(inNumbers).isBetween(plans / 5, plans * 4 / 5);
        assertThat(known).isGreaterThan(plans / 4);
    }

    @Test
    void largeDenominators_areLeftToTheOtherWay() {
        List<Integer> primes = List.of(99_991, 99_989, 99_971, 99_961);
        for (int count = 1; count <= primes.size(); count++) {
            ActionPlanBuilder plan = ActionPlan.builder().id(ProgressFixtures.OGP);
            DossierBuilder dossier = Dossier.builder();
            for (int i = 0; i < count; i++) {
                String id = "c" + i;
                plan.addCommitments(Commitment.builder()
                        .id(CommitmentId.parse(id))
                        .weight(Weight.parse("1"))
                        .outline(CommitmentOutline.builder()
                                .addMilestones(
                                        milestone("a", Weight.parse("1")),
                                        milestone("b", Weight.parse(String.valueOf(primes.get(i) - 1))))
                                .build())
                        .build());
                dossier.addProgress(ProgressFixtures.self("r" + i, ProgressFixtures.OGP, id, "33.3", "2023-01-01")
                        .milestone(MilestoneId.parse("a"))
                        .build());
            }
            ProgressEngine engine = ProgressEngine.of(
                    ProgressFixtures.procedure()
                            .toCommitment(RuleUse.of(ProgressRules.NORMALISED_WEIGHTS))
                            .toPlan(RuleUse.of(ProgressRules.NORMALISED_WEIGHTS))
                            .build(),
                    ProgressRules.standard());
            List<Dossier> dossiers = List.of(dossier.addPlans(plan.build()).build());
            Progress progress = engine.assess(dossiers, Optional.empty(), ProgressFixtures.DAY);

            // Three of these primes have 50 bits together, and four 67.
            assertThat(progress.plansInNumbers()).isEqualTo(count < 4 ? 1 : 0);
            assertThat(progress.plans(AssessorKind.SELF))
                    .isEqualTo(progress.toSummary().getAssessors().get(0).plans().stream()
                            .map(PlanInShort::of)
                            .toList());
        }
    }

    @Test
    void assess_refusesWhatTheWalkFindsAndNothingElse() {
        int refused = 0;
        ProgressEngine engine = ProgressEngine.of(ProgressFixtures.procedure().build(), ProgressRules.standard());
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed * 0x9E3779B97F4A7C15L);
            Dossier sound = dossier(random);
            List<ProgressReport> reports = new ArrayList<>(sound.getProgress());
            ProgressReportBuilder wrong = ProgressFixtures.report(
                    random.nextBoolean() || reports.isEmpty()
                            ? "wrong"
                            : reports.get(0).getId().value(),
                    random.nextInt(4) == 0
                            ? PlanId.parse("elsewhere")
                            : sound.getPlans().get(0).getId(),
                    AssessorKind.SELF,
                    "2023-01-01");
            if (random.nextBoolean()) {
                wrong.commitment(CommitmentId.parse("c0"));
                if (random.nextBoolean()) {
                    wrong.milestone(MilestoneId.parse("m" + random.nextInt(3)));
                }
            }
            reports.add(random.nextInt(reports.size() + 1), wrong.build());
            Dossier dossier = Dossier.builder()
                    .plans(sound.getPlans())
                    .events(sound.getEvents())
                    .progress(reports)
                    .build();
            boolean faulty = !DossierCheck.faults(dossier).isEmpty();
            refused += faulty ? 1 : 0;
            if (faulty) {
                assertThatExceptionOfType(InvalidDossierException.class)
                        .as("seed %s", seed)
                        .isThrownBy(() -> engine.assess(List.of(dossier), Optional.empty(), ProgressFixtures.DAY));
            } else {
                assertThat(engine.assess(List.of(dossier), Optional.empty(), ProgressFixtures.DAY)
                                .plans(AssessorKind.SELF))
                        .hasSameSizeAs(dossier.getPlans());
            }
        }
        assertThat(refused).isBetween(50, 290);
    }

    /** 40,000 reports of one milestone, half of them of months without a day: to compare each with each would take minutes. */
    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void latest_ofManyReportsIsFoundInOneGo() {
        DossierBuilder dossier = Dossier.builder()
                .addPlans(ActionPlan.builder()
                        .id(ProgressFixtures.OGP)
                        .addCommitments(
                                Commitment.builder().id(CommitmentId.parse("c")).build())
                        .build());
        for (int i = 0; i < 40_000; i++) {
            dossier.addProgress(ProgressFixtures.report(
                            "r" + i, ProgressFixtures.OGP, AssessorKind.SELF, i % 2 == 0 ? "2023-06-30" : "2023-06")
                    .commitment(CommitmentId.parse("c"))
                    .completion(Completion.LIMITED)
                    .build());
        }
        Progress progress = ProgressEngine.of(ProgressFixtures.procedure().build(), ProgressRules.standard())
                .assess(List.of(dossier.build()), Optional.empty(), ProgressFixtures.DAY);

        CommitmentProgress commitment = progress.explain(AssessorKind.SELF, Optional.empty(), ProgressFixtures.OGP)
                .commitments()
                .get(0);
        assertThat(commitment.completion()).contains(Completion.LIMITED);
        assertThat(commitment.reports()).hasSize(40_000);
    }

    @Test
    void progress_knowsNoPlansAndAssessorsButItsOwn() {
        Progress progress = ProgressEngine.of(ProgressFixtures.procedure().build(), ProgressRules.standard())
                .assess(List.of(ProgressFixtures.elKef().build()), Optional.empty(), ProgressFixtures.DAY);

        assertThatIllegalArgumentException().isThrownBy(() -> progress.plans(AssessorKind.OTHER));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> progress.explain(AssessorKind.SELF, Optional.empty(), PlanId.parse("other")));
        assertThat(progress.plans(AssessorKind.SELF))
                .extracting(PlanInShort::plan)
                .containsExactly(ProgressFixtures.OGP, ProgressFixtures.WIDER);
        assertThat(progress.day()).isEqualTo(ProgressFixtures.DAY);
        assertThat(progress.procedure().getId()).isEqualTo("example");
    }

    private static ProgressProcedure procedure(Random random) {
        return ProgressFixtures.procedure()
                .latestReport(RuleUse.of(
                        ProgressRules.LATEST_REPORT,
                        Settings.NONE
                                .withChoice("by", random.nextBoolean() ? "period-end" : "reported-on")
                                .withChoice("without", random.nextBoolean() ? "other-date" : "leave-out")))
                .commitmentFigure(RuleUse.of(
                        ProgressRules.COMMITMENT_FIGURE,
                        Settings.NONE.withChoice(
                                "figure", random.nextBoolean() ? "own-report-then-milestones" : "milestones")))
                .toCommitment(ROLL_UPS.get(random.nextInt(ROLL_UPS.size())))
                .toPlan(ROLL_UPS.get(random.nextInt(4)))
                .build();
    }

    private static Dossier dossier(Random random) {
        int plans = 1 + random.nextInt(3);
        boolean nested = random.nextInt(4) == 0;
        boolean weighted = random.nextInt(4) > 0;
        DossierBuilder dossier = Dossier.builder();
        List<ProgressReport> reports = new ArrayList<>();
        for (int p = 0; p < plans; p++) {
            PlanId id = PlanId.parse("p" + (plans - p));
            ActionPlanBuilder plan = ActionPlan.builder().id(id);
            if (nested && p > 0) {
                plan.partOf(PlanId.parse("p" + plans));
            }
            report(random, reports, id, Optional.empty(), Optional.empty());
            for (int c = random.nextInt(5); c > 0; c--) {
                CommitmentId commitment = CommitmentId.parse("c" + c);
                CommitmentOutlineBuilder outline = CommitmentOutline.builder();
                report(random, reports, id, Optional.of(commitment), Optional.empty());
                for (int m = random.nextInt(5); m > 0; m--) {
                    MilestoneId milestone = MilestoneId.parse("m" + m);
                    outline.addMilestones(milestone(milestone.value(), weight(random, weighted)));
                    report(random, reports, id, Optional.of(commitment), Optional.of(milestone));
                }
                outline.addMilestones(Milestone.builder()
                        .title("Example")
                        .weight(weight(random, true))
                        .build());
                CommitmentBuilder built = Commitment.builder().id(commitment);
                if (weighted) {
                    built.weight(weight(random, true));
                }
                plan.addCommitments(built.outline(outline.build()).build());
            }
            dossier.addPlans(plan.build());
        }
        if (random.nextInt(6) == 0) {
            dossier.addEvents(PlanEvent.builder()
                    .kind(random.nextBoolean() ? PlanEventKind.WITHDRAWN : PlanEventKind.SUBMITTED)
                    .plan(PlanId.parse("p1"))
                    .build());
        }
        if (random.nextInt(3) == 0) {
            Collections.shuffle(reports, random);
        }
        return dossier.progress(reports).build();
    }

    private static Milestone milestone(String id, Weight weight) {
        MilestoneBuilder milestone =
                Milestone.builder().id(MilestoneId.parse(id)).title("Example");
        return milestone.weight(Optional.ofNullable(weight)).build();
    }

    private static Weight weight(Random random, boolean given) {
        return switch (given ? random.nextInt(8) : 8) {
            case 0 -> Weight.parse("0.5");
            case 1 -> Weight.parse(String.valueOf(99_900 + random.nextInt(200)));
            case 2 -> Weight.parse("33.33");
            case 8 -> null;
            default -> Weight.parse(String.valueOf(1 + random.nextInt(9)));
        };
    }

    private static void report(
            Random random,
            List<ProgressReport> reports,
            PlanId plan,
            Optional<CommitmentId> commitment,
            Optional<MilestoneId> milestone) {
        int count = random.nextInt(5) == 0 ? 2 + random.nextInt(2) : random.nextInt(4) == 0 ? 0 : 1;
        for (int i = 0; i < count && (milestone.isPresent() || random.nextInt(3) == 0); i++) {
            ProgressReportBuilder report = ProgressReport.builder()
                    .id(ProgressReportId.parse("r" + reports.size()))
                    .plan(plan)
                    .commitment(commitment)
                    .milestone(milestone)
                    .assessor(random.nextInt(4) == 0 ? AssessorKind.MONITORING_BODY : AssessorKind.SELF);
            DayOrMonth date = random.nextInt(6) == 0
                    ? DayOrMonth.of(YearMonth.of(2023, 5 + random.nextInt(3)))
                    : DayOrMonth.of(ProgressFixtures.DAY.plusDays(random.nextInt(8) == 0 ? 1 : -random.nextInt(2)));
            if (random.nextInt(5) > 0) {
                report.reportedOn(date);
            }
            if (random.nextInt(5) == 0) {
                report.periodEnd(date);
            }
            int said = random.nextInt(12);
            if (said > 0) {
                report.percent(said == 1 ? Points.parse("12.34567") : Points.ofUnscaled(random.nextInt(1001), 1));
            }
            if (said < 3) {
                report.completion(Completion.values()[random.nextInt(Completion.values().length)]);
            }
            reports.add(report.build());
        }
    }
}
