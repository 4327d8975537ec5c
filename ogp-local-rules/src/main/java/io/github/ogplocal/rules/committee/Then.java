// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.committee;

import io.github.ogplocal.model.time.DayOrMonth;
import java.time.LocalDate;
import java.util.Optional;

/** Whether something held at a time, as far as dates say that may name no day of their month. */
enum Then {
    YES,
    UNCLEAR,
    NO;

    /**
     * Whether a period covers a day or a month.
     *
     * @param start empty when it is not known, which puts no bound: who is said to sit there is not doubted for want of a date
     * @param end inclusive; empty when it lasts, or is not known
     * @return yes when it covers it whole, no when it does not touch it, otherwise unclear
     */
    static Then covers(Optional<DayOrMonth> start, Optional<DayOrMonth> end, LocalDate first, LocalDate last) {
        boolean notYet = start.filter(date -> date.firstDay().isAfter(last)).isPresent();
        boolean over = end.filter(date -> date.lastDay().isBefore(first)).isPresent();
        if (notYet || over) {
            return NO;
        }
        boolean begun = start.filter(date -> date.lastDay().isAfter(first)).isEmpty();
        boolean lasting = end.filter(date -> date.firstDay().isBefore(last)).isEmpty();
        return begun && lasting ? YES : UNCLEAR;
    }

    /** Whether a date lies on the day or before it. */
    static Then by(DayOrMonth date, LocalDate day) {
        return date.firstDay().isAfter(day) ? NO : date.lastDay().isAfter(day) ? UNCLEAR : YES;
    }
}
