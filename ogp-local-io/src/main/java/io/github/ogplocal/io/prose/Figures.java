// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.prose;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.quantity.Money;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.time.DayOrMonth;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;

/** Numbers and dates as a language writes them, from tables of our own. */
public final class Figures {
    private static final int MOST_EXACT_DECIMALS = 30;
    private static final int ROUNDED_DECIMALS = 2;
    private static final String MINUS = "\u2212";

    private Figures() {}

    /**
     * A number: a decimal where one of at most 30 places writes it exactly, else the fraction and, marked ≈, its value
     * rounded half up to two places.
     */
    public static Prose number(Fraction number, Language language) {
        int decimals = number.exactDecimals();
        if (decimals >= 0 && decimals <= MOST_EXACT_DECIMALS) {
            String text = decimal(number.toRoundedDecimal(decimals), language);
            return number.signum() < 0 ? Prose.code(text) : Prose.text(text);
        }
        return fraction(number, ROUNDED_DECIMALS, language);
    }

    /**
     * A number in a sentence with others: rounded to as many places more as it takes to look like none of them. So no
     * sentence says that 15.00 does not reach 15.
     *
     * @param beside the other numbers of the sentence; those that are equal do not matter
     */
    public static Prose number(Fraction number, Collection<Fraction> beside, Language language) {
        int exact = number.exactDecimals();
        if (exact >= 0 && exact <= MOST_EXACT_DECIMALS) {
            return number(number, language);
        }
        int decimals = ROUNDED_DECIMALS;
        while (decimals < MOST_EXACT_DECIMALS && looksLikeAnother(number, beside, decimals)) {
            decimals++;
        }
        return fraction(number, decimals, language);
    }

    private static boolean looksLikeAnother(Fraction number, Collection<Fraction> beside, int decimals) {
        String own = number.toRoundedDecimal(decimals);
        for (Fraction other : beside) {
            if (!other.equals(number) && other.toRoundedDecimal(decimals).equals(own)) {
                return true;
            }
        }
        return false;
    }

    private static Prose fraction(Fraction number, int decimals, Language language) {
        String rounded = decimal(number.toRoundedDecimal(decimals), language);
        return Prose.code(number.toString().replace("-", MINUS) + " (≈ " + rounded + ")");
    }

    /** A number of points. */
    public static Prose number(Points points, Language language) {
        return number(points.toFraction(), language);
    }

    /** A number of things. */
    public static Prose count(long count, Language language) {
        return number(Fraction.of(BigInteger.valueOf(count), BigInteger.ONE), language);
    }

    /** An amount of money, with the code of its currency. */
    public static Prose money(Money money, Language language) {
        return number(money.amount(), language).plus("\u00a0").plus(Prose.code(money.currency()));
    }

    /** A date as a paper gives it: a day, or the name of the month and the year. */
    public static Prose date(DayOrMonth date, Language language) {
        return date.day().isPresent()
                ? day(date.firstDay(), language)
                : Prose.text(language.month(date.month().getMonthValue()) + " "
                        + date.month().getYear());
    }

    /** A day: {@code 31 juillet 2019}. */
    public static Prose day(LocalDate day, Language language) {
        String number = day.getDayOfMonth() == 1 && language == Language.FRENCH ? "1er" : "" + day.getDayOfMonth();
        return Prose.text(number + " " + language.month(day.getMonthValue()) + " " + day.getYear());
    }

    /** A point in time, with the offset under which it was recorded: {@code 31 juillet 2019 à 23:59:59 (UTC+1)}. */
    public static Prose time(OffsetDateTime time, Language language) {
        StringBuilder clock = new StringBuilder();
        clock.append(twoDigits(time.getHour())).append(':').append(twoDigits(time.getMinute()));
        clock.append(':').append(twoDigits(time.getSecond()));
        if (time.getNano() != 0) {
            String nanos = String.valueOf(1_000_000_000L + time.getNano()).substring(1);
            clock.append(language.decimalMark()).append(withoutTrailingZeros(nanos));
        }
        return day(time.toLocalDate(), language)
                .plus(Phrase.AT_TIME.text(language))
                .plus(clock + " (")
                .plus(Prose.code(offset(time.getOffset().getTotalSeconds())))
                .plus(")");
    }

    private static String offset(int seconds) {
        int size = Math.abs(seconds);
        StringBuilder text = new StringBuilder("UTC");
        if (size > 0) {
            text.append(seconds < 0 ? MINUS : "+").append(size / 3600);
        }
        if (size % 3600 != 0) {
            text.append(':').append(twoDigits(size / 60 % 60));
        }
        if (size % 60 != 0) {
            text.append(':').append(twoDigits(size % 60));
        }
        return text.toString();
    }

    private static String decimal(String plain, Language language) {
        boolean negative = plain.startsWith("-");
        String digits = negative ? plain.substring(1) : plain;
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        String rest = point < 0 ? "" : language.decimalMark() + digits.substring(point + 1);
        return (negative ? MINUS : "") + grouped(whole, language) + rest;
    }

    private static String grouped(String whole, Language language) {
        if (whole.length() < 5) {
            return whole;
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                text.append(language.groupMark());
            }
            text.append(whole.charAt(i));
        }
        return text.toString();
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : "" + number;
    }

    private static String withoutTrailingZeros(String digits) {
        int end = digits.length();
        while (digits.charAt(end - 1) == '0') {
            end--;
        }
        return digits.substring(0, end);
    }
}
