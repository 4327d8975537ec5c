// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.describe;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Days and points in time in the one form that documents give them, digit by digit. */
public final class Times {
    /** The bytes of the longest form, {@code 2025-01-31T23:59:59+01:00}. */
    public static final int LONGEST = 25;

    private static final int DAY_LENGTH = 10;
    private static final int UTC_LENGTH = 20;
    private static final int MOST_OFFSET_MINUTES = 18 * 60;
    private static final int QUARTER = 15;

    /** The offsets that are in use, by quarters of an hour from the least. */
    private static final ZoneOffset[] QUARTERS = new ZoneOffset[2 * MOST_OFFSET_MINUTES / QUARTER + 1];

    static {
        for (int i = 0; i < QUARTERS.length; i++) {
            QUARTERS[i] = ZoneOffset.ofTotalSeconds(60 * (QUARTER * i - MOST_OFFSET_MINUTES));
        }
    }

    private Times() {}

    /** The day that ASCII bytes between two places name in the form {@code 2025-01-31}; null when they have another form or name none. */
    public static @Nullable LocalDate day(byte[] bytes, int from, int to) {
        if (to - from != DAY_LENGTH || bytes[from + 4] != '-' || bytes[from + 7] != '-') {
            return null;
        }
        int year = 100 * two(bytes, from) + two(bytes, from + 2);
        int month = two(bytes, from + 5);
        int day = two(bytes, from + 8);
        return two(bytes, from) < 0
                        || two(bytes, from + 2) < 0
                        || month < 1
                        || month > 12
                        || day < 1
                        || (day > 28 && !YearMonth.of(year, month).isValidDay(day))
                ? null
                : LocalDate.of(year, month, day);
    }

    /**
     * The point in time that ASCII bytes between two places name in the form {@code 2025-01-31T23:59:59+01:00}, with {@code Z}
     * for no offset and no other way to write it; null when they have another form or name none.
     */
    public static @Nullable OffsetDateTime time(byte[] bytes, int from, int to) {
        int length = to - from;
        if ((length != UTC_LENGTH && length != LONGEST)
                || bytes[from + 10] != 'T'
                || bytes[from + 13] != ':'
                || bytes[from + 16] != ':') {
            return null;
        }
        LocalDate day = day(bytes, from, from + DAY_LENGTH);
        int hour = two(bytes, from + 11);
        int minute = two(bytes, from + 14);
        int second = two(bytes, from + 17);
        ZoneOffset offset = length == UTC_LENGTH ? utc(bytes[from + 19]) : offset(bytes, from + 19);
        return day == null
                        || offset == null
                        || hour < 0
                        || hour > 23
                        || minute < 0
                        || minute > 59
                        || second < 0
                        || second > 59
                ? null
                : OffsetDateTime.of(day, LocalTime.of(hour, minute, second), offset);
    }

    private static @Nullable ZoneOffset utc(byte sign) {
        return sign == 'Z' ? ZoneOffset.UTC : null;
    }

    private static @Nullable ZoneOffset offset(byte[] bytes, int from) {
        int sign = bytes[from];
        int hours = two(bytes, from + 1);
        int minutes = two(bytes, from + 4);
        int total = 60 * hours + minutes;
        int signed = sign == '-' ? -total : total;
        if ((sign != '+' && sign != '-')
                || bytes[from + 3] != ':'
                || hours < 0
                || minutes < 0
                || minutes > 59
                || total == 0
                || total > MOST_OFFSET_MINUTES) {
            return null;
        }
        return total % QUARTER == 0
                ? QUARTERS[(signed + MOST_OFFSET_MINUTES) / QUARTER]
                : ZoneOffset.ofTotalSeconds(60 * signed);
    }

    /** A number of two digits; a negative one when there is anything else. */
    private static int two(byte[] bytes, int at) {
        int tens = bytes[at] - '0';
        int ones = bytes[at + 1] - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? Integer.MIN_VALUE / 1000 : 10 * tens + ones;
    }

    /**
     * Writes a point in time.
     *
     * @param bytes with room for {@link #LONGEST} from a place on
     * @return the place behind it
     * @throws IllegalArgumentException if it is not in whole seconds of the years 0 to 9999
     */
    public static int write(OffsetDateTime time, byte[] bytes, int from) {
        if (time.getNano() != 0 || time.getYear() < 0 || time.getYear() > 9999) {
            throw new IllegalArgumentException("time: must be in whole seconds of the years 0 to 9999, got " + time);
        }
        put(bytes, from, time.getYear() / 100);
        put(bytes, from + 2, time.getYear() % 100);
        bytes[from + 4] = '-';
        put(bytes, from + 5, time.getMonthValue());
        bytes[from + 7] = '-';
        put(bytes, from + 8, time.getDayOfMonth());
        bytes[from + 10] = 'T';
        put(bytes, from + 11, time.getHour());
        bytes[from + 13] = ':';
        put(bytes, from + 14, time.getMinute());
        bytes[from + 16] = ':';
        put(bytes, from + 17, time.getSecond());
        int seconds = time.getOffset().getTotalSeconds();
        if (Math.abs(seconds) < 60) {
            bytes[from + 19] = 'Z';
            return from + UTC_LENGTH;
        }
        int minutes = Math.abs(seconds) / 60;
        bytes[from + 19] = (byte) (seconds < 0 ? '-' : '+');
        put(bytes, from + 20, minutes / 60);
        bytes[from + 22] = ':';
        put(bytes, from + 23, minutes % 60);
        return from + LONGEST;
    }

    private static void put(byte[] bytes, int at, int number) {
        bytes[at] = (byte) ('0' + number / 10);
        bytes[at + 1] = (byte) ('0' + number % 10);
    }
}
