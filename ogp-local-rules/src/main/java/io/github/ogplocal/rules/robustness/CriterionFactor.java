// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.robustness;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.selection.CriterionId;

/**
 * What a criterion's score is multiplied by in a weighting that was tried.
 *
 * @param criterion which
 * @param factor exactly
 */
public record CriterionFactor(CriterionId criterion, Fraction factor) {
    /** Refuses null. */
    public CriterionFactor {
        requireNonNull(criterion, "criterion");
        requireNonNull(factor, "factor");
    }
}
