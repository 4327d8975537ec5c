// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.draw;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;

/**
 * The id under which a candidate of a draw was registered before anything was drawn: the id of an application, or the name
 * of an authority as the register has it.
 *
 * <p>Given by the organiser and not chosen by the candidate, who could otherwise try ids until one draws well.
 *
 * <p>Ordered by the bytes of its UTF-8, as {@code LC_ALL=C sort} orders lines.
 *
 * @param value one line in Unicode's normalisation form C, without white space at its ends, of 1 to 200 characters; also
 *     characters that this Java does not know are refused, since their normalisation could differ elsewhere
 */
public record RegisteredId(String value) implements Comparable<RegisteredId> {
    private static final int MOST_CHARACTERS = 200;

    /** Checks the form. */
    public RegisteredId {
        requireNonNull(value, "value");
        HashedFields.requireLine(value, MOST_CHARACTERS, "registered id", "");
        HashedFields.requireNormal(value, "registered id", "");
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws io.github.ogplocal.model.InvalidValueException if the text is no registered id
     */
    public static RegisteredId parse(String text) {
        return new RegisteredId(text);
    }

    @Override
    public int compareTo(RegisteredId other) {
        int[] these = value.codePoints().toArray();
        int[] those = other.value.codePoints().toArray();
        // Of code points, because the order of UTF-8 is theirs; that of UTF-16 units is not, beyond U+D7FF.
        return Arrays.compare(these, those);
    }

    @Override
    public String toString() {
        return value;
    }
}
