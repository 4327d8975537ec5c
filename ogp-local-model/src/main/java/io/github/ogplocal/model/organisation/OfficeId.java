// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.organisation;

import static io.github.ogplocal.model.check.Checks.requireId;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names one office within a dossier, whoever holds it.
 *
 * @param value letters, digits, and {@code . _ -} inside; 1 to 64 characters
 */
public record OfficeId(String value) implements Comparable<OfficeId> {
    /** Checks the form. */
    public OfficeId {
        requireId(value, "office id", "");
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws io.github.ogplocal.model.InvalidValueException if the text is no id
     */
    @JsonCreator
    public static OfficeId parse(String text) {
        return new OfficeId(text);
    }

    @Override
    public int compareTo(OfficeId other) {
        return value.compareTo(other.value);
    }

    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}
