// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.quantity.Weight;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ApplicationBuilder;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.CallId;
import io.github.ogplocal.model.selection.CheckResult;
import io.github.ogplocal.model.selection.ConditionId;
import io.github.ogplocal.model.selection.Criterion;
import io.github.ogplocal.model.selection.CriterionId;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.selection.PastAward;
import io.github.ogplocal.model.selection.ProgrammeId;
import io.github.ogplocal.model.selection.Receipt;
import io.github.ogplocal.model.selection.RecordedCheck;
import io.github.ogplocal.model.selection.Scale;
import io.github.ogplocal.model.selection.VerifiedScore;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.FaultKind;
import io.github.ogplocal.rules.ProcedureFault;
import io.github.ogplocal.rules.RuleChain;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.explain.Finding;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The leaf rules on both sides of the line each draws, and the settings that each refuses. */
class LeafRulesBoundariesTest {
    private static final SelectionCall CALL = new LawCounterexamples.Example(1, 1)
            .secondCriterion()
            .file("a", "a", "north")
            .sheet("a", "E1", 15, 10)
            .call();
    private static final SelectionProcedure PROCEDURE = CALL.procedure();
    private static final List<CriterionId> CRITERIA =
            PROCEDURE.getCriteria().stream().map(Criterion::getId).toList();
    private static final CriterionId FIRST = CRITERIA.get(0);
    private static final CriterionId SECOND = CRITERIA.get(1);
    private static final Application FILE = CALL.applications().get(0);
    private static final LocalDate DAY = LocalDate.of(2031, 3, 1);
    private static final Fraction HAIR = Fraction.of(1, 1_000_000_007);

    private static SelectionContext context(Settings settings) {
        return new SelectionContext(settings, "/here", PROCEDURE);
    }

    @Test
    void conditionsMet_takesTheWorstFinding() {
        Settings settings = Settings.NONE.withCodes("conditions", List.of("visited", "vetted"));
        ScreeningRule.Screen screen = SelectionRules.CONDITIONS_MET.compile(context(settings));
        assertThat(checked(screen, CheckResult.MET, CheckResult.MET)).isEqualTo("conditions-met");
        assertThat(checked(screen, CheckResult.MET, CheckResult.OPEN)).isEqualTo("conditions-open");
        assertThat(checked(screen, CheckResult.OPEN, CheckResult.NOT_MET)).isEqualTo("conditions-not-met");
        assertThat(checked(screen, CheckResult.NOT_MET, CheckResult.OPEN)).isEqualTo("conditions-not-met");
        assertThat(checked(screen, CheckResult.MET)).isEqualTo("conditions-open");
        assertThat(checked(screen)).isEqualTo("conditions-open");
    }

    private static String checked(ScreeningRule.Screen screen, CheckResult... results) {
        List<ConditionId> conditions = List.of(new ConditionId("vetted"), new ConditionId("visited"));
        List<RecordedCheck> checks = new ArrayList<>();
        for (int i = 0; i < results.length; i++) {
            checks.add(new RecordedCheck(FILE.getId(), conditions.get(i), results[i], new EvaluatorId("K1"), DAY));
        }
        return screen.judge(new ApplicationFile(FILE, checks, List.of(), List.of()))
                .code();
    }

    @Test
    void figureAtLeast_isInclusiveOrExclusiveAndNeverTakesTheUnknownForNought() {
        for (String bound : List.of("inclusive", "exclusive")) {
            ScreeningRule.Screen screen = SelectionRules.FIGURE_AT_LEAST.compile(context(Settings.NONE
                    .withCode("figure", LeafRuleCalls.FIGURE.value())
                    .withPoints("least", Points.of(0))
                    .withChoice("bound", bound)));
            String atLeast = bound.equals("inclusive") ? "figure-reached" : "figure-missed";
            assertThat(judge(screen, figure("0"))).isEqualTo(atLeast);
            assertThat(judge(screen, figure("0.00000001"))).isEqualTo("figure-reached");
            assertThat(judge(screen, figure("-0.00000001"))).isEqualTo("figure-missed");
            assertThat(judge(screen, FILE)).isEqualTo("figure-unknown");
        }
    }

