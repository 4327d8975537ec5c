// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.plan;

import io.github.ogplocal.model.plan.PlanEvent;
import io.github.ogplocal.model.time.DayOrMonth;
import io.github.ogplocal.rules.explain.Evidence;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * When something was, as far as that is known: a day, or any day of a month or of a year.
 *
 * @param first the earliest day that it can have been
 * @param last the latest day that it can have been
 */
record When(LocalDate first, LocalDate last) implements Comparable<When> {
    static When of(DayOrMonth date) {
        return new When(date.firstDay(), date.lastDay());
    }

    /** When an event was; empty when nothing is known of it. */
    static Optional<When> of(PlanEvent event) {
        return event.getOn()
                .map(When::of)
                .or(() -> event.getYear().map(year -> new When(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))));
    }

    When plusMonths(int months) {
        return new When(first.plusMonths(months), last.plusMonths(months));
    }

    /** As evidence: the day; where it is not known, the month; else the latest day. */
    Evidence evidence(String name) {
        return !first.equals(last) && YearMonth.from(first).equals(YearMonth.from(last))
                ? Evidence.of(name, "", DayOrMonth.of(YearMonth.from(last)))
                : Evidence.of(name, "", last);
    }

    /** The earlier first day, then the earlier last day. */
    @Override
    public int compareTo(When other) {
        int order = first.compareTo(other.first);
        return order == 0 ? last.compareTo(other.last) : order;
    }
}
