// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** Lengths in months. */
final class Lengths {
    private Lengths() {}

    /** The day on which so many months from a day are complete, both ends counted. */
    static LocalDate complete(LocalDate start, int months) {
        return start.plusMonths(months).minusDays(1);
    }

    /** How many months the last month is after the first, as people count them: August 2021 to April 2023 are 20. */
    static long months(When start, When end) {
        return ChronoUnit.MONTHS.between(YearMonth.from(start.first()), YearMonth.from(end.last()));
    }
}