    @Test
    void categoryAmong_admitsWhatIsNamed() {
        ScreeningRule.Screen screen = SelectionRules.CATEGORY_AMONG.compile(context(Settings.NONE
                .withCode("category", LeafRuleCalls.CATEGORY.value())
                .withCodes("values", List.of("water", "transport"))));
        assertThat(judge(screen, category("water"))).isEqualTo("category-admitted");
        assertThat(judge(screen, category("waters"))).isEqualTo("category-not-admitted");
        assertThat(judge(screen, FILE)).isEqualTo("category-unknown");
    }

    @Test
    void notAwardedBefore_looksAtOneProgrammeAndNamesTheEarliestAward() {
        ScreeningRule.Screen screen = SelectionRules.NOT_AWARDED_BEFORE.compile(
                context(Settings.NONE.withCode("programme", LeafRuleCalls.PROGRAMME.value())));
        ApplicationFile twice = awarded(LeafRuleCalls.PROGRAMME, DAY, DAY.plusYears(1));
        assertThat(screen.judge(awarded(new ProgrammeId("other"), DAY)).code()).isEqualTo("not-awarded");
        assertThat(screen.judge(twice).code()).isEqualTo("awarded-before");
        assertThat(screen.explain(twice, screen.judge(twice)))
                .anySatisfy(item -> assertThat(item.value().toString()).contains(DAY.toString()));
    }

    private static ApplicationFile awarded(ProgrammeId programme, LocalDate... days) {
        var authority = FILE.getApplicant().getAuthority().orElseThrow().getCode();
        return new ApplicationFile(
                FILE,
                List.of(),
                Arrays.stream(days)
                        .map(day -> new PastAward(authority, programme, day))
                        .toList(),
                List.of());
    }

    @Test
    void criterionMinimum_looksAtEachCriterionWithoutItsWeight() {
        for (String bound : List.of("inclusive", "exclusive")) {
            ThresholdRule.Threshold threshold = SelectionRules.CRITERION_MINIMUM.compile(
                    context(minimums(Map.of(FIRST.value(), Points.of(3), SECOND.value(), Points.parse("4.5")), bound)),
                    Fraction.of(40));
            String exactly = bound.equals("inclusive") ? "minimums-reached" : "minimum-missed";
            Fraction three = Fraction.of(3);
            Fraction half = Fraction.of(9, 2);
            assertThat(threshold.judge(scores(three, half)).code()).isEqualTo(exactly);
            assertThat(threshold
                            .judge(scores(three.plus(HAIR), half.plus(HAIR)))
                            .code())
                    .isEqualTo("minimums-reached");
            assertThat(threshold
                            .judge(scores(Fraction.of(20), half.minus(HAIR)))
                            .code())
                    .isEqualTo("minimum-missed");
            assertThat(threshold
                            .judge(scores(three.minus(HAIR), Fraction.of(20)))
                            .code())
                    .isEqualTo("minimum-missed");
            assertThat(threshold.totalBound()).isEmpty();
        }
    }

    @Test
    void criterionMinimum_refusesWhatNobodyReachesAndWhatThereIsNot() {
        assertThat(faults(minimums(Map.of(FIRST.value(), Points.of(20)), "inclusive")))
                .isEmpty();
        assertThat(faults(minimums(Map.of(FIRST.value(), Points.of(20)), "exclusive")))
                .containsExactly("minimums/c unreachable");
        assertThat(faults(minimums(Map.of(FIRST.value(), Points.parse("20.1")), "inclusive")))
                .containsExactly("minimums/c unreachable");
        assertThat(faults(minimums(Map.of("x", Points.of(1)), "inclusive")))
                .containsExactly("minimums/x unknown-reference");
        assertThat(faults(minimums(Map.of(), "inclusive"))).containsExactly("minimums missing-setting");
    }

    private static List<String> faults(Settings settings) {
        return faults(SelectionRules.CRITERION_MINIMUM, settings);
    }

    private static List<String> faults(SelectionRule rule, Settings settings) {
        return rule.faults(settings, PROCEDURE).stream()
                .map(fault -> fault.setting() + " " + fault.kind().code())
                .toList();
    }

    private static Settings minimums(Map<String, Points> minimums, String bound) {
        return Settings.NONE.withPointsTable("minimums", minimums).withChoice("bound", bound);
    }

