// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.panel;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.selection.ApplicationId;

/**
 * How far the evaluators' scores for one file lie apart on one criterion.
 *
 * @param application which file
 * @param scores how many evaluators scored it; at least 1
 * @param least the lowest score
 * @param most the highest score
 * @param range the difference between the two
 * @param medianAbsoluteDeviation the median of the distances from the median; of an even number the mean of the two in the
 *     middle
 */
public record ScoreSpread(
        ApplicationId application,
        int scores,
        Points least,
        Points most,
        Fraction range,
        Fraction medianAbsoluteDeviation) {
    /** Refuses null. */
    public ScoreSpread {
        requireNonNull(application, "application");
        requireNonNull(least, "least");
        requireNonNull(most, "most");
        requireNonNull(range, "range");
        requireNonNull(medianAbsoluteDeviation, "medianAbsoluteDeviation");
    }
}
