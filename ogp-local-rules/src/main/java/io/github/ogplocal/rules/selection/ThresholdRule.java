// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.List;
import java.util.Optional;

/** Decides whether a scored application reaches what it must. */
public interface ThresholdRule extends SelectionRule {
    /**
     * Compiles the settings.
     *
     * @param most the highest total there can be
     */
    Threshold compile(SelectionContext context, Fraction most);

    /**
     * A least total.
     *
     * @param points the total
     * @param inclusive whether a total of exactly {@code points} passes
     */
    record Bound(Fraction points, boolean inclusive) {}

    /** A compiled threshold rule. */
    interface Threshold {
        /** Judges: met passes, not met leaves the application below the threshold. Never not assessable. */
        Reason judge(ScoreView scores);

        /** What the reason rests on. */
        List<Evidence> explain(ScoreView scores, Reason reason);

        /**
         * The least total that passes, for margins; empty when the rule looks at more than the total. An outcome whose
         * procedure has such a rule has no margins.
         */
        default Optional<Bound> totalBound() {
            return Optional.empty();
        }
    }
}
