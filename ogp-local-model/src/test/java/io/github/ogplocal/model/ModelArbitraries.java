// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model;

import io.github.ogplocal.model.plan.Milestone;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.quantity.Money;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.quantity.Weight;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.model.time.DayOrMonth;
import java.math.BigInteger;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generators of valid values of every model type, for property tests of this library and of its users. */
public final class ModelArbitraries {
    private static final long MOST_UNSCALED = 999_999_999_999_999_999L;

    private ModelArbitraries() {}

    /** All points there are, with the ends of the range and short decimals over-represented. */
    public static Arbitrary<Points> points() {
        Arbitrary<Points> anyDecimals = Combinators.combine(
                        Arbitraries.longs().between(-MOST_UNSCALED, MOST_UNSCALED),
                        Arbitraries.integers().between(9, 17))
                .as(Points::ofUnscaled);
        Arbitrary<Points> shortDecimals = Combinators.combine(
                        Arbitraries.longs().between(-999_999_999L, 999_999_999L),
                        Arbitraries.integers().between(0, 4))
                .as(Points::ofUnscaled);
        return Arbitraries.oneOf(anyDecimals, shortDecimals);
    }

    /** Points that somebody may write on a score sheet: {@code least} to {@code most}, at most {@code decimals} places. */
    public static Arbitrary<Points> points(int least, int most, int decimals) {
        long scale = BigInteger.TEN.pow(decimals).longValueExact();
        return Arbitraries.longs()
                .between(least * scale, most * scale)
                .map(unscaled -> Points.ofUnscaled(unscaled, decimals));
    }

    /** All weights there are. */
    public static Arbitrary<Weight> weights() {
        return Arbitraries.longs()
                .between(1, 1_000_000_000_000L)
                .map(millionths -> new Weight(Points.ofUnscaled(millionths, 6)));
    }

    /** Fractions that need few digits, fractions at the ends of what fits a long, and fractions that do not fit one. */
    public static Arbitrary<Fraction> fractions() {
        Arbitrary<Long> nearEnds = Arbitraries.of(
                Long.MIN_VALUE,
                Long.MIN_VALUE + 1,
                Long.MIN_VALUE + 2,
                Long.MAX_VALUE,
                Long.MAX_VALUE - 1,
                1L << 32,
                -(1L << 32),
                (1L << 62) + 1);
        Arbitrary<Long> parts = Arbitraries.oneOf(
                Arbitraries.longs().between(-30, 30), Arbitraries.longs(), Arbitraries.longs(), nearEnds);
        Arbitrary<Fraction> ofLongs = Combinators.combine(parts, parts.filter(part -> part != 0))
                .as((numerator, denominator) -> Fraction.of(numerator, denominator));
        BigInteger end = BigInteger.TEN.pow(60);
        Arbitrary<Fraction> big = Combinators.combine(
                        Arbitraries.bigIntegers().between(end.negate(), end),
                        Arbitraries.bigIntegers().between(BigInteger.ONE, end))
                .as((numerator, denominator) -> Fraction.of(numerator, denominator));
        return Arbitraries.frequencyOf(Tuple.of(4, ofLongs), Tuple.of(1, big));
    }

    /** Amounts up to the most there can be, of a few currencies. */
    public static Arbitrary<Money> money() {
        return Combinators.combine(
                        Arbitraries.of("TND", "EUR", "XXX"), Arbitraries.longs().between(0, MOST_UNSCALED))
                .as(Money::new);
    }

    /** One to four languages, with the library's own three more often than not. */
    public static Arbitrary<LocalizedText> localizedTexts() {
        Arbitrary<LocalizedText> any = Arbitraries.maps(
                        Arbitraries.of("ar", "fr", "en", "ar-TN", "fr-TN", "kab", "zh-Hant-TW", "es-419"), texts(80))
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(LocalizedText::of);
        return Arbitraries.oneOf(threeLanguages(), any);
    }

    /** Texts in exactly Arabic, French and English. */
    public static Arbitrary<LocalizedText> threeLanguages() {
        return Combinators.combine(texts(80), texts(80), texts(80))
                .as((arabic, french, english) -> LocalizedText.of(arabic, french, english));
    }

    /** Readable text that is not blank, of 1 to {@code max} UTF-16 units: Latin, Arabic with joiners, pairs, line feeds. */
    public static Arbitrary<String> texts(int max) {
        return Arbitraries.strings()
                .withCharRange('!', '~')
                .withCharRange('\u0621', '\u064a')
                .withCharRange('\u00c0', '\u00ff')
                .withChars(' ', '\n', '\u200c', '\u200d', '\u00ab', '\u00bb', '\u2019', '{', '}', '"', '\\')
                .ofMinLength(1)
                .ofMaxLength(max)
                .filter(text -> !text.isBlank());
    }

    /** Days of the years 1900 to 2200. */
    public static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1900, 1, 1).toEpochDay(),
                        LocalDate.of(2200, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /** Milestones of a day to ten years. */
    public static Arbitrary<Milestone> milestones() {
        return Combinators.combine(texts(500), days(), Arbitraries.integers().between(0, 3650))
                .as((title, start, length) -> Milestone.builder()
                        .title(title)
                        .start(DayOrMonth.of(start))
                        .end(DayOrMonth.of(start.plusDays(length)))
                        .build());
    }
}
