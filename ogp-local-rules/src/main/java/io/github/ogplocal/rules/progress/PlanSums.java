// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.progress;

import io.github.ogplocal.model.place.NationalCode;
import io.github.ogplocal.model.plan.ActionPlan;
import io.github.ogplocal.model.plan.Commitment;
import io.github.ogplocal.model.quantity.Fraction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one plan and its commitments in whole numbers, by one kind of assessor: what is said of the plan is made from
 * them when somebody asks.
 *
 * <p>Of each commitment: the sum of its milestones' per cent, in {@link #PERCENT_UNITS}ths, times their weights, and the sums of
 * the weights of those that are known and of all.
 */
final class PlanSums {
    /** Per cent have this many parts each. */
    static final int PERCENT_UNITS = 10_000;

    static final int HUNDRED = 100 * PERCENT_UNITS;

    final ActionPlan plan;
    final long[] sums;
    final int[] knownWeights;
    final int[] weights;
    final int[] known;
    final int[] parts;
    /** Of the plan; null when nothing is known of it. */
    @Nullable
    Ratio value;
    /** Null when it has no commitments. */
    @Nullable
    Ratio lowest;

    @Nullable
    Ratio highest;

    int knownCommitments;

    PlanSums(ActionPlan plan) {
        this.plan = plan;
        int commitments = plan.getCommitments().size();
        sums = new long[commitments];
        knownWeights = new int[commitments];
        weights = new int[commitments];
        known = new int[commitments];
        parts = new int[commitments];
    }

    PlanInShort inShort(Optional<NationalCode> authority) {
        List<CommitmentInShort> commitments = new ArrayList<>(sums.length);
        for (int i = 0; i < sums.length; i++) {
            Commitment commitment = plan.getCommitments().get(i);
            commitments.add(
                    new CommitmentInShort(DossierPlans.subject(plan.getId(), commitment.getId()), commitment(i)));
        }
        FigureInShort figure = new FigureInShort(
                Optional.ofNullable(value).map(Ratio::toFraction),
                lowest == null ? Fraction.ZERO : lowest.toFraction(),
                highest == null ? RollUpPart.HUNDRED : highest.toFraction(),
                knownCommitments,
                sums.length);
        return new PlanInShort(authority, plan.getId(), figure, commitments);
    }

    private FigureInShort commitment(int i) {
        long unknown = (long) HUNDRED * (weights[i] - knownWeights[i]);
        Fraction low = Fraction.of(sums[i], (long) PERCENT_UNITS * weights[i]);
        if (unknown == 0) {
            return new FigureInShort(Optional.of(low), low, low, known[i], parts[i]);
        }
        return new FigureInShort(
                knownWeights[i] == 0
                        ? Optional.empty()
                        : Optional.of(Fraction.of(sums[i], (long) PERCENT_UNITS * knownWeights[i])),
                low,
                Fraction.of(sums[i] + unknown, (long) PERCENT_UNITS * weights[i]),
                known[i],
                parts[i]);
    }
}
