// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import io.github.ogplocal.model.quantity.Fraction;
import java.util.List;

/**
 * One project chosen, and on what support.
 *
 * @param project its number in the contest
 * @param phase 0 when the method chose it, else the place of the completion that did, from 1
 * @param measure what it was ahead of the others by, in the method's own unit: votes, votes per unit of cost, total of the
 *     ratings, effective votes of Equal Shares, the time of Phragmén's purchase
 * @param tied the numbers of all projects with the same measure, ascending, itself among them; one alone when there was no tie
 * @param payers how many voters paid for it; 0 where voters have no money of their own
 * @param highestPayment the most that one of them paid, in the contest's unit; 0 where there are none. What all paid together
 *     is the cost
 */
public record Step(int project, int phase, Fraction measure, List<Integer> tied, int payers, Fraction highestPayment) {
    /** Copies. */
    public Step {
        tied = List.copyOf(tied);
    }
}
