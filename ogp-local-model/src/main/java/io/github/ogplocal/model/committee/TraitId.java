// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.committee;

import static io.github.ogplocal.model.check.Checks.requireId;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names something that a seat asks of who holds it, or that a balance target counts.
 *
 * @param value letters, digits, and {@code . _ -} inside; 1 to 64 characters
 */
public record TraitId(String value) implements Comparable<TraitId> {
    /** Checks the form. */
    public TraitId {
        requireId(value, "trait id", "");
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws io.github.ogplocal.model.InvalidValueException if the text is no id
     */
    @JsonCreator
    public static TraitId parse(String text) {
        return new TraitId(text);
    }

    @Override
    public int compareTo(TraitId other) {
        return value.compareTo(other.value);
    }

    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}
