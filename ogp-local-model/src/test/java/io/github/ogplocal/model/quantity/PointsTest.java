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
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PointsTest {
    private static final Pattern GRAMMAR = Pattern.compile("-?(0|[1-9][0-9]{0,8})(\\.[0-9]{1,17})?");

    /** The grammar and the value once more, by a regular expression and BigDecimal. */
    private static boolean isPoints(String text) {
        if (!GRAMMAR.matcher(text).matches()) {
            return false;
        }
        long digits = text.chars().filter(c -> c >= '0' && c <= '9').count();
        boolean negativeZero = text.startsWith("-") && new BigDecimal(text).signum() == 0;
        return digits <= 18 && !negativeZero;
    }

    @Test
    void parse_agreesWithASecondReaderOnEveryTextOfUpToFiveCharacters() {
        char[] alphabet = {'0', '1', '9', '.', '-', '+', 'e', ' ', '\u0661'};
        int accepted = 0;
        List<String> texts = List.of("");
        for (int length = 0; length <= 5; length++) {
            List<String> longer = new ArrayList<>();
            for (String text : texts) {
                if (isPoints(text)) {
                    accepted++;
                    assertThat(new BigDecimal(Points.parse(text).toString()))
                            .as(text)
                            .isEqualByComparingTo(new BigDecimal(text));
                } else {
                    assertThatExceptionOfType(InvalidValueException.class)
                            .as(text)
                            .isThrownBy(() -> Points.parse(text));
                }
                for (char c : alphabet) {
                    longer.add(text + c);
                }
            }
            texts = longer;
        }
        assertThat(accepted).isGreaterThan(500);
    }

    @Test
    void compareTo_agreesWithBigDecimalOnEverySmallPair() {
        List<Points> all = new ArrayList<>();
        for (int unscaled = -35; unscaled <= 35; unscaled++) {
            for (int decimals = 0; decimals <= 3; decimals++) {
                all.add(Points.ofUnscaled(unscaled, decimals));
            }
        }
        for (Points left : all) {
            for (Points right : all) {
                int expected = new BigDecimal(left.toString()).compareTo(new BigDecimal(right.toString()));
                assertThat(Integer.signum(left.compareTo(right)))
                        .as("%s to %s", left, right)
                        .isEqualTo(expected);
                assertThat(left.equals(right)).as("%s and %s", left, right).isEqualTo(expected == 0);
            }
        }
    }

    @Property
    void compareTo_agreesWithBigDecimal(@ForAll("points") Points left, @ForAll("points") Points right) {
        int expected = new BigDecimal(left.toString()).compareTo(new BigDecimal(right.toString()));
        assertThat(Integer.signum(left.compareTo(right))).isEqualTo(expected);
        assertThat(left.equals(right)).isEqualTo(expected == 0);
    }

    @Property
    void parse_isTheInverseOfToString(@ForAll("points") Points points) {
        assertThat(Points.parse(points.toString())).isEqualTo(points);
    }

    @Property
    void parse_readsEveryTextThatTheSecondReaderReads(@ForAll("literals") String text) {
        if (isPoints(text)) {
            assertThat(new BigDecimal(Points.parse(text).toString())).isEqualByComparingTo(new BigDecimal(text));
        } else {
            assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Points.parse(text));
        }
    }

    @Property
    void toString_isTheShortestPlainDecimal(@ForAll("points") Points points) {
        BigDecimal value = new BigDecimal(points.toString()).stripTrailingZeros();
        String shortest = value.signum() == 0 ? "0" : value.toPlainString();
        assertThat(points.toString()).isEqualTo(shortest);
    }

    @Property
    void toFraction_isTheSameNumber(@ForAll("points") Points points) {
        Fraction fraction = points.toFraction();
        assertThat(new BigDecimal(fraction.numerator()))
                .isEqualByComparingTo(
                        new BigDecimal(points.toString()).multiply(new BigDecimal(fraction.denominator())));
    }

    @Property
    void unscaledAt_isTheValueTimesThePowerOrRefused(@ForAll("points") Points points, @ForAll("scales") int scale) {
        BigDecimal shifted = new BigDecimal(points.toString()).movePointRight(scale);
        boolean fits = scale >= points.decimals()
                && shifted.toBigIntegerExact().bitLength() < Long.SIZE
                && scale - points.decimals() <= 18;
        if (fits) {
            assertThat(BigInteger.valueOf(points.unscaledAt(scale))).isEqualTo(shifted.toBigIntegerExact());
        } else {
            assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> points.unscaledAt(scale));
        }
    }

    @Test
    void parse_readsOneValueHoweverManyZerosFollow() {
        assertThat(Points.parse("15.0")).isEqualTo(Points.parse("15")).hasSameHashCodeAs(Points.parse("15"));
        assertThat(Points.parse("15.00")).isEqualTo(Points.of(15)).hasToString("15");
        assertThat(Points.parse("0.0")).isEqualTo(Points.ZERO);
    }

    @Test
    void compareTo_seesTheSixteenthDecimal() {
        assertThat(Points.parse("14.9999999999999999")).isLessThan(Points.of(15));
        assertThat(Points.parse("15.0000000000000001")).isGreaterThan(Points.of(15));
    }

    @Test
    void compareTo_doesNotOverflowAtTheEnds() {
        Points longest = Points.parse("999999999.999999999");
        Points finest = Points.parse("0.00000000000000001");
        Points mostNegative = Points.parse("-999999999.999999999");
        assertThat(longest).isGreaterThan(finest);
        assertThat(mostNegative).isLessThan(finest).isLessThan(longest);
        assertThat(Points.parse("-9.99999999999999999")).isGreaterThan(mostNegative);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                ".",
                "-.5",
                ".5",
                "5.",
                "+5",
                "05",
                "-0",
                "-0.00",
                "1e1",
                "1E1",
                "1,5",
                " 5",
                "5 ",
                "1_000",
                "0x1",
                "NaN",
                "Infinity",
                "\u0661\u0665",
                "\uff11",
                "1.2.3",
                "--1",
                "1000000000",
                "0.000000000000000001",
                "100000000.0000000000",
                "99999999999999999999999999999999999"
            })
    void parse_rejects(String text) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Points.parse(text))
                .satisfies(fault -> {
                    assertThat(fault.invariant()).isEqualTo(Invariant.MALFORMED);
                    assertThat(fault).hasMessageContaining("got " + text.length() + " characters");
                });
    }

    @Test
    void parse_neverEchoesTheText() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Points.parse("Mohamed"))
                .satisfies(fault -> assertThat(fault.getMessage()).doesNotContain("Mohamed"));
    }

    @Test
    void ofUnscaled_rejectsWhatNeedsMoreDigits() {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Points.ofUnscaled(1_000_000_000L, 0));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Points.ofUnscaled(1_000_000_000_000_000_001L, 17));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Points.ofUnscaled(Long.MIN_VALUE, 9));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Points.ofUnscaled(1, -1));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Points.ofUnscaled(1, 18));
        assertThat(Points.ofUnscaled(999_999_999_999_999_999L, 9)).hasToString("999999999.999999999");
        assertThat(Points.ofUnscaled(1_000_000_000_000_000_000L, 17)).isEqualTo(Points.of(10));
    }

    @Test
    void parse_rejectsNull() {
        assertThatNullPointerException().isThrownBy(() -> Points.parse(null)).withMessage("text");
    }

    @Provide
    Arbitrary<Points> points() {
        return ModelArbitraries.points();
    }

    @Provide
    Arbitrary<Integer> scales() {
        return Arbitraries.integers().between(0, 40);
    }

    @Provide
    Arbitrary<String> literals() {
        return Arbitraries.strings().withChars("0123456789.-").ofMinLength(1).ofMaxLength(22);
    }
}
