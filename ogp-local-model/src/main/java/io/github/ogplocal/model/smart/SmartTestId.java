// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.smart;

import static io.github.ogplocal.model.check.Checks.requireId;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names one test of a SMART procedure.
 *
 * @param value letters, digits, and {@code . _ -} inside; 1 to 64 characters
 */
public record SmartTestId(String value) implements Comparable<SmartTestId> {
    /** Checks the form. */
    public SmartTestId {
        requireId(value, "SMART test id", "");
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws io.github.ogplocal.model.InvalidValueException if the text is no id
     */
    @JsonCreator
    public static SmartTestId parse(String text) {
        return new SmartTestId(text);
    }

    @Override
    public int compareTo(SmartTestId other) {
        return value.compareTo(other.value);
    }

    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}
