// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.dryrun;

import static io.github.ogplocal.rules.dryrun.TrialProcedures.REGIONS;
import static io.github.ogplocal.rules.dryrun.TrialProcedures.calls;
import static io.github.ogplocal.rules.dryrun.TrialProcedures.settled;
import static io.github.ogplocal.rules.dryrun.TrialProcedures.settledBut;
import static io.github.ogplocal.rules.dryrun.TrialProcedures.threshold;
import static io.github.ogplocal.rules.dryrun.TrialProcedures.tieByCriterion;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ogplocal.model.InvalidValueException;
import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.quantity.Money;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.selection.AttributeId;
import io.github.ogplocal.rules.ProcedureFault;
import io.github.ogplocal.rules.RuleChain;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.RuleSet;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.selection.Cut;
import io.github.ogplocal.rules.selection.ScreeningRule;
import io.github.ogplocal.rules.selection.Selection;
import io.github.ogplocal.rules.selection.SelectionContext;
import io.github.ogplocal.rules.selection.SelectionEngine;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import io.github.ogplocal.rules.selection.SelectionProcedureBuilder;
import io.github.ogplocal.rules.selection.SelectionRule;
import io.github.ogplocal.rules.selection.SelectionRules;
import io.github.ogplocal.rules.selection.SelectionStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a dry run finds, and that it finds nothing where nothing is. */
class DryRunTest {
    private static final int RUNS = 100;
    private static final List<Long> KNOWN_BITS = List.of(0x3cfe6384b5986a48L, 0x5700583d10c384faL, 0xc84ccdbcf970eaf9L);

    private static DryRunReport report(SelectionProcedure procedure) {
        return DryRun.of(procedure, calls(RUNS).build()).report();
    }

    private static List<OpenPoint> points(DryRunReport report, OpenPointCode code) {
        return report.getPoints().stream()
                .filter(point -> point.getCode() == code)
                .toList();
    }

    private static OpenPoint point(DryRunReport report, OpenPointCode code) {
        List<OpenPoint> points = points(report, code);
        assertThat(points).as(code.code()).hasSize(1);
        return points.get(0);
    }

    /** The published simulation of the same shape: 63 eligible, 21 a region, about 30 of them with 15 or more, deviation 2. */
    @Test
    void ties_areAsFrequentAsInThePublishedSimulation() {
        int[] oneSheet = tied(1);
        // Published: 95, 81, 59, 32 of 100 calls; their shape of scores is not known to the last digit.
        assertThat(oneSheet[0]).isBetween(85, 100);
        assertThat(oneSheet[1]).isBetween(71, 94);
        assertThat(oneSheet[2]).isBetween(49, 74);
        assertThat(oneSheet[3]).isBetween(22, 42);
        assertThat(oneSheet[0]).isGreaterThan(oneSheet[1]);
        assertThat(oneSheet[1]).isGreaterThan(oneSheet[2]);
        assertThat(oneSheet[2]).isGreaterThan(oneSheet[3]);

        int[] threeSheets = tied(3);
        // Published: 72, 48, 28, 12.
        assertThat(threeSheets[0]).isBetween(58, 82);
        assertThat(threeSheets[1]).isBetween(38, 60);
        assertThat(threeSheets[2]).isBetween(18, 40);
        assertThat(threeSheets[3]).isBetween(5, 25);
    }

    /** In how many of a hundred runs there is a tie at the cut of a region, for steps of 1, 0.5, 0.25 and 0.1. */
    private static int[] tied(int evaluators) {
        List<String> steps = List.of("1", "0.5", "0.25", "0.1");
        int[] tied = new int[steps.size()];
        for (int i = 0; i < tied.length; i++) {
            SelectionProcedure procedure = settled(steps.get(i))
                    .tieBreaks(RuleChain.NONE)
                    .panel(RuleUse.of(
                            SelectionRules.PANEL_MEAN,
                            Settings.NONE.withCount("sheets", evaluators).withCount("minimumSheets", 1)))
                    .build();
            Assumptions assumptions = calls(300)
                    .evaluators(List.of(evaluators))
                    .scores(new ScoreShape(45, 75, 100, 40, 0, evaluators == 1 ? 0 : 20))
                    .build();
            DryRunReport report = DryRun.of(procedure, assumptions).report();
            tied[i] = points(report, OpenPointCode.TIE_AT_CUT).stream()
                            .mapToInt(point -> point.getRuns().orElseThrow())
                            .sum()
                    / 3;
        }
        return tied;
    }

