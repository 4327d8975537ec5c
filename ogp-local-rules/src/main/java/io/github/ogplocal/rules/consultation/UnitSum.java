// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.consultation;

import static io.github.ogplocal.model.check.Checks.require;
import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.participation.ParticipationUnit;
import jakarta.validation.constraints.PositiveOrZero;

/**
 * What the rows of one unit add up to.
 *
 * @param unit what they count
 * @param rows how many rows there are of it; at least 1
 * @param sum what they add up to
 */
public record UnitSum(
        ParticipationUnit unit, int rows, @PositiveOrZero long sum) {
    /** Checks the bounds. */
    public UnitSum {
        requireNonNull(unit, "unit");
        require(rows > 0, "unit sum", "rows", Invariant.OUT_OF_RANGE, "must be at least 1", rows);
        require(sum >= 0, "unit sum", "sum", Invariant.OUT_OF_RANGE, "must be 0 or more", sum);
    }
}
