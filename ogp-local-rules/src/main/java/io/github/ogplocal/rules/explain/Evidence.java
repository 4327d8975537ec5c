// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.explain;

import static io.github.ogplocal.model.check.Checks.requirePattern;
import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.quantity.Money;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.text.Citation;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.model.time.DayOrMonth;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A value that a finding rests on, and where it stands.
 *
 * @param name the place of the reason's sentence that it fills, or the name of a further fact, in camel case
 * @param pointer where the value stands: a JSON Pointer (RFC 6901) into the judged document, with the document's name
 *     before {@code #} when it is another one ({@code procedure#/thresholds/0/settings/points}), and with
 *     its ids when there are several ({@code letter:A-17:letter-of-support#/signatures/0/role}); empty when the value was
 *     computed
 * @param value what was seen or computed
 */
public record Evidence(String name, String pointer, EvidenceValue value) {
    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]{0,60}");

    /** Checks the name. */
    public Evidence {
        if (!isName(name)) {
            // It refuses with the pattern in its message; matching would cost more than all else here.
            requirePattern(name, NAME, "evidence", "name");
        }
        requireNonNull(pointer, "pointer");
        requireNonNull(value, "value");
    }

    /** What {@link #NAME} matches, without a matcher: evidence is made by the million. */
    private static boolean isName(String text) {
        int length = text.length();
        if (length == 0 || length > 61 || text.charAt(0) < 'a' || text.charAt(0) > 'z') {
            return false;
        }
        for (int i = 1; i < length; i++) {
            char c = text.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (!letter && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    /** A number, exact. */
    public static Evidence of(String name, String pointer, Fraction number) {
        return new Evidence(name, pointer, new EvidenceValue.NumberValue(number));
    }

    /** A number of points. */
    public static Evidence of(String name, String pointer, Points points) {
        return of(name, pointer, points.toFraction());
    }

    /** A number of things. */
    public static Evidence of(String name, String pointer, long count) {
        return new Evidence(name, pointer, new EvidenceValue.CountValue(count));
    }

    /** An amount of money. */
    public static Evidence of(String name, String pointer, Money money) {
        return new Evidence(name, pointer, new EvidenceValue.MoneyValue(money));
    }

    /** A day. */
    public static Evidence of(String name, String pointer, LocalDate day) {
        return new Evidence(name, pointer, new EvidenceValue.DayValue(day));
    }

    /** A point in time. */
    public static Evidence of(String name, String pointer, OffsetDateTime time) {
        return new Evidence(name, pointer, new EvidenceValue.TimeValue(time));
    }

    /** A code or id. */
    public static Evidence ofCode(String name, String pointer, String code) {
        return new Evidence(name, pointer, new EvidenceValue.CodeValue(code));
    }

    /** Several codes or ids. */
    public static Evidence ofCodes(String name, String pointer, List<String> codes) {
        return new Evidence(name, pointer, new EvidenceValue.CodesValue(codes));
    }

    /** A name in the languages of its readers. */
    public static Evidence of(String name, String pointer, LocalizedText text) {
        return new Evidence(name, pointer, new EvidenceValue.NameValue(text));
    }

    /** A day, or a month whose day is not said. */
    public static Evidence of(String name, String pointer, DayOrMonth date) {
        return new Evidence(name, pointer, new EvidenceValue.DateValue(date));
    }

    /** What a source says. */
    public static Evidence of(String name, String pointer, Citation quote) {
        return new Evidence(name, pointer, new EvidenceValue.QuoteValue(quote));
    }
}
