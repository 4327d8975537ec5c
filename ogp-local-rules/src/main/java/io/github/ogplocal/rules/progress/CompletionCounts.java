// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.progress;

import static io.github.ogplocal.model.check.Checks.require;
import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.progress.Completion;
import io.github.ogplocal.model.quantity.Fraction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * How many commitments stand on each step of the ordinal scale. Steps are counted, never averaged; that there is no evidence is
 * no step.
 *
 * @param notStarted 0 or more, as all that follow
 * @param limited how many are limited
 * @param substantial how many are substantial
 * @param complete how many are complete
 * @param noEvidence of how many an assessor says that there is no evidence
 * @param unknown of how many nothing is known on this scale
 * @param lowerMiddle the step in the middle of those that stand on one, of an even number the lower of the two; empty when
 *     none does
 * @param upperMiddle the step in the middle, of an even number the upper of the two; empty when none does
 */
public record CompletionCounts(
        int notStarted,
        int limited,
        int substantial,
        int complete,
        int noEvidence,
        int unknown,
        Optional<Completion> lowerMiddle,
        Optional<Completion> upperMiddle) {
    /** Checks the bounds. */
    public CompletionCounts {
        requireNonNull(lowerMiddle, "lowerMiddle");
        requireNonNull(upperMiddle, "upperMiddle");
        for (int count : new int[] {notStarted, limited, substantial, complete, noEvidence, unknown}) {
            require(count >= 0, "completion counts", "", Invariant.OUT_OF_RANGE, "must be 0 or more", count);
        }
    }

    /**
     * Counts.
     *
     * @param steps of each commitment, in any order; empty where nothing is known
     */
    public static CompletionCounts of(Collection<Optional<Completion>> steps) {
        List<Completion> on = new ArrayList<>();
        int noEvidence = 0;
        int unknown = 0;
        for (Optional<Completion> step : steps) {
            if (step.isEmpty()) {
                unknown++;
            } else if (step.get() == Completion.NO_EVIDENCE_AVAILABLE) {
                noEvidence++;
            } else {
                on.add(step.get());
            }
        }
        Collections.sort(on);
        return new CompletionCounts(
                Collections.frequency(on, Completion.NOT_STARTED),
                Collections.frequency(on, Completion.LIMITED),
                Collections.frequency(on, Completion.SUBSTANTIAL),
                Collections.frequency(on, Completion.COMPLETE),
                noEvidence,
                unknown,
                on.isEmpty() ? Optional.empty() : Optional.of(on.get((on.size() - 1) / 2)),
                on.isEmpty() ? Optional.empty() : Optional.of(on.get(on.size() / 2)));
    }

    /** How many stand on a step. */
    public int onScale() {
        return notStarted + limited + substantial + complete;
    }

    /** How many there are. */
    public int all() {
        return onScale() + noEvidence + unknown;
    }

    /** The share of those on a step that are substantial or complete, in per cent; empty when none is on one. */
    public Optional<Fraction> shareAtHighCompletion() {
        return onScale() == 0
                ? Optional.empty()
                : Optional.of(Fraction.of((long) (substantial + complete) * 100, onScale()));
    }
}
