// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.panel;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.selection.EvaluatorId;
import java.util.Optional;

/**
 * How much higher or lower one evaluator scores than the others on the same files. It is shown and corrects nothing.
 *
 * @param evaluator which evaluator
 * @param files how many files somebody else scored too
 * @param shift the mean, over those files, of the evaluator's score less the mean of the others' scores: below 0 for a
 *     severe evaluator; empty when there is no such file
 */
public record Severity(EvaluatorId evaluator, int files, Optional<Fraction> shift) {
    /** Refuses null. */
    public Severity {
        requireNonNull(evaluator, "evaluator");
        requireNonNull(shift, "shift");
    }
}
