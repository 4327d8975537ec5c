// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.ogplocal.model.InvalidValueException;
import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.ModelArbitraries;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FractionTest {
    /** The second implementation: two BigIntegers that are never reduced, compared by cross product. */
    private record Naive(BigInteger numerator, BigInteger denominator) {
        static Naive of(Fraction fraction) {
            return new Naive(fraction.numerator(), fraction.denominator());
        }

        Naive plus(Naive other) {
            return new Naive(
                    numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                    denominator.multiply(other.denominator));
        }

        Naive times(Naive other) {
            return new Naive(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
        }

        int compare(Naive other) {
            int sign = denominator.signum() * other.denominator.signum();
            return sign * numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
        }
    }

    private static void assertSame(Fraction actual, Naive expected) {
        assertThat(Naive.of(actual).compare(expected)).as("%s", actual).isZero();
        assertCanonical(actual);
    }

    private static void assertCanonical(Fraction fraction) {
        assertThat(fraction.denominator().signum()).as("%s", fraction).isEqualTo(1);
        assertThat(fraction.numerator().gcd(fraction.denominator()))
                .as("%s", fraction)
                .isEqualTo(BigInteger.ONE);
    }

    @Test
    void arithmetic_agreesWithASecondImplementationOnEverySmallPair() {
        List<Fraction> all = new ArrayList<>();
        for (int numerator = -8; numerator <= 8; numerator++) {
            for (int denominator = -6; denominator <= 6; denominator++) {
                if (denominator != 0) {
                    all.add(Fraction.of(numerator, denominator));
                }
            }
        }
        for (Fraction left : all) {
            for (Fraction right : all) {
                Naive l = Naive.of(left);
                Naive r = Naive.of(right);
                assertSame(left.plus(right), l.plus(r));
                assertSame(left.times(right), l.times(r));
                assertThat(Integer.signum(left.compareTo(right)))
                        .as("%s to %s", left, right)
                        .isEqualTo(l.compare(r));
                assertThat(left.equals(right)).isEqualTo(l.compare(r) == 0);
            }
        }
    }

    @Property
    void of_isTheQuotientInReducedForm(@ForAll long numerator, @ForAll long denominator) {
        Assume.that(denominator != 0);
        assertSame(
                Fraction.of(numerator, denominator),
                new Naive(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator)));
    }

    @Property
    void plusAndTimes_agreeWithASecondImplementation(
            @ForAll("fractions") Fraction left, @ForAll("fractions") Fraction right) {
        assertSame(left.plus(right), Naive.of(left).plus(Naive.of(right)));
        assertSame(left.times(right), Naive.of(left).times(Naive.of(right)));
    }

    /** Both forms: products of any two longs do not fit one. */
    @Property
    void dividedBy_agreesWithASecondImplementation(
            @ForAll("fractions") Fraction left, @ForAll("fractions") Fraction right) {
        Assume.that(right.signum() != 0);
        assertSame(left.dividedBy(right), Naive.of(left).times(new Naive(right.denominator(), right.numerator())));
    }

    @Property
    void plus_ofOneDenominatorAgreesWithASecondImplementation(
            @ForAll long one, @ForAll long other, @ForAll long denominator) {
        Assume.that(denominator != 0);
        Fraction left = Fraction.of(one, denominator);
        Fraction right = Fraction.of(other, denominator);
        assertSame(left.plus(right), Naive.of(left).plus(Naive.of(right)));
        assertSame(left.minus(right), Naive.of(left).plus(Naive.of(right.negated())));
    }

    @Property
    void hashCodeAndToString_areThoseOfItsTwoNumbers(@ForAll("fractions") Fraction fraction, @ForAll long whole) {
        for (Fraction any :
                List.of(fraction, Fraction.of(whole), Fraction.of(whole).negated())) {
            assertThat(any.hashCode())
                    .isEqualTo(
                            31 * any.numerator().hashCode() + any.denominator().hashCode());
            assertThat(any.toString())
                    .isEqualTo(any.isWhole() ? "" + any.numerator() : any.numerator() + "/" + any.denominator());
        }
    }

    @Property
    void compareTo_agreesWithTheCrossProduct(@ForAll("fractions") Fraction left, @ForAll("fractions") Fraction right) {
        int expected = Naive.of(left).compare(Naive.of(right));
        assertThat(Integer.signum(left.compareTo(right))).isEqualTo(expected);
        assertThat(Integer.signum(right.compareTo(left))).isEqualTo(-expected);
        assertThat(left.equals(right)).isEqualTo(expected == 0);
    }

    @Property
    void additionAndMultiplication_commute(@ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b) {
        assertThat(a.plus(b)).isEqualTo(b.plus(a)).hasSameHashCodeAs(b.plus(a));
        assertThat(a.times(b)).isEqualTo(b.times(a)).hasSameHashCodeAs(b.times(a));
    }

    @Property
    void additionAndMultiplication_associateAndDistribute(
            @ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b, @ForAll("fractions") Fraction c) {
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
        assertThat(a.times(b).times(c)).isEqualTo(a.times(b.times(c)));
        assertThat(a.times(b.plus(c))).isEqualTo(a.times(b).plus(a.times(c)));
    }

    @Property
    void zeroAndOne_areNeutralAndEveryNumberHasItsInverses(@ForAll("fractions") Fraction a) {
        assertThat(a.plus(Fraction.ZERO)).isEqualTo(a);
        assertThat(a.times(Fraction.ONE)).isEqualTo(a);
        assertThat(a.plus(a.negated())).isEqualTo(Fraction.ZERO);
        assertThat(a.negated().negated()).isEqualTo(a);
        assertThat(a.minus(a)).isEqualTo(Fraction.ZERO);
        if (a.signum() != 0) {
            assertThat(a.dividedBy(a)).isEqualTo(Fraction.ONE);
            assertThat(Fraction.ONE.dividedBy(Fraction.ONE.dividedBy(a))).isEqualTo(a);
        }
    }

    @Property
    void results_thatComeBackFromLargeNumbersAreTheSmallOnesAgain(
            @ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b) {
        Fraction back = a.plus(b).minus(b);
        assertThat(back).isEqualTo(a).hasSameHashCodeAs(a).hasToString(a.toString());
    }

    @Property
    void parse_isTheInverseOfToString(@ForAll("fractions") Fraction fraction) {
        assertThat(Fraction.parse(fraction.toString())).isEqualTo(fraction).hasToString(fraction.toString());
    }

    @Property
    void toRoundedDecimal_isWithinHalfAUnit(@ForAll("fractions") Fraction fraction, @ForAll("decimals") int decimals) {
        BigDecimal shown = new BigDecimal(fraction.toRoundedDecimal(decimals));
        assertThat(shown.scale()).isEqualTo(decimals);
        Fraction difference = fraction.minus(Fraction.of(shown.unscaledValue(), BigInteger.TEN.pow(decimals)));
        Fraction twice = difference.plus(difference);
        Fraction unit = Fraction.of(BigInteger.ONE, BigInteger.TEN.pow(decimals));
        assertThat(twice).isLessThanOrEqualTo(unit).isGreaterThanOrEqualTo(unit.negated());
    }

    @Property
    void exactDecimals_isTheFewestThatWriteTheNumber(@ForAll("decimalFractions") Fraction fraction) {
        BigDecimal exact = new BigDecimal(fraction.numerator()).divide(new BigDecimal(fraction.denominator()));
        int fewest = Math.max(0, exact.stripTrailingZeros().scale());
        assertThat(fraction.exactDecimals()).isEqualTo(fewest);
    }

    @Test
    void exactDecimals_saysWhenThereAreNone() {
        assertThat(Fraction.of(1, 3).exactDecimals()).isEqualTo(-1);
        assertThat(Fraction.of(1, 8).exactDecimals()).isEqualTo(3);
        assertThat(Fraction.of(7, 20).exactDecimals()).isEqualTo(2);
        assertThat(Fraction.of(30, 2).exactDecimals()).isZero();
        assertThat(Fraction.ZERO.exactDecimals()).isZero();
    }

    @Test
    void toRoundedDecimal_roundsHalvesAwayFromZero() {
        assertThat(Fraction.of(1, 8).toRoundedDecimal(2)).isEqualTo("0.13");
        assertThat(Fraction.of(-1, 8).toRoundedDecimal(2)).isEqualTo("-0.13");
        assertThat(Fraction.of(-1, 1000).toRoundedDecimal(2)).isEqualTo("0.00");
        assertThat(Fraction.of(2, 3).toRoundedDecimal(0)).isEqualTo("1");
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Fraction.ONE.toRoundedDecimal(31));
        assertThat(Fraction.of(1, 3).toRoundedDecimal(30))
                .isEqualTo(new BigDecimal(1)
                        .divide(new BigDecimal(3), 30, RoundingMode.HALF_UP)
                        .toPlainString());
    }

    @Test
    void arithmetic_isExactAtTheEndsOfLong() {
        Fraction least = Fraction.of(Long.MIN_VALUE);
        Fraction most = Fraction.of(Long.MAX_VALUE);
        assertThat(least.plus(most)).isEqualTo(Fraction.of(-1));
        assertThat(least.negated()).hasToString("9223372036854775808");
        assertThat(least).isLessThan(most);
        assertThat(Fraction.of(Long.MIN_VALUE, Long.MIN_VALUE)).isEqualTo(Fraction.ONE);
        assertThat(Fraction.of(1, Long.MIN_VALUE)).hasToString("-1/9223372036854775808");
        assertThat(Fraction.of(Long.MAX_VALUE, Long.MAX_VALUE - 1)).isGreaterThan(Fraction.ONE);
        assertThat(Fraction.of(Long.MAX_VALUE - 1, Long.MAX_VALUE))
                .isLessThan(Fraction.of(Long.MAX_VALUE, Long.MAX_VALUE - 1));
        assertThat(most.times(most)).hasToString("85070591730234615847396907784232501249");
    }

    @Test
    void totals_ofTenThirdsAreExact() {
        Fraction total = Fraction.ZERO;
        for (int i = 0; i < 45; i++) {
            total = total.plus(Fraction.of(1, 3));
        }
        assertThat(total).isEqualTo(Fraction.of(15));
    }

    @Test
    void of_rejectsDenominatorZero() {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Fraction.of(1, 0));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Fraction.of(BigInteger.ONE, BigInteger.ZERO));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Fraction.ONE.dividedBy(Fraction.ZERO));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "-", "/", "1/", "/1", "2/4", "3/1", "0/5", "-0", "1/-2", "01", "1/02", "+1", " 1", "1.5", "1/0",
                "1/2/3", "\u0661"
            })
    void parse_rejects(String text) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Fraction.parse(text))
                .satisfies(fault -> assertThat(fault.invariant()).isEqualTo(Invariant.MALFORMED));
    }

    @Test
    void parse_readsTenThousandDigitsASideAndNoMore() {
        String most = "9".repeat(10_000);
        assertThat(Fraction.parse("-" + most + "/1" + "0".repeat(9_999))).isNotNull();
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Fraction.parse(most + "9"));
    }

    @Test
    void parse_rejectsNull() {
        assertThatNullPointerException().isThrownBy(() -> Fraction.parse(null)).withMessage("text");
    }

    @Provide
    Arbitrary<Fraction> fractions() {
        return ModelArbitraries.fractions();
    }

    @Provide
    Arbitrary<Fraction> decimalFractions() {
        return ModelArbitraries.points().map(Points::toFraction);
    }

    @Provide
    Arbitrary<Integer> decimals() {
        return Arbitraries.integers().between(0, 30);
    }
}
