// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.panel;

import static io.github.ogplocal.model.check.Checks.require;
import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.quantity.Fraction;
import java.util.Optional;

/**
 * A coefficient of agreement, exact, or why there is none.
 *
 * <p>Invariant: the value is given exactly when the state is known.
 *
 * @param state whether there is a value
 * @param value at most 1; below 0 when there is less agreement than by chance
 */
public record Coefficient(CoefficientState state, Optional<Fraction> value) {
    /** Refuses null, and checks the invariant. */
    public Coefficient {
        requireNonNull(state, "state");
        requireNonNull(value, "value");
        require(
                value.isPresent() == (state == CoefficientState.KNOWN),
                "coefficient",
                "value",
                Invariant.CONTRADICTION,
                "must be given exactly when the state is known",
                state.code());
    }

    static Coefficient of(Fraction value) {
        return new Coefficient(CoefficientState.KNOWN, Optional.of(value));
    }

    static Coefficient none(CoefficientState state) {
        return new Coefficient(state, Optional.empty());
    }

    /** A quotient; undefined where the denominator is not above 0. */
    static Coefficient quotient(Fraction numerator, Fraction denominator) {
        return denominator.signum() > 0 ? of(numerator.dividedBy(denominator)) : none(CoefficientState.UNDEFINED);
    }
}
