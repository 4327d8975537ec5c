// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.prioritisation;

import static io.github.ogplocal.model.check.Checks.requireId;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names one project within a choice: that of a commitment, where commitments are chosen.
 *
 * @param value letters, digits, and {@code . _ -} inside; 1 to 64 characters
 */
public record ProjectId(String value) implements Comparable<ProjectId> {
    /** Checks the form. */
    public ProjectId {
        requireId(value, "project id", "");
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws io.github.ogplocal.model.InvalidValueException if the text is no id
     */
    @JsonCreator
    public static ProjectId parse(String text) {
        return new ProjectId(text);
    }

    @Override
    public int compareTo(ProjectId other) {
        return value.compareTo(other.value);
    }

    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}
