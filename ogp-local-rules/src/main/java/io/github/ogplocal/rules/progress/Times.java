// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.progress;

import io.github.ogplocal.model.time.DayOrMonth;
import java.time.LocalDate;
import java.util.Optional;

/** Compares days with dates that may be months; what the unknown day decides is not said. */
final class Times {
    private Times() {}

    /** Whether a date has come on a day; empty when that depends on which day of a month is meant. */
    static Optional<Boolean> isReached(DayOrMonth date, LocalDate day) {
        if (!date.lastDay().isAfter(day)) {
            return Optional.of(true);
        }
        return date.firstDay().isAfter(day) ? Optional.of(false) : Optional.empty();
    }

    /**
     * Whether a last day or month is past on a day; empty when that depends on which day of a month is meant.
     *
     * @param last inclusive
     */
    static Optional<Boolean> isOver(DayOrMonth last, LocalDate day) {
        if (last.lastDay().isBefore(day)) {
            return Optional.of(true);
        }
        return last.firstDay().isBefore(day) ? Optional.empty() : Optional.of(false);
    }

    /** Whether one date is later than another; empty when that depends on which days of months are meant. */
    static Optional<Boolean> isAfter(DayOrMonth one, DayOrMonth other) {
        if (one.firstDay().isAfter(other.lastDay())) {
            return Optional.of(true);
        }
        return one.lastDay().isAfter(other.firstDay()) ? Optional.empty() : Optional.of(false);
    }
}
