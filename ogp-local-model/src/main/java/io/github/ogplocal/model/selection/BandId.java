// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.selection;

import static io.github.ogplocal.model.check.Checks.requireId;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names one band of an award: {@code full}, {@code part}.
 *
 * @param value letters, digits, and {@code . _ -} inside; 1 to 64 characters
 */
public record BandId(String value) implements Comparable<BandId> {
    /** Checks the form. */
    public BandId {
        requireId(value, "band id", "");
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws io.github.ogplocal.model.InvalidValueException if the text is no id
     */
    @JsonCreator
    public static BandId parse(String text) {
        return new BandId(text);
    }

    @Override
    public int compareTo(BandId other) {
        return value.compareTo(other.value);
    }

    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}
