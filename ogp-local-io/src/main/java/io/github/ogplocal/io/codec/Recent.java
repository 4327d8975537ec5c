// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.codec;

import org.jspecify.annotations.Nullable;

/**
 * Values read lately, by the bytes of their short texts, so that the same id in a thousand lines is one object.
 *
 * <p>Two places for each remainder: a newcomer takes the second, and the first once it is met again. So values that come
 * once each push out no value that comes often.
 */
final class Recent {
    /** Texts up to here are found again; longer ones are made anew. */
    static final int LONGEST = 24;

    private static final int PLACES = 128;
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private final long[] first = new long[PLACES];
    private final long[] second = new long[PLACES];
    private final long[] third = new long[PLACES];
    private final @Nullable Object[] values = new Object[PLACES];

    /** The value of a text given by its bytes, eight to a word, zeros behind its end; null when it is not there. */
    @Nullable
    Object find(long a, long b, long c) {
        int place = place(a, b, c);
        if (first[place] == a && second[place] == b && third[place] == c) {
            return values[place];
        }
        int other = place + 1;
        Object value = values[other];
        if (value != null && first[other] == a && second[other] == b && third[other] == c) {
            set(other, first[place], second[place], third[place], values[place]);
            set(place, a, b, c, value);
            return value;
        }
        return null;
    }

    void add(long a, long b, long c, Object value) {
        set(place(a, b, c) + 1, a, b, c, value);
    }

    private void set(int place, long a, long b, long c, @Nullable Object value) {
        first[place] = a;
        second[place] = b;
        third[place] = c;
        values[place] = value;
    }

    private static int place(long a, long b, long c) {
        long mixed = ((a * MULTIPLIER + b) * MULTIPLIER + c) * MULTIPLIER;
        return (int) (mixed >>> 58) << 1;
    }
}
