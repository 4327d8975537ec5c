// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.quantity;

import static io.github.ogplocal.model.check.Checks.require;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogplocal.model.InvalidValueException;
import io.github.ogplocal.model.Invariant;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * A number of points as a person writes it on a score sheet: a short decimal.
 *
 * <p>Invariant: the shortest form, so that {@code 15}, {@code 15.0} and {@code 15.00} are one value; at most 9 digits
 * before the point, 17 after it and 18 in all.
 *
 * <p>Immutable and thread-safe. {@code equals} agrees with {@code compareTo}.
 */
public final class Points implements Comparable<Points> {
    /** No points; a score of its own, and not the same as no score. */
    public static final Points ZERO = new Points(0, 0);

    private static final int MAX_WHOLE_DIGITS = 9;
    private static final int MAX_DECIMALS = 17;
    private static final int MAX_DIGITS = 18;
    private static final long[] POWERS = new long[MAX_DIGITS + 1];

    static {
        POWERS[0] = 1;
        for (int i = 1; i < POWERS.length; i++) {
            POWERS[i] = 10 * POWERS[i - 1];
        }
    }

    private final long unscaled;
    private final int decimals;

    private Points(long unscaled, int decimals) {
        this.unscaled = unscaled;
        this.decimals = decimals;
    }

    /** A whole number of points, -999,999,999 to 999,999,999. */
    public static Points of(int whole) {
        return ofUnscaled(whole, 0);
    }

    /**
     * {@code unscaled / 10^decimals} points.
     *
     * @param decimals places after the point, 0 to 17
     * @throws io.github.ogplocal.model.InvalidValueException if the value needs more digits than points have
     */
    public static Points ofUnscaled(long unscaled, int decimals) {
        require(
                decimals >= 0 && decimals <= MAX_DECIMALS,
                "points",
                "",
                Invariant.OUT_OF_RANGE,
                "must have 0 to 17 decimals",
                decimals);
        long u = unscaled;
        int d = decimals;
        while (d > 0 && u % 10 == 0) {
            u /= 10;
            d--;
        }
        require(
                u > -POWERS[MAX_DIGITS] && u < POWERS[MAX_DIGITS] && Math.abs(u / POWERS[d]) < POWERS[MAX_WHOLE_DIGITS],
                "points",
                "",
                Invariant.OUT_OF_RANGE,
                "must have at most 9 digits before the point and 18 in all",
                null);
        return new Points(u, d);
    }

    /**
     * Reads a plain decimal: an optional minus, digits without leading zeros, optionally a point and more digits.
     *
     * <p>No exponent, no plus, no comma, no digits but ASCII's, no negative zero.
     *
     * @throws io.github.ogplocal.model.InvalidValueException if the text has another form or too many digits
     */
    @JsonCreator
    public static Points parse(String text) {
        requireNonNull(text, "text");
        int length = text.length();
        int at = length > 0 && text.charAt(0) == '-' ? 1 : 0;
        int whole = 0;
        int decimals = 0;
        long value = 0;
        boolean formed = length <= MAX_DIGITS + 2 && at < length;
        boolean point = false;
        for (int i = at; formed && i < length; i++) {
            char c = text.charAt(i);
            if (c == '.' && !point && whole > 0) {
                point = true;
            } else if (c >= '0' && c <= '9' && whole + decimals < MAX_DIGITS) {
                value = 10 * value + (c - '0');
                if (point) {
                    decimals++;
                } else {
                    whole++;
                }
            } else {
                formed = false;
            }
        }
        formed = formed
                && whole >= 1
                && whole <= MAX_WHOLE_DIGITS
                && decimals <= MAX_DECIMALS
                && (!point || decimals > 0)
                && (whole == 1 || text.charAt(at) != '0')
                && (at == 0 || value != 0);
        if (!formed) {
            throw new InvalidValueException(
                    "points",
                    "",
                    Invariant.MALFORMED,
                    "must be a plain decimal with at most 9 digits before the point and 18 in all, got " + length
                            + " characters");
        }
        return ofUnscaled(at == 1 ? -value : value, decimals);
    }

    /** Places after the point in the shortest form, 0 to 17. */
    public int decimals() {
        return decimals;
    }

    /**
     * The value times {@code 10^scale}, exactly.
     *
     * @param scale at least {@link #decimals}
     * @throws ArithmeticException if the result does not fit a long or would not be whole
     */
    public long unscaledAt(int scale) {
        if (scale < decimals || scale - decimals > MAX_DIGITS) {
            throw new ArithmeticException("points " + this + ": not whole at scale " + scale);
        }
        return Math.multiplyExact(unscaled, POWERS[scale - decimals]);
    }

    /** -1, 0 or 1. */
    public int signum() {
        return Long.signum(unscaled);
    }

    /** The same number as a fraction. */
    public Fraction toFraction() {
        return Fraction.of(unscaled, POWERS[decimals]);
    }

    @Override
    public int compareTo(Points other) {
        if (decimals == other.decimals) {
            return Long.compare(unscaled, other.unscaled);
        }
        // 10^17 times an 18-digit number leaves the long range, hence 128 bits.
        int scale = Math.max(decimals, other.decimals);
        long leftFactor = POWERS[scale - decimals];
        long rightFactor = POWERS[scale - other.decimals];
        long leftHigh = Math.multiplyHigh(unscaled, leftFactor);
        long rightHigh = Math.multiplyHigh(other.unscaled, rightFactor);
        return leftHigh != rightHigh
                ? Long.compare(leftHigh, rightHigh)
                : Long.compareUnsigned(unscaled * leftFactor, other.unscaled * rightFactor);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Points points && unscaled == points.unscaled && decimals == points.decimals;
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(unscaled) + decimals;
    }

    /** The shortest plain decimal: {@code 15}, {@code 0.5}, {@code -2.25}. */
    @Override
    @JsonValue
    public String toString() {
        return decimals == 0
                ? Long.toString(unscaled)
                : new BigDecimal(BigInteger.valueOf(unscaled), decimals).toPlainString();
    }
}
