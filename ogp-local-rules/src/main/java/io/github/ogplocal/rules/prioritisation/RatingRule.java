// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.rules.Reason;

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
     * @param rated the reason for a project that has a rating; its sentence can have the place {@code total}
     * @param unrated the reason for a project that has none; its sentence has no places
     */
    record Scheme(Points least, Points most, boolean complete, Reason rated, Reason unrated) {
        /** Whether a rating is within the bounds. */
        public boolean holds(Points points) {
            return points.compareTo(least) >= 0 && points.compareTo(most) <= 0;
        }
    }
}