    @Test
    void settledProcedure_leavesNothingOpenButWhatWasSeen() {
        DryRunReport report = report(settledBut(builder -> builder));

        assertThat(report.getPoints()).noneMatch(OpenPoint::isProven);
        assertThat(report.getPoints())
                .extracting(OpenPoint::getCode)
                .contains(OpenPointCode.TIE_AT_CUT, OpenPointCode.TIE_SEPARATED, OpenPointCode.TIE_REMAINED)
                .doesNotContain(OpenPointCode.UNDECIDED, OpenPointCode.MORE_THAN_PLACES, OpenPointCode.NOBODY_SELECTED);
        assertThat(report.getDecided()).isEqualTo(RUNS);
        assertThat(report.getUntried()).isEmpty();
    }

    /** What asks for the same as a rule of the library, and is another one. */
    private record UnderItsId(ScreeningRule own) implements ScreeningRule {
        @Override
        public RuleInfo info() {
            return own.info();
        }

        @Override
        public Screen compile(SelectionContext context) {
            return own.compile(context);
        }
    }

    @Test
    void untried_namesARuleThatIsNotTheLibrarysAlthoughItHasItsId() {
        SelectionProcedure procedure = settledBut(builder -> builder);
        RuleId id = SelectionRules.APPLICANT_KIND.info().getId();
        RuleSet<SelectionRule> rules =
                SelectionRules.standard().without(List.of(id)).plus(new UnderItsId(SelectionRules.APPLICANT_KIND));

        assertThat(DryRun.of(procedure, rules, calls(1).build()).report().getUntried())
                .containsExactly(new Untried(UntriedCode.OTHER_RULE, "/screening/0", id));
    }

    @Test
    void report_countsWhatTheRunsShow() {
        SelectionProcedure procedure =
                settledBut(builder -> builder.remainingTies(RuleUse.of(SelectionRules.REMAINING_TIE_STAYS_UNDECIDED)));
        DryRun dryRun = DryRun.of(procedure, calls(60).build());
        DryRunReport report = dryRun.report();
        SelectionEngine engine = SelectionEngine.of(procedure);

        int tied = 0;
        int remained = 0;
        int undecided = 0;
        int north = 0;
        int largest = 0;
        int first = 0;
        for (int number = 1; number <= 60; number++) {
            Selection selection = engine.select(dryRun.run(number));
            boolean any = !selection.ties().isEmpty();
            tied += any ? 1 : 0;
            first = any && first == 0 ? number : first;
            boolean open = selection.ties().stream()
                    .anyMatch(tie -> !tie.getUnseparated().isEmpty());
            remained += open ? 1 : 0;
            undecided += selection.withStatus(SelectionStatus.UNDECIDED).isEmpty() ? 0 : 1;
            north += selection.ties().stream().anyMatch(tie -> tie.getGroup().equals(Optional.of(new GroupId("north"))))
                    ? 1
                    : 0;
            largest = Math.max(
                    largest,
                    selection.ties().stream()
                            .mapToInt(tie -> tie.getMembers().size())
                            .max()
                            .orElse(0));
        }
        OpenPoint tie = point(report, OpenPointCode.TIE_AT_CUT);
        assertThat(tied).isBetween(1, 59);
        assertThat(tie.getRuns()).contains(tied);
        assertThat(tie.getOf()).contains(60);
        assertThat(tie.getExample()).contains(first);
        assertThat(tie.getLargest()).contains(largest);
        assertThat(tie.getCut()).contains(Cut.PLACES);
        assertThat(tie.getByGroup().get(0))
                .isEqualTo(new GroupCount(
                        new GroupId("north"),
                        procedure
                                .getRegionScheme()
                                .orElseThrow()
                                .getGroups()
                                .get(0)
                                .name(),
                        north));
        assertThat(point(report, OpenPointCode.TIE_REMAINED).getRuns()).contains(remained);
        assertThat(point(report, OpenPointCode.UNDECIDED).getRuns()).contains(undecided);
        assertThat(point(report, OpenPointCode.UNDECIDED).getPointer()).isEqualTo("/remainingTies");
    }