    @Test
    void totalPercentage_isExact() {
        for (String bound : List.of("inclusive", "exclusive")) {
            ThresholdRule.Threshold threshold =
                    SelectionRules.TOTAL_PERCENTAGE.compile(context(percentage("33.3", bound)), Fraction.of(40));
            Fraction points = Fraction.of(1332, 100);
            String exactly = bound.equals("inclusive") ? "reached" : "missed";
            assertThat(threshold.judge(total(points)).code()).isEqualTo(exactly);
            assertThat(threshold.judge(total(points.plus(HAIR))).code()).isEqualTo("reached");
            assertThat(threshold.judge(total(points.minus(HAIR))).code()).isEqualTo("missed");
            assertThat(threshold.totalBound()).contains(new ThresholdRule.Bound(points, bound.equals("inclusive")));
        }
    }

    @Test
    void totalPercentage_isOfTheHighestTotalThatWeightsAndCapsAllow() {
        SelectionProcedure weighted = SelectionProcedure.builder()
                .from(PROCEDURE)
                .criteria(List.of(
                        PROCEDURE.getCriteria().get(0),
                        Criterion.builder()
                                .id(SECOND)
                                .title(LocalizedText.of("en", "Second"))
                                .scale(new Scale(Points.ZERO, Points.of(20), Points.of(1)))
                                .weight(new Weight(Points.of(3)))
                                .build()))
                .build();
        assertThat(outcome(weighted, "56.25")).isEqualTo(SelectionStatus.SELECTED);
        assertThat(outcome(weighted, "56.2500000001")).isEqualTo(SelectionStatus.BELOW_THRESHOLD);
        SelectionProcedure capped = SelectionProcedure.builder()
                .from(weighted)
                .total(RuleUse.of(
                        SelectionRules.WEIGHTED_SUM_WITH_CAPPED_BONUS,
                        Settings.NONE
                                .withCodes("bonus", List.of(SECOND.value()))
                                .withPoints("most", Points.of(5))))
                .build();
        assertThat(outcome(capped, "80")).isEqualTo(SelectionStatus.SELECTED);
        assertThat(outcome(capped, "80.0000000001")).isEqualTo(SelectionStatus.BELOW_THRESHOLD);
        assertThat(SelectionEngine.check(
                        SelectionProcedure.builder()
                                .from(capped)
                                .thresholds(RuleChain.of(RuleUse.of(
                                        SelectionRules.TOTAL_THRESHOLD,
                                        Settings.NONE
                                                .withPoints("points", Points.parse("25.5"))
                                                .withChoice("bound", "inclusive"))))
                                .build(),
                        SelectionRules.standard()))
                .extracting(ProcedureFault::kind)
                .containsExactly(FaultKind.UNREACHABLE);
    }

    private static SelectionStatus outcome(SelectionProcedure procedure, String percent) {
        SelectionProcedure changed = SelectionProcedure.builder()
                .from(procedure)
                .thresholds(RuleChain.of(RuleUse.of(SelectionRules.TOTAL_PERCENTAGE, percentage(percent, "inclusive"))))
                .build();
        return select(changed, CALL).outcome(FILE.getId()).getStatus();
    }

    private static Settings percentage(String percent, String bound) {
        return Settings.NONE.withPoints("percent", Points.parse(percent)).withChoice("bound", bound);
    }

    @Test
    void panelTrimmedMean_leavesOutTheExtremesOfEachSide() {
        PanelRule.Panel one = SelectionRules.PANEL_TRIMMED_MEAN.compile(context(trimmed(7, 3, 1)));
        PanelRule.Panel two = SelectionRules.PANEL_TRIMMED_MEAN.compile(context(trimmed(7, 5, 2)));
        assertThat(score(one, 9, 1, 4)).isEqualTo(Fraction.of(4));
        assertThat(score(one, 9, 1, 4, 5)).isEqualTo(Fraction.of(9, 2));
        assertThat(score(one, 9, 9, 1, 1, 2)).isEqualTo(Fraction.of(4));
        assertThat(score(two, 9, 8, 1, 2, 5)).isEqualTo(Fraction.of(5));
        assertThat(score(two, -9, -8, -1, -2, -5, -6)).isEqualTo(Fraction.of(-11, 2));
        assertThat(one.leastScores()).isEqualTo(3);
        assertThat(two.leastScores()).isEqualTo(5);
        assertThat(faults(SelectionRules.PANEL_TRIMMED_MEAN, trimmed(5, 3, 1))).isEmpty();
        assertThat(faults(SelectionRules.PANEL_TRIMMED_MEAN, trimmed(5, 2, 1)))
                .containsExactly("minimumSheets too-small");
        assertThat(faults(SelectionRules.PANEL_TRIMMED_MEAN, trimmed(3, 5, 2)))
                .containsExactly("minimumSheets too-large");
    }

