// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.dryrun;

import static io.github.ogplocal.model.check.Checks.require;

import io.github.ogplocal.model.Invariant;

/**
 * A number of things of which each value from {@code least} to {@code most} is equally likely.
 *
 * <p>Invariant: 0 &le; least &le; most &le; 10,000.
 *
 * @param least the fewest, inclusive
 * @param most the most, inclusive
 */
public record CountRange(int least, int most) {
    private static final int LARGEST = 10_000;

    /** Checks the invariant. */
    public CountRange {
        require(least >= 0, "count range", "least", Invariant.OUT_OF_RANGE, "must be at least 0", least);
        require(most >= least, "count range", "most", Invariant.OUT_OF_ORDER, "must not be below least " + least, most);
        require(most <= LARGEST, "count range", "most", Invariant.OUT_OF_RANGE, "must be at most " + LARGEST, most);
    }

    /** Always the same number. */
    public static CountRange of(int number) {
        return new CountRange(number, number);
    }
}
