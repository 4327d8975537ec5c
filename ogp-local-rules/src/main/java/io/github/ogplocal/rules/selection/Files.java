// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/** Which files are of one applicant: indices that are joined until each is with all that belong together. */
final class Files {
    private final int[] parent;

    Files(int size) {
        parent = new int[size];
        Arrays.setAll(parent, i -> i);
    }

    /** Says that two are together. */
    void join(int one, int other) {
        int first = root(one);
        int second = root(other);
        // The lowest index stays the root, so that the order of joining decides nothing.
        parent[Math.max(first, second)] = Math.min(first, second);
    }

    /** All that are together with others; each ascending, by their lowest. */
    List<List<Integer>> several() {
        TreeMap<Integer, List<Integer>> byLowest = new TreeMap<>();
        for (int i = 0; i < parent.length; i++) {
            int root = root(i);
            if (root != i) {
                byLowest.computeIfAbsent(root, lowest -> new ArrayList<>(List.of(lowest)))
                        .add(i);
            }
        }
        return List.copyOf(byLowest.values());
    }

    private int root(int index) {
        int root = index;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }
}
