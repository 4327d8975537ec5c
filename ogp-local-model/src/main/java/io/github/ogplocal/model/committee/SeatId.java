// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.committee;

import static io.github.ogplocal.model.check.Checks.requireId;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names one seat within its committee.
 *
 * @param value letters, digits, and {@code . _ -} inside; 1 to 64 characters
 */
public record SeatId(String value) implements Comparable<SeatId> {
    /** Checks the form. */
    public SeatId {
        requireId(value, "seat id", "");
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws io.github.ogplocal.model.InvalidValueException if the text is no id
     */
    @JsonCreator
    public static SeatId parse(String text) {
        return new SeatId(text);
    }

    @Override
    public int compareTo(SeatId other) {
        return value.compareTo(other.value);
    }

    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}
