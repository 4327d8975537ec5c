// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.foreign;

import io.github.ogplocal.model.InvalidValueException;
import io.github.ogplocal.model.time.DayOrMonth;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Days and months as people write them in English or French: {@code 2021-11}, {@code Nov 2021}, {@code 25th December 2024},
 * {@code December 25, 2024}, {@code 1er mars 2025}. A season, a year or "by March 2028" is none: it says something else.
 */
public final class WrittenDate {
    private static final Pattern DAY_FIRST =
            Pattern.compile("([0-9]{1,2})(st|nd|rd|th|er)? (\\p{L}+)\\.?,? ([0-9]{4})");
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\p{L}+)\\.? ([0-9]{1,2})(st|nd|rd|th)?,? ([0-9]{4})");
    private static final Pattern MONTH = Pattern.compile("(\\p{L}+)\\.?,? ([0-9]{4})");
    private static final int MOST = 40;

    /** The ways to write each month, in lower case. */
    private static final List<List<String>> MONTHS = List.of(
            List.of("january", "jan", "janvier", "janv"),
            List.of("february", "feb", "février", "févr"),
            List.of("march", "mar", "mars"),
            List.of("april", "apr", "avril", "avr"),
            List.of("may", "mai"),
            List.of("june", "jun", "juin"),
            List.of("july", "jul", "juillet", "juil"),
            List.of("august", "aug", "août"),
            List.of("september", "sep", "sept", "septembre"),
            List.of("october", "oct", "octobre"),
            List.of("november", "nov", "novembre"),
            List.of("december", "dec", "décembre", "déc"));

    private WrittenDate() {}

    /** The day or month that a text names; empty when it names none. */
    public static Optional<DayOrMonth> parse(String text) {
        if (text.length() > MOST) {
            return Optional.empty();
        }
        try {
            return Optional.of(DayOrMonth.parse(text));
        } catch (InvalidValueException e) {
            return ofWords(text.toLowerCase(Locale.ROOT));
        }
    }

    private static Optional<DayOrMonth> ofWords(String text) {
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return day(dayFirst.group(4), dayFirst.group(3), dayFirst.group(1), dayFirst.group(2));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        if (monthFirst.matches()) {
            return day(monthFirst.group(4), monthFirst.group(1), monthFirst.group(2), monthFirst.group(3));
        }
        Matcher month = MONTH.matcher(text);
        return month.matches()
                ? month(month.group(1))
                        .map(number -> DayOrMonth.of(YearMonth.of(Integer.parseInt(month.group(2)), number)))
                : Optional.empty();
    }

    private static Optional<DayOrMonth> day(String year, String month, String day, @Nullable String ending) {
        int number = Integer.parseInt(day);
        if (ending != null && !ending.equals(number == 1 && ending.equals("er") ? "er" : ending(number))) {
            return Optional.empty();
        }
        return month(month).flatMap(found -> {
            try {
                return Optional.of(DayOrMonth.of(LocalDate.of(Integer.parseInt(year), found, number)));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        });
    }

    private static String ending(int day) {
        if (day >= 11 && day <= 13) {
            return "th";
        }
        return switch (day % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    private static Optional<Integer> month(String word) {
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).contains(word)) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }
}
