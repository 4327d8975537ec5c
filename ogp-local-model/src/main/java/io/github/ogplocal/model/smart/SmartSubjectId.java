// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.smart;

import static io.github.ogplocal.model.check.Checks.requireId;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names what a SMART evaluation judges: the id of a proposal or of a commitment.
 *
 * @param value letters, digits, and {@code . _ -} inside; 1 to 64 characters
 */
public record SmartSubjectId(String value) implements Comparable<SmartSubjectId> {
    /** Checks the form. */
    public SmartSubjectId {
        requireId(value, "SMART subject id", "");
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws io.github.ogplocal.model.InvalidValueException if the text is no id
     */
    @JsonCreator
    public static SmartSubjectId parse(String text) {
        return new SmartSubjectId(text);
    }

    @Override
    public int compareTo(SmartSubjectId other) {
        return value.compareTo(other.value);
    }

    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}
