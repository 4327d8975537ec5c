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
import org.jspecify.annotations.Nullable;

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

    /** Whether {@code other} says the same; it may be read from a run, or built. */
    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof SelectionExplanation that
                        && getOutcome().equals(that.getOutcome())
                        && getFindings().equals(that.getFindings())
                        && getContributions().equals(that.getContributions())
                        && getCarriedOver().equals(that.getCarriedOver())
                        && getCutOff().equals(that.getCutOff()));
    }

    @Override
    public final int hashCode() {
        int hash = 5381;
        hash += (hash << 5) + getOutcome().hashCode();
        hash += (hash << 5) + getFindings().hashCode();
        hash += (hash << 5) + getContributions().hashCode();
        hash += (hash << 5) + getCarriedOver().hashCode();
        hash += (hash << 5) + getCutOff().hashCode();
        return hash;
    }

    /** All attributes that are there, for diagnostics. */
    @Override
    public final String toString() {
        StringBuilder text = new StringBuilder("SelectionExplanation{");
        text.append("outcome=").append(getOutcome());
        text.append(", findings=").append(getFindings());
        text.append(", contributions=").append(getContributions());
        getCarriedOver().ifPresent(value -> text.append(", carriedOver=").append(value));
        getCutOff().ifPresent(value -> text.append(", cutOff=").append(value));
        return text.append('}').toString();
    }

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
        requireSum(getContributions());
    }

    /** Refuses contributions that do not add up to the total that there is. */
    final void requireSum(List<Contribution> contributions) {
        Fraction total = getOutcome().getTotal().orElse(null);
        if (total == null) {
            return;
        }
        Fraction sum = getCarriedOver().orElse(Fraction.ZERO).minus(getCutOff().orElse(Fraction.ZERO));
        for (Contribution contribution : contributions) {
            sum = sum.plus(contribution.getPoints());
        }
        if (!sum.equals(total)) {
            // The rule is put into words on refusal only.
            require(false, "explanation", "contributions", Invariant.CONTRADICTION, "must add up to " + total, sum);
        }
    }
}
