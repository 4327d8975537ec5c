// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.quantity.Fraction;
import java.util.List;

/**
 * One project chosen, and on what support.
 *
 * <p>In Equal Shares each supporter paid the lesser of what was left to them and {@code highestPayment}; in Phragmén's method
 * each paid what brought them to {@code measure}. So all payments can be told from the steps.
 *
 * @param project its number in the contest
 * @param phase 0 when the method chose it, else the place of the completion that did, from 1
 * @param measure what it was ahead of the others by, in the method's own unit: votes, votes per unit of cost, total of the
 *     ratings; effective votes of Equal Shares, where satisfaction is cost; the highest payment, where it is cardinality (the
 *     least comes first); the time of Phragmén's purchase (the earliest comes first). For what costs nothing and so comes
 *     before all measure, its votes
 * @param tied the numbers of all projects with the same measure, ascending, itself among them; one alone when there was no tie
 * @param payers how many voters paid for it; 0 where voters have no money of their own
 * @param highestPayment the most that one of them paid, in the contest's unit; 0 where there are none. What all paid together
 *     is the cost
 * @param payersOfHighest how many of the payers paid that most; 0 where there are none
 */
public record Step(
        int project,
        int phase,
        Fraction measure,
        List<Integer> tied,
        int payers,
        Fraction highestPayment,
        int payersOfHighest) {
    /** Copies. */
    public Step {
        requireNonNull(measure, "measure");
        tied = List.copyOf(tied);
        requireNonNull(highestPayment, "highestPayment");
    }

    /** A step for which no voter paid. */
    static Step unpaid(int project, int phase, Fraction measure, List<Integer> tied) {
        return new Step(project, phase, measure, tied, 0, Fraction.ZERO, 0);
    }
}
