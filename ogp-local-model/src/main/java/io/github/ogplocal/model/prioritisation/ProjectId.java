// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.prioritisation;

import static io.github.ogplocal.model.check.Checks.requireIdWithSlashes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names one project within a choice: that of a commitment, where commitments are chosen. Cities number their projects as
 * they number files ({@code 2024/12}), so slashes may stand in it; whoever makes a file name or the step of a JSON Pointer
 * of it has to escape them.
 *
 * @param value letters, digits, and {@code . _ - /} inside; 1 to 64 characters
 */
public record ProjectId(String value) implements Comparable<ProjectId> {
    /** Checks the form. */
    public ProjectId {
        requireIdWithSlashes(value, "project id", "");
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
