// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.progress;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.plan.PlanEventKind;
import io.github.ogplocal.model.text.Citation;
import io.github.ogplocal.model.time.DayOrMonth;
import java.util.List;
import java.util.Optional;

/**
 * A commitment that was withdrawn or merged into another.
 *
 * @param subject its id: {@code plan/commitment}
 * @param kind withdrawn, or merged
 * @param on when; empty when only a year, or nothing, is known
 * @param certain whether that was on or before the day, so that it does not count; otherwise it still counts
 * @param citations where the sources say so, in the order of the event; may be empty
 */
public record LeftCommitment(
        String subject, PlanEventKind kind, Optional<DayOrMonth> on, boolean certain, List<Citation> citations) {
    /** Copies. */
    public LeftCommitment {
        requireNonNull(subject, "subject");
        requireNonNull(kind, "kind");
        requireNonNull(on, "on");
        citations = List.copyOf(citations);
    }
}
