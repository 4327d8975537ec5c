// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.workbook;

import io.github.ogplocal.model.InvalidValueException;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.selection.Scale;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A number as spreadsheets keep it: a binary double, of which the file holds some decimal spelling.
 *
 * <p>A person who types 1.1 gets the double nearest to 1.1, and the file may then say {@code 1.1000000000000001}. Decimals
 * of at most {@value #DIGITS} digits each have a double of their own, so the double says exactly which of them was typed,
 * if any was; the spelling says nothing more.
 */
final class SpreadsheetNumber {
    /** The digits that every decimal keeps on its way through a double and back. */
    static final int DIGITS = 15;

    private static final int MOST_DIGITS_OF_A_DOUBLE = 17;
    private static final int MOST_EXPONENT_DIGITS = 3;

    private final double held;

    private SpreadsheetNumber(double held) {
        this.held = held;
    }

    /** Whether each score of a scale has at most {@value #DIGITS} digits. */
    static boolean keeps(Scale scale) {
        int decimals = Math.max(scale.least().decimals(), scale.step().decimals());
        BigDecimal limit = BigDecimal.ONE.movePointRight(DIGITS - decimals);
        return decimal(scale.least()).abs().compareTo(limit) < 0
                && decimal(scale.most()).abs().compareTo(limit) < 0;
    }

    /**
     * The number that a text of a file stands for.
     *
     * @return empty if the text is not a decimal, with or without an exponent, or is too large for a double, or is a
     *     negative zero, which cannot be typed
     */
    static Optional<SpreadsheetNumber> parse(String text) {
        if (!isDecimal(text)) {
            return Optional.empty();
        }
        double held = Double.parseDouble(text);
        boolean negativeZero = held == 0 && text.charAt(0) == '-';
        return Double.isInfinite(held) || negativeZero ? Optional.empty() : Optional.of(new SpreadsheetNumber(held));
    }

    /**
     * The score that was typed: the one value on the scale whose double this is.
     *
     * @param scale one that {@link #keeps} holds for
     * @return empty if no value on the scale has this double, however near it is to one
     */
    Optional<Points> on(Scale scale) {
        BigDecimal shown = rounded(DIGITS);
        if (shown.doubleValue() != held) {
            return Optional.empty();
        }
        try {
            return Optional.of(Points.parse(plain(shown))).filter(scale::holds);
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }

    /** The shortest decimal that has this double. */
    @Override
    public String toString() {
        for (int digits = 1; digits < MOST_DIGITS_OF_A_DOUBLE; digits++) {
            BigDecimal rounded = rounded(digits);
            if (rounded.doubleValue() == held) {
                return plain(rounded);
            }
        }
        return plain(rounded(MOST_DIGITS_OF_A_DOUBLE));
    }

    private BigDecimal rounded(int digits) {
        return new BigDecimal(held).round(new MathContext(digits, RoundingMode.HALF_EVEN));
    }

    private static String plain(BigDecimal number) {
        BigDecimal shortest = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        boolean isLong = shortest.precision() - shortest.scale() > 2 * DIGITS || shortest.scale() > 2 * DIGITS;
        return isLong ? shortest.toString() : shortest.toPlainString();
    }

    private static BigDecimal decimal(Points points) {
        return new BigDecimal(points.toString());
    }

    /** Digits, with or without a point and more digits, with or without an exponent; checked before anything is computed. */
    private static boolean isDecimal(String text) {
        int at = text.startsWith("-") ? 1 : 0;
        int end = digits(text, at);
        boolean formed = end > at;
        at = end;
        if (formed && at < text.length() && text.charAt(at) == '.') {
            end = digits(text, at + 1);
            formed = end > at + 1;
            at = end;
        }
        if (formed && at < text.length() && (text.charAt(at) == 'E' || text.charAt(at) == 'e')) {
            at++;
            if (at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-')) {
                at++;
            }
            end = digits(text, at);
            formed = end > at && end - at <= MOST_EXPONENT_DIGITS;
            at = end;
        }
        return formed && at == text.length();
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }
}
