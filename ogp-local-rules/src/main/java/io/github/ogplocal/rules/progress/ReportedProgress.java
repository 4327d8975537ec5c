// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.progress;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.progress.Completion;
import io.github.ogplocal.model.quantity.Weight;
import java.util.List;
import java.util.Optional;

/**
 * What was reported of one subject itself: a milestone, or a plan as a whole.
 *
 * @param subject its id: {@code plan}, or {@code plan/commitment/milestone}
 * @param weight how much it counts; empty when no weight was given
 * @param figure known of 1, or of none
 * @param completion its step on the ordinal scale, stated or by the procedure's mapping; empty when it has none
 * @param reports what it rests on, by id: the latest, or those between which the rule cannot choose; may be empty
 */
public record ReportedProgress(
        String subject,
        Optional<Weight> weight,
        ProgressFigure figure,
        Optional<Completion> completion,
        List<ReportUsed> reports) {
    /** Copies. */
    public ReportedProgress {
        requireNonNull(subject, "subject");
        requireNonNull(weight, "weight");
        requireNonNull(figure, "figure");
        requireNonNull(completion, "completion");
        reports = List.copyOf(reports);
    }
}
