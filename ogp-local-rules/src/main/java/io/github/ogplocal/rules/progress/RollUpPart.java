// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.progress;

import static io.github.ogplocal.model.check.Checks.require;
import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.progress.Completion;
import io.github.ogplocal.model.quantity.Fraction;
import java.util.Optional;

/**
 * One part of what is rolled up: a milestone, a commitment, a plan or a region.
 *
 * @param weight how much it counts; empty when no weight was given, or one below it has none
 * @param knownWeight how much of that its value stands for where the unknown is left out: what belongs to what is known of it
 *     if its value is the mean by these weights, else all; empty when {@code weight} is
 * @param size how many parts of the lowest level it stands for; 0 or more
 * @param knownSize for how many of these its value stands where the unknown is left out: of how many something is known if its
 *     value is their mean, else all
 * @param value per cent done, 0 to 100, as far as it is known; empty when nothing of it is known
 * @param lowest per cent done if all that is unknown of it is nought, 0 to 100
 * @param highest per cent done if all that is unknown of it is done, 0 to 100
 * @param completion its step on the ordinal scale; empty when it has none
 */
public record RollUpPart(
        Optional<Fraction> weight,
        Optional<Fraction> knownWeight,
        int size,
        int knownSize,
        Optional<Fraction> value,
        Fraction lowest,
        Fraction highest,
        Optional<Completion> completion) {
    /** All of it, in per cent. */
    static final Fraction HUNDRED = Fraction.of(100);

    /** Checks the bounds. */
    public RollUpPart {
        requireNonNull(completion, "completion");
        require(size >= 0, "roll-up part", "size", Invariant.OUT_OF_RANGE, "must be 0 or more", size);
        require(
                knownSize >= 0 && knownSize <= size && (knownSize > 0) == value.isPresent(),
                "roll-up part",
                "knownSize",
                Invariant.OUT_OF_RANGE,
                "must be 0 to the size, and more than 0 exactly where there is a value",
                knownSize);
        require(
                knownWeight.isPresent() == weight.isPresent()
                        && knownWeight
                                .filter(known -> known.signum() < 0
                                        || known.compareTo(weight.orElseThrow()) > 0
                                        || (known.signum() > 0) != value.isPresent())
                                .isEmpty(),
                "roll-up part",
                "knownWeight",
                Invariant.OUT_OF_RANGE,
                "must be 0 to the weight, and more than 0 exactly where there is a value",
                knownWeight.orElse(null));
        require(
                weight.filter(factor -> factor.signum() < 0 || (factor.signum() == 0 && size > 0))
                        .isEmpty(),
                "roll-up part",
                "weight",
                Invariant.OUT_OF_RANGE,
                "must be more than 0, or 0 of a part that is made of nothing",
                weight.orElse(null));
        require(
                lowest.signum() >= 0
                        && lowest.compareTo(value.orElse(lowest)) <= 0
                        && value.orElse(highest).compareTo(highest) <= 0
                        && lowest.compareTo(highest) <= 0
                        && highest.compareTo(HUNDRED) <= 0,
                "roll-up part",
                "value",
                Invariant.OUT_OF_RANGE,
                "must lie between lowest and highest, both 0 to 100",
                value.orElse(null));
    }

    /** A part that is known as a whole, or not at all. */
    public RollUpPart(
            Optional<Fraction> weight,
            int size,
            Optional<Fraction> value,
            Fraction lowest,
            Fraction highest,
            Optional<Completion> completion) {
        this(
                weight,
                weight.map(factor -> value.isPresent() ? factor : Fraction.ZERO),
                size,
                value.isPresent() ? size : 0,
                value,
                lowest,
                highest,
                completion);
    }

    /** A part of the lowest level of which this much is done. */
    public static RollUpPart known(Optional<Fraction> weight, Fraction value, Optional<Completion> completion) {
        return new RollUpPart(weight, 1, Optional.of(value), value, value, completion);
    }

    /** A part of the lowest level of which it is not known how much is done. */
    public static RollUpPart unknown(Optional<Fraction> weight, Optional<Completion> completion) {
        return new RollUpPart(weight, 1, Optional.empty(), Fraction.ZERO, HUNDRED, completion);
    }
}
