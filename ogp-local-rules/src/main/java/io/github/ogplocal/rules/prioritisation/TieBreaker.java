// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

/** Chooses among projects that a method finds equal; a method asks it whenever there are two or more, and never otherwise. */
public interface TieBreaker {
    /**
     * The number of the project that comes first.
     *
     * @param tied numbers of the equal projects, ascending; at least 2
     * @return one of {@code tied}
     */
    int first(int[] tied);
}
