// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.consultation;

import static io.github.ogplocal.model.check.Checks.requireId;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names one proposal within a consultation; it says nothing about who made it.
 *
 * @param value letters, digits, and {@code . _ -} inside; 1 to 64 characters
 */
public record ProposalId(String value) implements Comparable<ProposalId> {
    /** Checks the form. */
    public ProposalId {
        requireId(value, "proposal id", "");
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws io.github.ogplocal.model.InvalidValueException if the text is no id
     */
    @JsonCreator
    public static ProposalId parse(String text) {
        return new ProposalId(text);
    }

    @Override
    public int compareTo(ProposalId other) {
        return value.compareTo(other.value);
    }

    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}
