// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.smart;

import static io.github.ogplocal.model.check.Checks.requireId;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names one grade of a scale on which a SMART test is graded.
 *
 * @param value letters, digits, and {@code . _ -} inside; 1 to 64 characters
 */
public record GradeId(String value) implements Comparable<GradeId> {
    /** Checks the form. */
    public GradeId {
        requireId(value, "grade id", "");
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws io.github.ogplocal.model.InvalidValueException if the text is no id
     */
    @JsonCreator
    public static GradeId parse(String text) {
        return new GradeId(text);
    }

    @Override
    public int compareTo(GradeId other) {
        return value.compareTo(other.value);
    }

    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}
