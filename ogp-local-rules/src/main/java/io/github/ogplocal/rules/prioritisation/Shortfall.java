// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.quantity.Fraction;

/**
 * What a project that was not chosen was short of, when a phase of the choice ended.
 *
 * @param project its number in the contest
 * @param phase 0 for the method, else the place of the completion that did not choose it, from 1
 * @param of what it lacked
 * @param had how much of that it had
 * @param needed how much it would have needed; at least {@code had}
 */
public record Shortfall(int project, int phase, Of of, Fraction had, Fraction needed) {
    /** Refuses null. */
    public Shortfall {
        requireNonNull(of, "of");
        requireNonNull(had, "had");
        requireNonNull(needed, "needed");
    }

    /** What a project can lack. */
    public enum Of {
        /** Anybody who approves of it: it had 0, and needed 1. */
        SUPPORT,
        /** Any rating: it had 0, and needed 1. */
        RATINGS,
        /** Votes: it had so many, and the last that was chosen before the list ended so many. */
        VOTES,
        /** Votes per unit of cost: it had so many, and the last that was chosen before the list ended so many. */
        VOTES_PER_COST,
        /** Total of the ratings: it had so much, and the last that was chosen before the list ended so much. */
        TOTAL,
        /** Money of its supporters, in the contest's unit: together they had so much left, and it costs so much. */
        SUPPORTERS_MONEY,
        /** Time in Phragmén's method: the choice ended at the one, and its supporters could have paid at the other. */
        TIME,
        /** Money of the budget, or places: so much was left when its turn came, and it costs so much. */
        BUDGET
    }
}