    @Test
    void report_isTheSameAgainAndOnSeveralThreads() throws Exception {
        SelectionProcedure procedure = settledBut(builder -> builder);
        Assumptions assumptions = Assumptions.plausible(procedure, 40, "several threads");
        DryRun dryRun = DryRun.of(procedure, assumptions);
        DryRunReport once = dryRun.report();
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Callable<DryRunReport>> again = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                again.add(dryRun::report);
            }
            for (Future<DryRunReport> report : pool.invokeAll(again)) {
                assertThat(report.get()).isEqualTo(once);
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(dryRun.run(7)).isEqualTo(DryRun.of(procedure, assumptions).run(7));
        assertThat(dryRun.run(7)).isNotEqualTo(dryRun.run(8));
        assertThat(DryRun.of(procedure, Assumptions.plausible(procedure, 40, "another seed"))
                        .run(7))
                .isNotEqualTo(dryRun.run(7));
    }

    /** What it gives for a seed is written down here, computed by another program, and stays. */
    @Test
    void chance_isSplitMix64FromADigest() {
        Chance chance = new Chance("trial", 1);
        assertThat(List.of(chance.bits(), chance.bits(), chance.bits())).isEqualTo(KNOWN_BITS);
        Chance even = new Chance("trial", 2);
        int[] seen = new int[3];
        for (int i = 0; i < 30_000; i++) {
            seen[even.below(3)]++;
        }
        // Three equally likely: the standard deviation of each count is 82.
        for (int count : seen) {
            assertThat(count).isBetween(9_500, 10_500);
        }
    }

    @Test
    void likelihood_isWilsonsInterval() {
        assertThat(Likelihood.of(80, 100)).isEqualTo(new Likelihood(71, 80, 87));
        assertThat(Likelihood.of(0, 100)).isEqualTo(new Likelihood(0, 0, 4));
        assertThat(Likelihood.of(100, 100)).isEqualTo(new Likelihood(96, 100, 100));
        assertThat(Likelihood.of(1, 1)).isEqualTo(new Likelihood(20, 100, 100));
        assertThat(Likelihood.of(5000, 10_000)).isEqualTo(new Likelihood(49, 50, 51));
        for (int of : new int[] {1, 2, 7, 100, 1000, 100_000}) {
            for (int runs = 0; runs <= Math.min(of, 50); runs++) {
                Likelihood likelihood = Likelihood.of(runs, of);
                assertThat((long) likelihood.least() * of).isLessThanOrEqualTo(100L * runs);
                assertThat((long) likelihood.most() * of).isGreaterThanOrEqualTo(100L * runs);
            }
        }
    }