    private static Settings trimmed(int sheets, int minimum, int dropped) {
        return Settings.NONE
                .withCount("sheets", sheets)
                .withCount("minimumSheets", minimum)
                .withCount("dropped", dropped);
    }

    @Test
    void panelTrimmedMean_takesACriterionWithTooFewScoresForOneThatNobodyScored() {
        LawCounterexamples.Example example = new LawCounterexamples.Example(1, 1)
                .secondCriterion()
                .missing(SelectionRules.MISSING_SCORE_LEFT_OUT)
                .file("a", "a", "north")
                .sheet("a", "E1", 9, 7)
                .sheet("a", "E2", 5, 7)
                .sheet("a", "E3", 1, 4)
                .file("b", "b", "north")
                .sheet("b", "E1", 9, 7)
                .sheet("b", "E2", 5, 7)
                .sheet("b", "E3", 1, -1);
        SelectionCall call = example.call();
        SelectionProcedure procedure = SelectionProcedure.builder()
                .from(call.procedure())
                .panel(RuleUse.of(SelectionRules.PANEL_TRIMMED_MEAN, trimmed(3, 3, 1)))
                .build();
        Selection selection = select(procedure, call);
        assertThat(selection.outcome(new ApplicationId("a")).getTotal()).contains(Fraction.of(12));
        assertThat(selection.outcome(new ApplicationId("b")).getStatus()).isEqualTo(SelectionStatus.UNDECIDED);
    }

    @Test
    void panelWithFurtherEvaluator_callsOneExactlyWhenTotalsAreTooFarApart() {
        PanelRule.Panel panel = further("mean");
        Fraction gap = Fraction.of(3);
        assertThat(code(panel, 2, gap)).isEqualTo("panel-agrees");
        assertThat(code(panel, 2, gap.plus(HAIR))).isEqualTo("further-evaluator-needed");
        assertThat(code(panel, 3, gap.plus(HAIR))).isEqualTo("settled-by-further-evaluator");
        assertThat(code(panel, 3, gap)).isEqualTo("further-sheet-without-need");
        assertThat(code(panel, 1, Fraction.ZERO)).isEqualTo("too-few-sheets");
        assertThat(code(panel, 4, gap.plus(HAIR))).isEqualTo("too-many-sheets");
        assertThat(panel.mostSheets()).isEqualTo(3);
    }

    @Test
    void panelWithFurtherEvaluator_settlesByMeanOrMedian() {
        assertThat(score(further("mean"), 9, 1)).isEqualTo(Fraction.of(5));
        assertThat(score(further("median"), 9, 1)).isEqualTo(Fraction.of(5));
        assertThat(score(further("mean"), 9, 1, 3)).isEqualTo(Fraction.of(13, 3));
        assertThat(score(further("median"), 9, 1, 3)).isEqualTo(Fraction.of(3));
    }

    private static PanelRule.Panel further(String settledBy) {
        return SelectionRules.PANEL_MEAN_WITH_FURTHER_EVALUATOR.compile(context(Settings.NONE
                .withCount("sheets", 2)
                .withPoints("maximumGap", Points.of(3))
                .withChoice("settledBy", settledBy)));
    }

    private static String code(PanelRule.Panel panel, int sheets, Fraction gap) {
        return panel.judge(new Sheets(sheets, gap)).code();
    }

