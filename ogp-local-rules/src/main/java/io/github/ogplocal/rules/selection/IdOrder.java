// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.selection.Application;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The natural order of applications' ids. What differs in ids of one call is a few characters of a small alphabet, which
 * fit one number; numbers sort several times faster than texts that lie apart in memory.
 */
final class IdOrder {
    private static final int ASCII = 128;

    private IdOrder() {}

    /** The places of the applications in the order of their ids; equal ids stay as they are given. */
    static int[] of(Application[] applications) {
        int size = applications.length;
        int[] order = new int[size];
        long[] keys = packed(applications);
        if (keys == null) {
            Arrays.setAll(order, i -> i);
            IntOrder.sort(order, (one, other) -> id(applications, one).compareTo(id(applications, other)));
            return order;
        }
        Arrays.sort(keys);
        long mask = (1L << bits(size)) - 1;
        for (int i = 0; i < size; i++) {
            order[i] = (int) (keys[i] & mask);
        }
        return order;
    }

    /**
     * For each id a number that orders as the id does, with its place in the low bits; null when ids do not fit.
     */
    private static long @Nullable [] packed(Application[] applications) {
        int size = applications.length;
        if (size == 0) {
            return new long[0];
        }
        String first = id(applications, 0);
        boolean[] used = new boolean[ASCII];
        int common = first.length();
        int longest = 0;
        for (int i = 0; i < size; i++) {
            String id = id(applications, i);
            int same = 0;
            while (same < common && same < id.length() && id.charAt(same) == first.charAt(same)) {
                same++;
            }
            for (int at = same; at < common; at++) {
                used[first.charAt(at)] = true;
            }
            common = same;
            longest = Math.max(longest, id.length());
            for (int at = common; at < id.length(); at++) {
                used[id.charAt(at)] = true;
            }
        }
        // 0 stands for the end of an id, which comes before every character.
        int[] number = new int[ASCII];
        int letters = 0;
        for (int c = 0; c < ASCII; c++) {
            letters += used[c] ? 1 : 0;
            number[c] = letters;
        }
        int width = bits(letters + 1);
        int free = bits(size);
        int length = longest - common;
        if ((long) width * length + free > Long.SIZE - 1) {
            return null;
        }
        long[] keys = new long[size];
        for (int i = 0; i < size; i++) {
            String id = id(applications, i);
            long key = 0;
            int end = id.length();
            for (int at = common; at < end; at++) {
                key = key << width | number[id.charAt(at)];
            }
            keys[i] = key << (width * (longest - end)) << free | i;
        }
        return keys;
    }

    /** How many bits the numbers below {@code limit} need. */
    private static int bits(int limit) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(0, limit - 1));
    }

    private static String id(Application[] applications, int at) {
        return applications[at].getId().value();
    }
}
