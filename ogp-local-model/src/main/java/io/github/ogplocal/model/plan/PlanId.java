// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.plan;

import static io.github.ogplocal.model.check.Checks.requireId;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names one action plan within a dossier.
 *
 * @param value letters, digits, and {@code . _ -} inside; 1 to 64 characters
 */
public record PlanId(String value) implements Comparable<PlanId> {
    /** Checks the form. */
    public PlanId {
        requireId(value, "plan id", "");
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws io.github.ogplocal.model.InvalidValueException if the text is no id
     */
    @JsonCreator
    public static PlanId parse(String text) {
        return new PlanId(text);
    }

    @Override
    public int compareTo(PlanId other) {
        return value.compareTo(other.value);
    }

    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}