    @Test
    void gap_isBetweenTotalsAsACapLeavesThem() {
        SelectionCall call = new LawCounterexamples.Example(1, 1)
                .secondCriterion()
                .file("a", "a", "north")
                .sheet("a", "E1", 10, 20)
                .sheet("a", "E2", 10, 6)
                .call();
        SelectionProcedure far = SelectionProcedure.builder()
                .from(call.procedure())
                .panel(RuleUse.of(
                        SelectionRules.PANEL_MEAN_WITH_FURTHER_EVALUATOR,
                        Settings.NONE
                                .withCount("sheets", 2)
                                .withPoints("maximumGap", Points.of(3))
                                .withChoice("settledBy", "mean")))
                .build();
        SelectionProcedure near = SelectionProcedure.builder()
                .from(far)
                .total(RuleUse.of(
                        SelectionRules.WEIGHTED_SUM_WITH_CAPPED_BONUS,
                        Settings.NONE
                                .withCodes("bonus", List.of(SECOND.value()))
                                .withPoints("most", Points.of(9))))
                .build();
        assertThat(select(far, call).outcome(FILE.getId()).getStatus()).isEqualTo(SelectionStatus.UNDECIDED);
        assertThat(select(near, call).outcome(FILE.getId()).getTotal()).contains(Fraction.of(19));
    }

    @Test
    void procedure_hasCriteriaExactlyWhenItScores() {
        SelectionProcedure unscored = SelectionProcedure.builder()
                .from(PROCEDURE)
                .criteria(List.of())
                .panel(RuleUse.of(SelectionRules.UNSCORED))
                .ranking(RuleUse.of(SelectionRules.RANK_BY_FILING_TIME))
                .build();
        assertThat(check(unscored)).isEmpty();
        assertThat(check(SelectionProcedure.builder()
                        .from(PROCEDURE)
                        .criteria(List.of())
                        .build()))
                .containsExactly("/panel: needs (criteria)");
        assertThat(check(SelectionProcedure.builder()
                        .from(PROCEDURE)
                        .panel(RuleUse.of(SelectionRules.UNSCORED))
                        .build()))
                .containsExactly("/criteria: needs (panel)");
        assertThat(new SelectionCall(unscored, CALL.applications(), List.of(), List.of())
                        .select()
                        .outcome(FILE.getId())
                        .getStatus())
                .isEqualTo(SelectionStatus.SELECTED);
        assertThat(catchThrowableOfType(InvalidSelectionInputException.class, () -> select(unscored, CALL))
                        .faults())
                .extracting(InputFault::kind)
                .containsOnly(InputFault.Kind.UNKNOWN_CRITERION);
    }

    private static List<String> check(SelectionProcedure procedure) {
        return SelectionEngine.check(procedure, SelectionRules.standard()).stream()
                .map(ProcedureFault::toString)
                .toList();
    }

    @Test
    void cappedBonus_countsUpToTheCap() {
        assertThat(total(5, 10, 9)).isEqualTo(Fraction.of(14));
        assertThat(total(5, 9, 9)).isEqualTo(Fraction.of(14));
        assertThat(total(5, 8, 9)).isEqualTo(Fraction.of(13));
        assertThat(total(5, 8, 0)).isEqualTo(Fraction.of(5));
        assertThat(faults(
                        SelectionRules.WEIGHTED_SUM_WITH_CAPPED_BONUS,
                        Settings.NONE.withCodes("bonus", List.of("x")).withPoints("most", Points.ZERO)))
                .containsExactly("bonus unknown-reference");
        assertThat(faults(
                        SelectionRules.WEIGHTED_SUM_WITH_CAPPED_BONUS,
                        Settings.NONE.withCodes("bonus", List.of()).withPoints("most", Points.ZERO)))
                .containsExactly("bonus missing-setting");
    }

    private static Fraction total(int first, int bonus, int most) {
        SelectionCall call = new LawCounterexamples.Example(1, 1)
                .secondCriterion()
                .file("a", "a", "north")
                .sheet("a", "E1", first, bonus)
                .call();
        SelectionProcedure procedure = SelectionProcedure.builder()
                .from(call.procedure())
                .total(RuleUse.of(
                        SelectionRules.WEIGHTED_SUM_WITH_CAPPED_BONUS,
                        Settings.NONE
                                .withCodes("bonus", List.of(SECOND.value()))
                                .withPoints("most", Points.of(most))))
                .build();
        return select(procedure, call).outcome(FILE.getId()).getTotal().orElseThrow();
    }

