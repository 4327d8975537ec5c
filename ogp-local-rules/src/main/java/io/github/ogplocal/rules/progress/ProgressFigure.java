// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.progress;

import static io.github.ogplocal.model.check.Checks.require;
import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.rules.explain.Finding;
import java.util.Optional;

/**
 * Per cent done, never bare: with its coverage and the interval that the unknown leaves open.
 *
 * @param value per cent, 0 to 100, with what is unknown left out; empty when nothing is known, which is not nought
 * @param lowest per cent if all that is unknown is nought
 * @param highest per cent if all that is unknown is done
 * @param known of how many parts the progress is known
 * @param of how many parts there are; those that were withdrawn or merged are none
 * @param finding how the figure came about, to be worked out again
 */
public record ProgressFigure(
        Optional<Fraction> value, Fraction lowest, Fraction highest, int known, int of, Finding finding) {
    /** Checks the bounds. */
    public ProgressFigure {
        requireNonNull(finding, "finding");
        require(
                lowest.signum() >= 0
                        && lowest.compareTo(value.orElse(lowest)) <= 0
                        && value.orElse(highest).compareTo(highest) <= 0
                        && lowest.compareTo(highest) <= 0
                        && highest.compareTo(RollUpPart.HUNDRED) <= 0,
                "progress figure",
                "value",
                Invariant.OUT_OF_RANGE,
                "must lie between lowest and highest, both 0 to 100",
                value.orElse(null));
        require(
                known >= 0 && known <= of,
                "progress figure",
                "known",
                Invariant.OUT_OF_RANGE,
                "must be 0 to the number of parts",
                known);
    }
}
