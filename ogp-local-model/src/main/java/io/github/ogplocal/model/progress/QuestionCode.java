// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.progress;

import static io.github.ogplocal.model.check.Checks.requireId;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names one question of an assessment form, as the form numbers it: {@code 1.4}, {@code 2.1.1}.
 *
 * @param value letters, digits, and {@code . _ -} inside; 1 to 64 characters
 */
public record QuestionCode(String value) implements Comparable<QuestionCode> {
    /** Checks the form. */
    public QuestionCode {
        requireId(value, "question code", "");
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws io.github.ogplocal.model.InvalidValueException if the text is no id
     */
    @JsonCreator
    public static QuestionCode parse(String text) {
        return new QuestionCode(text);
    }

    @Override
    public int compareTo(QuestionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}
