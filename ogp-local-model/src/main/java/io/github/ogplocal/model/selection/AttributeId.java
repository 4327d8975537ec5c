// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.selection;

import static io.github.ogplocal.model.check.Checks.requireId;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names one figure or one category that applications state: {@code population}, {@code country}.
 *
 * @param value letters, digits, and {@code . _ -} inside; 1 to 64 characters
 */
public record AttributeId(String value) implements Comparable<AttributeId> {
    /** Checks the form. */
    public AttributeId {
        requireId(value, "attribute id", "");
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws io.github.ogplocal.model.InvalidValueException if the text is no id
     */
    @JsonCreator
    public static AttributeId parse(String text) {
        return new AttributeId(text);
    }

    @Override
    public int compareTo(AttributeId other) {
        return value.compareTo(other.value);
    }

    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}
