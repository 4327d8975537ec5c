// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.codec;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The names of attributes as documents spell them, found by their bytes. Immutable and thread-safe. */
final class Names {
    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int WORD_BYTES = 8;

    /** Each in quotes. */
    private final byte[][] quoted;

    private final long[] starts;
    private final long[] masks;

    Names(List<String> names) {
        this.quoted = new byte[names.size()][];
        this.starts = new long[names.size()];
        this.masks = new long[names.size()];
        for (int i = 0; i < quoted.length; i++) {
            quoted[i] = ('"' + names.get(i) + '"').getBytes(StandardCharsets.US_ASCII);
            masks[i] = quoted[i].length < WORD_BYTES ? (1L << (WORD_BYTES * quoted[i].length)) - 1 : -1L;
            starts[i] = (long) WORD.get(Arrays.copyOf(quoted[i], Math.max(WORD_BYTES, quoted[i].length)), 0);
        }
    }

    /** The length of a name. */
    int length(int index) {
        return quoted[index].length - 2;
    }

    /**
     * How many bytes the name with its quotes takes that stands at a place; 0 when it is another.
     *
     * @param word the eight bytes from the place on
     */
    int match(long word, byte[] bytes, int at, int index) {
        if (index >= quoted.length || (word & masks[index]) != starts[index]) {
            return 0;
        }
        byte[] name = quoted[index];
        int length = name.length;
        return length <= WORD_BYTES
                        || (at + length <= bytes.length
                                && Arrays.equals(bytes, at + WORD_BYTES, at + length, name, WORD_BYTES, length))
                ? length
                : 0;
    }

    /** The name between two places; -1 when it is none of these. */
    int find(byte[] bytes, int from, int to) {
        for (int i = 0; i < quoted.length; i++) {
            if (quoted[i].length - 2 == to - from && Arrays.equals(bytes, from, to, quoted[i], 1, to - from + 1)) {
                return i;
            }
        }
        return -1;
    }
}
