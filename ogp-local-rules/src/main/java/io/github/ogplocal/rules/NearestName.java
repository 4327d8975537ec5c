// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules;

import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;

/** Finds what somebody probably meant. */
public final class NearestName {
    private NearestName() {}

    /**
     * The name that is nearest to a misspelt one: fewest insertions, deletions, replacements and swaps of neighbours.
     *
     * @param misspelt what was written; texts of more than 80 characters have no nearest name
     * @param known the names there are, in any order
     * @return the nearest within a third of the length (at least one edit); of equally near ones the first in natural
     *     order; empty when none is that near
     */
    public static Optional<String> of(String misspelt, Collection<String> known) {
        if (misspelt.length() > 80) {
            return Optional.empty();
        }
        int best = Math.max(1, misspelt.length() / 3) + 1;
        Optional<String> nearest = Optional.empty();
        for (String name : new TreeSet<>(known)) {
            int edits = edits(misspelt, name);
            if (edits < best) {
                best = edits;
                nearest = Optional.of(name);
            }
        }
        return nearest;
    }

    private static int edits(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int replace = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                cost[i][j] = Math.min(replace, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], 1 + cost[i - 2][j - 2]);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