    /** What opens a point, one change each to a procedure that has no proven point. */
    private static SelectionProcedure planted(OpenPointCode code) {
        UnaryOperator<SelectionProcedureBuilder> change = switch (code) {
            case ALL_EQUAL -> builder -> unscored(builder);
            case NO_TIE_BREAK -> builder -> builder.tieBreaks(RuleChain.NONE);
            case TIE_BREAK_NEVER_SEPARATES ->
                builder -> builder.criteria(TrialProcedures.criteria(1, "0.25"))
                        .thresholds(RuleChain.of(threshold("1.5", "inclusive")));
            case ROUNDED_RANKING ->
                builder -> builder.ranking(RuleUse.of(
                        SelectionRules.RANK_BY_ROUNDED_TOTAL,
                        Settings.NONE.withCount("decimals", 0).withChoice("mode", "half-up")));
            case TIE_LEFT_OPEN ->
                builder -> builder.remainingTies(RuleUse.of(SelectionRules.REMAINING_TIE_STAYS_UNDECIDED));
            case TIE_STOPS -> builder -> builder.remainingTies(RuleUse.of(SelectionRules.REMAINING_TIE_STOPS));
            case SHORTAGE_STOPS -> builder -> builder.shortage(RuleUse.of(SelectionRules.SHORTAGE_STOPS));
            case GROUP_WITHOUT_PLACES -> builder -> builder.allocation(TrialProcedures.places(0));
            case GROUP_WITHOUT_MEMBERS ->
                builder -> builder.regionScheme(TrialProcedures.scheme(Map.of("XZ-1", "north", "XZ-2", "centre")));
            case PLACES_ABOVE_APPLICATIONS -> builder -> builder.allocation(TrialProcedures.places(22));
            case EVERY_PLACE_GUARANTEED -> builder -> builder.allocation(inAll(12, 4, 6));
            case CAP_NEVER_REACHED -> builder -> builder.allocation(inAll(12, 1, 12));
            case PLACES_NEVER_FILLED -> builder -> builder.allocation(inAll(12, 1, 3));
            case ADMITTED_WITHOUT_GROUP -> builder -> builder.screening(RuleChain.NONE);
            case THRESHOLD_ALWAYS_REACHED -> builder -> builder.thresholds(RuleChain.of(threshold("0", "inclusive")));
            case THRESHOLD_NEEDS_HIGHEST -> builder -> builder.thresholds(RuleChain.of(threshold("20", "inclusive")));
            case THRESHOLD_IMPLIED ->
                builder -> builder.thresholds(RuleChain.of(threshold("15", "inclusive"), threshold("12", "exclusive")));
            case BAND_NEVER_REACHED -> builder -> builder.bands(bands("15", "21"));
            case BAND_ALWAYS_EXCEEDED -> builder -> builder.bands(bands("10", "14"));
            case LOWEST_BAND_ABOVE_THRESHOLD -> builder -> builder.bands(bands("16", "18"));
            case ONE_MISSING_SHEET_LEAVES_OPEN -> builder -> builder.panel(RuleUse.of(SelectionRules.AGREED_SHEET));
            case ONE_MISSING_SCORE_LEAVES_OPEN ->
                builder -> builder.missingScores(RuleUse.of(SelectionRules.MISSING_SCORE_BLOCKS));
            case SAME_INSTANT_LEAVES_OPEN -> builder -> builder.duplicates(RuleUse.of(SelectionRules.KEEP_FIRST_FILE));
            default -> throw new IllegalArgumentException(code.code());
        };
        return settledBut(change);
    }

    private static SelectionProcedureBuilder unscored(SelectionProcedureBuilder builder) {
        return builder.criteria(List.of())
                .panel(RuleUse.of(SelectionRules.UNSCORED))
                .thresholds(RuleChain.NONE)
                .tieBreaks(RuleChain.of(RuleUse.of(SelectionRules.TIE_BY_FILING_TIME)));
    }

    private static RuleUse inAll(int places, int minimum, int cap) {
        return RuleUse.of(
                SelectionRules.GROUP_MINIMUM_AND_CAP,
                Settings.NONE
                        .withCount("places", places)
                        .withCount("minimum", minimum)
                        .withCount("cap", cap));
    }

    private static RuleUse bands(String lower, String upper) {
        return RuleUse.of(
                SelectionRules.GRADUATED_BANDS,
                Settings.NONE.withPointsTable(
                        "bands", Map.of("lower", Points.parse(lower), "upper", Points.parse(upper))));
    }

    /** What may be open beside a planted point: the one change says the same thing twice. */
    private static List<OpenPointCode> alsoOpened(OpenPointCode code) {
        return code == OpenPointCode.GROUP_WITHOUT_MEMBERS ? List.of(OpenPointCode.GROUP_WITHOUT_PLACES) : List.of();
    }

