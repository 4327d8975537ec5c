// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import java.util.function.Supplier;

/** Chooses among projects that a method finds equal; a method asks it whenever there are two or more, and never otherwise. */
@FunctionalInterface
public interface TieBreaker {
    /**
     * The number of the project that comes first.
     *
     * @param tied numbers of the equal projects, ascending; at least 2
     * @return one of {@code tied}
     */
    int first(int[] tied);

    /**
     * The number of the project that comes first; methods ask this one.
     *
     * @param tied numbers of the equal projects, ascending; at least 2
     * @param state makes a text of all on which the rest of the choice depends; two choices with one state go on alike
     * @return one of {@code tied}
     */
    default int first(int[] tied, Supplier<String> state) {
        return first(tied);
    }

    /** Whether the answer depends on nothing but the projects, so that a run that repeats another need not be run. */
    default boolean answersAlike() {
        return true;
    }
}
