// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.explain.Evidence;
import io.github.ogplocal.rules.prioritisation.MethodRule.Method;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListChoiceTest {
    private static final Method PER_COST = PrioritisationRules.GREEDY_BY_VOTES_PER_COST.compile(
            Settings.NONE.withChoice("doesNotFit", "stop").withChoice("withoutVotes", "last"));
    private static final TieBreaker LAST = tied -> tied[tied.length - 1];

    @Test
    void freeProjectWithoutVotes_standsAtTheEnd() {
        // The list stops at the project of 5, before those without votes; one of them is free.
        Contest contest = MethodContests.of(4, new long[] {0, 3, 5, 0}, List.of(List.of(1, 3), List.of(1), List.of(2)));
        Course course = PER_COST.choose(contest, LAST);
        assertThat(course.chosen()).containsExactly(3, 1);
        assertThat(course.shortfall(0, 0))
                .contains(new Shortfall(0, 0, Shortfall.Of.VOTES_PER_COST, Fraction.ZERO, Fraction.of(2, 3)));
        assertThat(PER_COST.explain(contest, course, 0, PER_COST.judge(contest, course, 0)))
                .contains(Evidence.of("votesPerCost", "", Fraction.ZERO));
        Contest enough = MethodContests.of(9, new long[] {0, 3, 5, 0}, List.of(List.of(1, 3), List.of(1), List.of(2)));
        assertThat(PER_COST.choose(enough, LAST).chosen()).containsExactly(3, 1, 2, 0);
    }

    @Test
    void votesOfFreeProjects_areNoMeasureForWhatComesAfter() {
        Contest contest = MethodContests.of(2, new long[] {0, 3, 5}, List.of(List.of(0, 1), List.of(0, 2), List.of(1)));
        Course course = PER_COST.choose(contest, LAST);
        assertThat(course.chosen()).containsExactly(0);
        assertThat(course.shortfalls())
                .containsExactly(
                        new Shortfall(1, 0, Shortfall.Of.BUDGET, Fraction.of(2), Fraction.of(3)),
                        new Shortfall(2, 0, Shortfall.Of.VOTES_PER_COST, Fraction.of(1, 5), Fraction.of(2, 3)));
    }

    @Test
    void withNothingToSpend_theFirstProjectDoesNotFit() {
        Contest contest = MethodContests.of(0, new long[] {3, 5}, List.of(List.of(0, 1), List.of(0)));
        assertThat(PER_COST.choose(contest, LAST).shortfalls().get(0))
                .isEqualTo(new Shortfall(0, 0, Shortfall.Of.BUDGET, Fraction.ZERO, Fraction.of(3)));
    }
}
