// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.selection;

import static io.github.ogplocal.model.check.Checks.requireId;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names one piece (document) that an application must or may hold.
 *
 * @param value letters, digits, and {@code . _ -} inside; 1 to 64 characters
 */
public record PieceId(String value) implements Comparable<PieceId> {
    /** Checks the form. */
    public PieceId {
        requireId(value, "piece id", "");
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws io.github.ogplocal.model.InvalidValueException if the text is no id
     */
    @JsonCreator
    public static PieceId parse(String text) {
        return new PieceId(text);
    }

    @Override
    public int compareTo(PieceId other) {
        return value.compareTo(other.value);
    }

    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}
