// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.place;

import static io.github.ogplocal.model.check.Checks.requirePattern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * A code that a country gives one of its authorities, with the list it comes from: {@code tn-municipality:1115}.
 *
 * <p>The list is part of the code, so that numbers of two lists never meet.
 *
 * @param scheme the list: the country's two letters, then words, in kebab case
 * @param value the code in that list: letters, digits, and {@code . _ -} inside; at most 40 characters
 */
public record NationalCode(String scheme, String value) implements Comparable<NationalCode> {
    private static final Pattern SCHEME = Pattern.compile("[a-z]{2}(-[a-z0-9]{1,30}){1,5}");
    private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9._-]{0,38}[A-Za-z0-9])?");

    /** Checks the form; whether the list holds the code is not checked. */
    public NationalCode {
        if (!isScheme(scheme)) {
            requirePattern(scheme, SCHEME, "national code", "scheme");
        }
        if (!isValue(value)) {
            requirePattern(value, VALUE, "national code", "value");
        }
    }

    /** Whether a text is surely such a list's name; whatever else may be one, the pattern decides. */
    private static boolean isScheme(String text) {
        int hyphen = 2;
        int words = 0;
        if (text.length() < 4 || !isSmall(text.charAt(0)) || !isSmall(text.charAt(1))) {
            return false;
        }
        for (int i = 2; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '-' && (i == 2 || i > hyphen + 1)) {
                words++;
                hyphen = i;
            } else if (i == 2 || !(isSmall(c) || isDigit(c)) || i - hyphen > 30) {
                return false;
            }
        }
        return words <= 5 && hyphen < text.length() - 1;
    }

    /** Whether a text is surely such a code; whatever else may be one, the pattern decides. */
    private static boolean isValue(String text) {
        int length = text.length();
        boolean formed = length > 0 && length <= 40;
        for (int i = 0; formed && i < length; i++) {
            char c = text.charAt(i);
            formed = isDigit(c)
                    || isSmall(c)
                    || (c >= 'A' && c <= 'Z')
                    || (i > 0 && i < length - 1 && (c == '.' || c == '_' || c == '-'));
        }
        return formed;
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws io.github.ogplocal.model.InvalidValueException if the text has another form
     */
    @JsonCreator
    public static NationalCode parse(String text) {
        int colon = text.indexOf(':');
        return colon < 0
                ? new NationalCode("", text)
                : new NationalCode(text.substring(0, colon), text.substring(colon + 1));
    }

    // By hand, because the generated ones are linked when they are first called, which a process that decides one call
    // feels.
    @Override
    public boolean equals(Object other) {
        return other instanceof NationalCode that && value.equals(that.value) && scheme.equals(that.scheme);
    }

    @Override
    public int hashCode() {
        return scheme.hashCode() * 31 + value.hashCode();
    }

    @Override
    public int compareTo(NationalCode other) {
        int byScheme = scheme.compareTo(other.scheme);
        return byScheme != 0 ? byScheme : value.compareTo(other.value);
    }

    @Override
    @JsonValue
    public String toString() {
        return scheme + ":" + value;
    }
}
