// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.prioritisation;

import static io.github.ogplocal.model.check.Checks.requireId;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names one voter within a choice by a pseudonym: a number of a list, never a name.
 *
 * @param value letters, digits, and {@code . _ -} inside; 1 to 64 characters
 */
public record VoterId(String value) implements Comparable<VoterId> {
    /** Checks the form. */
    public VoterId {
        requireId(value, "voter id", "");
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws io.github.ogplocal.model.InvalidValueException if the text is no id
     */
    @JsonCreator
    public static VoterId parse(String text) {
        return new VoterId(text);
    }

    @Override
    public int compareTo(VoterId other) {
        return value.compareTo(other.value);
    }

    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}
