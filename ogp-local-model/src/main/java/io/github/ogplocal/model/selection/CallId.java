// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.selection;

import static io.github.ogplocal.model.check.Checks.requireId;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names one call for applications.
 *
 * @param value letters, digits, and {@code . _ -} inside; 1 to 64 characters
 */
public record CallId(String value) implements Comparable<CallId> {
    /** Checks the form. */
    public CallId {
        requireId(value, "call id", "");
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws io.github.ogplocal.model.InvalidValueException if the text is no id
     */
    @JsonCreator
    public static CallId parse(String text) {
        return new CallId(text);
    }

    // By hand, because the generated ones are linked when they are first called, which a process that decides one call
    // feels.
    @Override
    public boolean equals(Object other) {
        return other instanceof CallId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(CallId other) {
        return value.compareTo(other.value);
    }

    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}
