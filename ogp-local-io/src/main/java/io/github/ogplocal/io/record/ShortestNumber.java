// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.record;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The text of a double as ECMAScript writes it, which RFC 8785 asks for.
 *
 * <p>Not made from {@code Double.toString}: before Java 19 that is not always the shortest text that gives the number back.
 */
final class ShortestNumber {
    private static final int MOST_DIGITS = 17;
    /** Every decimal of this many digits is told apart from its neighbours by a double of the normal range. */
    private static final int SAFE_DIGITS = 15;

    private ShortestNumber() {}

    static String of(double number) {
        if (number == 0) {
            return "0";
        }
        BigDecimal shortest = shortest(Math.abs(number)).stripTrailingZeros();
        String digits = shortest.unscaledValue().toString();
        // The number is 0.digits times ten to the power of this.
        int point = digits.length() - shortest.scale();
        StringBuilder text = new StringBuilder(number < 0 ? "-" : "");
        if (digits.length() <= point && point <= 21) {
            return text.append(digits)
                    .append("0".repeat(point - digits.length()))
                    .toString();
        }
        if (0 < point && point <= 21) {
            return text.append(digits, 0, point)
                    .append('.')
                    .append(digits.substring(point))
                    .toString();
        }
        if (-6 < point && point <= 0) {
            return text.append("0.").append("0".repeat(-point)).append(digits).toString();
        }
        text.append(digits.charAt(0));
        if (digits.length() > 1) {
            text.append('.').append(digits.substring(1));
        }
        return text.append('e')
                .append(point > 0 ? "+" : "-")
                .append(Math.abs(point - 1))
                .toString();
    }

    private static BigDecimal shortest(double number) {
        BigDecimal exact = new BigDecimal(number);
        int first = number >= Double.MIN_NORMAL ? SAFE_DIGITS : 1;
        for (int digits = first; digits < MOST_DIGITS; digits++) {
            // The nearest need not be the one that is given back: beside a power of two the gap below is the smaller
            // one.
            BigDecimal below = exact.round(new MathContext(digits, RoundingMode.DOWN));
            BigDecimal above = exact.round(new MathContext(digits, RoundingMode.UP));
            boolean belowFits = below.doubleValue() == number;
            boolean aboveFits = above.doubleValue() == number;
            if (belowFits && aboveFits) {
                return exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            }
            if (belowFits || aboveFits) {
                return belowFits ? below : above;
            }
        }
        return exact.round(new MathContext(MOST_DIGITS, RoundingMode.HALF_EVEN));
    }
}
