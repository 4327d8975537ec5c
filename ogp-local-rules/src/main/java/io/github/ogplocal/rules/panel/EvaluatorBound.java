// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.panel;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.selection.EvaluatorId;

/**
 * What one evaluator is to read or can give, in a certificate.
 *
 * @param evaluator which evaluator
 * @param sheets how many sheets
 * @param reason why so many
 */
public record EvaluatorBound(EvaluatorId evaluator, int sheets, BoundReason reason) {
    /** Refuses null. */
    public EvaluatorBound {
        requireNonNull(evaluator, "evaluator");
        requireNonNull(reason, "reason");
    }
}
