// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.quantity;

import static io.github.ogplocal.model.check.Checks.require;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogplocal.model.Invariant;

/**
 * What a criterion's points are multiplied by.
 *
 * <p>Invariant: more than 0, at most 1,000,000, at most 6 decimals.
 *
 * @param factor the multiplier
 */
public record Weight(Points factor) implements Comparable<Weight> {
    // Stands before ONE, whose constructor reads it.
    private static final Points MAX = Points.of(1_000_000);

    /** Points count as they are. */
    public static final Weight ONE = new Weight(Points.of(1));

    /** Checks the invariant. */
    public Weight {
        requireNonNull(factor, "factor");
        require(
                factor.signum() > 0 && factor.compareTo(MAX) <= 0 && factor.decimals() <= 6,
                "weight",
                "",
                Invariant.OUT_OF_RANGE,
                "must be more than 0, at most 1000000, with at most 6 decimals",
                factor);
    }

    /**
     * Reads a plain decimal as {@link Points#parse} does.
     *
     * @throws io.github.ogplocal.model.InvalidValueException if the text is no plain decimal or out of bounds
     */
    @JsonCreator
    public static Weight parse(String text) {
        return new Weight(Points.parse(text));
    }

    @Override
    public int compareTo(Weight other) {
        return factor.compareTo(other.factor);
    }

    @Override
    @JsonValue
    public String toString() {
        return factor.toString();
    }
}
