// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.benchmarks;

import io.github.ogplocal.examples.benchmarks.PlainSelection.Decision;
import io.github.ogplocal.examples.benchmarks.PlainSelection.Result;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.rules.selection.ApplicationOutcome;
import io.github.ogplocal.rules.selection.Selection;
import io.github.ogplocal.rules.selection.SelectionStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds the engine's outcome and the plain one together, application by application; only what agrees is timed. */
public final class SameOutcome {
    private SameOutcome() {}

    /**
     * Compares status, exact total and rank of every application.
     *
     * @return the ids of those that differ, in the order of the results; empty when all agree
     * @throws IllegalArgumentException if the two are not about the same applications
     */
    public static List<String> differences(Selection selection, List<Result> results) {
        if (selection.applications().size() != results.size()) {
            throw new IllegalArgumentException("outcomes: must be about the same applications, got "
                    + selection.applications().size() + " and " + results.size());
        }
        List<String> differences = new ArrayList<>();
        for (Result result : results) {
            ApplicationOutcome outcome = selection.outcome(new ApplicationId(result.id()));
            boolean same = outcome.getStatus() == status(result.decision())
                    && outcome.getTotal().equals(total(result))
                    && outcome.getRank().equals(result.rank() == 0 ? Optional.empty() : Optional.of(result.rank()));
            if (!same) {
                differences.add(result.id());
            }
        }
        return differences;
    }

    private static Optional<Fraction> total(Result result) {
        return result.twelfths() < 0 ? Optional.empty() : Optional.of(Fraction.of(result.twelfths(), 12));
    }

    private static SelectionStatus status(Decision decision) {
        return switch (decision) {
            case SELECTED -> SelectionStatus.SELECTED;
            case RESERVE -> SelectionStatus.RESERVE;
            case NOT_SELECTED -> SelectionStatus.NOT_SELECTED;
            case BELOW_THRESHOLD -> SelectionStatus.BELOW_THRESHOLD;
            case INADMISSIBLE -> SelectionStatus.INADMISSIBLE;
        };
    }
}
