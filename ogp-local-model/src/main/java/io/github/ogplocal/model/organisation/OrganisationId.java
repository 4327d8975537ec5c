// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.organisation;

import static io.github.ogplocal.model.check.Checks.requireId;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names one body within a dossier, whatever it is called at a time.
 *
 * @param value letters, digits, and {@code . _ -} inside; 1 to 64 characters
 */
public record OrganisationId(String value) implements Comparable<OrganisationId> {
    /** Checks the form. */
    public OrganisationId {
        requireId(value, "organisation id", "");
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws io.github.ogplocal.model.InvalidValueException if the text is no id
     */
    @JsonCreator
    public static OrganisationId parse(String text) {
        return new OrganisationId(text);
    }

    @Override
    public int compareTo(OrganisationId other) {
        return value.compareTo(other.value);
    }

    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}
