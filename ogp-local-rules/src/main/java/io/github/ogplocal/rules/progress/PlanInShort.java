// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.progress;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.place.NationalCode;
import io.github.ogplocal.model.plan.PlanId;
import java.util.List;
import java.util.Optional;

/**
 * How far a plan has got, by one kind of assessor, without how that came about; {@link PlanProgress} says all.
 *
 * @param authority whose plan it is; empty when the dossier is that of no local authority
 * @param plan its id in the dossier
 * @param figure over its commitments
 * @param commitments those that count, in the order of the plan; may be empty
 */
public record PlanInShort(
        Optional<NationalCode> authority, PlanId plan, FigureInShort figure, List<CommitmentInShort> commitments) {
    /** Copies. */
    public PlanInShort {
        requireNonNull(authority, "authority");
        requireNonNull(plan, "plan");
        requireNonNull(figure, "figure");
        commitments = List.copyOf(commitments);
    }

    static PlanInShort of(PlanProgress plan) {
        return new PlanInShort(
                plan.authority(),
                plan.plan(),
                FigureInShort.of(plan.figure()),
                plan.commitments().stream()
                        .map(commitment ->
                                new CommitmentInShort(commitment.subject(), FigureInShort.of(commitment.figure())))
                        .toList());
    }
}
