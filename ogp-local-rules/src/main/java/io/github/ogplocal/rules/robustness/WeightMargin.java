// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.robustness;

import static io.github.ogplocal.model.check.Checks.require;

import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.style.OgpStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How far weights can be from the published ones without another set of selected applications.
 *
 * <p>Each weight can be anything between itself times (1 - epsilon) and itself times (1 + epsilon), one independently of the
 * other; they are not brought back to their sum, and a threshold in points stays where it is.
 *
 * <p>Invariant: where there is an epsilon, an application decides it; where the question cannot be answered there is neither.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
public abstract class WeightMargin {
    WeightMargin() {}

    /** Starts an empty builder; those that can be empty are not required. */
    public static WeightMarginBuilder builder() {
        return new WeightMarginBuilder();
    }

    /** Why the question has no answer. */
    public enum Limit {
        /**
         * The selection does not follow from plain weighted totals within groups: another rule for totals or ranking, an
         * earlier stage, verified scores, an endorsement, a committee's decisions, places that are limited by money or in
         * several ways, or a group that is short of candidates and passes its places on.
         */
        NOT_ADDITIVE("not-additive"),
        /** A tie at the last place is open, or all or none of the tied have places, and no weights can separate them. */
        OPEN_TIE("open-tie");

        private final String code;

        Limit(String code) {
            this.code = code;
        }

        /** The code in documents. */
        public String code() {
            return code;
        }
    }

    /** Why the question has no answer; empty when it has. */
    public abstract Optional<Limit> getLimit();

    /**
     * The largest epsilon for which no smaller one gives another set, exactly; 0 to 1. Empty where the question has no answer,
     * and where weights between nought and twice their value all give the same set.
     */
    public abstract Optional<Fraction> getEpsilon();

    /** Whether some weights at exactly {@link #getEpsilon} give another set; if not, some do at any larger one. */
    public abstract boolean isExactlyEnough();

    /** Who would lose its place to the other, or to a threshold; empty when nobody would lose one. */
    public abstract Optional<ApplicationId> getLeaving();

    /** Who would win the place, or one that is free; empty when nobody would. */
    public abstract Optional<ApplicationId> getEntering();

    @Value.Check
    void check() {
        boolean decided = getLeaving().isPresent() || getEntering().isPresent();
        require(
                getEpsilon().isPresent() == decided,
                "weight margin",
                "epsilon",
                Invariant.CONTRADICTION,
                "must be there exactly when an application decides it",
                null);
        require(
                getLimit().isEmpty() || getEpsilon().isEmpty(),
                "weight margin",
                "limit",
                Invariant.CONTRADICTION,
                "must not be there with an epsilon",
                null);
        getEpsilon()
                .ifPresent(epsilon -> require(
                        epsilon.signum() >= 0 && epsilon.compareTo(Fraction.ONE) <= 0,
                        "weight margin",
                        "epsilon",
                        Invariant.OUT_OF_RANGE,
                        "must be 0 to 1",
                        epsilon));
    }
}
