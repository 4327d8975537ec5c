// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.LateWithdrawal;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.draw.DrawPool;
import io.github.ogplocal.rules.explain.Evidence;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuccessionsTest {
    private static final String END = "2020-01-01T00:00:00+01:00";
    private static final OffsetDateTime DAY = OffsetDateTime.parse("2019-10-01T09:00:00+01:00");
    private static final List<String> GROUPS = List.of("north", "centre", "south");

    /** Whoever moves up is whom a new run without those who withdrew would have selected, by the same draw. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void successions_areARunWithoutThoseWhoWithdrew(long seed) {
        Random random = new Random(seed);
        int promoted = 0;
        for (int n = 0; n < 40; n++) {
            String[] files = new String[3 + random.nextInt(6)];
            String[] ids = new String[files.length];
            for (int i = 0; i < files.length; i++) {
                ids[i] = String.valueOf((char) ('a' + i));
                files[i] = ids[i] + " " + GROUPS.get(random.nextInt(3)) + " "
                        + Points.ofUnscaled(150 + 5 * random.nextInt(4), 1);
            }
            DrawPool pool = StepCalls.pool(ids);
            SelectionDocuments documents = StepCalls.documents(files)
                    .drawPool(pool)
                    .draw(StepCalls.draw(pool, "0123456789abcdef " + seed + "-" + n))
                    .build();
            List<RuleUse> shapes = List.of(
                    StepCalls.perGroup(2, 1, 1),
                    StepCalls.inAll(3),
                    StepCalls.minimumAndCap(4, 1, 2),
                    StepCalls.minimumAndCap(3, 0, 2));
            for (RuleUse shape : shapes) {
                boolean perGroup = shape.rule().name().equals("places-per-group");
                SelectionProcedure procedure = StepCalls.procedure()
                        .allocation(shape)
                        .remainingTies(RuleUse.of(SelectionRules.REMAINING_TIE_DRAWN))
                        .reserve(StepCalls.reserve(perGroup ? "per-group" : "in-all", 20, END))
                        .build();
                Selection selection = StepCalls.select(procedure, documents);
                TreeSet<String> holders = new TreeSet<>(StepCalls.selected(selection));
                List<LateWithdrawal> withdrawals = new ArrayList<>();
                for (String id : List.copyOf(holders)) {
                    if (random.nextBoolean()) {
                        withdrawals.add(new LateWithdrawal(StepCalls.id(id), DAY.plusHours(withdrawals.size())));
                    }
                }
                for (Succession succession : selection.successions(withdrawals)) {
                    holders.remove(succession.getWithdrawn().value());
                    succession.getPromoted().ifPresent(id -> holders.add(id.value()));
                    promoted += succession.getPromoted().isPresent() ? 1 : 0;
                }

                assertThat(holders)
                        .as("%s %s %s", shape, List.of(files), withdrawals)
                        .containsExactlyElementsOf(
                                StepCalls.selected(StepCalls.select(procedure, without(documents, withdrawals))));
            }
        }
        assertThat(promoted).isPositive();
    }

    @Test
    void openTieAhead_letsNobodyBehindItMoveUp() {
        SelectionProcedure procedure = StepCalls.procedure()
                .allocation(StepCalls.perGroup(2, 1, 1))
                .remainingTies(RuleUse.of(SelectionRules.REMAINING_TIE_STAYS_UNDECIDED))
                .reserve(StepCalls.reserve("per-group", 3, END))
                .build();
        SelectionDocuments documents = StepCalls.documents("a north 18", "b north 17", "c north 17", "d north 16")
                .build();
        Selection selection = StepCalls.select(procedure, documents);

        List<Succession> successions = selection.successions(List.of(new LateWithdrawal(StepCalls.id("a"), DAY)));

        assertThat(selection.reserve()).hasSize(1);
        assertThat(successions).singleElement().satisfies(succession -> {
            assertThat(succession.getPromoted()).isEmpty();
            assertThat(succession.getFinding().reason()).isEqualTo("successors-tied");
            assertThat(succession.getFinding().evidence()).contains(Evidence.ofCodes("next", "", List.of("b", "c")));
        });
    }

    private static SelectionDocuments without(SelectionDocuments documents, List<LateWithdrawal> withdrawals) {
        List<Application> left = new ArrayList<>();
        for (Application application : documents.getApplications()) {
            boolean gone = withdrawals.stream().anyMatch(w -> w.application().equals(application.getId()));
            left.add(
                    gone
                            ? Application.builder()
                                    .from(application)
                                    .withdrawnAt(DAY)
                                    .build()
                            : application);
        }
        return SelectionDocuments.builder().from(documents).applications(left).build();
    }

    @Test
    void successions_followTheOrderOfTheWithdrawals() {
        Selection selection = listed("a north 20", "b north 19", "c north 18", "d north 17");

        assertThat(told(selection, withdrawal("a", 2), withdrawal("b", 1)))
                .as("b left the list before a gave the place back")
                .containsExactly("a -> c successor-promoted");
        assertThat(told(selection, withdrawal("b", 2), withdrawal("a", 1)))
                .as("b had moved up when it left")
                .containsExactly("a -> b successor-promoted", "b -> c successor-promoted");
        assertThat(told(selection, withdrawal("b", 1), withdrawal("a", 1)))
                .as("at one instant, by id")
                .containsExactly("a -> b successor-promoted", "b -> c successor-promoted");
    }

    @Test
    void successions_stopWhenTheListEnds() {
        Selection selection = listed("a north 20", "b north 19", "c north 18");
        OffsetDateTime end = OffsetDateTime.parse(END);

        assertThat(told(selection, new LateWithdrawal(StepCalls.id("a"), end)))
                .containsExactly("a -> b successor-promoted");
        assertThat(told(selection, new LateWithdrawal(StepCalls.id("a"), end.plusSeconds(1))))
                .containsExactly("a -> nobody list-expired");
        assertThat(told(selection, withdrawal("a", 1), withdrawal("b", 2), withdrawal("c", 3)))
                .containsExactly("a -> b successor-promoted", "b -> c successor-promoted", "c -> nobody nobody-left");
    }

    @Test
    void successions_areOpenWhereEqualsAreNext() {
        Selection selection = listed("a north 20", "b north 19", "c north 19");

        assertThat(told(selection, withdrawal("a", 1))).containsExactly("a -> nobody successors-tied");
    }

    @Test
    void successions_areOpenWhereATieForTheLastPlaceIs() {
        SelectionProcedureBuilder procedure = StepCalls.procedure()
                .allocation(StepCalls.inAll(2))
                .remainingTies(RuleUse.of(SelectionRules.REMAINING_TIE_STAYS_UNDECIDED));
        String[] files = {"a north 20", "b north 19", "c north 19", "d north 18", "e north 18"};

        Selection selection = StepCalls.select(procedure.reserve(StepCalls.reserve("in-all", 2, END)), files);
        assertThat(told(selection, withdrawal("a", 1))).containsExactly("a -> nobody successors-tied");
        assertThat(selection
                        .successions(List.of(withdrawal("a", 1)))
                        .get(0)
                        .getFinding()
                        .evidence())
                .as("the one of b and c who has no place stands before d and e")
                .contains(Evidence.ofCodes("next", "", List.of("b", "c")));

        Selection short2 = StepCalls.select(
                procedure.allocation(StepCalls.inAll(1)).reserve(StepCalls.reserve("in-all", 1, END)),
                "a north 20",
                "b north 19",
                "c north 19");
        assertThat(told(short2, withdrawal("a", 1)))
                .as("one of b and c is on the list")
                .containsExactly("a -> nobody successors-tied");
    }

    @Test
    void successions_keepToTheMoneyThatIsLeft() {
        SelectionProcedureBuilder procedure = StepCalls.procedure().reserve(StepCalls.reserve("in-all", 5, END));
        String[] files = {"a north 20 TND 60", "b north 19 TND 70", "c south 18 TND 40", "d south 17 TND 50"};

        Selection skips = StepCalls.select(procedure.allocation(StepCalls.budget("TND 100", "misfit-skipped")), files);
        assertThat(told(skips, withdrawal("c", 1))).containsExactly("c -> nobody nobody-left");
        assertThat(told(skips, withdrawal("a", 1))).containsExactly("a -> d successor-promoted");
        Selection ends =
                StepCalls.select(procedure.allocation(StepCalls.budget("TND 100", "first-misfit-ends")), files);
        assertThat(told(ends, withdrawal("a", 1))).containsExactly("a -> b successor-promoted");
    }

    @Test
    void successions_refuseWithdrawalsThatFitNothing() {
        Selection selection = listed("a north 20", "b north 14");

        assertThatThrownBy(() -> selection.successions(
                        List.of(withdrawal("z", 1), withdrawal("b", 1), withdrawal("a", 1), withdrawal("a", 2))))
                .isInstanceOfSatisfying(
                        InvalidSelectionInputException.class,
                        refusal -> assertThat(refusal.faults())
                                .extracting(InputFault::toString)
                                .containsExactly(
                                        "late-withdrawal:a: repeated-record",
                                        "late-withdrawal:b#/application: not-a-candidate",
                                        "late-withdrawal:z#/application: unknown-application"));
        Selection without = StepCalls.select(StepCalls.procedure(), "a north 20");
        assertThatThrownBy(() -> without.successions(List.of(withdrawal("a", 1))))
                .isInstanceOfSatisfying(
                        InvalidSelectionInputException.class,
                        refusal -> assertThat(refusal.faults())
                                .extracting(InputFault::toString)
                                .containsExactly("late-withdrawal:a: not-provided-for (reserve)"));
    }

    private static Selection listed(String... files) {
        return StepCalls.select(StepCalls.procedure().reserve(StepCalls.reserve("per-group", 5, END)), files);
    }

    private static LateWithdrawal withdrawal(String application, int hour) {
        return new LateWithdrawal(StepCalls.id(application), DAY.plusHours(hour));
    }

    private static List<String> told(Selection selection, LateWithdrawal... withdrawals) {
        return selection.successions(List.of(withdrawals)).stream()
                .map(succession -> succession.getWithdrawn() + " -> "
                        + succession.getPromoted().map(Object::toString).orElse("nobody") + " "
                        + succession.getFinding().reason())
                .toList();
    }
}
