// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.quantity;

import static io.github.ogplocal.model.check.Checks.require;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogplocal.model.InvalidValueException;
import io.github.ogplocal.model.Invariant;
import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount of money, exact to the thousandth.
 *
 * <p>Written as currency and plain decimal: {@code TND 1500.25}, {@code EUR 20000000}. The same amount is always the same
 * text. Amounts of different currencies are never added or compared; nothing here knows an exchange rate.
 *
 * <p>Invariant: not negative; at most 15 digits before the decimal point and 3 after it.
 *
 * @param currency three capital letters (ISO 4217)
 * @param thousandths the amount in thousandths of the currency's unit (in millimes, for the dinar); 0 or more
 */
public record Money(String currency, long thousandths) {
    private static final long MOST = 999_999_999_999_999_999L;
    private static final Pattern FORM = Pattern.compile("([A-Z]{3}) (0|[1-9][0-9]{0,14})(?:\\.([0-9]{0,2}[1-9]))?");

    /** Checks the invariant. */
    public Money {
        requireNonNull(currency, "currency");
        require(
                currency.length() == 3 && currency.chars().allMatch(c -> c >= 'A' && c <= 'Z'),
                "money",
                "currency",
                Invariant.MALFORMED,
                "must be three capital letters",
                null);
        require(
                thousandths >= 0 && thousandths <= MOST,
                "money",
                "amount",
                Invariant.OUT_OF_RANGE,
                "must not be negative or have more than 15 digits before the point",
                null);
    }

    /**
     * Reads what {@link #toString} writes, and nothing else: no sign, no trailing noughts, no grouping.
     *
     * @throws InvalidValueException if the text is no such amount
     */
    @JsonCreator
    public static Money parse(String text) {
        requireNonNull(text, "text");
        Matcher form = text.length() > 40 ? FORM.matcher("") : FORM.matcher(text);
        if (!form.matches()) {
            throw new InvalidValueException(
                    "money", "", Invariant.MALFORMED, "must be a currency and a plain decimal, like TND 1500.25");
        }
        String decimals = form.group(3) == null ? "" : form.group(3);
        return new Money(form.group(1), Long.parseLong(form.group(2) + (decimals + "000").substring(0, 3)));
    }

    /** The amount in the currency's unit, exactly. */
    public Fraction amount() {
        return Fraction.of(BigInteger.valueOf(thousandths), BigInteger.valueOf(1000));
    }

    @Override
    @JsonValue
    public String toString() {
        String whole = currency + " " + thousandths / 1000;
        if (thousandths % 1000 == 0) {
            return whole;
        }
        String decimals = Long.toString(1000 + thousandths % 1000).substring(1);
        int end = decimals.length();
        while (decimals.charAt(end - 1) == '0') {
            end--;
        }
        return whole + "." + decimals.substring(0, end);
    }
}
