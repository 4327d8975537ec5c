// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.committee;

import static io.github.ogplocal.model.check.Checks.requireId;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names one candidate for a committee.
 *
 * @param value letters, digits, and {@code . _ -} inside; 1 to 64 characters
 */
public record CandidateId(String value) implements Comparable<CandidateId> {
    /** Checks the form. */
    public CandidateId {
        requireId(value, "candidate id", "");
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws io.github.ogplocal.model.InvalidValueException if the text is no id
     */
    @JsonCreator
    public static CandidateId parse(String text) {
        return new CandidateId(text);
    }

    @Override
    public int compareTo(CandidateId other) {
        return value.compareTo(other.value);
    }

    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}
