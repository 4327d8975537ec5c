// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.consultation;

import static io.github.ogplocal.model.check.Checks.requireId;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names one theme within a consultation.
 *
 * @param value letters, digits, and {@code . _ -} inside; 1 to 64 characters
 */
public record ThemeId(String value) implements Comparable<ThemeId> {
    /** Checks the form. */
    public ThemeId {
        requireId(value, "theme id", "");
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws io.github.ogplocal.model.InvalidValueException if the text is no id
     */
    @JsonCreator
    public static ThemeId parse(String text) {
        return new ThemeId(text);
    }

    @Override
    public int compareTo(ThemeId other) {
        return value.compareTo(other.value);
    }

    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}
