// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.progress;

import io.github.ogplocal.model.quantity.Fraction;
import java.math.BigInteger;

/**
 * A quotient that is not reduced before somebody asks for it.
 *
 * @param high the numerator is {@code high} times 2^64 and {@code low}, taken without a sign
 * @param low see {@code high}
 * @param denominator more than 0
 * @param factor the denominator is this many times {@code denominator}; more than 0
 */
record Ratio(long high, long low, long denominator, long factor) {
    Fraction toFraction() {
        BigInteger numerator = BigInteger.valueOf(high).shiftLeft(Long.SIZE).add(unsigned(low));
        return Fraction.of(numerator, BigInteger.valueOf(denominator).multiply(BigInteger.valueOf(factor)));
    }

    private static BigInteger unsigned(long value) {
        BigInteger signed = BigInteger.valueOf(value);
        return value < 0 ? signed.add(BigInteger.ONE.shiftLeft(Long.SIZE)) : signed;
    }
}
