// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

/** Sorts indices by what they stand for, stably and without boxing them. */
interface IntOrder {
    /** Negative when {@code one} comes before {@code other}; 0 when their order is left as it is. */
    int compare(int one, int other);

    /** Merge sort. */
    static void sort(int[] indices, IntOrder order) {
        if (indices.length > 1) {
            sort(indices.clone(), indices, 0, indices.length, order);
        }
    }

    private static void sort(int[] from, int[] into, int start, int end, IntOrder order) {
        if (end - start < 2) {
            return;
        }
        int middle = (start + end) >>> 1;
        sort(into, from, start, middle, order);
        sort(into, from, middle, end, order);
        int left = start;
        int right = middle;
        for (int i = start; i < end; i++) {
            boolean takeLeft = right >= end || (left < middle && order.compare(from[left], from[right]) <= 0);
            into[i] = takeLeft ? from[left++] : from[right++];
        }
    }
}
