// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.plan;

import static io.github.ogplocal.model.check.Checks.requirePattern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An identifier that the Open Government Partnership gave to a commitment ({@code TNKEF0023}, {@code AT0169}).
 *
 * <p>It is opaque: neither country nor place can be read from it, and it need not be unique. Addresses write it in small
 * letters too; the value is kept in capitals, so that both are one.
 *
 * @param value letters and digits, in capitals; 1 to 40 characters
 */
public record OgpIdentifier(String value) implements Comparable<OgpIdentifier> {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9]{1,40}");

    /** Checks the form and writes capitals. */
    public OgpIdentifier {
        requirePattern(value, FORM, "OGP identifier", "");
        value = value.toUpperCase(Locale.ROOT);
    }

    /**
     * Reads what {@link #toString} writes, in small letters too.
     *
     * @throws io.github.ogplocal.model.InvalidValueException if the text is no identifier
     */
    @JsonCreator
    public static OgpIdentifier parse(String text) {
        return new OgpIdentifier(text);
    }

    @Override
    public int compareTo(OgpIdentifier other) {
        return value.compareTo(other.value);
    }

    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}
