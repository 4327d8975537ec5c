// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.rules.RuleChain;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.selection.LawCounterexamples.Example;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Places, ties and reserve at their edges. */
class AllocationTest {
    @Test
    void noPlaces_leaveNobodySelectedAndNoTie() {
        Selection selection = new Example(0, 0)
                .noReserve()
                .file("a", "north", 15)
                .file("b", "north", 15)
                .call()
                .select();
        assertThat(selection.counts()).containsEntry(SelectionStatus.NOT_SELECTED, 2);
        assertThat(selection.ties()).isEmpty();
    }

    @Test
    void noApplications_giveAnOutcome() {
        Selection selection = new Example(1, 1).call().select();
        assertThat(selection.outcomes()).isEmpty();
        assertThat(selection.groups()).extracting(GroupResult::getCandidates).containsExactly(0, 0);
        assertThat(selection.toOutcome().getMargins()).isEmpty();
    }

    @Test
    void allTied_areNoTieWhenThereArePlacesForAll() {
        Selection selection = new Example(2, 0)
                .file("a", "north", 15)
                .file("b", "north", 15)
                .call()
                .select();
        assertThat(selection.counts()).containsEntry(SelectionStatus.SELECTED, 2);
        assertThat(selection.ties()).isEmpty();
        assertThat(selection.selected())
                .extracting(outcome -> outcome.getRank().orElseThrow())
                .containsExactly(1, 1);
    }

    @Test
    void ranks_countEqualsAndGoOnBehindThem() {
        Selection selection = new Example(1, 0)
                .file("a", "north", 15)
                .file("b", "north", 15)
                .file("c", "north", 14)
                .file("d", "north", 16)
                .call()
                .select();
        assertThat(selection.outcomes())
                .extracting(outcome -> outcome.getRank().orElseThrow())
                .containsExactly(2, 2, 4, 1);
    }

    @Test
    void remainingTie_atTheLastPlaceIsTreatedByItsRule() {
        assertThat(tied(SelectionRules.REMAINING_TIE_ADMITS_ALL))
                .containsExactly(SelectionStatus.SELECTED, SelectionStatus.SELECTED, SelectionStatus.SELECTED);
        // One place on the reserve list for two who are equal: nobody is on it either.
        assertThat(tied(SelectionRules.REMAINING_TIE_ADMITS_NONE))
                .containsExactly(SelectionStatus.SELECTED, SelectionStatus.NOT_SELECTED, SelectionStatus.NOT_SELECTED);
        assertThat(tied(SelectionRules.REMAINING_TIE_STAYS_UNDECIDED))
                .containsExactly(SelectionStatus.SELECTED, SelectionStatus.UNDECIDED, SelectionStatus.UNDECIDED);
    }

    private static List<SelectionStatus> tied(RemainingTieRule rule) {
        return new Example(2, 0)
                        .remaining(rule)
                        .file("a", "north", 16)
                        .file("b", "north", 15)
                        .file("c", "north", 15)
                        .call()
                        .select()
                        .outcomes()
                        .stream()
                        .map(ApplicationOutcome::getStatus)
                        .toList();
    }

    @Test
    void tie_atTheReserveIsOneOfThoseWhoStillWait() {
        Selection selection = new Example(1, 0)
                .remaining(SelectionRules.REMAINING_TIE_ADMITS_ALL)
                .file("a", "north", 16)
                .file("b", "north", 15)
                .file("c", "north", 15)
                .call()
                .select();
        assertThat(selection.reserve()).hasSize(2);
        assertThat(selection.ties()).singleElement().satisfies(tie -> {
            assertThat(tie.getCut()).isEqualTo(Cut.RESERVE);
            assertThat(tie.getGroup()).contains(new GroupId("north"));
            assertThat(tie.getPlaces()).isEqualTo(1);
            assertThat(tie.getAdmitted()).containsExactly(new ApplicationId("b"), new ApplicationId("c"));
        });
    }

    @Test
    void tie_atAPassedOnPlaceIsOfNoGroup() {
        Selection selection = new Example(0, 0)
                .file("a", "north", 15)
                .file("b", "south", 15)
                .call()
                .with(SelectionProcedure.builder()
                        .from(new Example(1, 1)
                                .shortage(SelectionRules.SHORTAGE_NEXT_BEST)
                                .call()
                                .procedure())
                        .build())
                .select();
        assertThat(selection.ties()).isEmpty();

        Selection passedOn = new Example(0, 1)
                .shortage(SelectionRules.SHORTAGE_NEXT_BEST)
                .file("a", "north", 15)
                .file("b", "north", 15)
                .call()
                .select();
        assertThat(passedOn.ties().get(0).getCut()).isEqualTo(Cut.PASSED_ON_PLACES);
        assertThat(passedOn.ties().get(0).getGroup()).isEqualTo(Optional.empty());
        assertThat(passedOn.selected()).isEmpty();
    }

