// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.time;

import static io.github.ogplocal.model.check.Checks.require;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogplocal.model.InvalidValueException;
import io.github.ogplocal.model.Invariant;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as a paper gives it: a day, or a month whose day is not said. A month is not its first day.
 *
 * @param month the month, of the years 0 to 9999
 * @param day the day of that month; empty when it is not said
 */
public record DayOrMonth(YearMonth month, Optional<Integer> day) {
    private static final Pattern FORM = Pattern.compile("[0-9]{4}-[0-9]{2}(-[0-9]{2})?");

    /** Checks that the month has the day. */
    public DayOrMonth {
        require(
                month.getYear() >= 0 && month.getYear() <= 9999,
                "day or month",
                "month",
                Invariant.OUT_OF_RANGE,
                "must be of the years 0 to 9999",
                month);
        if (day.isPresent() && !month.isValidDay(day.get())) {
            require(false, "day or month", "day", Invariant.OUT_OF_RANGE, "must be a day of " + month, day.get());
        }
    }

    /** A day. */
    public static DayOrMonth of(LocalDate day) {
        return new DayOrMonth(YearMonth.from(day), Optional.of(day.getDayOfMonth()));
    }

    /** A month whose day is not said. */
    public static DayOrMonth of(YearMonth month) {
        return new DayOrMonth(month, Optional.empty());
    }

    /** The earliest day that it can mean: the day itself, or the first of the month. */
    public LocalDate firstDay() {
        return day.map(month::atDay).orElseGet(() -> month.atDay(1));
    }

    /** The latest day that it can mean: the day itself, or the last of the month. */
    public LocalDate lastDay() {
        return day.map(month::atDay).orElseGet(month::atEndOfMonth);
    }

    /**
     * Reads what {@link #toString} writes: {@code 2020-09-24}, or {@code 2020-09}.
     *
     * @throws InvalidValueException if the text has another form, or names no day or month that there is
     */
    @JsonCreator
    public static DayOrMonth parse(String text) {
        DayOrMonth usual = usual(text);
        if (usual != null) {
            return usual;
        }
        if (text.length() > 10 || !FORM.matcher(text).matches()) {
            throw new InvalidValueException(
                    "day or month", "", Invariant.MALFORMED, "must have the form 2020-09-24 or 2020-09");
        }
        try {
            return text.length() == 7 ? of(YearMonth.parse(text)) : of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            throw new InvalidValueException(
                    "day or month", "", Invariant.OUT_OF_RANGE, "must be a day or month that there is, got " + text);
        }
    }

    /** What a text surely says; null where that has to be looked at closely. */
    private static @Nullable DayOrMonth usual(String text) {
        int length = text.length();
        if ((length != 7 && length != 10) || text.charAt(4) != '-' || (length == 10 && text.charAt(7) != '-')) {
            return null;
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (i != 4 && i != 7 && (c < '0' || c > '9')) {
                return null;
            }
        }
        int month = two(text, 5);
        int day = length == 7 ? 1 : two(text, 8);
        if (month < 1 || month > 12 || day < 1 || day > 28) {
            return null;
        }
        YearMonth of = YearMonth.of(100 * two(text, 0) + two(text, 2), month);
        return length == 7 ? of(of) : new DayOrMonth(of, Optional.of(day));
    }

    private static int two(String text, int at) {
        return 10 * (text.charAt(at) - '0') + text.charAt(at + 1) - '0';
    }

    @Override
    @JsonValue
    public String toString() {
        StringBuilder text = new StringBuilder(10);
        append(text, month.getYear() / 100);
        append(text, month.getYear() % 100);
        append(text.append('-'), month.getMonthValue());
        if (day.isPresent()) {
            append(text.append('-'), day.get());
        }
        return text.toString();
    }

    private static void append(StringBuilder text, int number) {
        text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }
}
