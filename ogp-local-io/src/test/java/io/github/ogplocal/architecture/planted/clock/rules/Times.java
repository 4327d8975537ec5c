// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.architecture.planted.clock.rules;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Date;
import java.util.function.Supplier;

final class Times {
    Object badInstant() {
        return Instant.now();
    }

    Object badDay() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    Object badOffset() {
        return OffsetDateTime.now(ZoneOffset.UTC);
    }

    Object badZoned() {
        return ZonedDateTime.now(ZoneId.of("Africa/Tunis"));
    }

    Supplier<Instant> badReference() {
        return Instant::now;
    }

    Supplier<Instant> badInsideLambda() {
        return () -> Instant.now();
    }

    Object badClock() {
        return Clock.systemUTC();
    }

    Object badTick() {
        return Clock.tickSeconds(ZoneOffset.UTC);
    }

    long badMillis() {
        return System.currentTimeMillis();
    }

    long badNanos() {
        return System.nanoTime();
    }

    Object badDate() {
        return new Date();
    }

    Object badCalendar() {
        return Calendar.getInstance();
    }

    Object goodArgument(LocalDate today) {
        return today.plus(Duration.ofDays(1).toDays(), java.time.temporal.ChronoUnit.DAYS);
    }

    Object goodParsed() {
        return Instant.parse("2024-01-01T00:00:00Z");
    }
}