    static Stream<OpenPointCode> proven() {
        return Stream.of(OpenPointCode.values()).filter(OpenPointCode::isProven);
    }

    @ParameterizedTest
    @MethodSource("proven")
    void provenPoint_isFoundWhereItIsPlantedAndNowhereElse(OpenPointCode code) {
        SelectionProcedure procedure = planted(code);
        int evaluators = procedure.getCriteria().isEmpty() ? 0 : 1;
        Assumptions assumptions = calls(1).evaluators(List.of(evaluators)).build();
        List<OpenPoint> points = DryRun.of(procedure, assumptions).report().getPoints();
        assertThat(points)
                .filteredOn(OpenPoint::isProven)
                .extracting(OpenPoint::getCode)
                .contains(code)
                .allMatch(found -> found == code || alsoOpened(code).contains(found));
    }

    @Test
    void tieBreak_thatTheRankingSettlesIsProvenUseless() {
        // Of equal sums of two criteria with equal first ones the second are equal.
        SelectionProcedure two = settledBut(builder -> builder.criteria(TrialProcedures.criteria(2, "0.25"))
                .thresholds(RuleChain.of(threshold("3", "inclusive")))
                .tieBreaks(RuleChain.of(tieByCriterion("c1"), tieByCriterion("c0"))));
        OpenPoint useless = point(report(two), OpenPointCode.TIE_BREAK_NEVER_SEPARATES);
        assertThat(useless.getPointer()).isEqualTo("/tieBreaks/1");
        assertThat(useless.getSubject()).contains("ranking-and-earlier");

        // With a weight of nought the ranking says nothing of the criterion.
        SelectionProcedure free = settledBut(builder -> builder.criteria(TrialProcedures.criteria(2, "0.25"))
                .thresholds(RuleChain.of(threshold("3", "inclusive")))
                .ranking(RuleUse.of(
                        SelectionRules.RANK_BY_WEIGHTED_SUM,
                        Settings.NONE.withPointsTable("weights", Map.of("c0", Points.ZERO, "c1", Points.of(1)))))
                .tieBreaks(RuleChain.of(tieByCriterion("c0"))));
        assertThat(points(report(free), OpenPointCode.TIE_BREAK_NEVER_SEPARATES))
                .isEmpty();
        assertThat(points(report(free), OpenPointCode.TIE_SEPARATED)).isNotEmpty();
    }

    @Test
    void tieBreak_byTheSameFigureInTheOtherOrderIsProvenUseless() {
        Settings residents = Settings.NONE.withCode("figure", "residents");
        SelectionProcedure procedure = settledBut(builder -> builder.tieBreaks(RuleChain.of(
                RuleUse.of(SelectionRules.TIE_BY_FIGURE, residents.withChoice("order", "highest-first")),
                RuleUse.of(SelectionRules.TIE_BY_FIGURE, residents.withChoice("order", "lowest-first")))));
        DryRunReport report = DryRun.of(procedure, Assumptions.plausible(procedure, 1, "figure"))
                .report();
        OpenPoint useless = point(report, OpenPointCode.TIE_BREAK_NEVER_SEPARATES);
        assertThat(useless.getPointer()).isEqualTo("/tieBreaks/1");
        assertThat(useless.getSubject()).contains("asked-before");
    }

    @Test
    void provenUselessTieBreak_neverSeparatesInAnyRun() {
        SelectionProcedure one = settledBut(builder -> builder.criteria(TrialProcedures.criteria(1, "0.25"))
                .thresholds(RuleChain.of(threshold("1.5", "inclusive"))));
        DryRunReport report = report(one);
        assertThat(points(report, OpenPointCode.TIE_BREAK_NEVER_SEPARATES)).hasSize(1);
        assertThat(point(report, OpenPointCode.TIE_AT_CUT).getRuns().orElseThrow())
                .isGreaterThan(50);
        assertThat(points(report, OpenPointCode.TIE_SEPARATED)).isEmpty();
    }

