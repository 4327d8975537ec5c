// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import io.github.ogplocal.model.quantity.Fraction;

/**
 * What a project that was not chosen was short of, when the choice ended.
 *
 * @param project its number in the contest
 * @param of what it lacked
 * @param had how much of that it had
 * @param needed how much it would have needed; at least {@code had}
 */
public record Shortfall(int project, Of of, Fraction had, Fraction needed) {
    /** What a project can lack. */
    public enum Of {
        /** Anybody who approves of it. */
        SUPPORT,
        /** Votes: it had so many, and the last that was chosen so many. */
        VOTES,
        /** Total of the ratings. */
        TOTAL,
        /** Money of its supporters: together they had so much left, and it costs so much. */
        SUPPORTERS_MONEY,
        /** Money of the budget: so much was left when its turn came, and it costs so much. */
        BUDGET
    }
}