    @Test
    void rankByWeightedSum_asksForEveryCriterion() {
        RankingRule.Ranking ranking = SelectionRules.RANK_BY_WEIGHTED_SUM.compile(
                context(weights(Map.of(FIRST.value(), Points.parse("1.5"), SECOND.value(), Points.ZERO))));
        assertThat(ranking.score(FILE, scores(Fraction.of(1, 3), Fraction.of(7))))
                .isEqualTo(Fraction.of(1, 2));
        assertThat(faults(
                        SelectionRules.RANK_BY_WEIGHTED_SUM,
                        weights(Map.of(FIRST.value(), Points.of(1), "x", Points.of(1)))))
                .containsExactly("weights left-out", "weights/x unknown-reference");
        assertThat(faults(SelectionRules.RANK_BY_WEIGHTED_SUM, weights(Map.of())))
                .containsExactly("weights missing-setting");
    }

    private static Settings weights(Map<String, Points> weights) {
        return Settings.NONE.withPointsTable("weights", weights);
    }

    @Test
    void rankByRoundedTotal_roundsTheExactTotalOnce() {
        assertThat(rounded("1449/100", 1, "half-up")).isEqualTo(Fraction.of(145, 10));
        assertThat(rounded("289/20", 1, "half-up")).isEqualTo(Fraction.of(145, 10));
        assertThat(rounded("289/20", 1, "half-even")).isEqualTo(Fraction.of(144, 10));
        assertThat(rounded("291/20", 1, "half-even")).isEqualTo(Fraction.of(146, 10));
        assertThat(rounded("1449/100", 1, "down")).isEqualTo(Fraction.of(144, 10));
        assertThat(rounded("144499999/10000000", 1, "half-up")).isEqualTo(Fraction.of(144, 10));
        assertThat(rounded("29/2", 0, "half-up")).isEqualTo(Fraction.of(15));
        assertThat(rounded("29/2", 0, "half-even")).isEqualTo(Fraction.of(14));
        assertThat(rounded("-29/2", 0, "half-up")).isEqualTo(Fraction.of(-15));
        assertThat(rounded("-29/2", 0, "down")).isEqualTo(Fraction.of(-14));
        assertThat(rounded("2/3", 6, "half-up")).isEqualTo(Fraction.of(666_667, 1_000_000));
    }

    private static Fraction rounded(String exact, int decimals, String mode) {
        return SelectionRules.RANK_BY_ROUNDED_TOTAL
                .compile(context(Settings.NONE.withCount("decimals", decimals).withChoice("mode", mode)))
                .score(FILE, total(Fraction.parse(exact)));
    }

    @Test
    void rankByRoundedTotal_leavesThresholdsTheExactTotal() {
        SelectionCall call = new LawCounterexamples.Example(2, 1)
                .threshold(15)
                .panel(SelectionRules.PANEL_MEAN, 3)
                .file("a", "a", "north")
                .sheet("a", "E1", 15)
                .sheet("a", "E2", 15)
                .sheet("a", "E3", 14)
                .call();
        SelectionProcedure procedure = SelectionProcedure.builder()
                .from(call.procedure())
                .ranking(RuleUse.of(
                        SelectionRules.RANK_BY_ROUNDED_TOTAL,
                        Settings.NONE.withCount("decimals", 0).withChoice("mode", "half-up")))
                .build();
        assertThat(select(procedure, call).outcome(FILE.getId()).getStatus())
                .isEqualTo(SelectionStatus.BELOW_THRESHOLD);
    }

    @Test
    void rankByFilingTime_putsTheEarlierInstantFirstWhateverTheOffset() {
        RankingRule.Ranking ranking = SelectionRules.RANK_BY_FILING_TIME.compile(context(Settings.NONE));
        Fraction noon = ranking.score(filed("2031-03-01T12:00:00Z"), total(Fraction.ZERO));
        assertThat(ranking.score(filed("2031-03-01T12:59:59+01:00"), total(Fraction.ZERO)))
                .isGreaterThan(noon);
        assertThat(ranking.score(filed("2031-03-01T13:00:00+01:00"), total(Fraction.ZERO)))
                .isEqualTo(noon);
        assertThat(ranking.score(filed("2031-03-01T12:00:01Z"), total(Fraction.ZERO)))
                .isLessThan(noon);
    }

