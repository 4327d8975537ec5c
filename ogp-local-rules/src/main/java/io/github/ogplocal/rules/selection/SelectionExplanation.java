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
 * <p>Invariant: the contributions, with what is carried over and without what is cut off, add up to the total exactly;
 * without a total there is none of them.
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

    /** What each criterion adds to the total, in the procedure's order; empty when there is no total, or no criterion. */
    public abstract List<Contribution> getContributions();

    /** What the total of an earlier stage adds to the total; empty when there is no total, or nothing is carried over. */
    public abstract Optional<Fraction> getCarriedOver();

    /** What a limit on some contributions takes off the total; more than 0; empty when it takes nothing off. */
    public abstract Optional<Fraction> getCutOff();

    @Value.Check
    void check() {
        require(
                getOutcome().getTotal().isPresent()
                        || (getContributions().isEmpty()
                                && getCarriedOver().isEmpty()
                                && getCutOff().isEmpty()),
                "explanation",
                "contributions",
                Invariant.CONTRADICTION,
                "must not be there without a total",
                null);
        getOutcome().getTotal().ifPresent(total -> {
            Fraction sum =
                    getCarriedOver().orElse(Fraction.ZERO).minus(getCutOff().orElse(Fraction.ZERO));
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
