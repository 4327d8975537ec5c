// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import static io.github.ogplocal.model.check.Checks.require;
import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.prioritisation.ZoneId;
import io.github.ogplocal.model.quantity.Money;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** In which way a choice is limited; one record a way. */
public sealed interface Limit {
    /**
     * So many projects, whatever they cost.
     *
     * @param places 0 or more
     */
    record Places(int places) implements Limit {
        /** Refuses a negative number. */
        public Places {
            require(places >= 0, "limit", "places", Invariant.OUT_OF_RANGE, "must not be negative", places);
        }
    }

    /**
     * So much money.
     *
     * @param budget what all that is chosen may cost together, inclusive
     */
    record Budget(Money budget) implements Limit {
        /** Refuses null. */
        public Budget {
            requireNonNull(budget, "budget");
        }
    }

    /** The money that stands in the documents. */
    record GivenBudget() implements Limit {}

    /**
     * Each zone has its own money, and is a contest of its own.
     *
     * @param envelopes what the projects of each zone that are chosen may cost together, inclusive; all in one currency; not
     *     empty
     * @param everyBallot whether every ballot counts as a voter of every zone; else those that approve of a project there
     */
    record PerZone(SortedMap<ZoneId, Money> envelopes, boolean everyBallot) implements Limit {
        /** Copies. */
        public PerZone {
            TreeMap<ZoneId, Money> natural = new TreeMap<>();
            natural.putAll(envelopes);
            envelopes = Collections.unmodifiableSortedMap(natural);
            require(!envelopes.isEmpty(), "limit", "envelopes", Invariant.TOO_FEW, "must not be empty", null);
        }
    }
}
