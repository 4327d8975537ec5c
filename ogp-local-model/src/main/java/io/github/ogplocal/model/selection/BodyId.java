// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.selection;

import static io.github.ogplocal.model.check.Checks.requireId;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names one body within one letter of support.
 *
 * @param value letters, digits, and {@code . _ -} inside; 1 to 64 characters
 */
public record BodyId(String value) implements Comparable<BodyId> {
    /** Checks the form. */
    public BodyId {
        requireId(value, "body id", "");
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws io.github.ogplocal.model.InvalidValueException if the text is no id
     */
    @JsonCreator
    public static BodyId parse(String text) {
        return new BodyId(text);
    }

    @Override
    public int compareTo(BodyId other) {
        return value.compareTo(other.value);
    }

    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}
