// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.ogplocal.model.InvalidValueException;
import io.github.ogplocal.model.prioritisation.ProjectId;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.prioritisation.CompletionRule.Completion;
import io.github.ogplocal.rules.prioritisation.MethodRule.Method;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OutcomesTest {
    private static final Method APPROVAL =
            PrioritisationRules.APPROVAL.compile(Settings.NONE.withChoice("withoutVotes", "left-out"));
    private static final Method EQUAL_SHARES =
            PrioritisationRules.EQUAL_SHARES.compile(Settings.NONE.withChoice("satisfaction", "cardinality"));
    private static final Method PHRAGMEN =
            PrioritisationRules.PHRAGMEN.compile(Settings.NONE.withChoice("doesNotFit", "stop"));

    /** Projects of one place each that all voters approve of. */
    private static Contest alike(int projects, int places, int voters) {
        long[] costs = new long[projects];
        Arrays.fill(costs, 1);
        List<Integer> all = IntStream.range(0, projects).boxed().toList();
        return MethodContests.of(places, costs, Collections.nCopies(voters, all));
    }

    @Test
    void tenProjectsAlike_giveAllSubsets() {
        for (Method method : List.of(APPROVAL, EQUAL_SHARES, PHRAGMEN)) {
            assertThat(Outcomes.all(method, List.of(), alike(10, 5, 3), 1_000)).hasSize(252);
            assertThat(Outcomes.all(method, List.of(), alike(10, 10, 3), 1_000)).hasSize(1);
        }
    }

    @Test
    void outcomes_areInOrderAndWithoutRepetition() {
        List<SortedSet<ProjectId>> outcomes = Outcomes.all(APPROVAL, List.of(), alike(4, 2, 1), 10);
        assertThat(outcomes.stream().map(Object::toString).toList())
                .containsExactly("[p00, p01]", "[p00, p02]", "[p00, p03]", "[p01, p02]", "[p01, p03]", "[p02, p03]");
    }

    @Test
    void withoutATie_thereIsOneOutcome() {
        Contest contest = MethodContests.of(1, new long[] {1, 1}, List.of(List.of(0), List.of(0, 1)));
        assertThat(Outcomes.all(PHRAGMEN, List.of(), contest, 1)).hasSize(1);
    }

    @Test
    void moreOutcomesThanTheCap_areRefused() {
        assertThat(Outcomes.all(APPROVAL, List.of(), alike(4, 2, 1), 6)).hasSize(6);
        assertThatExceptionOfType(TooManyOutcomesException.class)
                .isThrownBy(() -> Outcomes.all(APPROVAL, List.of(), alike(4, 2, 1), 5))
                .withMessage("outcomes: more outcomes than the cap of 5 allows")
                .satisfies(refusal -> assertThat(refusal.cap()).isEqualTo(5));
        assertThatExceptionOfType(TooManyOutcomesException.class)
                .isThrownBy(() -> Outcomes.all(EQUAL_SHARES, List.of(), alike(25, 25, 2), 10))
                .withMessage("outcomes: more states than the cap of 10 allows");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Outcomes.all(APPROVAL, List.of(), alike(4, 2, 1), 0));
    }

    @Test
    void tiesOfCompletions_areTriedToo() {
        // Nobody can pay for more than the first project; what is left is given by votes, which are equal.
        Contest contest = MethodContests.of(
                2, new long[] {1, 1, 1}, List.of(List.of(0, 1, 2), List.of(0, 1, 2), List.of(0), List.of(), List.of()));
        Completion byVotes = PrioritisationRules.BY_VOTES.compile(Settings.NONE.withChoice("withoutVotes", "left-out"));
        assertThat(Outcomes.all(EQUAL_SHARES, List.of(byVotes), contest, 10).toString())
                .isEqualTo("[[p00, p01], [p00, p02]]");
    }

    @Test
    void oneOrderOfTheProjects_breaksTheTiesOfAllRuns() {
        // Where a comes before c in one run and after it in a later one, both would be chosen; under no strict order
        // are they.
        Contest contest = MethodContests.of(10, new long[] {4, 2, 3, 2}, List.of(List.of(0, 1, 2, 3), List.of(0, 2)));
        Completion addOne = PrioritisationRules.ADD_ONE.compile(
                Settings.NONE.withPoints("increment", Points.of(1)).withChoice("until", "exhausted"));
        List<SortedSet<ProjectId>> outcomes = Outcomes.all(EQUAL_SHARES, List.of(addOne), contest, 10);
        Set<String> underStrictOrders = new TreeSet<>();
        Ties.everyOrder(4, ties -> {
                    TieBreaker strict =
                            tied -> ties.first(Arrays.stream(tied).boxed().toList());
                    Course course = EQUAL_SHARES.choose(contest, strict);
                    return addOne.complete(contest, EQUAL_SHARES, course, 1, strict);
                })
                .forEach(course -> underStrictOrders.add(new TreeSet<>(
                                course.chosen().stream().map(MethodContests::id).toList())
                        .toString()));
        assertThat(outcomes.stream().map(Object::toString).toList()).containsExactlyElementsOf(underStrictOrders);
        assertThat(underStrictOrders).doesNotContain("[p00, p02]");
    }

    @Test
    void tiesOfFreeProjects_decideNothing() {
        Method perCost = PrioritisationRules.GREEDY_BY_VOTES_PER_COST.compile(
                Settings.NONE.withChoice("doesNotFit", "stop").withChoice("withoutVotes", "left-out"));
        Contest contest = MethodContests.of(0, new long[] {0, 0, 1}, List.of(List.of(0, 1, 2)));
        for (Method method : List.of(perCost, EQUAL_SHARES)) {
            assertThat(Outcomes.all(method, List.of(), contest, 10).toString()).isEqualTo("[[p00, p01]]");
            Course course = method.choose(contest, tied -> tied[tied.length - 1]);
            assertThat(course.chosen()).containsExactly(1, 0);
            assertThat(course.steps().get(0).tied()).containsExactly(0, 1);
            assertThat(course.steps().get(1).tied()).containsExactly(0);
        }
    }

    @Test
    void tiesOfRaisedRuns_areAnsweredAlikeWhenTheRunIsToldAgain() {
        Contest contest = MethodContests.of(
                10, new long[] {8, 8, 3}, List.of(List.of(0), List.of(1), List.of(2), List.of(2), List.of()));
        Method byCost = PrioritisationRules.EQUAL_SHARES.compile(Settings.NONE.withChoice("satisfaction", "cost"));
        Completion addOne = PrioritisationRules.ADD_ONE.compile(
                Settings.NONE.withPoints("increment", Points.of(1)).withChoice("until", "exceeded"));
        // With 2 each, the third project is bought; with 8 each, both others would be, which exceeds the budget.
        assertThat(Outcomes.all(byCost, List.of(addOne), contest, 10).toString())
                .isEqualTo("[[p02]]");
    }
}
