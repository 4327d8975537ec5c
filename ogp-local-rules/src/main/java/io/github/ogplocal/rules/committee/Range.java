// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.committee;

import java.util.List;
import java.util.function.Predicate;

/** A number of places that is not known more closely than this. */
record Range(int least, int most) {
    boolean isExact() {
        return least == most;
    }

    boolean holds(int number) {
        return least <= number && number <= most;
    }

    boolean isApartFrom(Range other) {
        return most < other.least || other.most < least;
    }

    /**
     * Counts places.
     *
     * @param surely those that count if they are there
     * @param perhaps those that may count; need not hold for those of {@code surely}
     */
    static Range of(List<Place> places, Predicate<Place> surely, Predicate<Place> perhaps) {
        int least = 0;
        int most = 0;
        for (Place place : places) {
            boolean counts = surely.test(place);
            if (counts && place.sure()) {
                least++;
            }
            if (counts || perhaps.test(place)) {
                most++;
            }
        }
        return new Range(least, most);
    }

    /** As a reader sees it: {@code 5}, or {@code 4-5}. */
    @Override
    public String toString() {
        return isExact() ? Integer.toString(least) : least + "-" + most;
    }
}
