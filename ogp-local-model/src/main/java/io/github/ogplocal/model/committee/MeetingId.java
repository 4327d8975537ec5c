// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.committee;

import static io.github.ogplocal.model.check.Checks.requireId;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names one meeting within a dossier.
 *
 * @param value letters, digits, and {@code . _ -} inside; 1 to 64 characters
 */
public record MeetingId(String value) implements Comparable<MeetingId> {
    /** Checks the form. */
    public MeetingId {
        requireId(value, "meeting id", "");
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws io.github.ogplocal.model.InvalidValueException if the text is no id
     */
    @JsonCreator
    public static MeetingId parse(String text) {
        return new MeetingId(text);
    }

    @Override
    public int compareTo(MeetingId other) {
        return value.compareTo(other.value);
    }

    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}