    @Test
    void tieBreak_separatesAtTheCutAndLeavesOthersTied() {
        SelectionCall call = new Example(2, 0)
                .remaining(SelectionRules.REMAINING_TIE_STAYS_UNDECIDED)
                .file("a", "north", 15)
                .file("b", "north", 15)
                .file("c", "north", 15)
                .call();
        Selection selection = call.with(SelectionProcedure.builder()
                        .from(call.procedure())
                        .tieBreaks(RuleChain.of(RuleUse.of(SelectionRules.TIE_BY_FILING_TIME)))
                        .build())
                .select();
        assertThat(selection.selected())
                .extracting(outcome -> outcome.getApplication().value())
                .containsExactly("a", "b");
        // The reserve list has room for the one who is left, so there is one tie: that at the places.
        assertThat(selection.ties()).singleElement().satisfies(tie -> {
            assertThat(tie.getMembers()).hasSize(3);
            assertThat(tie.getUnseparated()).isEmpty();
            assertThat(tie.getDecidedBy())
                    .isEqualTo(SelectionRules.TIE_BY_FILING_TIME.info().getId());
        });
        assertThat(selection.explain("c").getFindings())
                .extracting(finding -> finding.rule().name())
                .contains("tie-by-filing-time");
    }

    @Test
    void stop_leavesCandidatesUndecidedAndOthersAsTheyAre() {
        Selection selection = new Example(2, 1)
                .shortage(SelectionRules.SHORTAGE_STOPS)
                .threshold(15)
                .file("a", "north", 15)
                .file("b", "north", 14)
                .file("c", "south", 15)
                .call()
                .select();
        assertThat(selection.outcomes())
                .extracting(ApplicationOutcome::getStatus)
                .containsExactly(SelectionStatus.UNDECIDED, SelectionStatus.BELOW_THRESHOLD, SelectionStatus.UNDECIDED);
        assertThat(selection.groups())
                .extracting(group -> group.getShortage().orElseThrow().reason())
                .containsExactly("stopped", "enough-candidates");
    }

    @Test
    void tieThatStops_stopsAlsoAtAReserveList() {
        Selection selection = new Example(1, 0)
                .remaining(SelectionRules.REMAINING_TIE_STOPS)
                .file("a", "north", 16)
                .file("b", "north", 15)
                .file("c", "north", 15)
                .call()
                .select();
        assertThat(selection.counts()).containsEntry(SelectionStatus.UNDECIDED, 3);
        assertThat(selection.explanations())
                .allSatisfy(explanation -> assertThat(explanation.getFindings())
                        .extracting(finding -> finding.reason())
                        .endsWith("stopped-by-tie"));
    }

    @Test
    void placeOnAReserveList_countsWhoeverLosesAnOpenTie() {
        Example example = new Example(1, 0)
                .remaining(SelectionRules.REMAINING_TIE_STAYS_UNDECIDED)
                .file("a", "north", 15)
                .file("b", "north", 15)
                .file("c", "north", 14);
        SelectionProcedure procedure = SelectionProcedure.builder()
                .from(example.call().procedure())
                .reserve(Example.reserve(2))
                .build();
        Selection selection = example.call().with(procedure).select();
        assertThat(SelectionReport.of(selection))
                .anyMatch(line -> line.startsWith("c reserve") && line.endsWith("reserve 2"));
    }

    /** Docs: decision 11. Whoever loses the tie has the place that is passed on, but that it is open is not passed over. */
    @Test
    void openTie_staysOpenAlsoWhereThereArePlacesForAll() {
        Selection selection = new Example(1, 1)
                .shortage(SelectionRules.SHORTAGE_NEXT_BEST)
                .remaining(SelectionRules.REMAINING_TIE_STAYS_UNDECIDED)
                .file("a", "north", 15)
                .file("b", "north", 15)
                .file("c", "north", 14)
                .call()
                .select();
        // Nobody who loses the tie stands before c on the reserve list.
        assertThat(selection.outcomes())
                .extracting(ApplicationOutcome::getStatus)
                .containsExactly(SelectionStatus.UNDECIDED, SelectionStatus.UNDECIDED, SelectionStatus.RESERVE);
        assertThat(selection.ties()).extracting(Tie::getCut).containsExactly(Cut.PLACES);
    }

    /** One of each group for one place of all: one loses, of either group, and stands first in its group's line. */
    @Test
    void openTieOfSeveralGroups_goesOnInTheReserveListsOfAllOfThem() {
        SelectionCall call = new Example(0, 0)
                .remaining(SelectionRules.REMAINING_TIE_STAYS_UNDECIDED)
                .file("a", "north", 15)
                .file("b", "north", 14)
                .file("x", "south", 15)
                .file("y", "south", 14)
                .call();
        Selection selection = call.with(SelectionProcedure.builder()
                        .from(call.procedure())
                        .allocation(RuleUse.of(SelectionRules.PLACES_IN_ALL, Settings.NONE.withCount("places", 1)))
                        .build())
                .select();
        // Whichever of a and x loses is the reserve of its group; of the other group it is b or y.
        assertThat(selection.outcomes())
                .extracting(ApplicationOutcome::getStatus)
                .containsOnly(SelectionStatus.UNDECIDED);
    }
}
