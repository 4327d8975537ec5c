// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.place;

import static io.github.ogplocal.model.check.Checks.requirePattern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * An ISO 3166-2 code of a country's subdivision, such as {@code TN-31} (Béja).
 *
 * <p>Not to be mixed with national codes: in Tunisia 31 is Béja for ISO and Sousse for the national statistics, and only
 * 7 of 24 governorates have the same number in both. Hence a type of its own that converts to nothing.
 *
 * @param value two capital letters, a hyphen, one to three capital letters or digits
 */
public record IsoSubdivisionCode(String value) implements Comparable<IsoSubdivisionCode> {
    private static final Pattern FORM = Pattern.compile("[A-Z]{2}-[A-Z0-9]{1,3}");

    /** Checks the form; whether ISO has assigned the code is not checked. */
    public IsoSubdivisionCode {
        if (!isFormed(value)) {
            requirePattern(value, FORM, "ISO 3166-2 code", "");
        }
    }

    /** Whether a text is surely such a code; whatever else may be one, the pattern decides. */
    private static boolean isFormed(String text) {
        int length = text.length();
        boolean formed = length >= 4 && length <= 6;
        for (int i = 0; formed && i < length; i++) {
            char c = text.charAt(i);
            formed = i == 2 ? c == '-' : (c >= 'A' && c <= 'Z') || (i > 2 && c >= '0' && c <= '9');
        }
        return formed;
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws io.github.ogplocal.model.InvalidValueException if the text has another form
     */
    @JsonCreator
    public static IsoSubdivisionCode parse(String text) {
        return new IsoSubdivisionCode(text);
    }

    /** The country, as two capital letters (ISO 3166-1). */
    public String country() {
        return value.substring(0, 2);
    }

    // By hand, because the generated ones are linked when they are first called, which a process that decides one call
    // feels.
    @Override
    public boolean equals(Object other) {
        return other instanceof IsoSubdivisionCode that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(IsoSubdivisionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}
