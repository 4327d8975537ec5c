// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.io.describe.Times;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Days and times digit by digit, against the JDK's formatter. */
class TimesTest {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);

    @Test
    void time_isWrittenAsTheFormatterWritesIt() {
        Random random = new Random(1);
        for (int i = 0; i < 5_000; i++) {
            int offset = random.nextInt(2 * 18 * 3600 + 1) - 18 * 3600;
            OffsetDateTime time = OffsetDateTime.of(
                    random.nextInt(10_000),
                    1 + random.nextInt(12),
                    1 + random.nextInt(28),
                    random.nextInt(24),
                    random.nextInt(60),
                    random.nextInt(60),
                    0,
                    ZoneOffset.ofTotalSeconds(i % 3 == 0 ? offset : i % 3 == 1 ? offset / 900 * 900 : offset % 90));
            byte[] bytes = new byte[Times.LONGEST];
            int end = Times.write(time, bytes, 0);
            assertThat(new String(bytes, 0, end, StandardCharsets.US_ASCII)).isEqualTo(TIME.format(time));
        }
    }

    @Test
    void text_isReadWhereTheFormatterReadsItAndWritesItBack() {
        Random random = new Random(2);
        int read = 0;
        for (int i = 0; i < 9_000; i++) {
            char[] text = (i % 3 == 0
                            ? "2024-02-28T23:59:59Z"
                            : i % 3 == 1 ? "2023-12-31T00:00:00+01:00" : "2000-02-29T07:30:15-09:30")
                    .toCharArray();
            for (int j = random.nextInt(4); j > 0; j--) {
                text[random.nextInt(text.length)] = "0123456789-+:TZx".charAt(random.nextInt(16));
            }
            String changed = new String(text, 0, text.length - (random.nextInt(20) == 0 ? 1 : 0));
            byte[] bytes = (" " + changed + " ").getBytes(StandardCharsets.US_ASCII);
            assertThat(Times.time(bytes, 1, bytes.length - 1)).as(changed).isEqualTo(time(changed));
            String day = changed.substring(0, 10);
            assertThat(Times.day(bytes, 1, 11)).as(day).isEqualTo(day(day));
            read += time(changed) == null ? 0 : 1;
        }
        assertThat(read).isBetween(2_000, 8_000);
    }

    private static OffsetDateTime time(String text) {
        try {
            OffsetDateTime time = OffsetDateTime.parse(text, TIME);
            return TIME.format(time).equals(text) ? time : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static LocalDate day(String text) {
        try {
            return text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") ? LocalDate.parse(text) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
