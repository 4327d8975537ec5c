// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.panel;

import static io.github.ogplocal.model.check.Checks.require;
import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.selection.EvaluatorId;

/**
 * How many files one evaluator reads.
 *
 * @param evaluator which evaluator
 * @param least at least so many, 0 or more
 * @param most at most so many, from {@code least} to 10,000
 */
public record EvaluatorLoad(EvaluatorId evaluator, int least, int most) {
    /** Refuses null, and checks the bounds. */
    public EvaluatorLoad {
        requireNonNull(evaluator, "evaluator");
        require(least >= 0, "evaluator load", "least", Invariant.OUT_OF_RANGE, "must be at least 0", least);
        require(
                most >= least && most <= 10_000,
                "evaluator load",
                "most",
                Invariant.OUT_OF_ORDER,
                "must be from least " + least + " to 10000",
                most);
    }
}
