// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.progress;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.place.NationalCode;
import io.github.ogplocal.model.plan.PlanId;
import java.util.List;
import java.util.Optional;

/**
 * How far a plan has got, by one kind of assessor.
 *
 * @param authority whose plan it is; empty when the dossier is that of no local authority
 * @param plan its id in the dossier
 * @param partOf the wider plan that it is a part of; empty when it is of none
 * @param figure over its commitments
 * @param completion on which steps of the ordinal scale its commitments stand
 * @param commitments those that count, in the order of the plan; may be empty
 * @param left those that were withdrawn or merged, or perhaps were, in the order of the plan; may be empty
 * @param reported what was reported of the plan as a whole, which never makes its figure; empty when nothing was
 */
public record PlanProgress(
        Optional<NationalCode> authority,
        PlanId plan,
        Optional<PlanId> partOf,
        ProgressFigure figure,
        CompletionCounts completion,
        List<CommitmentProgress> commitments,
        List<LeftCommitment> left,
        Optional<ReportedProgress> reported) {
    /** Copies. */
    public PlanProgress {
        requireNonNull(authority, "authority");
        requireNonNull(plan, "plan");
        requireNonNull(partOf, "partOf");
        requireNonNull(figure, "figure");
        requireNonNull(completion, "completion");
        requireNonNull(reported, "reported");
        commitments = List.copyOf(commitments);
        left = List.copyOf(left);
    }
}
