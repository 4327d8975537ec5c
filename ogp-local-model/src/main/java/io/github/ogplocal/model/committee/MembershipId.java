// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.committee;

import static io.github.ogplocal.model.check.Checks.requireId;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names one membership within a dossier.
 *
 * @param value letters, digits, and {@code . _ -} inside; 1 to 64 characters
 */
public record MembershipId(String value) implements Comparable<MembershipId> {
    /** Checks the form. */
    public MembershipId {
        requireId(value, "membership id", "");
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws io.github.ogplocal.model.InvalidValueException if the text is no id
     */
    @JsonCreator
    public static MembershipId parse(String text) {
        return new MembershipId(text);
    }

    @Override
    public int compareTo(MembershipId other) {
        return value.compareTo(other.value);
    }

    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}
