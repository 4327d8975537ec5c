// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.plan;

import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.model.time.DayOrMonth;
import java.text.Normalizer;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in a field for a duration: a length, or a date that somebody wrote there.
 *
 * @param date the date; empty when it is none
 * @param months the length in months; empty when it is none
 */
record StatedDuration(Optional<DayOrMonth> date, Optional<Integer> months) {
    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int LONGEST = 100;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s,.\\u060c\\u00a0]+");
    private static final Pattern ISO = Pattern.compile("[0-9]{4}-[0-9]{2}(-[0-9]{2})?");
    private static final Pattern SLASHES = Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})");
    private static final Pattern NAMED =
            Pattern.compile("(?:([0-9]{1,2})(?:er|st|nd|rd|th|eme)? )?(\\p{L}+) ([0-9]{4})");
    private static final Pattern LENGTH = Pattern.compile("(?:([0-9]{1,3}|\\p{L}+) )?(\\p{L}+)");

    /** The names of the months in English, French and the Arabic of Tunisia, and what forms shorten them to. */
    private static final List<List<String>> MONTHS = List.of(
            List.of("january", "jan", "janvier", "janv", "جانفي", "يناير"),
            List.of("february", "feb", "fevrier", "fevr", "فيفري", "فبراير"),
            List.of("march", "mar", "mars", "مارس"),
            List.of("april", "apr", "avril", "avr", "أفريل", "أبريل"),
            List.of("may", "mai", "ماي", "مايو"),
            List.of("june", "jun", "juin", "جوان", "يونيو"),
            List.of("july", "jul", "juillet", "juil", "جويلية", "يوليو"),
            List.of("august", "aug", "aout", "أوت", "أغسطس"),
            List.of("september", "sep", "sept", "septembre", "سبتمبر"),
            List.of("october", "oct", "octobre", "أكتوبر"),
            List.of("november", "nov", "novembre", "نوفمبر"),
            List.of("december", "dec", "decembre", "ديسمبر"));

    private static final Map<String, Integer> MONTH_NUMBERS = numbered(MONTHS, 1);
    private static final Map<String, Integer> NUMBERS = numbered(
            List.of(
                    List.of("a", "one", "un", "une"),
                    List.of("two", "deux"),
                    List.of("three", "trois", "ثلاث", "ثلاثة"),
                    List.of("four", "quatre", "أربع", "أربعة")),
            1);
    private static final Map<String, Integer> UNITS = numbered(
            List.of(
                    List.of("month", "months", "mois", "شهر", "شهرا", "أشهر"),
                    List.of("year", "years", "an", "ans", "annee", "annees", "سنة", "سنوات", "عام", "أعوام")),
            0);
    private static final Map<String, Integer> DUALS = Map.of(
            plain("شهران"),
            2,
            plain("شهرين"),
            2,
            plain("سنتان"),
            24,
            plain("سنتين"),
            24,
            plain("عامان"),
            24,
            plain("عامين"),
            24);

    /** Reads a field; the first language in which it says something that can be read decides. */
    static StatedDuration of(LocalizedText field) {
        for (String text : field.toMap().values()) {
            StatedDuration read = read(plain(text));
            if (read.date.isPresent() || read.months.isPresent()) {
                return read;
            }
        }
        return new StatedDuration(Optional.empty(), Optional.empty());
    }

    private static StatedDuration read(String text) {
        Optional<DayOrMonth> date = date(text);
        return new StatedDuration(date, date.isPresent() ? Optional.empty() : length(text));
    }

    private static Optional<DayOrMonth> date(String text) {
        if (ISO.matcher(text).matches()) {
            String[] parts = text.split("-", -1);
            return date(parts[0], Integer.parseInt(parts[1]), parts.length == 3 ? parts[2] : "");
        }
        Matcher slashes = SLASHES.matcher(text);
        if (slashes.matches()) {
            return date(slashes.group(3), Integer.parseInt(slashes.group(2)), slashes.group(1));
        }
        Matcher named = NAMED.matcher(text);
        if (named.matches()) {
            Integer month = MONTH_NUMBERS.get(named.group(2));
            return month == null
                    ? Optional.empty()
                    : date(named.group(3), month, named.group(1) == null ? "" : named.group(1));
        }
        return Optional.empty();
    }

    private static Optional<DayOrMonth> date(String year, int month, String day) {
        if (month < 1 || month > MONTHS_OF_A_YEAR) {
            return Optional.empty();
        }
        YearMonth of = YearMonth.of(Integer.parseInt(year), month);
        if (day.isEmpty()) {
            return Optional.of(DayOrMonth.of(of));
        }
        int number = Integer.parseInt(day);
        return of.isValidDay(number) ? Optional.of(DayOrMonth.of(of.atDay(number))) : Optional.empty();
    }

    private static Optional<Integer> length(String text) {
        if (DUALS.containsKey(text)) {
            return Optional.of(DUALS.get(text));
        }
        Matcher matcher = LENGTH.matcher(text);
        if (!matcher.matches() || !UNITS.containsKey(matcher.group(2))) {
            return Optional.empty();
        }
        int unit = UNITS.get(matcher.group(2)) == 0 ? 1 : MONTHS_OF_A_YEAR;
        String number = matcher.group(1);
        Integer count = number == null
                ? Integer.valueOf(1)
                : Character.isDigit(number.charAt(0)) ? Integer.valueOf(number) : NUMBERS.get(number);
        return count == null || count < 1 || count * unit > LONGEST * MONTHS_OF_A_YEAR
                ? Optional.empty()
                : Optional.of(count * unit);
    }

    /** Small letters without marks, digits as 0 to 9, one blank between words. */
    private static String plain(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        StringBuilder plain = new StringBuilder();
        bare.toLowerCase(Locale.ROOT).codePoints().forEach(letter -> {
            if (Character.isDigit(letter)) {
                plain.append(Character.digit(letter, 10));
            } else {
                plain.appendCodePoint(letter);
            }
        });
        return SEPARATORS.matcher(plain).replaceAll(" ").strip();
    }

    private static Map<String, Integer> numbered(List<List<String>> words, int first) {
        Map<String, Integer> numbers = new TreeMap<>();
        for (int i = 0; i < words.size(); i++) {
            for (String word : words.get(i)) {
                numbers.put(plain(word), first + i);
            }
        }
        return numbers;
    }
}
