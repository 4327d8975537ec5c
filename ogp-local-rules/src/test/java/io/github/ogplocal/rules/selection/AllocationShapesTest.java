// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.rules.FaultKind;
import io.github.ogplocal.rules.ProcedureFault;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.Settings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllocationShapesTest {
    private static final List<String> GROUPS = List.of("north", "centre", "south");
    private static final List<RemainingTieRule> TIE_RULES = List.of(
            SelectionRules.REMAINING_TIE_ADMITS_ALL,
            SelectionRules.REMAINING_TIE_ADMITS_NONE,
            SelectionRules.REMAINING_TIE_STAYS_UNDECIDED,
            SelectionRules.REMAINING_TIE_STOPS);

    @Test
    void unlimitedPlaces_selectAllWhoReachTheThreshold() {
        Selection selection = StepCalls.select(
                StepCalls.procedure().allocation(RuleUse.of(SelectionRules.UNLIMITED_PLACES)),
                "a north 15",
                "b north 20",
                "c south 14.5");

        assertThat(StepCalls.statuses(selection))
                .isEqualTo(Map.of("a", "selected", "b", "selected", "c", "below-threshold"));
        assertThat(StepCalls.reasons(selection, "a")).contains("unlimited-places place-without-limit");
    }

    /** All compete in one group or without groups: the same places, the same ties. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void placesInAll_areThoseOfOneGroup(long seed) {
        Random random = new Random(seed);
        for (int n = 0; n < 40; n++) {
            String[] files = files(random, 7, 3);
            int places = 1 + random.nextInt(5);
            for (RemainingTieRule ties : TIE_RULES) {
                SelectionProcedureBuilder procedure = StepCalls.procedure()
                        .grouping(RuleUse.of(SelectionRules.SINGLE_GROUP))
                        .remainingTies(RuleUse.of(ties))
                        .reserve(RuleUse.of(SelectionRules.RESERVE_PER_GROUP, Settings.NONE.withCount("size", 2)));
                Selection inAll = StepCalls.select(procedure.allocation(StepCalls.inAll(places)), files);
                Selection oneGroup = StepCalls.select(
                        procedure.allocation(RuleUse.of(
                                SelectionRules.PLACES_PER_GROUP,
                                Settings.NONE.withCounts("places", Map.of("all", places)))),
                        files);

                assertThat(StepCalls.statuses(inAll)).isEqualTo(StepCalls.statuses(oneGroup));
                assertThat(inAll.ties())
                        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("group")
                        .isEqualTo(oneGroup.ties());
                assertThat(inAll.explanations()).hasSize(files.length);
            }
        }
    }

    /** Against every set of candidates that keeps to guarantee, cap and places: the best of them by rank. */
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
    void groupMinimumAndCap_giveTheBestSetThatKeepsToThem(long seed) {
        Random random = new Random(seed);
        for (int n = 0; n < 60; n++) {
            String[] files = files(random, 8, 11);
            int minimum = random.nextInt(3);
            int cap = Math.max(1, minimum + random.nextInt(3));
            int places = Math.max(1, 3 * minimum + random.nextInt(4));
            boolean passesOn = random.nextBoolean();
            Selection selection = StepCalls.select(
                    StepCalls.procedure()
                            .allocation(StepCalls.minimumAndCap(places, minimum, cap))
                            .shortage(RuleUse.of(
                                    passesOn
                                            ? SelectionRules.SHORTAGE_NEXT_BEST
                                            : SelectionRules.SHORTAGE_LEAVES_EMPTY)),
                    files);

            assertThat(StepCalls.selected(selection))
                    .as("%s: %s places, %s to %s a group", List.of(files), places, minimum, cap)
                    .isEqualTo(best(files, places, minimum, cap, passesOn));
            for (SelectionExplanation explanation : selection.explanations()) {
                assertThat(explanation.getFindings())
                        .filteredOn(finding -> finding.rule().name().equals("group-minimum-and-cap"))
                        .singleElement()
                        .satisfies(finding -> assertThat(finding.isMet())
                                .isEqualTo(explanation.getOutcome().getStatus() == SelectionStatus.SELECTED));
            }
        }
    }

    /** The control of the brute force: without the cap, or without the guarantee, it finds other sets. */
    @Test
    void bestSet_dependsOnGuaranteeAndCap() {
        String[] files = {"a north 20", "b north 19", "c north 18", "d south 17"};

        assertThat(best(files, 3, 0, 3, false)).containsExactly("a", "b", "c");
        assertThat(best(files, 3, 1, 3, false)).containsExactly("a", "d");
        assertThat(best(files, 3, 1, 3, true)).containsExactly("a", "b", "d");
        assertThat(best(files, 3, 0, 2, false)).containsExactly("a", "b", "d");
    }

    @Test
    void groupCap_reportsWhoIsTiedAtIt() {
        Selection selection = StepCalls.select(
                StepCalls.procedure().allocation(StepCalls.minimumAndCap(4, 0, 2)),
                "a north 20",
                "b north 19",
                "c north 19",
                "d south 18",
                "e south 17");

        assertThat(StepCalls.statuses(selection))
                .isEqualTo(
                        Map.of("a", "selected", "b", "undecided", "c", "undecided", "d", "selected", "e", "selected"));
        assertThat(selection.ties()).singleElement().satisfies(tie -> {
            assertThat(tie.getCut()).isEqualTo(Cut.GROUP_CAP);
            assertThat(tie.getGroup()).hasToString("Optional[north]");
            assertThat(tie.getPlaces()).isEqualTo(1);
        });
    }

    @Test
    void groupMinimum_reportsTheTieBreakThatDecidedAtIt() {
        SelectionProcedure procedure = StepCalls.procedure()
                .allocation(StepCalls.minimumAndCap(3, 1, 3))
                .tieBreaks(SelectionEngineTest.procedure().getTieBreaks())
                .build();
        SelectionDocuments documents = StepCalls.documents("a centre 20", "b north 20", "c south 18", "d south 18")
                .build();
        documents = SelectionDocuments.builder()
                .from(documents)
                .sheets(List.of(
                        StepCalls.sheet("a", "20"),
                        StepCalls.sheet("b", "20"),
                        SelectionEngineTest.sheet("c", "G", "9", "9"),
                        StepCalls.sheet("d", "18")))
                .build();
        Selection selection = StepCalls.select(procedure, documents);

        assertThat(StepCalls.selected(selection)).containsExactly("a", "b", "d");
        assertThat(selection.ties()).singleElement().satisfies(tie -> {
            assertThat(tie.getCut()).isEqualTo(Cut.GROUP_MINIMUM);
            assertThat(tie.getDecidedBy()).hasToString("selection/tie-by-criterion@1");
            assertThat(tie.getAdmitted()).containsExactly(StepCalls.id("d"));
        });
        assertThat(StepCalls.reasons(selection, "c")).anyMatch(reason -> reason.startsWith("tie-by-criterion"));
    }

    @Test
    void capShare_isRoundedDown() {
        RuleUse share = RuleUse.of(
                SelectionRules.GROUP_MINIMUM_AND_CAP_SHARE,
                Settings.NONE
                        .withCount("places", 5)
                        .withCount("minimum", 0)
                        .withPoints("capPercent", Points.parse("59.9")));
        Selection selection = StepCalls.select(
                StepCalls.procedure().allocation(share), "a north 20", "b north 19", "c north 18", "d south 17");

        assertThat(StepCalls.selected(selection)).containsExactly("a", "b", "d");
        assertThat(StepCalls.reasons(selection, "c")).contains("group-minimum-and-cap-share group-is-full");
    }

    @Test
    void check_refusesGuaranteesBeyondThePlacesAndCapsBelowTheGuarantee() {
        assertThat(faults(StepCalls.procedure().allocation(StepCalls.minimumAndCap(5, 2, 2))))
                .containsExactly(new ProcedureFault("/allocation/settings/minimum", FaultKind.TOO_LARGE, "1"));
        assertThat(faults(StepCalls.procedure().allocation(StepCalls.minimumAndCap(9, 2, 1))))
                .containsExactly(new ProcedureFault("/allocation/settings/cap", FaultKind.TOO_SMALL, "2"));
        assertThat(faults(StepCalls.procedure()
                        .allocation(StepCalls.inAll(3))
                        .remainingTies(RuleUse.of(SelectionRules.REMAINING_TIE_SHARES_RANK))))
                .containsExactly(new ProcedureFault("/remainingTies", FaultKind.NEEDS, "allocation"));
        assertThat(faults(StepCalls.procedure()
                        .allocation(StepCalls.budgetMultiple("TND 50", "3", "2", "higher"))
                        .ranking(RuleUse.of(SelectionRules.RANK_BY_FILING_TIME))))
                .containsExactly(new ProcedureFault("/allocation", FaultKind.NEEDS, "ranking"));
        assertThat(faults(StepCalls.procedure().allocation(StepCalls.budgetMultiple("TND 50", "3", "3.5", "higher"))))
                .containsExactly(new ProcedureFault("/allocation/settings/least", FaultKind.TOO_LARGE, "3"));
    }

    private static List<ProcedureFault> faults(SelectionProcedureBuilder procedure) {
        return SelectionEngine.check(procedure.build(), SelectionRules.standard());
    }

    @Test
    void budget_endsAtTheFirstMisfitOrSkipsIt() {
        String[] files = {"a north 20 TND 60", "b south 19 TND 50", "c south 18 TND 40", "d south 17 TND 0"};
        Selection ends = StepCalls.select(
                StepCalls.procedure().allocation(StepCalls.budget("TND 100", "first-misfit-ends")), files);
        Selection skips = StepCalls.select(
                StepCalls.procedure().allocation(StepCalls.budget("TND 100", "misfit-skipped")), files);

        assertThat(StepCalls.selected(ends)).containsExactly("a");
        assertThat(StepCalls.reasons(ends, "b")).contains("budget asks-for-more-than-is-left");
        assertThat(StepCalls.reasons(ends, "c")).contains("budget not-funded");
        assertThat(StepCalls.selected(skips)).containsExactly("a", "c", "d");
    }

    @Test
    void budget_isNotOpenWhereTheEqualsWhoFitAllFit() {
        Selection selection = StepCalls.select(
                StepCalls.procedure().allocation(StepCalls.budget("TND 100", "misfit-skipped")),
                "a north 20 TND 200",
                "b south 20 TND 60",
                "c south 20 TND 40");

        assertThat(StepCalls.selected(selection)).containsExactly("b", "c");
        assertThat(StepCalls.reasons(selection, "a")).contains("budget asks-for-more-than-is-left");
        assertThat(selection.ties()).isEmpty();
    }

    @Test
    void budget_leavesEqualsOpenWhoDoNotFitTogether() {
        String[] files = {"a north 20 TND 60", "b south 20 TND 60", "c south 18 TND 30", "d south 17 TND 110"};
        Selection skips = StepCalls.select(
                StepCalls.procedure().allocation(StepCalls.budget("TND 100", "misfit-skipped")), files);
        Selection ends = StepCalls.select(
                StepCalls.procedure().allocation(StepCalls.budget("TND 100", "first-misfit-ends")), files);

        assertThat(StepCalls.statuses(skips))
                .isEqualTo(Map.of("a", "undecided", "b", "undecided", "c", "undecided", "d", "not-selected"));
        assertThat(StepCalls.reasons(skips, "c")).contains("remaining-tie-stays-undecided left-undecided");
        assertThat(StepCalls.statuses(ends))
                .isEqualTo(Map.of("a", "undecided", "b", "undecided", "c", "not-selected", "d", "not-selected"));
        assertThat(ends.ties())
                .singleElement()
                .satisfies(tie -> assertThat(tie.getCut()).isEqualTo(Cut.BUDGET));
    }

    @Test
    void budget_saysOfEqualsWhoGotNothingThatTheyFitByThemselves() {
        Selection selection = StepCalls.select(
                StepCalls.procedure()
                        .allocation(StepCalls.budget("TND 100", "first-misfit-ends"))
                        .remainingTies(RuleUse.of(SelectionRules.REMAINING_TIE_ADMITS_NONE)),
                "a north 20 TND 60",
                "b south 20 TND 60");

        assertThat(StepCalls.selected(selection)).isEmpty();
        assertThat(StepCalls.reasons(selection, "a"))
                .contains("remaining-tie-admits-none none-admitted", "budget not-funded");
    }

    @Test
    void budget_keepsTheReserveOpenWhileItIsOpenWhoHasTheMoney() {
        Selection selection = StepCalls.select(
                StepCalls.procedure()
                        .allocation(StepCalls.budget("TND 100", "misfit-skipped"))
                        .reserve(StepCalls.reserve("in-all", 2, "2020-01-01T00:00:00+01:00")),
                "a north 20 TND 60",
                "b south 20 TND 60",
                "c south 18 TND 30",
                "d south 17 TND 110",
                "e south 16 TND 120");

        // One of a and b loses, c may; so d may be second or third in line, and e is third or fourth.
        assertThat(StepCalls.statuses(selection))
                .isEqualTo(Map.of(
                        "a", "undecided", "b", "undecided", "c", "undecided", "d", "undecided", "e", "not-selected"));
    }

    @Test
    void budgetMultiple_takesTheThresholdThatComesNearest() {
        String[] files = {"a north 20 TND 100", "b south 19 TND 100", "c south 18 TND 100"};

        assertThat(StepCalls.selected(multiple("3", "2", "higher", files))).containsExactly("a");
        assertThat(StepCalls.selected(multiple("3", "2", "lower", files))).containsExactly("a", "b");
        assertThat(StepCalls.selected(multiple("3", "2.5", "higher", files))).containsExactly("a", "b");
        assertThat(StepCalls.selected(multiple("5", "2", "higher", files))).containsExactly("a", "b");
        assertThat(StepCalls.selected(multiple("9", "7", "higher", files))).containsExactly("a", "b", "c");
        assertThat(StepCalls.selected(multiple("3", "2", "higher"))).isEmpty();
    }

    @Test
    void budgetMultiple_neverPartsEquals() {
        Selection selection =
                multiple("2", "1", "higher", "a north 20 TND 100", "b south 20 TND 100", "c south 18 TND 1");

        assertThat(StepCalls.selected(selection)).containsExactly("a", "b");
        assertThat(selection.ties()).isEmpty();
    }

    private static Selection multiple(String target, String least, String equallyNear, String... files) {
        return StepCalls.select(
                StepCalls.procedure().allocation(StepCalls.budgetMultiple("TND 50", target, least, equallyNear)),
                files);
    }

    /** Files with up to so many different totals, in random groups. */
    private static String[] files(Random random, int most, int totals) {
        List<Integer> marks = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            marks.add(i);
        }
        Collections.shuffle(marks, random);
        String[] files = new String[1 + random.nextInt(most)];
        for (int i = 0; i < files.length; i++) {
            int mark = totals < 11 ? random.nextInt(totals) : marks.get(i);
            files[i] =
                    (char) ('a' + i) + " " + GROUPS.get(random.nextInt(3)) + " " + Points.ofUnscaled(150 + 5 * mark, 1);
        }
        return files;
    }

    /** Tries every set; the best is the one whose ranks, in order, come first. */
    private static List<String> best(String[] files, int places, int minimum, int cap, boolean passesOn) {
        Map<Points, String[]> ranked = new TreeMap<>(Collections.reverseOrder());
        for (String file : files) {
            String[] words = file.split(" ");
            ranked.put(Points.parse(words[2]), words);
        }
        List<String[]> line = List.copyOf(ranked.values());
        int most = places;
        for (String group : GROUPS) {
            long own = line.stream().filter(words -> words[1].equals(group)).count();
            most -= passesOn ? 0 : (int) Math.max(0, minimum - own);
        }
        List<Integer> best = List.of();
        for (int set = 0; set < 1 << line.size(); set++) {
            List<Integer> ranks = new ArrayList<>();
            for (int i = 0; i < line.size(); i++) {
                if ((set >> i & 1) == 1) {
                    ranks.add(i);
                }
            }
            if (ranks.size() <= most && keepsToGroups(line, ranks, minimum, cap) && isBefore(ranks, best)) {
                best = ranks;
            }
        }
        return best.stream().map(i -> line.get(i)[0]).sorted().toList();
    }

    private static boolean keepsToGroups(List<String[]> line, List<Integer> ranks, int minimum, int cap) {
        for (String group : GROUPS) {
            long all = line.stream().filter(words -> words[1].equals(group)).count();
            long own = ranks.stream().filter(i -> line.get(i)[1].equals(group)).count();
            if (own > cap || own < Math.min(minimum, all)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBefore(List<Integer> one, List<Integer> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int comparison = one.get(i).compareTo(other.get(i));
            if (comparison != 0) {
                return comparison < 0;
            }
        }
        return one.size() > other.size();
    }
}
