// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.selection;

import static io.github.ogplocal.model.check.Checks.requireId;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names one application (one file) within a call.
 *
 * @param value letters, digits, and {@code . _ -} inside; 1 to 64 characters
 */
public record ApplicationId(String value) implements Comparable<ApplicationId> {
    /** Checks the form. */
    public ApplicationId {
        requireId(value, "application id", "");
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws io.github.ogplocal.model.InvalidValueException if the text is no id
     */
    @JsonCreator
    public static ApplicationId parse(String text) {
        return new ApplicationId(text);
    }

    // By hand, because the generated ones are linked when they are first called, which a process that decides one call
    // feels.
    @Override
    public boolean equals(Object other) {
        return other instanceof ApplicationId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(ApplicationId other) {
        return value.compareTo(other.value);
    }

    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}
