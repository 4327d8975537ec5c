// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.prioritisation;

import static io.github.ogplocal.model.check.Checks.requireId;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names one neighbourhood, rural zone or other part that has an envelope of its own.
 *
 * @param value letters, digits, and {@code . _ -} inside; 1 to 64 characters
 */
public record ZoneId(String value) implements Comparable<ZoneId> {
    /** Checks the form. */
    public ZoneId {
        requireId(value, "zone id", "");
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws io.github.ogplocal.model.InvalidValueException if the text is no id
     */
    @JsonCreator
    public static ZoneId parse(String text) {
        return new ZoneId(text);
    }

    @Override
    public int compareTo(ZoneId other) {
        return value.compareTo(other.value);
    }

    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}
