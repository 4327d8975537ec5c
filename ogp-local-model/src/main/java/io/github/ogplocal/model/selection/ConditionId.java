// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.selection;

import static io.github.ogplocal.model.check.Checks.requireId;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names one condition that somebody checks by hand: {@code due-diligence}, {@code field-visit}.
 *
 * @param value letters, digits, and {@code . _ -} inside; 1 to 64 characters
 */
public record ConditionId(String value) implements Comparable<ConditionId> {
    /** Checks the form. */
    public ConditionId {
        requireId(value, "condition id", "");
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws io.github.ogplocal.model.InvalidValueException if the text is no id
     */
    @JsonCreator
    public static ConditionId parse(String text) {
        return new ConditionId(text);
    }

    @Override
    public int compareTo(ConditionId other) {
        return value.compareTo(other.value);
    }

    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}
