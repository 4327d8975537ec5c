// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.consultation;

import static io.github.ogplocal.model.check.Checks.requireId;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names one consultation.
 *
 * @param value letters, digits, and {@code . _ -} inside; 1 to 64 characters
 */
public record ConsultationId(String value) implements Comparable<ConsultationId> {
    /** Checks the form. */
    public ConsultationId {
        requireId(value, "consultation id", "");
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws io.github.ogplocal.model.InvalidValueException if the text is no id
     */
    @JsonCreator
    public static ConsultationId parse(String text) {
        return new ConsultationId(text);
    }

    @Override
    public int compareTo(ConsultationId other) {
        return value.compareTo(other.value);
    }

    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}
