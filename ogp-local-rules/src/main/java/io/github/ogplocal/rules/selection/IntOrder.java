// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import java.util.Arrays;

/** Sorts indices by what they stand for, stably and without boxing them. */
interface IntOrder {
    /** So few need no second array. */
    int FEW = 6;

    /** Negative when {@code one} comes before {@code other}; 0 when their order is left as it is. */
    int compare(int one, int other);

    /** Sorts all. */
    static void sort(int[] indices, IntOrder order) {
        sort(indices, 0, indices.length, order);
    }

    /** Sorts those from one place up to, but without, another; by merging, and few by insertion. */
    static void sort(int[] indices, int start, int end, IntOrder order) {
        if (end - start <= FEW) {
            for (int i = start + 1; i < end; i++) {
                int inserted = indices[i];
                int to = i;
                while (to > start && order.compare(indices[to - 1], inserted) > 0) {
                    indices[to] = indices[to - 1];
                    to--;
                }
                indices[to] = inserted;
            }
        } else {
            int[] sorted = Arrays.copyOfRange(indices, start, end);
            merge(sorted.clone(), sorted, 0, sorted.length, order);
            System.arraycopy(sorted, 0, indices, start, sorted.length);
        }
    }

    private static void merge(int[] from, int[] into, int start, int end, IntOrder order) {
        if (end - start < 2) {
            return;
        }
        int middle = (start + end) >>> 1;
        merge(into, from, start, middle, order);
        merge(into, from, middle, end, order);
        int left = start;
        int right = middle;
        for (int i = start; i < end; i++) {
            boolean takeLeft = right >= end || (left < middle && order.compare(from[left], from[right]) <= 0);
            into[i] = takeLeft ? from[left++] : from[right++];
        }
    }
}
