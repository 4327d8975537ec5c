// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.consultation;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.consultation.ProposalDerivation;
import io.github.ogplocal.model.consultation.ProposalId;
import io.github.ogplocal.model.plan.CommitmentId;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Where a proposal comes from and what became of it, as far as the derivations and responses go.
 *
 * <p>Immutable and thread-safe.
 *
 * @param proposal whose provenance it is
 * @param madeBy the derivations that led to it, each after those that made its sources; empty for what was handed in
 * @param origins what was handed in and went into it, in natural order; itself when it was handed in
 * @param wentInto the derivations that it went into, at once or later on, each after those that made its sources
 * @param outcomes what it has become and nothing was made of since, in natural order; itself when nothing was
 * @param commitments what it became according to the responses to it and to all that was made of it, in natural order
 */
public record Provenance(
        ProposalId proposal,
        List<ProposalDerivation> madeBy,
        SortedSet<ProposalId> origins,
        List<ProposalDerivation> wentInto,
        SortedSet<ProposalId> outcomes,
        SortedSet<CommitmentId> commitments) {
    /** Copies. */
    public Provenance {
        requireNonNull(proposal, "proposal");
        madeBy = List.copyOf(madeBy);
        origins = Collections.unmodifiableSortedSet(new TreeSet<>(origins));
        wentInto = List.copyOf(wentInto);
        outcomes = Collections.unmodifiableSortedSet(new TreeSet<>(outcomes));
        commitments = Collections.unmodifiableSortedSet(new TreeSet<>(commitments));
    }
}
