// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.plan;

import static io.github.ogplocal.model.check.Checks.requireId;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names one milestone within its commitment.
 *
 * @param value letters, digits, and {@code . _ -} inside; 1 to 64 characters
 */
public record MilestoneId(String value) implements Comparable<MilestoneId> {
    /** Checks the form. */
    public MilestoneId {
        requireId(value, "milestone id", "");
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws io.github.ogplocal.model.InvalidValueException if the text is no id
     */
    @JsonCreator
    public static MilestoneId parse(String text) {
        return new MilestoneId(text);
    }

    @Override
    public int compareTo(MilestoneId other) {
        return value.compareTo(other.value);
    }

    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}
