// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.quantity;

import static io.github.ogplocal.model.check.Checks.require;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogplocal.model.Invariant;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A rational number, exact.
 *
 * <p>A mean of three evaluators is rarely a decimal; this is what totals, means and margins are made of. Values that fit
 * are held in two longs; everything else falls back to {@link BigInteger} with the same result.
 *
 * <p>Invariant: reduced, denominator at least 1; so equal numbers are equal objects and print alike.
 *
 * <p>Immutable and thread-safe. {@code equals} agrees with {@code compareTo}.
 */
public final class Fraction implements Comparable<Fraction> {
    /** Nought. */
    public static final Fraction ZERO = new Fraction(0, 1, null, null);

    /** One. */
    public static final Fraction ONE = new Fraction(1, 1, null, null);

    private static final int MAX_DIGITS = 10_000;
    private static final Pattern TEXT = Pattern.compile("(0|-?[1-9][0-9]{0,9999})(/[1-9][0-9]{0,9999})?");

    private final long numerator;
    private final long denominator;
    private final @Nullable BigInteger bigNumerator;
    private final @Nullable BigInteger bigDenominator;

    private Fraction(
            long numerator, long denominator, @Nullable BigInteger bigNumerator, @Nullable BigInteger bigDenominator) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.bigNumerator = bigNumerator;
        this.bigDenominator = bigDenominator;
    }

    /** A whole number. */
    public static Fraction of(long whole) {
        return of(whole, 1);
    }

    /**
     * The quotient of two whole numbers, reduced.
     *
     * @throws ArithmeticException if {@code denominator} is 0
     */
    public static Fraction of(long numerator, long denominator) {
        if (denominator == 0) {
            throw new ArithmeticException("fraction denominator: must not be 0");
        }
        if (numerator == Long.MIN_VALUE || denominator == Long.MIN_VALUE) {
            return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
        }
        long divisor = gcd(Math.abs(numerator), Math.abs(denominator));
        long sign = denominator < 0 ? -1 : 1;
        return new Fraction(sign * (numerator / divisor), Math.abs(denominator) / divisor, null, null);
    }

    /**
     * The quotient of two whole numbers of any size, reduced.
     *
     * @throws ArithmeticException if {@code denominator} is 0
     */
    public static Fraction of(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("fraction denominator: must not be 0");
        }
        BigInteger divisor = numerator.gcd(denominator);
        if (denominator.signum() < 0) {
            divisor = divisor.negate();
        }
        BigInteger n = numerator.divide(divisor);
        BigInteger d = denominator.divide(divisor);
        // Long.MIN_VALUE stays big, so that the small form can always be negated.
        if (n.bitLength() < 64 && d.bitLength() < 64 && n.longValue() != Long.MIN_VALUE) {
            return new Fraction(n.longValue(), d.longValue(), null, null);
        }
        return new Fraction(0, 0, n, d);
    }

    /**
     * Reads what {@link #toString} writes: {@code 46/3}, {@code -5}, {@code 0}.
     *
     * @throws io.github.ogplocal.model.InvalidValueException if the text has another form (a sign on the denominator,
     *     leading zeros, more than 10,000 digits a side) or is not reduced
     */
    @JsonCreator
    public static Fraction parse(String text) {
        requireNonNull(text, "text");
        boolean formed =
                text.length() <= 2 * MAX_DIGITS + 2 && TEXT.matcher(text).matches();
        require(formed, "fraction", "", Invariant.MALFORMED, "must read n or n/d", text.length() + " characters");
        int slash = text.indexOf('/');
        BigInteger n = new BigInteger(slash < 0 ? text : text.substring(0, slash));
        BigInteger d = slash < 0 ? BigInteger.ONE : new BigInteger(text.substring(slash + 1));
        Fraction value = of(n, d);
        require(value.toString().equals(text), "fraction", "", Invariant.MALFORMED, "must be reduced", null);
        return value;
    }

    /** The numerator of the reduced form; its sign is the number's. */
    public BigInteger numerator() {
        return bigNumerator != null ? bigNumerator : BigInteger.valueOf(numerator);
    }

    /** The denominator of the reduced form; at least 1. */
    public BigInteger denominator() {
        return bigDenominator != null ? bigDenominator : BigInteger.valueOf(denominator);
    }

    /** -1, 0 or 1. */
    public int signum() {
        return bigNumerator != null ? bigNumerator.signum() : Long.signum(numerator);
    }

    /** The exact sum. */
    public Fraction plus(Fraction other) {
        if (isSmall() && other.isSmall()) {
            try {
                if (denominator == other.denominator) {
                    return of(Math.addExact(numerator, other.numerator), denominator);
                }
                long n = Math.addExact(
                        Math.multiplyExact(numerator, other.denominator),
                        Math.multiplyExact(other.numerator, denominator));
                return of(n, Math.multiplyExact(denominator, other.denominator));
            } catch (ArithmeticException tooLarge) {
                // Falls through to the form that cannot overflow.
            }
        }
        return of(
                numerator().multiply(other.denominator()).add(other.numerator().multiply(denominator())),
                denominator().multiply(other.denominator()));
    }

    /** The exact difference. */
    public Fraction minus(Fraction other) {
        return plus(other.negated());
    }

    /** The number with its sign turned. */
    public Fraction negated() {
        return isSmall()
                ? new Fraction(-numerator, denominator, null, null)
                : of(numerator().negate(), denominator());
    }

    /** The exact product. */
    public Fraction times(Fraction other) {
        if (isSmall() && other.isSmall()) {
            try {
                return of(
                        Math.multiplyExact(numerator, other.numerator),
                        Math.multiplyExact(denominator, other.denominator));
            } catch (ArithmeticException tooLarge) {
                // Falls through to the form that cannot overflow.
            }
        }
        return of(numerator().multiply(other.numerator()), denominator().multiply(other.denominator()));
    }

    /**
     * The exact quotient.
     *
     * @throws ArithmeticException if {@code other} is 0
     */
    public Fraction dividedBy(Fraction other) {
        if (isSmall() && other.isSmall()) {
            try {
                return of(
                        Math.multiplyExact(numerator, other.denominator),
                        Math.multiplyExact(denominator, other.numerator));
            } catch (ArithmeticException tooLargeOrZero) {
                // Falls through to the form that cannot overflow, and refuses 0.
            }
        }
        return of(numerator().multiply(other.denominator()), denominator().multiply(other.numerator()));
    }

    /** Whether the denominator is 1. */
    public boolean isWhole() {
        return denominator == 1 || BigInteger.ONE.equals(bigDenominator);
    }

    /**
     * The number as a decimal text for people, rounded half up to {@code decimals} places, with a decimal point.
     *
     * <p>For display only; nothing that decides may be made from it.
     *
     * @param decimals places after the point, 0 to 30
     */
    public String toRoundedDecimal(int decimals) {
        require(decimals >= 0 && decimals <= 30, "decimals", "", Invariant.OUT_OF_RANGE, "must be 0 to 30", decimals);
        return new BigDecimal(numerator())
                .divide(new BigDecimal(denominator()), decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /**
     * How many decimal places write the number exactly.
     *
     * @return 0 or more; -1 when no finite decimal does (a third)
     */
    public int exactDecimals() {
        BigInteger rest = denominator();
        int twos = rest.getLowestSetBit();
        rest = rest.shiftRight(twos);
        int fives = 0;
        BigInteger five = BigInteger.valueOf(5);
        while (rest.mod(five).signum() == 0) {
            rest = rest.divide(five);
            fives++;
        }
        return rest.equals(BigInteger.ONE) ? Math.max(twos, fives) : -1;
    }

    @Override
    public int compareTo(Fraction other) {
        if (isSmall() && other.isSmall()) {
            long leftHigh = Math.multiplyHigh(numerator, other.denominator);
            long rightHigh = Math.multiplyHigh(other.numerator, denominator);
            return leftHigh != rightHigh
                    ? Long.compare(leftHigh, rightHigh)
                    : Long.compareUnsigned(numerator * other.denominator, other.numerator * denominator);
        }
        return numerator()
                .multiply(other.denominator())
                .compareTo(other.numerator().multiply(denominator()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        // The small form is used for all that fit it, so a small and a large fraction are never equal.
        return other instanceof Fraction fraction
                && numerator == fraction.numerator
                && denominator == fraction.denominator
                && Objects.equals(bigNumerator, fraction.bigNumerator)
                && Objects.equals(bigDenominator, fraction.bigDenominator);
    }

    @Override
    public int hashCode() {
        return isSmall()
                ? 31 * hash(numerator) + hash(denominator)
                : 31 * numerator().hashCode() + denominator().hashCode();
    }

    /** What the same number as a {@link BigInteger} gives. */
    private static int hash(long value) {
        long size = Math.abs(value);
        return Long.signum(value) * (31 * (int) (size >>> 32) + (int) size);
    }

    /** {@code n/d}, or {@code n} alone when the number is whole. */
    @Override
    @JsonValue
    public String toString() {
        if (isSmall()) {
            return denominator == 1 ? Long.toString(numerator) : numerator + "/" + denominator;
        }
        return isWhole() ? numerator().toString() : numerator() + "/" + denominator();
    }

    private boolean isSmall() {
        return bigNumerator == null;
    }

    private static long gcd(long a, long b) {
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return a;
    }
}
