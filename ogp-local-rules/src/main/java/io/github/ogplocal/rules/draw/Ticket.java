// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.draw;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a candidate draws: 32 bytes that nobody could know before the seed. The lowest ticket wins.
 *
 * <p>Ordered by its bytes, each from 0 to 255, the first one first; so the order of the tickets is that of their hexadecimal
 * texts, and anybody can see it.
 *
 * <p>Immutable and thread-safe. Equality covers the bytes.
 */
public final class Ticket implements Comparable<Ticket> {
    private final byte[] bytes;

    private Ticket(byte[] bytes) {
        this.bytes = bytes;
    }

    static Ticket of(byte[] hashed) {
        return new Ticket(HashedFields.sha256(hashed));
    }

    /**
     * The ticket for some texts: SHA-256 of each in turn as the number of its bytes in UTF-8, four bytes with the highest
     * first, then those bytes. A text that is not ASCII must be in normalisation form C already.
     */
    public static Ticket ofTexts(List<String> texts) {
        return of(HashedFields.bytes(texts));
    }

    /** The ticket as {@code sha256sum} prints it: 64 digits, lower case. */
    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public int compareTo(Ticket other) {
        return Arrays.compareUnsigned(bytes, other.bytes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Ticket ticket && Arrays.equals(bytes, ticket.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** The same as {@link #hex}. */
    @Override
    public String toString() {
        return hex();
    }
}