    @Test
    void thresholdThatNobodyReaches_isSeen() {
        // Nobody is better than three quarters of the scale; 19 of 20 can be reached, and is not.
        SelectionProcedure procedure =
                settledBut(builder -> builder.thresholds(RuleChain.of(threshold("19", "inclusive"))));
        Assumptions assumptions =
                calls(RUNS).scores(new ScoreShape(40, 60, 75, 5, 0, 0)).build();
        DryRunReport report = DryRun.of(procedure, assumptions).report();

        assertThat(point(report, OpenPointCode.THRESHOLD_MISSED_BY_ALL).getRuns())
                .contains(RUNS);
        assertThat(point(report, OpenPointCode.NOBODY_SELECTED).getRuns()).contains(RUNS);
        assertThat(point(report, OpenPointCode.GROUP_SHORT).getRuns()).contains(RUNS);
        assertThat(point(report, OpenPointCode.GROUP_SHORT).getByGroup())
                .extracting(GroupCount::runs)
                .containsExactly(RUNS, RUNS, RUNS);
        assertThat(point(report, OpenPointCode.PLACES_LEFT).getLargest()).contains(12);
        assertThat(points(report, OpenPointCode.TIE_AT_CUT)).isEmpty();
        assertThat(points(report(settled("0.25").build()), OpenPointCode.THRESHOLD_MISSED_BY_ALL))
                .isEmpty();
    }

    @Test
    void thresholdThatNobodyMisses_isSeenAndNotProven() {
        SelectionProcedure procedure =
                settledBut(builder -> builder.thresholds(RuleChain.of(threshold("1", "inclusive"))));
        OpenPoint never = point(report(procedure), OpenPointCode.THRESHOLD_NEVER_MISSED);
        assertThat(never.getRuns()).contains(0);
        assertThat(never.getExample()).isEmpty();
        assertThat(never.isProven()).isFalse();
        assertThat(points(report(settled("0.25").build()), OpenPointCode.THRESHOLD_NEVER_MISSED))
                .isEmpty();
    }

    @Test
    void severalThresholds_areToldApart() {
        SelectionProcedure procedure = settledBut(builder -> builder.thresholds(RuleChain.of(
                threshold("15", "inclusive"),
                RuleUse.of(
                        SelectionRules.CRITERION_MINIMUM,
                        Settings.NONE
                                .withPointsTable("minimums", Map.of("c3", Points.ZERO))
                                .withChoice("bound", "inclusive")))));
        OpenPoint never = point(report(procedure), OpenPointCode.THRESHOLD_NEVER_MISSED);
        assertThat(never.getPointer()).isEqualTo("/thresholds/1");
    }

    @Test
    void tiesThatAdmitAll_giveMorePlacesThanThereAre() {
        SelectionProcedure procedure =
                settledBut(builder -> builder.remainingTies(RuleUse.of(SelectionRules.REMAINING_TIE_ADMITS_ALL)));
        DryRunReport report = report(procedure);
        assertThat(point(report, OpenPointCode.MORE_THAN_PLACES).getRuns())
                .isEqualTo(point(report, OpenPointCode.TIE_REMAINED).getRuns());
        assertThat(point(report, OpenPointCode.MORE_THAN_PLACES).getPointer()).isEqualTo("/remainingTies");
        assertThat(points(report(settled("0.25").build()), OpenPointCode.MORE_THAN_PLACES))
                .isEmpty();
    }

