// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.plan;

import io.github.ogplocal.rules.Verdict;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What was to be done by a day, and how it stands.
 *
 * @param due the last day on which it is in time, as far as that is known
 * @param done when it was done; empty when nothing in the dossier says so
 * @param day the day of the review
 */
record Deadline(When due, Optional<When> done, LocalDate day) {
    /** How it stands. */
    enum Standing {
        IN_TIME(Verdict.MET),
        LATE(Verdict.NOT_MET),
        OVERDUE(Verdict.NOT_MET),
        NOT_DUE(Verdict.NOT_ASSESSABLE),
        DAYS_OPEN(Verdict.NOT_ASSESSABLE);

        private final Verdict verdict;

        Standing(Verdict verdict) {
            this.verdict = verdict;
        }

        Verdict verdict() {
            return verdict;
        }
    }

    /**
     * How it stands when it may have been done on a day that nobody gives: what would be late may then have been in time.
     *
     * @param undated whether something says that it was done, and not when
     */
    Standing standing(boolean undated) {
        Standing standing = standing();
        return undated && standing != Standing.IN_TIME ? Standing.DAYS_OPEN : standing;
    }

    Standing standing() {
        if (done.isEmpty()) {
            return day.isAfter(due.last())
                    ? Standing.OVERDUE
                    : day.isAfter(due.first()) ? Standing.DAYS_OPEN : Standing.NOT_DUE;
        }
        When when = done.get();
        if (when.first().isAfter(due.last())) {
            return Standing.LATE;
        }
        // What its month has room for only after the day may not have been done yet.
        return when.last().isAfter(due.first()) || when.last().isAfter(day) ? Standing.DAYS_OPEN : Standing.IN_TIME;
    }
}
