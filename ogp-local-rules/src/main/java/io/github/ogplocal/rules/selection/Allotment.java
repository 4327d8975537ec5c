// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.quantity.Money;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** In which way places are limited; one record a way. */
public sealed interface Allotment {
    /**
     * Each group has its own places.
     *
     * @param places for every group; each 0 or more
     */
    record PerGroup(Map<GroupId, Integer> places) implements Allotment {
        /** Copies. */
        public PerGroup {
            places = Collections.unmodifiableMap(new TreeMap<>(places));
        }
    }

    /**
     * All compete for the same places; groups may be guaranteed some, and may be limited.
     *
     * @param places in all; {@link Integer#MAX_VALUE} when there is no limit
     * @param minimum guaranteed to each group as long as it has candidates; 0 or more
     * @param cap the most that each group can have; at least the minimum; {@link Integer#MAX_VALUE} when there is no limit
     */
    record InAll(int places, int minimum, int cap) implements Allotment {}

    /**
     * Places are given by rank as long as the money lasts.
     *
     * @param amount the money there is
     * @param skips whether an application that asks for more than is left is skipped, and the next one looked at; else it
     *     is the first without a place
     */
    record Budget(Money amount, boolean skips) implements Allotment {}

    /**
     * A threshold that the results themselves give: the ranking score at which all who reach it together ask for as nearly
     * as possible {@code target} times the money, and for at least {@code least} times.
     *
     * @param amount the money there is
     * @param target how many times the money is aimed at
     * @param least how many times the money must be reached, unless all together ask for less
     * @param higher whether of two thresholds equally near the higher is taken
     */
    record BudgetMultiple(Money amount, Fraction target, Fraction least, boolean higher) implements Allotment {}
}