    private static Application filed(String time) {
        return Application.builder()
                .from(FILE)
                .receipt(new Receipt("R-1", OffsetDateTime.parse(time)))
                .build();
    }

    @Test
    void codedGroups_areThoseThatTheProcedureNames() {
        Settings categories = Settings.NONE
                .withCode("category", LeafRuleCalls.CATEGORY.value())
                .withCodes("groups", List.of("water", "energy"));
        GroupingRule.Grouping byCategory = grouping(SelectionRules.BY_CATEGORY, categories);
        assertThat(byCategory.groupOf(category("water"))).isEqualTo(new GroupId("water"));
        assertThat(byCategory.judge(category("transport")).code()).isEqualTo("not-among-the-groups");
        assertThat(byCategory.judge(FILE).code()).isEqualTo("category-unknown");
        GroupingRule.Grouping byCountry =
                grouping(SelectionRules.BY_COUNTRY, Settings.NONE.withCodes("countries", List.of("TN", "MA")));
        assertThat(byCountry.groupOf(FILE)).isEqualTo(new GroupId("TN"));
        assertThat(grouping(SelectionRules.BY_COUNTRY, Settings.NONE.withCodes("countries", List.of("MA")))
                        .judge(FILE)
                        .code())
                .isEqualTo("not-among-the-countries");
        assertThat(faults(SelectionRules.BY_COUNTRY, Settings.NONE.withCodes("countries", List.of("TN", "tn", "T1"))))
                .containsExactly("countries wrong-kind", "countries wrong-kind");
        assertThat(faults(SelectionRules.BY_COUNTRY, Settings.NONE.withCodes("countries", List.of())))
                .containsExactly("countries missing-setting");
        assertThat(faults(
                        SelectionRules.BY_CATEGORY,
                        Settings.NONE.withCode("category", "a:b").withCodes("groups", List.of())))
                .containsExactly("category wrong-kind", "groups missing-setting");
    }

    private static GroupingRule.Grouping grouping(GroupingRule rule, Settings settings) {
        SelectionProcedure procedure = SelectionProcedure.builder()
                .from(PROCEDURE)
                .grouping(RuleUse.of(rule, settings))
                .build();
        return rule.compile(new SelectionContext(settings, "/grouping", procedure));
    }

    @Test
    void tieByFigure_putsThoseWhoStateNothingLastInBothOrders() {
        for (String order : List.of("highest-first", "lowest-first")) {
            TieBreakRule.TieBreak key = SelectionRules.TIE_BY_FIGURE.compile(context(Settings.NONE
                    .withCode("figure", LeafRuleCalls.FIGURE.value())
                    .withChoice("order", order)));
            int sign = order.equals("highest-first") ? 1 : -1;
            assertThat(sign * compare(key, figure("2"), figure("1.5"))).isNegative();
            assertThat(compare(key, figure("2"), figure("2"))).isZero();
            assertThat(compare(key, figure("-1"), FILE)).isNegative();
            assertThat(compare(key, FILE, figure("-1"))).isPositive();
            assertThat(compare(key, FILE, FILE)).isZero();
        }
    }

    @Test
    void tieByUncoveredCategory_asksThePoolForBoth() {
        TieBreakRule.TieBreak key = SelectionRules.TIE_BY_UNCOVERED_CATEGORY
                .compile(context(Settings.NONE.withCode("category", LeafRuleCalls.CATEGORY.value())))
                .over((application, category) -> Optional.ofNullable(
                                application.getCategories().get(category))
                        .map(place -> place.value().equals("water"))
                        .orElse(true));
        assertThat(compare(key, category("energy"), category("water"))).isNegative();
        assertThat(compare(key, category("water"), category("energy"))).isPositive();
        assertThat(compare(key, category("energy"), FILE)).isNegative();
        assertThat(compare(key, category("water"), FILE)).isZero();
        assertThat(compare(key, category("energy"), category("transport"))).isZero();
    }

