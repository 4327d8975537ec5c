// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.panel;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.selection.EvaluatorId;

/**
 * The agreement of the others when one evaluator's scores are left out. Much higher than with everybody: it is this
 * evaluator who differs.
 *
 * @param evaluator whose scores are left out
 * @param units how many files the others can still be compared on
 * @param alphas the others' agreement
 */
public record AlphasWithout(EvaluatorId evaluator, int units, Alphas alphas) {
    /** Refuses null. */
    public AlphasWithout {
        requireNonNull(evaluator, "evaluator");
        requireNonNull(alphas, "alphas");
    }
}
