// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.progress;

import static io.github.ogplocal.rules.progress.ProgressFixtures.DAY;
import static io.github.ogplocal.rules.progress.ProgressFixtures.OGP;
import static io.github.ogplocal.rules.progress.ProgressFixtures.WIDER;
import static io.github.ogplocal.rules.progress.ProgressFixtures.elKef;
import static io.github.ogplocal.rules.progress.ProgressFixtures.procedure;
import static io.github.ogplocal.rules.progress.ProgressFixtures.report;
import static io.github.ogplocal.rules.progress.ProgressFixtures.self;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.ogplocal.model.InvalidValueException;
import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.model.place.IsoSubdivisionCode;
import io.github.ogplocal.model.place.Municipality;
import io.github.ogplocal.model.place.NationalCode;
import io.github.ogplocal.model.plan.ActionPlan;
import io.github.ogplocal.model.plan.Commitment;
import io.github.ogplocal.model.plan.CommitmentId;
import io.github.ogplocal.model.plan.CommitmentOutline;
import io.github.ogplocal.model.plan.Milestone;
import io.github.ogplocal.model.plan.MilestoneId;
import io.github.ogplocal.model.plan.PlanEvent;
import io.github.ogplocal.model.plan.PlanEventKind;
import io.github.ogplocal.model.plan.PlanId;
import io.github.ogplocal.model.progress.AssessorKind;
import io.github.ogplocal.model.progress.Completion;
import io.github.ogplocal.model.progress.ProgressReport;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.quantity.Weight;
import io.github.ogplocal.model.time.DayOrMonth;
import io.github.ogplocal.rules.DatedProcedures;
import io.github.ogplocal.rules.FaultKind;
import io.github.ogplocal.rules.InvalidProcedureException;
import io.github.ogplocal.rules.ProcedureFault;
import io.github.ogplocal.rules.ProcedureNotValidException;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.Verdict;
import io.github.ogplocal.rules.explain.Evidence;
import io.github.ogplocal.rules.explain.Finding;
import io.github.ogplocal.rules.review.ReviewRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class ProgressEngineTest {
    private static final CommitmentId FIRST = CommitmentId.parse("1");

    private static ProgressSummary summary(ProgressProcedure procedure, Dossier dossier) {
        return ProgressEngine.of(procedure, ProgressRules.standard()).summarize(dossier, DAY);
    }

    private static List<PlanProgress> plans(Dossier dossier) {
        return summary(procedure().build(), dossier)
                .of(AssessorKind.SELF)
                .orElseThrow()
                .plans();
    }

    private static CommitmentProgress first(Dossier dossier) {
        return plans(dossier).get(0).commitments().get(0);
    }

    private static Dossier one(ProgressReport... reports) {
        return Dossier.builder()
                .addPlans(ActionPlan.builder()
                        .id(OGP)
                        .addCommitments(Commitment.builder().id(FIRST).build())
                        .build())
                .addProgress(reports)
                .build();
    }

    @Test
    void summarize_showsElKefsPlanFirstAndThenTheWiderOne() {
        List<PlanProgress> plans = plans(elKef().build());
        assertThat(plans).extracting(PlanProgress::plan).containsExactly(OGP, WIDER);
        ProgressFigure ogp = plans.get(0).figure();
        assertThat(ogp.value()).contains(Fraction.parse("135/2"));
        assertThat(ogp.lowest()).isEqualTo(Fraction.parse("135/2"));
        assertThat(ogp.highest()).isEqualTo(Fraction.parse("135/2"));
        assertThat(ogp.known()).isEqualTo(4);
        assertThat(ogp.of()).isEqualTo(4);
        ProgressFigure wider = plans.get(1).figure();
        assertThat(wider.value()).contains(Fraction.parse("135/2"));
        assertThat(wider.lowest()).isEqualTo(Fraction.of(270, 17));
        assertThat(wider.highest()).isEqualTo(Fraction.of(270 + 1300, 17));
        assertThat(wider.known()).isEqualTo(4);
        assertThat(wider.of()).isEqualTo(17);
    }

    @Test
    void summarize_refusesADayOutsideThePeriodOfTheProcedure() {
        ProgressProcedure ending = procedure().validTo(DAY.minusDays(1)).build();
        ProgressProcedure beginning = procedure().validFrom(DAY).build();

        assertThatExceptionOfType(ProcedureNotValidException.class)
                .isThrownBy(() -> summary(ending, elKef().build()))
                .withMessage("procedure example@1: is not valid on 2023-06-30, valid to 2023-06-29");
        assertThat(summary(beginning, elKef().build()).getDay()).isEqualTo(DAY);
        assertThat(DatedProcedures.validOn(List.of(ending, beginning), DAY)).isEqualTo(beginning);
    }

    /** What is reported of a commitment in the OGP plan is reported of the same commitment of the wider plan. */
    @Test
    void reviews_ofAWiderPlanSeeTheReportsOfItsParts() {
        Dossier dossier = elKef().build();
        ReviewRule.Check fresh = ProgressRules.REPORTS_FRESH.compile(
                Settings.NONE.withChoice("assessor", "self").withCount("months", 4));
        ReviewRule.Check inTime = ProgressRules.COMMITMENTS_IN_TIME.compile(
                Settings.NONE.withChoice("assessor", "self").withChoice("end", "own-or-plan"));

        assertThat(reasons(fresh.findings(dossier, DAY)))
                .containsEntry("ogp-2021/1", "stale")
                .containsEntry("municipal-2021/c1", "stale")
                .containsEntry("ogp-2021/2", "completed")
                .containsEntry("municipal-2021/c2", "completed")
                .containsEntry("municipal-2021/c5", "no-report");
        assertThat(reasons(inTime.findings(dossier, DAY)))
                .containsEntry("municipal-2021/c2", "completed")
                .containsEntry("municipal-2021/c5", "no-end");
        // A wider plan's own report says nothing of its parts.
        Dossier widerOnly = Dossier.builder()
                .from(dossier)
                .progress(List.of(self("w", WIDER, "c1", "20", "2023-06-01").build()))
                .build();
        assertThat(reasons(fresh.findings(widerOnly, DAY)))
                .containsEntry("municipal-2021/c1", "fresh")
                .containsEntry("ogp-2021/1", "no-report");
    }

    private static Map<String, String> reasons(List<Finding> findings) {
        TreeMap<String, String> reasons = new TreeMap<>();
        findings.forEach(finding -> reasons.put(finding.subject(), finding.reason()));
        return reasons;
    }

    @Test
    void summarize_neverMixesAssessors() {
        Dossier dossier = elKef().addProgress(report("body-1", OGP, AssessorKind.MONITORING_BODY, "2023-05-01")
                        .commitment(FIRST)
                        .percent(Points.of(90))
                        .build())
                .build();
        ProgressSummary summary = summary(procedure().build(), dossier);
        assertThat(summary.of(AssessorKind.SELF)
                        .orElseThrow()
                        .plans()
                        .get(0)
                        .figure()
                        .value())
                .contains(Fraction.parse("135/2"));
        ProgressFigure body = summary.of(AssessorKind.MONITORING_BODY)
                .orElseThrow()
                .plans()
                .get(0)
                .figure();
        assertThat(body.value()).contains(Fraction.of(90));
        assertThat(body.known()).isEqualTo(1);
        assertThat(body.lowest()).isEqualTo(Fraction.parse("45/2"));
        assertThat(summary.getComparisons()).singleElement().satisfies(comparison -> {
            assertThat(comparison.subject()).isEqualTo("ogp-2021/1");
            assertThat(comparison.difference()).contains(Fraction.of(80));
        });
    }

    @Test
    void summarize_setsWordsBesideFiguresWithoutADifference() {
        Dossier dossier = elKef().addProgress(report("body-1", OGP, AssessorKind.MONITORING_BODY, "2023-05-01")
                        .commitment(FIRST)
                        .statement(ProgressFixtures.TEXT)
                        .build())
                .build();
        ProgressSummary summary = summary(procedure().build(), dossier);
        assertThat(summary.getComparisons()).singleElement().satisfies(comparison -> {
            assertThat(comparison.difference()).isEmpty();
            assertThat(comparison.figures().get(1).inWords()).hasSize(1);
        });
        assertThat(summary.of(AssessorKind.MONITORING_BODY)
                        .orElseThrow()
                        .plans()
                        .get(0)
                        .figure()
                        .value())
                .isEmpty();
    }

    @Test
    void latest_isByDateAndNotByListOrder() {
        Dossier dossier = one(
                self("b", OGP, "1", "40", "2023-03-01").build(),
                self("a", OGP, "1", "20", "2022-03-01").build());
        assertThat(first(dossier).figure().value()).contains(Fraction.of(40));
    }

    @Test
    void latest_ofTheSameDateThatDifferIsATieAndNoFigure() {
        CommitmentProgress tied = first(one(
                self("a", OGP, "1", "20", "2023-03-01").build(),
                self("b", OGP, "1", "40", "2023-03-01").build()));
        assertThat(tied.figure().value()).isEmpty();
        assertThat(tied.figure().finding().reason()).isEqualTo("tied");
        assertThat(tied.reports()).hasSize(2);
    }

    @Test
    void latest_putsTogetherWhatIsSaidOnOneDayOnly() {
        for (String date : List.of("2023-03-15", "2023-03")) {
            CommitmentProgress said = first(one(
                    self("a", OGP, "1", "20", "2023-03-15").build(),
                    report("b", OGP, AssessorKind.SELF, date)
                            .commitment(FIRST)
                            .completion(Completion.LIMITED)
                            .build()));
            // If the step was reported later in the month, the latest report gives no per cent.
            boolean oneDay = date.length() > "2023-03".length();
            assertThat(said.figure().finding().reason()).isEqualTo(oneDay ? "latest" : "order-open");
            assertThat(said.figure().value()).isEqualTo(oneDay ? Optional.of(Fraction.of(20)) : Optional.empty());
        }
    }

    @Test
    void latest_doesNotTakeAMonthForItsFirstDay() {
        assertThat(first(one(
                                self("a", OGP, "1", "20", "2023-03").build(),
                                self("b", OGP, "1", "40", "2023-03-15").build()))
                        .figure()
                        .finding()
                        .reason())
                .isEqualTo("order-open");
        // The month of the day may be over or not: what it says is open unless it changes nothing.
        LocalDate inside = LocalDate.of(2023, 6, 15);
        for (String percent : List.of("40", "20")) {
            ProgressSummary summary = ProgressEngine.of(procedure().build(), ProgressRules.standard())
                    .summarize(
                            one(
                                    self("a", OGP, "1", "20", "2023-03-01").build(),
                                    self("b", OGP, "1", percent, "2023-06").build()),
                            inside);
            assertThat(summary.of(AssessorKind.SELF)
                            .orElseThrow()
                            .plans()
                            .get(0)
                            .commitments()
                            .get(0)
                            .figure()
                            .finding()
                            .reason())
                    .isEqualTo(percent.equals("20") ? "latest" : "day-open");
        }
    }

    @Test
    void latest_ignoresWhatWasReportedAfterTheDay() {
        assertThat(first(one(self("a", OGP, "1", "20", "2023-07-01").build()))
                        .figure()
                        .finding()
                        .reason())
                .isEqualTo("no-report");
    }

    @Test
    void summarize_leavesOutWhatWasWithdrawnByTheDayAndNamesIt() {
        PlanEvent event = PlanEvent.builder()
                .kind(PlanEventKind.WITHDRAWN)
                .plan(OGP)
                .commitment(FIRST)
                .on(DayOrMonth.parse("2023-05"))
                .build();
        PlanProgress plan = plans(elKef().addEvents(event).build()).get(0);
        assertThat(plan.figure().of()).isEqualTo(3);
        assertThat(plan.figure().value()).contains(Fraction.of(260, 3));
        assertThat(plan.left())
                .singleElement()
                .satisfies(left -> assertThat(left.certain()).isTrue());
        PlanEvent undated = PlanEvent.builder()
                .kind(PlanEventKind.MERGED)
                .plan(OGP)
                .commitment(FIRST)
                .build();
        PlanProgress doubtful = plans(elKef().addEvents(undated).build()).get(0);
        assertThat(doubtful.figure().of()).isEqualTo(4);
        assertThat(doubtful.left())
                .singleElement()
                .satisfies(left -> assertThat(left.certain()).isFalse());
    }

    @Test
    void summarize_rollsMilestonesUpWhereTheProcedureSaysSo() {
        CommitmentOutline outline = CommitmentOutline.builder()
                .addMilestones(
                        Milestone.builder()
                                .id(MilestoneId.parse("m1"))
                                .title("Example: rules agreed")
                                .build(),
                        Milestone.builder()
                                .id(MilestoneId.parse("m2"))
                                .title("Example: counter open")
                                .build())
                .build();
        Dossier dossier = Dossier.builder()
                .addPlans(ActionPlan.builder()
                        .id(OGP)
                        .addCommitments(
                                Commitment.builder().id(FIRST).outline(outline).build())
                        .build())
                .addProgress(self("a", OGP, "1", "30", "2023-03-01")
                        .milestone(MilestoneId.parse("m1"))
                        .build())
                .build();
        CommitmentProgress commitment = first(dossier);
        assertThat(commitment.source().reason()).isEqualTo("from-milestones");
        assertThat(commitment.figure().value()).contains(Fraction.of(30));
        assertThat(commitment.figure().lowest()).isEqualTo(Fraction.of(15));
        assertThat(commitment.figure().highest()).isEqualTo(Fraction.of(65));
        assertThat(commitment.figure().known()).isEqualTo(1);
        assertThat(commitment.figure().of()).isEqualTo(2);
    }

    @Test
    void summarize_countsStepsAndMapsThemOnlyWhereDeclared() {
        assertThat(plans(elKef().build()).get(0).completion().unknown()).isEqualTo(4);
        CompletionCounts counts = summary(
                        procedure()
                                .completionScale(ProgressFixtures.thresholds())
                                .build(),
                        elKef().build())
                .of(AssessorKind.SELF)
                .orElseThrow()
                .plans()
                .get(0)
                .completion();
        assertThat(counts.limited()).isEqualTo(1);
        assertThat(counts.substantial()).isEqualTo(1);
        assertThat(counts.complete()).isEqualTo(2);
        assertThat(counts.lowerMiddle()).contains(Completion.SUBSTANTIAL);
        assertThat(counts.upperMiddle()).contains(Completion.COMPLETE);
        assertThat(counts.shareAtHighCompletion()).contains(Fraction.of(75));
    }

    @Test
    void completionCounts_takeNoEvidenceForNoStep() {
        CompletionCounts counts = CompletionCounts.of(List.of(
                Optional.of(Completion.NO_EVIDENCE_AVAILABLE), Optional.empty(), Optional.of(Completion.LIMITED)));
        assertThat(counts.onScale()).isEqualTo(1);
        assertThat(counts.noEvidence()).isEqualTo(1);
        assertThat(counts.unknown()).isEqualTo(1);
        assertThat(counts.shareAtHighCompletion()).contains(Fraction.ZERO);
    }

    @Test
    void summarize_isTheSameForShuffledLists() {
        Dossier dossier = elKef().build();
        ProgressSummary expected = summary(procedure().build(), dossier);
        List<ActionPlan> plans = new ArrayList<>(dossier.getPlans());
        Collections.reverse(plans);
        assertThat(summary(
                        procedure().build(),
                        Dossier.builder()
                                .plans(plans)
                                .progress(dossier.getProgress())
                                .build()))
                .isEqualTo(expected);
    }

    private static Dossier of(String code, String subdivision, Dossier plans) {
        return Dossier.builder()
                .from(plans)
                .authority(Municipality.builder()
                        .code(NationalCode.parse("tn-example:" + code))
                        .name(ProgressFixtures.TEXT)
                        .subdivision(IsoSubdivisionCode.parse(subdivision))
                        .build())
                .build();
    }

    @Test
    void summarize_rollsUpRegionsBySubdivisionAndCountsNoCommitmentTwice() {
        ProgressProcedure procedure = procedure()
                .countedPlans(ProgressFixtures.counted("narrowest", "all"))
                .toRegion(RuleUse.of(ProgressRules.MEAN_BY_SIZE))
                .toProgramme(RuleUse.of(ProgressRules.MEAN_BY_SIZE))
                .build();
        Dossier kef = of("1", "TN-33", elKef().build());
        Dossier other =
                of("2", "TN-33", one(self("x", OGP, "1", "50", "2023-01-01").build()));
        Dossier third = of("3", "TN-43", one());
        ProgressEngine engine = ProgressEngine.of(procedure, ProgressRules.standard());
        AssessorProgress self = engine.summarize(List.of(kef, other, third), Optional.empty(), DAY)
                .of(AssessorKind.SELF)
                .orElseThrow();
        assertThat(self.regions())
                .extracting(AreaProgress::area)
                .containsExactly(Optional.of("TN-33"), Optional.of("TN-43"));
        AreaProgress region = self.regions().get(0);
        assertThat(region.figure().value()).contains(Fraction.of(320, 5));
        assertThat(region.commitments()).isEqualTo(5);
        assertThat(region.plans())
                .filteredOn(plan -> plan.finding().verdict() != Verdict.MET)
                .singleElement()
                .satisfies(plan -> assertThat(plan.plan()).isEqualTo(WIDER));
        AreaProgress programme = self.programme().orElseThrow();
        assertThat(programme.figure().value()).contains(Fraction.of(320, 5));
        assertThat(programme.figure().lowest()).isEqualTo(Fraction.of(320, 6));
        assertThat(programme.figure().highest()).isEqualTo(Fraction.of(420, 6));
        assertThat(engine.summarize(List.of(third, other, kef), Optional.empty(), DAY)
                        .getAssessors())
                .isEqualTo(engine.summarize(List.of(kef, other, third), Optional.empty(), DAY)
                        .getAssessors());
    }

    @Test
    void summarize_bySizeIsTheMeanOfAllCommitmentsThatAreKnown() {
        ProgressProcedure procedure = procedure()
                .countedPlans(ProgressFixtures.counted("widest", "all"))
                .toRegion(RuleUse.of(ProgressRules.MEAN_BY_SIZE))
                .build();
        Dossier kef = of("1", "TN-33", elKef().build());
        Dossier other =
                of("2", "TN-33", one(self("x", OGP, "1", "50", "2023-01-01").build()));
        ProgressFigure region = ProgressEngine.of(procedure, ProgressRules.standard())
                .summarize(List.of(kef, other), Optional.empty(), DAY)
                .of(AssessorKind.SELF)
                .orElseThrow()
                .regions()
                .get(0)
                .figure();
        assertThat(region.value()).contains(Fraction.of(10 + 100 + 60 + 100 + 50, 5));
        assertThat(region.lowest()).isEqualTo(Fraction.of(320, 18));
        assertThat(region.highest()).isEqualTo(Fraction.of(320 + 1300, 18));
    }

    @Test
    void summarize_countsAPlanAsAWholeWhereItsFigureIsNoMeanOfItsCommitments() {
        ProgressProcedure procedure = procedure()
                .toPlan(RuleUse.of(ProgressRules.NORMALISED_WEIGHTS))
                .countedPlans(ProgressFixtures.counted("narrowest", "all"))
                .toRegion(RuleUse.of(ProgressRules.MEAN_BY_SIZE))
                .build();
        Dossier heavy = of(
                "1",
                "TN-33",
                Dossier.builder()
                        .addPlans(ActionPlan.builder()
                                .id(OGP)
                                .addCommitments(weighted("1", "99"), weighted("2", "1"))
                                .build())
                        .addProgress(self("x", OGP, "1", "100", "2023-01-01").build())
                        .build());
        Dossier light = of(
                "2",
                "TN-33",
                Dossier.builder()
                        .addPlans(ActionPlan.builder()
                                .id(OGP)
                                .addCommitments(weighted("1", "1"))
                                .build())
                        .addProgress(self("y", OGP, "1", "0", "2023-01-01").build())
                        .build());
        ProgressFigure region = region(procedure, List.of(heavy, light));
        // Its one known commitment of two is nearly all of its weight: 99 to 100, and not half of that.
        assertThat(region.value()).contains(Fraction.of(200, 3));
        assertThat(region.lowest()).isEqualTo(Fraction.of(198, 3));
        assertThat(region.highest()).isEqualTo(Fraction.of(200, 3));
    }

    @Test
    void summarize_takesAPartWithoutAFigureForUnknownAsAWhole() {
        ProgressProcedure procedure = procedure()
                .toCommitment(RuleUse.of(ProgressRules.NORMALISED_WEIGHTS))
                .build();
        Dossier dossier = Dossier.builder()
                .addPlans(ActionPlan.builder()
                        .id(OGP)
                        .addCommitments(
                                Commitment.builder().id(FIRST).build(),
                                Commitment.builder()
                                        .id(CommitmentId.parse("2"))
                                        .outline(CommitmentOutline.builder()
                                                .addMilestones(Milestone.builder()
                                                        .id(MilestoneId.parse("m"))
                                                        .title("A milestone without a weight")
                                                        .build())
                                                .build())
                                        .build())
                        .build())
                .addProgress(
                        self("a", OGP, "1", "0", "2023-01-01").build(),
                        self("b", OGP, "2", "100", "2023-01-01")
                                .milestone(MilestoneId.parse("m"))
                                .build())
                .build();
        ProgressFigure plan = summary(procedure, dossier)
                .of(AssessorKind.SELF)
                .orElseThrow()
                .plans()
                .get(0)
                .figure();
        assertThat(plan.value()).contains(Fraction.ZERO);
        assertThat(plan.lowest()).isEqualTo(Fraction.ZERO);
        assertThat(plan.highest()).isEqualTo(Fraction.of(50));
    }

    @Test
    void summarize_leavesAPlanWithoutCommitmentsOutOfWeights() {
        ProgressProcedure procedure = procedure()
                .toPlan(RuleUse.of(ProgressRules.NORMALISED_WEIGHTS))
                .countedPlans(ProgressFixtures.counted("narrowest", "all"))
                .toRegion(RuleUse.of(ProgressRules.NORMALISED_WEIGHTS))
                .build();
        Dossier empty = of(
                "1",
                "TN-33",
                Dossier.builder().addPlans(ActionPlan.builder().id(OGP).build()).build());
        Dossier other = of(
                "2",
                "TN-33",
                Dossier.builder()
                        .addPlans(ActionPlan.builder()
                                .id(OGP)
                                .addCommitments(weighted("1", "3"))
                                .build())
                        .addProgress(self("y", OGP, "1", "40", "2023-01-01").build())
                        .build());
        ProgressFigure region = region(procedure, List.of(empty, other));
        assertThat(region.value()).contains(Fraction.of(40));
        // The sentence and the figure tell the same coverage.
        assertThat(region.of()).isEqualTo(1);
        assertThat(region.finding().evidence())
                .filteredOn(evidence -> evidence.name().equals("of"))
                .singleElement()
                .satisfies(evidence -> assertThat(evidence.value())
                        .isEqualTo(Evidence.of("of", "", 1).value()));
    }

    private static Commitment weighted(String id, String weight) {
        return Commitment.builder()
                .id(CommitmentId.parse(id))
                .weight(Weight.parse(weight))
                .build();
    }

    private static ProgressFigure region(ProgressProcedure procedure, List<Dossier> dossiers) {
        return ProgressEngine.of(procedure, ProgressRules.standard())
                .summarize(dossiers, Optional.empty(), DAY)
                .of(AssessorKind.SELF)
                .orElseThrow()
                .regions()
                .get(0)
                .figure();
    }

    @Test
    void summarize_refusesTwoDossiersOfOneAuthority() {
        Dossier kef = of("1", "TN-33", elKef().build());
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> ProgressEngine.of(procedure().build(), ProgressRules.standard())
                        .summarize(List.of(kef, kef), Optional.empty(), DAY))
                .withMessageContaining("tn-example:1");
    }

    @Test
    void counted_leavesOpenWhatMonthsLeaveOpen() {
        CountedPlansRule.Counter counter = ProgressRules.COUNTED_PLANS.compile(
                Settings.NONE.withChoice("plans", "widest").withChoice("time", "running"));
        ActionPlan plan = ActionPlan.builder()
                .id(PlanId.parse("p"))
                .start(DayOrMonth.parse("2021-08-26"))
                .end(DayOrMonth.parse("2023-05"))
                .build();
        assertThat(counter.judge(plan, false, false, LocalDate.of(2023, 4, 30)).code())
                .isEqualTo("counts");
        assertThat(counter.judge(plan, false, false, LocalDate.of(2023, 5, 10)).code())
                .isEqualTo("period-open");
        assertThat(counter.judge(plan, false, false, LocalDate.of(2023, 6, 1)).code())
                .isEqualTo("not-running");
        assertThat(counter.judge(plan, false, true, LocalDate.of(2022, 6, 1)).code())
                .isEqualTo("withdrawn");
    }

    @Test
    void check_listsWhatDoesNotFit() {
        ProgressProcedure procedure = procedure()
                .toCommitment(Optional.empty())
                .toPlan(RuleUse.of(ProgressRules.LATEST_REPORT, Settings.NONE))
                .toRegion(RuleUse.of(ProgressRules.SHARE_AT_HIGH_COMPLETION))
                .build();
        assertThat(ProgressEngine.check(procedure, ProgressRules.standard()))
                .containsExactly(
                        new ProcedureFault("/commitmentFigure", FaultKind.NEEDS, "toCommitment"),
                        new ProcedureFault("/toPlan/rule", FaultKind.WRONG_SLOT, "RollUpRule"),
                        new ProcedureFault("/toRegion/rule", FaultKind.WRONG_SLOT, "region"),
                        new ProcedureFault("/toRegion", FaultKind.NEEDS, "countedPlans"));
        assertThatExceptionOfType(InvalidProcedureException.class)
                .isThrownBy(() -> ProgressEngine.of(procedure, ProgressRules.standard()));
    }

    @Test
    void check_wantsThresholdsThatRise() {
        Settings falling = Settings.NONE
                .withPoints("limited", Points.of(50))
                .withPoints("substantial", Points.of(50))
                .withPoints("complete", Points.of(100));
        assertThat(ProgressEngine.check(
                        procedure()
                                .completionScale(RuleUse.of(ProgressRules.COMPLETION_BY_THRESHOLDS, falling))
                                .build(),
                        ProgressRules.standard()))
                .containsExactly(
                        new ProcedureFault("/completionScale/settings/substantial", FaultKind.TOO_SMALL, "50"));
    }
}
