// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.text;

import static io.github.ogplocal.model.check.Checks.requirePattern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The language of a text, as a BCP 47 tag of the form language, optional script, optional region: {@code ar},
 * {@code ar-TN}, {@code zh-Hant-TW}.
 *
 * @param value the tag
 */
public record LanguageTag(String value) implements Comparable<LanguageTag> {
    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?");

    /** Checks the form; whether there is such a language is not checked. */
    public LanguageTag {
        // Nearly all tags are two small letters; whatever else may be one, the pattern decides.
        if (value.length() != 2
                || value.charAt(0) < 'a'
                || value.charAt(0) > 'z'
                || value.charAt(1) < 'a'
                || value.charAt(1) > 'z') {
            requirePattern(value, TAG, "language tag", "");
        }
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws io.github.ogplocal.model.InvalidValueException if the text is no such tag
     */
    @JsonCreator
    public static LanguageTag parse(String text) {
        return new LanguageTag(text);
    }

    /** The language alone: {@code ar} of {@code ar-TN}. */
    public String language() {
        int hyphen = value.indexOf('-');
        return hyphen < 0 ? value : value.substring(0, hyphen);
    }

    @Override
    public int compareTo(LanguageTag other) {
        return value.compareTo(other.value);
    }

    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}
