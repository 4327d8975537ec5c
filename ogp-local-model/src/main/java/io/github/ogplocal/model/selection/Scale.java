// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.selection;

import static io.github.ogplocal.model.check.Checks.require;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.quantity.Points;

/**
 * The points that a criterion can be given: from {@code least} to {@code most}, both inclusive, in steps.
 *
 * <p>Invariant: {@code least} is below {@code most}, the step is above 0, and steps lead from one to the other exactly.
 *
 * @param least the fewest points, inclusive
 * @param most the most points, inclusive
 * @param step the distance between two neighbouring scores
 */
@JsonPropertyOrder({"least", "most", "step"})
public record Scale(
        @JsonProperty("least") Points least,
        @JsonProperty("most") Points most,
        @JsonProperty("step") Points step) {
    /** Checks the invariant. */
    @JsonCreator
    public Scale {
        require(
                least.compareTo(most) < 0,
                "scale",
                "most",
                Invariant.OUT_OF_ORDER,
                "must be above least " + least,
                most);
        require(step.signum() > 0, "scale", "step", Invariant.OUT_OF_RANGE, "must be above 0", step);
        require(
                stepsBetween(least, most, step).isWhole(),
                "scale",
                "step",
                Invariant.CONTRADICTION,
                "must lead from " + least + " to " + most + " exactly",
                step);
    }

    /** Whether a score lies on the scale: within its bounds and a whole number of steps from {@code least}. */
    public boolean holds(Points score) {
        return score.compareTo(least) >= 0
                && score.compareTo(most) <= 0
                && stepsBetween(least, score, step).isWhole();
    }

    private static Fraction stepsBetween(Points from, Points to, Points step) {
        return to.toFraction().minus(from.toFraction()).dividedBy(step.toFraction());
    }
}
