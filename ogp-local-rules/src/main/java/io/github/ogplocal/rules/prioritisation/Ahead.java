// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import java.util.Arrays;

/** Picks those that come first. */
final class Ahead {
    /** An order of projects by their numbers. */
    interface Order {
        int compare(int first, int second);
    }

    private Ahead() {}

    /** All that none of the others comes before, ascending. */
    static int[] least(int[] projects, Order order) {
        int best = projects[0];
        for (int project : projects) {
            if (order.compare(project, best) < 0) {
                best = project;
            }
        }
        int first = best;
        return Arrays.stream(projects)
                .filter(project -> order.compare(project, first) == 0)
                .toArray();
    }
}