    @Test
    void mishaps_leaveApplicationsUndecidedForTheRuleThatSaysSo() {
        SelectionProcedure procedure = settledBut(builder -> builder.panel(RuleUse.of(SelectionRules.AGREED_SHEET))
                .missingScores(RuleUse.of(SelectionRules.MISSING_SCORE_BLOCKS)));
        Frequencies late = new Frequencies(
                Points.ZERO,
                Points.ZERO,
                Points.ZERO,
                Points.ZERO,
                Points.of(5),
                Points.of(1),
                Points.ZERO,
                Points.ZERO);
        DryRunReport report =
                DryRun.of(procedure, calls(50).frequencies(late).build()).report();
        assertThat(points(report, OpenPointCode.UNDECIDED))
                .extracting(OpenPoint::getPointer, point -> point.getSubject().orElse(""))
                .containsExactlyInAnyOrder(tuple("/panel", "too-few-sheets"), tuple("/missingScores", "incomplete"));
        assertThat(points(report(procedure), OpenPointCode.UNDECIDED)).isEmpty();
    }

    @Test
    void screening_isSeenToFailOnlyWhereApplicationsFail() {
        SelectionProcedure procedure = settled("0.25").build();
        assertThat(points(report(procedure), OpenPointCode.SCREENING_NEVER_FAILED))
                .hasSize(1);
        Frequencies some = new Frequencies(
                Points.of(10),
                Points.ZERO,
                Points.ZERO,
                Points.ZERO,
                Points.ZERO,
                Points.ZERO,
                Points.ZERO,
                Points.ZERO);
        DryRunReport report =
                DryRun.of(procedure, calls(20).frequencies(some).build()).report();
        assertThat(points(report, OpenPointCode.SCREENING_NEVER_FAILED)).isEmpty();
    }

    @Test
    void bandsThatNobodyHas_areSeen() {
        SelectionProcedure procedure = settledBut(builder -> builder.bands(bands("15", "19.5")));
        Assumptions assumptions =
                calls(50).scores(new ScoreShape(60, 78, 85, 5, 0, 0)).build();
        DryRunReport report = DryRun.of(procedure, assumptions).report();
        assertThat(point(report, OpenPointCode.BAND_NEVER_SEEN).getSubject()).contains("upper");
        SelectionProcedure gap = settledBut(builder -> builder.bands(bands("17", "18")));
        DryRunReport gapped = report(gap);
        assertThat(point(gapped, OpenPointCode.SELECTED_WITHOUT_BAND).getRuns().orElseThrow())
                .isPositive();
        assertThat(points(gapped, OpenPointCode.BAND_NEVER_SEEN)).isEmpty();
        assertThat(points(report, OpenPointCode.SELECTED_WITHOUT_BAND)).isEmpty();
    }

    @Test
    void reserveThatStaysEmpty_isSeen() {
        SelectionProcedure procedure = settledBut(builder ->
                builder.reserve(RuleUse.of(SelectionRules.RESERVE_PER_GROUP, Settings.NONE.withCount("size", 3))));
        Assumptions few =
                calls(50).scores(new ScoreShape(20, 65, 100, 40, 0, 0)).build();
        assertThat(point(DryRun.of(procedure, few).report(), OpenPointCode.RESERVE_EMPTY)
                        .getByGroup())
                .isNotEmpty();
        Assumptions many =
                calls(50).scores(new ScoreShape(78, 85, 95, 10, 0, 0)).build();
        assertThat(points(DryRun.of(procedure, many).report(), OpenPointCode.RESERVE_EMPTY))
                .isEmpty();
    }

    @Test
    void tieBreakThatIsNotNeeded_isSeen() {
        SelectionProcedure procedure = settledBut(builder ->
                builder.tieBreaks(RuleChain.of(RuleUse.of(SelectionRules.TIE_BY_FILING_TIME), tieByCriterion("c0"))));
        DryRunReport report = report(procedure);
        assertThat(point(report, OpenPointCode.TIE_BREAK_NEVER_USED).getPointer())
                .isEqualTo("/tieBreaks/1");
        assertThat(points(report(settled("0.25").build()), OpenPointCode.TIE_BREAK_NEVER_USED))
                .isEmpty();
    }