    @Test
    void tieByUncoveredCategory_isCoveredByHigherScoresOfAnyGroupAndByNoEqual() {
        SelectionCall call = new LawCounterexamples.Example(1, 1)
                .file("a", "north", 15)
                .file("b", "north", 15)
                .file("c", "south", 16)
                .file("d", "south", 15)
                .call();
        SelectionProcedure procedure = SelectionProcedure.builder()
                .from(call.procedure())
                .tieBreaks(RuleChain.of(RuleUse.of(
                        SelectionRules.TIE_BY_UNCOVERED_CATEGORY,
                        Settings.NONE.withCode("category", LeafRuleCalls.CATEGORY.value()))))
                .build();
        List<String> topics = List.of("water", "energy", "water", "energy");
        List<Application> applications = new ArrayList<>();
        for (int i = 0; i < topics.size(); i++) {
            applications.add(with(call.applications().get(i))
                    .putCategories(LeafRuleCalls.CATEGORY, new GroupId(topics.get(i)))
                    .build());
        }
        SelectionCall stated = new SelectionCall(procedure, applications, call.sheets(), List.of());
        assertThat(stated.select().selected())
                .extracting(outcome -> outcome.getApplication().value())
                .containsExactly("b", "c");
    }

    @Test
    void explanation_takesNoVerifiedScoreForAMissingOne() {
        SelectionCall call = new LawCounterexamples.Example(1, 1)
                .secondCriterion()
                .file("a", "a", "north")
                .sheet("a", "E1", 9, -1)
                .call();
        SelectionProcedure procedure = SelectionProcedure.builder()
                .from(call.procedure())
                .verification(RuleUse.of(
                        SelectionRules.VERIFIED_SCORES, Settings.NONE.withCodes("criteria", List.of(SECOND.value()))))
                .build();
        Selection selection = SelectionEngine.of(procedure)
                .select(SelectionDocuments.builder()
                        .applications(call.applications())
                        .sheets(call.sheets())
                        .addVerifiedScores(
                                new VerifiedScore(FILE.getId(), SECOND, Points.of(7), new EvaluatorId("V"), DAY))
                        .build());
        assertThat(selection.outcome(FILE.getId()).getTotal()).contains(Fraction.of(16));
        assertThat(selection.explain(FILE.getId()).getFindings())
                .filteredOn(finding -> finding.rule()
                        .equals(SelectionRules.MISSING_SCORE_BLOCKS.info().getId()))
                .singleElement()
                .matches(Finding::isMet);
    }

    private static int compare(TieBreakRule.TieBreak key, Application first, Application second) {
        ScoreView none = total(Fraction.ZERO);
        return key.compare(first, none, second, none);
    }

    private static Fraction score(PanelRule.Panel panel, long... scores) {
        long[] longer = Arrays.copyOf(scores, scores.length + 2);
        longer[scores.length] = Long.MIN_VALUE;
        return Fraction.of(panel.sum(longer, scores.length), panel.divisor(scores.length));
    }

    private static String judge(ScreeningRule.Screen screen, Application application) {
        return screen.judge(ApplicationFile.of(application)).code();
    }

    private static Application figure(String value) {
        return with(FILE).putFigures(LeafRuleCalls.FIGURE, Points.parse(value)).build();
    }

    private static Application category(String place) {
        return with(FILE)
                .putCategories(LeafRuleCalls.CATEGORY, new GroupId(place))
                .build();
    }

    private static ApplicationBuilder with(Application application) {
        return Application.builder().from(application).call(new CallId("example"));
    }

    private static Selection select(SelectionProcedure procedure, SelectionCall call) {
        return SelectionEngine.of(procedure).select(call.applications(), call.sheets(), call.recusals());
    }

    private static ScoreView total(Fraction total) {
        return new Scored(total, Map.of());
    }

    private static ScoreView scores(Fraction first, Fraction second) {
        return new Scored(first.plus(second), Map.of(FIRST, first, SECOND, second));
    }

    private record Scored(Fraction total, Map<CriterionId, Fraction> scores) implements ScoreView {
        @Override
        public int compareTotal(Fraction other) {
            return total.compareTo(other);
        }

        @Override
        public Fraction score(CriterionId criterion) {
            return requireNonNull(scores.get(criterion));
        }
    }
}
