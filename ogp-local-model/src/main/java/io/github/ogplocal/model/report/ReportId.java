// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.report;

import static io.github.ogplocal.model.check.Checks.requireId;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names one document within a dossier.
 *
 * @param value letters, digits, and {@code . _ -} inside; 1 to 64 characters
 */
public record ReportId(String value) implements Comparable<ReportId> {
    /** Checks the form. */
    public ReportId {
        requireId(value, "report id", "");
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws io.github.ogplocal.model.InvalidValueException if the text is no id
     */
    @JsonCreator
    public static ReportId parse(String text) {
        return new ReportId(text);
    }

    @Override
    public int compareTo(ReportId other) {
        return value.compareTo(other.value);
    }

    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}