    @Test
    void stops_leaveNobodySelected() {
        SelectionProcedure procedure =
                settledBut(builder -> builder.remainingTies(RuleUse.of(SelectionRules.REMAINING_TIE_STOPS)));
        DryRunReport report = report(procedure);
        assertThat(point(report, OpenPointCode.NOBODY_SELECTED).getRuns())
                .isEqualTo(point(report, OpenPointCode.TIE_REMAINED).getRuns());
    }

    @Test
    void slips_tellWhatARefusalLeavesOpen() {
        SelectionProcedure budget = settledBut(builder -> builder.allocation(RuleUse.of(
                SelectionRules.BUDGET,
                Settings.NONE.withMoney("amount", Money.parse("XXX 1000")).withChoice("misfit", "misfit-skipped"))));
        Assumptions assumptions = Assumptions.plausible(budget, 5, "slips");
        assertThat(DryRun.of(budget, assumptions).report().getSlips())
                .extracting(
                        SlipResult::slip,
                        SlipResult::effect,
                        slip -> slip.fault().orElse(""))
                .contains(
                        tuple(Slip.AMOUNT_MISSING, SlipEffect.REFUSED, "missing-amount"),
                        tuple(Slip.AMOUNT_IN_OTHER_CURRENCY, SlipEffect.REFUSED, "other-currency"));
        List<SlipResult> slips = report(settledBut(builder -> builder.panel(RuleUse.of(SelectionRules.AGREED_SHEET))))
                .getSlips();
        assertThat(slips)
                .extracting(SlipResult::slip)
                .contains(Slip.SHEET_MISSING, Slip.DRAW_MISSING)
                .doesNotContain(Slip.AMOUNT_MISSING, Slip.VERIFIED_SCORES_MISSING);
        assertThat(slips.get(0).effect()).isEqualTo(SlipEffect.UNDECIDED);
        assertThat(slips.get(0).rule())
                .contains(SelectionRules.AGREED_SHEET.info().getId());
    }

    @Test
    void assumptions_thatDoNotFitAreRefusedWithEveryFault() {
        Assumptions wrong = calls(1).applications(Map.of(
                        new GroupId("north"), CountRange.of(1),
                        new GroupId("south"), CountRange.of(1),
                        new GroupId("west"), CountRange.of(1)))
                .evaluators(List.of(1, 1))
                .amounts(new MoneyRange(Money.parse("XXX 1"), Money.parse("XXX 2"), Money.parse("XXX 1")))
                .putCategories(new AttributeId("topic"), 3)
                .build();
        SelectionProcedure procedure = settled("0.25").build();
        assertThat(DryRun.check(procedure, SelectionRules.standard(), wrong))
                .extracting(ProcedureFault::toString)
                .containsExactly(
                        "/applications: left-out (centre)",
                        "/applications/west: unknown-reference (west)",
                        "/evaluators: too-large (1)",
                        "/amounts: unknown-setting",
                        "/categories/topic: unknown-reference (topic)");
        assertThatThrownBy(() -> DryRun.of(procedure, wrong))
                .isInstanceOf(InvalidAssumptionsException.class)
                .hasMessageContaining("centre");
        assertThat(DryRun.check(procedure, SelectionRules.standard(), calls(1).build()))
                .isEmpty();
    }

    @Test
    void values_refuseWhatBreaksThem() {
        assertThatThrownBy(() -> calls(0).build()).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> calls(1).seed(" ").build()).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> calls(1).filingSeconds(0).build()).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new CountRange(3, 2)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new CountRange(-1, 2)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new CountRange(0, 10_001)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new ScoreShape(50, 40, 60, 0, 0, 0)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new ScoreShape(0, 40, 101, 0, 0, 0)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new MoneyRange(Money.parse("XXX 1"), Money.parse("XXX 2"), Money.parse("XXA 1")))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() ->
                        DryRun.of(settled("0.25").build(), calls(1).build()).run(0))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void regions_areNamedInTheirOrder() {
        assertThat(point(report(settled("0.25").build()), OpenPointCode.TIE_AT_CUT)
                        .getByGroup())
                .extracting(count -> count.group().value())
                .containsExactlyElementsOf(REGIONS);
    }
}
