// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.progress;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.progress.Completion;
import io.github.ogplocal.model.quantity.Weight;
import io.github.ogplocal.rules.explain.Finding;
import java.util.List;
import java.util.Optional;

/**
 * How far a commitment has got, by one kind of assessor.
 *
 * @param subject its id: {@code plan/commitment}
 * @param weight how much it counts in its plan; empty when no weight was given
 * @param figure over 1 part when it is the reported one, over the milestones when it is rolled up
 * @param completion its step on the ordinal scale, stated or by the procedure's mapping; empty when it has none
 * @param completionMapped whether the step was not stated but mapped from the per cent
 * @param source whether what was reported of it counts, or what its milestones come to
 * @param reports what was reported of it itself, by id: the latest, or those between which the rule cannot choose; may be empty
 * @param milestones its milestones, in the order of the plan; may be empty
 */
public record CommitmentProgress(
        String subject,
        Optional<Weight> weight,
        ProgressFigure figure,
        Optional<Completion> completion,
        boolean completionMapped,
        Finding source,
        List<ReportUsed> reports,
        List<ReportedProgress> milestones) {
    /** Copies. */
    public CommitmentProgress {
        requireNonNull(subject, "subject");
        requireNonNull(weight, "weight");
        requireNonNull(figure, "figure");
        requireNonNull(completion, "completion");
        requireNonNull(source, "source");
        reports = List.copyOf(reports);
        milestones = List.copyOf(milestones);
    }
}
