// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import io.github.ogplocal.model.quantity.Fraction;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How a choice went, in plain values, whoever made it.
 *
 * @param buys in the order of choice
 * @param endowment what each voter was given in the run that counts; 0 where voters have no money
 * @param increments how often the endowment was raised
 */
public record Run(List<Buy> buys, Fraction endowment, int increments) {
    /**
     * One project chosen.
     *
     * @param phase 0 for the method, 1 and more for its completions
     * @param measure what it was ahead of the others by
     * @param tied all with the same measure, ascending
     * @param payers how many voters paid something; 0 where voters have no money
     * @param highest the most that one of them paid
     * @param payersOfHighest how many paid that
     */
    public record Buy(
            int project,
            int phase,
            Fraction measure,
            List<Integer> tied,
            int payers,
            Fraction highest,
            int payersOfHighest) {
        /** Copies. */
        public Buy {
            tied = List.copyOf(tied);
        }
    }

    /** Copies. */
    public Run {
        buys = List.copyOf(buys);
    }

    /** The projects in the order of choice. */
    public List<Integer> order() {
        return buys.stream().map(Buy::project).toList();
    }

    /** The projects without an order. */
    public SortedSet<Integer> chosen() {
        return new TreeSet<>(order());
    }

    /** What a course of the library says. */
    static Run of(Course course) {
        return new Run(
                course.steps().stream()
                        .map(step -> new Buy(
                                step.project(),
                                step.phase(),
                                step.measure(),
                                step.tied(),
                                step.payers(),
                                step.highestPayment(),
                                step.payersOfHighest()))
                        .toList(),
                course.endowment(),
                course.increments());
    }
}
