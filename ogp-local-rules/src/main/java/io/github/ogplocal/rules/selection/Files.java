// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
    List<int[]> several() {
        // A pair for each that is not the lowest: of the lowest, and itself.
        long[] pairs = new long[16];
        int number = 0;
        for (int i = 0; i < parent.length; i++) {
            int root = root(i);
            if (root != i) {
                if (number == pairs.length) {
                    pairs = Arrays.copyOf(pairs, 2 * number);
                }
                pairs[number++] = (long) root << Integer.SIZE | i;
            }
        }
        Arrays.sort(pairs, 0, number);
        List<int[]> several = new ArrayList<>();
        int start = 0;
        for (int end = 1; end <= number; end++) {
            if (end == number || pairs[end] >>> Integer.SIZE != pairs[start] >>> Integer.SIZE) {
                int[] together = new int[1 + end - start];
                together[0] = (int) (pairs[start] >>> Integer.SIZE);
                for (int k = start; k < end; k++) {
                    together[1 + k - start] = (int) pairs[k];
                }
                several.add(together);
                start = end;
            }
        }
        return several;
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
