// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.plan;

import static io.github.ogplocal.model.check.Checks.requireId;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names one commitment within an action plan.
 *
 * @param value letters, digits, and {@code . _ -} inside; 1 to 64 characters
 */
public record CommitmentId(String value) implements Comparable<CommitmentId> {
    /** Checks the form. */
    public CommitmentId {
        requireId(value, "commitment id", "");
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws io.github.ogplocal.model.InvalidValueException if the text is no id
     */
    @JsonCreator
    public static CommitmentId parse(String text) {
        return new CommitmentId(text);
    }

    @Override
    public int compareTo(CommitmentId other) {
        return value.compareTo(other.value);
    }

    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}
