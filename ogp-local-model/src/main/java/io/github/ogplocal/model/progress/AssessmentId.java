// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.progress;

import static io.github.ogplocal.model.check.Checks.requireId;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names one assessment within a dossier.
 *
 * @param value letters, digits, and {@code . _ -} inside; 1 to 64 characters
 */
public record AssessmentId(String value) implements Comparable<AssessmentId> {
    /** Checks the form. */
    public AssessmentId {
        requireId(value, "assessment id", "");
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws io.github.ogplocal.model.InvalidValueException if the text is no id
     */
    @JsonCreator
    public static AssessmentId parse(String text) {
        return new AssessmentId(text);
    }

    @Override
    public int compareTo(AssessmentId other) {
        return value.compareTo(other.value);
    }

    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}
