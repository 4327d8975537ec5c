// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.selection.Scale;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SpreadsheetNumberTest {
    private static final Scale TENTHS = scale("0", "1", "0.1");

    @Test
    void on_takesWhatSpreadsheetsWriteForATypedDecimal() {
        assertThat(on("0.3", TENTHS)).isEqualTo("0.3");
        assertThat(on("0.29999999999999999", TENTHS)).isEqualTo("0.3");
        assertThat(on("0.10000000000000001", TENTHS)).isEqualTo("0.1");
        assertThat(on("1.1000000000000001", scale("0", "20", "0.1"))).isEqualTo("1.1");
        assertThat(on("8.0999999999999996", scale("0", "20", "0.1"))).isEqualTo("8.1");
        assertThat(on("1E-3", scale("0", "1", "0.001"))).isEqualTo("0.001");
        assertThat(on("1.0000000000000001E-5", scale("0", "1", "0.00001"))).isEqualTo("0.00001");
        assertThat(on("1E+1", scale("0", "10", "1"))).isEqualTo("10");
    }

    @Test
    void on_refusesTheDoubleNextToAScore() {
        assertThat(on("0.30000000000000004", TENTHS)).isEqualTo("none");
        assertThat(on("0.29999999999999993", TENTHS)).isEqualTo("none");
        assertThat(on("0.99999999999999989", TENTHS)).isEqualTo("none");
        assertThat(SpreadsheetNumber.parse("0.30000000000000004")).hasToString("Optional[0.30000000000000004]");
    }

    @Test
    void parse_takesPlainAndScientificDecimalsOnly() {
        for (String text : List.of(
                "",
                "-",
                "+1",
                "1,5",
                ".5",
                "5.",
                "1e",
                "1e+",
                "1e1000",
                "1E999",
                "0x1p3",
                "NaN",
                "Infinity",
                "INF",
                "-0",
                "-0.0",
                "1d",
                "1f",
                " 1",
                "1 ",
                "\u0661",
                "1_000",
                "--1",
                "1-1",
                "1.2.3",
                "1e1.5")) {
            assertThat(SpreadsheetNumber.parse(text)).as(text).isEmpty();
        }
        for (String text : List.of("0", "-1", "007", "0.5", "1e5", "1E-300", "123456789012345678901234567890")) {
            assertThat(SpreadsheetNumber.parse(text)).as(text).isPresent();
        }
    }

    @Test
    void toString_isTheShortestDecimalWithThisDouble() {
        assertThat(SpreadsheetNumber.parse("1.1000000000000001")).hasToString("Optional[1.1]");
        assertThat(SpreadsheetNumber.parse("65.0")).hasToString("Optional[65]");
        assertThat(SpreadsheetNumber.parse("2E-3")).hasToString("Optional[0.002]");
        assertThat(SpreadsheetNumber.parse("1e300")).hasToString("Optional[1E+300]");
        assertThat(SpreadsheetNumber.parse("0.000")).hasToString("Optional[0]");
    }

    @Test
    void keeps_isTrueUpToFifteenDigits() {
        assertThat(SpreadsheetNumber.keeps(scale("0", "9", "0.00000000000001"))).isTrue();
        assertThat(SpreadsheetNumber.keeps(scale("0", "10", "0.00000000000001")))
                .isFalse();
        assertThat(SpreadsheetNumber.keeps(scale("-10", "9", "0.00000000000001")))
                .isFalse();
        assertThat(SpreadsheetNumber.keeps(scale("0", "0.3", "0.00000000000000003")))
                .isFalse();
    }

    /** Whatever decimal a program writes for the double of a score, that score is read and no other. */
    @Property(tries = 2000)
    void on_findsEveryScoreFromEverySpelling(@ForAll("scales") Scale scale, @ForAll long seed) {
        Points score = pick(scale, seed);
        double held = Double.parseDouble(score.toString());
        BigDecimal exact = new BigDecimal(held);
        for (String spelling : List.of(
                score.toString(),
                Double.toString(held),
                exact.round(new MathContext(17)).toString(),
                exact.round(new MathContext(17)).toPlainString(),
                exact.toPlainString())) {
            if (held != 0) {
                assertThat(on(spelling, scale)).as(spelling).isEqualTo(score.toString());
            }
        }
    }

    /** The neighbouring doubles of a score are no scores: nothing is repaired. */
    @Property(tries = 2000)
    void on_findsNoScoreInTheDoublesBesideOne(@ForAll("scales") Scale scale, @ForAll long seed) {
        double held = Double.parseDouble(pick(scale, seed).toString());
        for (double beside : new double[] {Math.nextUp(held), Math.nextDown(held)}) {
            String spelling = new BigDecimal(beside).round(new MathContext(17)).toString();
            if (exponentDigits(spelling) <= 3 && Double.parseDouble(spelling) == beside) {
                assertThat(on(spelling, scale)).as(spelling).isEqualTo("none");
            }
        }
    }

    /** A second reader that tries every value on the scale. */
    @Property(tries = 500)
    void on_agreesWithTryingEveryScore(@ForAll("shortScales") Scale scale, @ForAll("spellings") String spelling) {
        List<String> same = new ArrayList<>();
        BigDecimal step = new BigDecimal(scale.step().toString());
        BigDecimal most = new BigDecimal(scale.most().toString());
        for (BigDecimal value = new BigDecimal(scale.least().toString());
                value.compareTo(most) <= 0;
                value = value.add(step)) {
            if (value.doubleValue() == Double.parseDouble(spelling)) {
                same.add(Points.parse(value.toPlainString()).toString());
            }
        }
        assertThat(same).hasSizeLessThan(2);
        assertThat(on(spelling, scale)).isEqualTo(same.isEmpty() ? "none" : same.get(0));
    }

    @Provide
    Arbitrary<Scale> scales() {
        return Combinators.combine(
                        Arbitraries.longs().between(-999_999, 999_999),
                        Arbitraries.longs().between(1, 150_000),
                        Arbitraries.longs().between(1, 5000),
                        Arbitraries.integers().between(0, 6))
                .as((least, steps, step, decimals) -> new Scale(
                        Points.ofUnscaled(least, decimals),
                        Points.ofUnscaled(least + steps * step, decimals),
                        Points.ofUnscaled(step, decimals)))
                .filter(SpreadsheetNumber::keeps);
    }

    @Provide
    Arbitrary<Scale> shortScales() {
        return Combinators.combine(
                        Arbitraries.longs().between(-20, 20),
                        Arbitraries.longs().between(1, 40),
                        Arbitraries.of(1L, 2L, 5L, 10L, 25L),
                        Arbitraries.integers().between(0, 2))
                .as((least, steps, step, decimals) -> new Scale(
                        Points.ofUnscaled(least, decimals),
                        Points.ofUnscaled(least + steps * step, decimals),
                        Points.ofUnscaled(step, decimals)));
    }

    @Provide
    Arbitrary<String> spellings() {
        return Arbitraries.integers()
                .between(0, 2500)
                .map(n -> BigDecimal.valueOf(n, 2))
                .flatMap(n -> Arbitraries.of(
                        n.toPlainString(),
                        new BigDecimal(n.doubleValue())
                                .round(new MathContext(17))
                                .toPlainString(),
                        new BigDecimal(Math.nextUp(n.doubleValue())).toPlainString()));
    }

    private static Points pick(Scale scale, long seed) {
        BigDecimal least = new BigDecimal(scale.least().toString());
        BigDecimal step = new BigDecimal(scale.step().toString());
        long steps = new BigDecimal(scale.most().toString())
                .subtract(least)
                .divideToIntegralValue(step)
                .longValueExact();
        BigDecimal value = least.add(step.multiply(BigDecimal.valueOf(Math.floorMod(seed, steps + 1))));
        return Points.parse(value.signum() == 0 ? "0" : value.toPlainString());
    }

    private static int exponentDigits(String spelling) {
        int at = spelling.indexOf('E');
        return at < 0 ? 0 : spelling.length() - at - 2;
    }

    private static String on(String text, Scale scale) {
        return SpreadsheetNumber.parse(text)
                .flatMap(number -> number.on(scale))
                .map(Points::toString)
                .orElse("none");
    }

    private static Scale scale(String least, String most, String step) {
        return new Scale(Points.parse(least), Points.parse(most), Points.parse(step));
    }
}
