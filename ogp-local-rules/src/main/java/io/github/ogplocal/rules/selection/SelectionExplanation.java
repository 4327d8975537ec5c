// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import static io.github.ogplocal.model.check.Checks.require;

import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.rules.explain.Finding;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Why one application has its status: every step, with the figures that decided.
 *
 * <p>Invariant: contributions and adjustment add up to the total exactly; there are contributions exactly when there is a total.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
public abstract class SelectionExplanation {
    SelectionExplanation() {}

    /** Starts an empty builder; the outcome is required. */
    public static SelectionExplanationBuilder builder() {
        return new SelectionExplanationBuilder();
    }

    /** What is explained. */
    public abstract ApplicationOutcome getOutcome();

    /** One finding a rule that judged the application, in the order of the engine's steps; not empty. */
    public abstract List<Finding> getFindings();

    /** What each criterion adds to the total, in the procedure's order; empty when there is no total. */
    public abstract List<Contribution> getContributions();

    /**
     * What the total has beside the contributions: what an earlier stage carries over, less what a cap leaves out; empty
     * when that is nothing.
     */
    public abstract Optional<Fraction> getAdjustment();

    @Value.Check
    void check() {
        require(
                getContributions().isEmpty() == getOutcome().getTotal().isEmpty(),
                "explanation",
                "contributions",
                Invariant.CONTRADICTION,
                "must be there exactly when a total is",
                null);
        getOutcome().getTotal().ifPresent(total -> {
            Fraction sum = getAdjustment().orElse(Fraction.ZERO);
            for (Contribution contribution : getContributions()) {
                sum = sum.plus(contribution.getPoints());
            }
            require(
                    sum.equals(total),
                    "explanation",
                    "contributions",
                    Invariant.CONTRADICTION,
                    "must add up to " + total,
                    sum);
        });
    }
}
