// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.AttributeId;
import io.github.ogplocal.model.selection.TieDecision;
import io.github.ogplocal.rules.RuleChain;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.draw.Draw;
import io.github.ogplocal.rules.draw.DrawPool;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RemainingTiesTest {
    private static final String[] FOUR = {"a north 17", "b north 17", "c north 17", "d north 17"};
    private static final DrawPool POOL = StepCalls.pool("a", "b", "c", "d");

    @Test
    void tie_namesTheKeyThatSeparatedAndNotOneBeforeIt() {
        RuleUse byFiling = RuleUse.of(SelectionRules.TIE_BY_FILING_TIME);
        RuleUse byFigure = RuleUse.of(
                SelectionRules.TIE_BY_FIGURE,
                Settings.NONE.withCode("figure", "residents").withChoice("order", "highest-first"));
        Application first = with("a", "3");
        Application second = with("b", "4");
        Selection selection = StepCalls.select(
                StepCalls.procedure()
                        .allocation(StepCalls.perGroup(1, 1, 1))
                        .tieBreaks(RuleChain.of(byFiling, byFigure))
                        .build(),
                StepCalls.documents("a north 17", "b north 17")
                        .applications(List.of(first, second))
                        .build());

        assertThat(StepCalls.selected(selection)).containsExactly("b");
        assertThat(selection.ties())
                .singleElement()
                .satisfies(tie -> assertThat(tie.getDecidedBy()).isEqualTo(byFigure.rule()));
    }

    private static Application with(String id, String residents) {
        return Application.builder()
                .from(StepCalls.documents(id + " north 17")
                        .build()
                        .getApplications()
                        .get(0))
                .putFigures(new AttributeId("residents"), Points.parse(residents))
                .build();
    }

    @Test
    void draw_isAwaitedWhileItIsNotHeld() {
        Selection selection = StepCalls.select(
                drawn(2), StepCalls.documents(FOUR).drawPool(POOL).build());

        assertThat(StepCalls.statuses(selection).values()).containsOnly("undecided");
        assertThat(StepCalls.reasons(selection, "a")).contains("remaining-tie-drawn draw-awaited");
    }

    @Test
    void draw_givesPlacesToTheLowestTickets() {
        for (int n = 0; n < 20; n++) {
            Draw draw = StepCalls.draw(POOL, "0123456789abcdef " + n);
            Selection selection = StepCalls.select(
                    drawn(2),
                    StepCalls.documents(FOUR).drawPool(POOL).draw(draw).build());

            List<String> order = draw.order("selection/region=north/cut=2", List.of("a", "b", "c", "d"));
            assertThat(StepCalls.selected(selection)).containsExactlyInAnyOrderElementsOf(order.subList(0, 2));
            assertThat(StepCalls.reasons(selection, order.get(0))).contains("remaining-tie-drawn drawn-in");
            assertThat(StepCalls.reasons(selection, order.get(3))).contains("remaining-tie-drawn drawn-out");
            assertThat(selection.ties())
                    .singleElement()
                    .satisfies(tie -> assertThat(tie.getUnseparated()).hasSize(4));
        }
    }

    @Test
    void draw_changesNobodyElsesOrderWhenSomebodyWithdraws() {
        for (int n = 0; n < 20; n++) {
            Draw draw = StepCalls.draw(POOL, "0123456789abcdef " + n);
            List<String> order = draw.order("selection/region=north/cut=2", List.of("a", "b", "c", "d"));
            for (String gone : order) {
                SelectionDocuments all =
                        StepCalls.documents(FOUR).drawPool(POOL).draw(draw).build();
                SelectionDocuments without = SelectionDocuments.builder()
                        .from(all)
                        .applications(all.getApplications().stream()
                                .map(application -> withdrawnIf(gone, application))
                                .toList())
                        .build();

                List<String> left =
                        order.stream().filter(id -> !id.equals(gone)).toList();
                assertThat(StepCalls.selected(StepCalls.select(drawn(2), without)))
                        .containsExactlyInAnyOrderElementsOf(left.subList(0, 2));
            }
        }
    }

    private static Application withdrawnIf(String gone, Application application) {
        return application.getId().value().equals(gone)
                ? Application.builder()
                        .from(application)
                        .withdrawnAt(OffsetDateTime.parse("2019-07-25T10:00:00+01:00"))
                        .build()
                : application;
    }

    @Test
    void draw_ofAPoolThatLacksAnApplicationIsRefused() {
        DrawPool small = StepCalls.pool("a", "b", "c");

        assertRefused(
                drawn(2),
                StepCalls.documents(FOUR).drawPool(small).draw(StepCalls.draw(small, "0123456789abcdef")),
                "application:d#/id: not-in-pool");
    }

    @Test
    void draw_forAnotherProcedureOrPoolIsRefused() {
        DrawPool other = DrawPool.of("other@1", List.of("a", "b", "c", "d"), StepCalls.POOL_AT);
        Draw draw = StepCalls.draw(POOL, "0123456789abcdef");

        assertRefused(
                drawn(2),
                StepCalls.documents(FOUR).drawPool(other).draw(StepCalls.draw(other, "0123456789abcdef")),
                "draw#/purpose: other-pool (test@1)");
        assertRefused(
                drawn(2),
                StepCalls.documents(FOUR)
                        .drawPool(StepCalls.pool("a", "b", "c", "d", "e"))
                        .draw(draw),
                "draw#/pool: other-pool (test@1)");
        assertRefused(drawn(2), StepCalls.documents(FOUR).draw(draw), "draw#/pool: missing-pool");
        assertRefused(
                StepCalls.procedure().build(),
                StepCalls.documents(FOUR).drawPool(POOL).draw(draw),
                "draw: not-provided-for (remainingTies)");
    }

    @Test
    void committee_admitsAsManyAsThereArePlaces() {
        Selection selection = StepCalls.select(
                committee(2),
                StepCalls.documents(FOUR)
                        .addTieDecisions(decision("a b c d", "b d"))
                        .build());

        assertThat(StepCalls.selected(selection)).containsExactly("b", "d");
        assertThat(StepCalls.reasons(selection, "b")).contains("remaining-tie-committee committee-admitted");
        assertThat(StepCalls.reasons(selection, "a")).contains("remaining-tie-committee committee-did-not-admit");
    }

    @Test
    void committee_thatHasNotDecidedLeavesThemUndecided() {
        Selection selection =
                StepCalls.select(committee(2), StepCalls.documents(FOUR).build());

        assertThat(StepCalls.statuses(selection).values()).containsOnly("undecided");
        assertThat(StepCalls.reasons(selection, "a")).contains("remaining-tie-committee committee-awaited");
    }

    @Test
    void committee_thatDecidesOtherTiesOrNumbersIsRefused() {
        assertRefused(
                committee(2),
                StepCalls.documents(FOUR).addTieDecisions(decision("a b c d", "b")),
                "tie-decision:a#/admitted: other-number-of-places (2)");
        assertRefused(
                committee(2),
                StepCalls.documents(FOUR).addTieDecisions(decision("a b c", "a b")),
                "tie-decision:a#/tied: no-such-tie");
        assertRefused(
                committee(4),
                StepCalls.documents(FOUR).addTieDecisions(decision("a b c d", "a b c")),
                "tie-decision:a#/tied: no-such-tie");
        assertRefused(
                StepCalls.procedure().build(),
                StepCalls.documents(FOUR).addTieDecisions(decision("a b c d", "a")),
                "tie-decision:a: not-provided-for (remainingTies)");
    }

    @Test
    void committee_thatOverlapsItselfIsRefusedInOneWay() {
        List<TieDecision> decisions = List.of(decision("a b", "a"), decision("b c", "b"));
        for (List<TieDecision> order : List.of(decisions, List.of(decisions.get(1), decisions.get(0)))) {
            assertRefused(
                    committee(2),
                    StepCalls.documents(FOUR).tieDecisions(order),
                    "tie-decision:b#/tied: repeated-record");
        }
    }

    @Test
    void committee_cannotGiveAGroupLessThanItIsGuaranteed() {
        SelectionProcedure procedure = StepCalls.procedure()
                .allocation(StepCalls.minimumAndCap(4, 1, 3))
                .remainingTies(RuleUse.of(SelectionRules.REMAINING_TIE_COMMITTEE))
                .build();
        SelectionDocumentsBuilder documents =
                StepCalls.documents("a north 17", "b north 17", "c south 17", "d south 17", "e centre 20");

        assertThat(StepCalls.statuses(StepCalls.select(procedure, documents.build()))
                        .values())
                .contains("undecided");
        assertRefused(
                procedure,
                SelectionDocuments.builder()
                        .from(StepCalls.documents(
                                        "a north 17",
                                        "b north 17",
                                        "b2 north 17",
                                        "c south 17",
                                        "d south 17",
                                        "e centre 20")
                                .build())
                        .addTieDecisions(decision("a b b2 c d", "a b b2")),
                "tie-decision:a#/admitted: other-number-of-places (south)");
    }

    @Test
    void committee_cannotSpendMoreThanIsLeft() {
        SelectionProcedure procedure = StepCalls.procedure()
                .allocation(StepCalls.budget("TND 100", "misfit-skipped"))
                .remainingTies(RuleUse.of(SelectionRules.REMAINING_TIE_COMMITTEE))
                .build();
        String[] files = {"a north 20 TND 60", "b south 20 TND 60", "c south 20 TND 50"};

        assertRefused(
                procedure,
                StepCalls.documents(files).addTieDecisions(decision("a b c", "a b")),
                "tie-decision:a#/admitted: other-number-of-places (TND 100)");
        assertThat(StepCalls.selected(StepCalls.select(
                        procedure,
                        StepCalls.documents(files)
                                .addTieDecisions(decision("a b c", "c"))
                                .build())))
                .containsExactly("c");
    }

    @Test
    void stop_leavesEveryCandidateUndecided() {
        Selection selection = StepCalls.select(
                StepCalls.procedure().remainingTies(RuleUse.of(SelectionRules.REMAINING_TIE_STOPS)),
                "a north 17",
                "b north 17",
                "c south 20",
                "d south 14");

        assertThat(StepCalls.statuses(selection))
                .isEqualTo(Map.of("a", "undecided", "b", "undecided", "c", "undecided", "d", "below-threshold"));
        assertThat(StepCalls.reasons(selection, "c")).contains("remaining-tie-stops stopped-by-tie");
    }

    @Test
    void sharedRank_takesOnePlace() {
        Selection selection = StepCalls.select(
                StepCalls.procedure()
                        .allocation(StepCalls.perGroup(2, 0, 0))
                        .remainingTies(RuleUse.of(SelectionRules.REMAINING_TIE_SHARES_RANK)),
                "a north 18",
                "b north 18",
                "c north 17",
                "d north 17",
                "e north 16");

        assertThat(StepCalls.selected(selection)).containsExactly("a", "b", "c", "d");
        assertThat(StepCalls.reasons(selection, "c")).contains("remaining-tie-shares-rank rank-shared");
    }

    private static SelectionProcedure drawn(int places) {
        return procedure(places, SelectionRules.REMAINING_TIE_DRAWN);
    }

    private static SelectionProcedure committee(int places) {
        return procedure(places, SelectionRules.REMAINING_TIE_COMMITTEE);
    }

    private static SelectionProcedure procedure(int places, RemainingTieRule rule) {
        return StepCalls.procedure()
                .allocation(StepCalls.perGroup(places, 0, 0))
                .remainingTies(RuleUse.of(rule))
                .build();
    }

    private static TieDecision decision(String tied, String admitted) {
        return new TieDecision(ids(tied), ids(admitted), "Minutes 3", LocalDate.of(2019, 9, 2));
    }

    private static TreeSet<ApplicationId> ids(String ids) {
        TreeSet<ApplicationId> set = new TreeSet<>();
        for (String id : ids.split(" ", -1)) {
            set.add(StepCalls.id(id));
        }
        return set;
    }

    private static void assertRefused(
            SelectionProcedure procedure, SelectionDocumentsBuilder documents, String... faults) {
        assertThatThrownBy(() -> StepCalls.select(procedure, documents.build()))
                .isInstanceOfSatisfying(
                        InvalidSelectionInputException.class,
                        refusal -> assertThat(refusal.faults())
                                .extracting(InputFault::toString)
                                .containsExactly(faults));
    }
}
