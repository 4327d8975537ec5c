// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.organisation;

import static io.github.ogplocal.model.check.Checks.requireId;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Stands for one person within a dossier; who it is stands in no published document.
 *
 * @param value letters, digits, and {@code . _ -} inside; 1 to 64 characters
 */
public record PersonId(String value) implements Comparable<PersonId> {
    /** Checks the form. */
    public PersonId {
        requireId(value, "person id", "");
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws io.github.ogplocal.model.InvalidValueException if the text is no id
     */
    @JsonCreator
    public static PersonId parse(String text) {
        return new PersonId(text);
    }

    @Override
    public int compareTo(PersonId other) {
        return value.compareTo(other.value);
    }

    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}
