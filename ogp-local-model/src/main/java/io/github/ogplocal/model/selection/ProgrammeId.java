// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.selection;

import static io.github.ogplocal.model.check.Checks.requireId;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names one programme.
 *
 * @param value letters, digits, and {@code . _ -} inside; 1 to 64 characters
 */
public record ProgrammeId(String value) implements Comparable<ProgrammeId> {
    /** Checks the form. */
    public ProgrammeId {
        requireId(value, "programme id", "");
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws io.github.ogplocal.model.InvalidValueException if the text is no id
     */
    @JsonCreator
    public static ProgrammeId parse(String text) {
        return new ProgrammeId(text);
    }

    @Override
    public int compareTo(ProgrammeId other) {
        return value.compareTo(other.value);
    }

    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}
