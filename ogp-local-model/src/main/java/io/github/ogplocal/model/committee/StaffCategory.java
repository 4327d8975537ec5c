// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.committee;

import static io.github.ogplocal.model.check.Checks.requireId;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A grade of public employees, as its country names it ({@code A1}).
 *
 * @param value letters, digits, and {@code . _ -} inside; 1 to 64 characters
 */
public record StaffCategory(String value) implements Comparable<StaffCategory> {
    /** Checks the form. */
    public StaffCategory {
        requireId(value, "staff category", "");
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws io.github.ogplocal.model.InvalidValueException if the text is no id
     */
    @JsonCreator
    public static StaffCategory parse(String text) {
        return new StaffCategory(text);
    }

    @Override
    public int compareTo(StaffCategory other) {
        return value.compareTo(other.value);
    }

    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}
