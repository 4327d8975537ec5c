// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.dryrun;

import static io.github.ogplocal.model.check.Checks.require;

import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.quantity.Money;

/**
 * An amount of money of which each value from {@code least} to {@code most} in steps of {@code step} is equally likely.
 *
 * <p>Invariant: one currency; least is not above most; the step is above 0, and there are at most a million of them.
 *
 * @param least the smallest amount, inclusive
 * @param most the largest amount; the last step may end below it
 * @param step the distance between two neighbouring amounts
 */
public record MoneyRange(Money least, Money most, Money step) {
    private static final long MOST_STEPS = 1_000_000;

    /** Checks the invariant. */
    public MoneyRange {
        require(
                least.currency().equals(most.currency()),
                "money range",
                "most",
                Invariant.CONTRADICTION,
                "must be in " + least.currency(),
                most.currency());
        require(
                least.currency().equals(step.currency()),
                "money range",
                "step",
                Invariant.CONTRADICTION,
                "must be in " + least.currency(),
                step.currency());
        require(
                most.thousandths() >= least.thousandths(),
                "money range",
                "most",
                Invariant.OUT_OF_ORDER,
                "must not be below least " + least,
                most);
        require(step.thousandths() > 0, "money range", "step", Invariant.OUT_OF_RANGE, "must be above 0", step);
        require(
                (most.thousandths() - least.thousandths()) / step.thousandths() <= MOST_STEPS,
                "money range",
                "step",
                Invariant.OUT_OF_RANGE,
                "must make at most " + MOST_STEPS + " steps",
                step);
    }
}
