// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import io.github.ogplocal.model.quantity.Points;

/** Decides what ratings are made of, and how they become a total. */
public interface RatingRule extends PrioritisationRule {
    /** Compiles the settings. */
    Scheme compile(PrioritisationContext context);

    /**
     * Which ratings count.
     *
     * @param least the fewest points that a rating can give, inclusive
     * @param most the most points, inclusive
     * @param complete whether everybody who rates must rate every project; else a rating that was not given adds nothing
     */
    record Scheme(Points least, Points most, boolean complete) {
        /** Whether a rating is within the bounds. */
        public boolean holds(Points points) {
            return points.compareTo(least) >= 0 && points.compareTo(most) <= 0;
        }
    }
}
