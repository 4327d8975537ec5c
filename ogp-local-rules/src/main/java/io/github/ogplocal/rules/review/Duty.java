// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.review;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.Verdict;
import java.time.LocalDate;

/**
 * Something that has to be done by a day.
 *
 * @param due the last day on which it is in time, inclusive
 * @param use the rule that asks for it, with its settings; its clause says what has to be done
 * @param subject the id of what it is about, as in the rule's findings
 * @param occurrence which one of a duty that comes back, from 1; 1 for one that does not
 * @param standing met when it was done in time, not met when it is late or was done late, not assessable when it is not yet
 *     due or the dossier does not say
 */
public record Duty(LocalDate due, RuleUse use, String subject, int occurrence, Verdict standing)
        implements Comparable<Duty> {
    /** Refuses null. */
    public Duty {
        requireNonNull(due, "due");
        requireNonNull(use, "use");
        requireNonNull(subject, "subject");
        requireNonNull(standing, "standing");
    }

    /** By day, rule, subject, occurrence. */
    @Override
    public int compareTo(Duty other) {
        int order = due.compareTo(other.due);
        if (order == 0) {
            order = use.rule().compareTo(other.use.rule());
        }
        if (order == 0) {
            order = subject.compareTo(other.subject);
        }
        return order == 0 ? Integer.compare(occurrence, other.occurrence) : order;
    }
}
