// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days that a date of a paper can mean. */
final class Days {
    private static final int MONTHS_OF_A_YEAR = 12;

    private Days() {}

    /** The fewest months, 0 or more, with which {@code start.plusMonths} is not before the end; 0 where a day is not known. */
    static int months(@Nullable LocalDate start, @Nullable LocalDate end) {
        if (start == null || end == null) {
            return 0;
        }
        int between =
                (end.getYear() - start.getYear()) * MONTHS_OF_A_YEAR + end.getMonthValue() - start.getMonthValue();
        return Math.max(0, between + (end.getDayOfMonth() > start.getDayOfMonth() ? 1 : 0));
    }

    /** The latest day, as the same object as the earliest where both are one: there are as many dates as milestones. */
    static @Nullable LocalDate oneObject(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
        return earliest != null && earliest.equals(latest) ? earliest : latest;
    }
}
