// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.List;

/**
 * Decides by what candidates are ranked. Thresholds look at the total, whatever the ranking is.
 */
public interface RankingRule extends SelectionRule {
    /** Compiles the settings. */
    Ranking compile(SelectionContext context);

    /** What a ranking score counts. */
    enum Measure {
        /** The total itself; {@link Ranking#score} is not asked. */
        TOTAL,
        /** Points that are made of the scores in another way than the total. */
        POINTS,
        /** No points, such as a time. An outcome shows no such score. */
        OTHER
    }

    /** A compiled ranking rule. */
    interface Ranking {
        /** What the score counts. */
        Measure measure();

        /** What a candidate is ranked by, exactly; the highest comes first. */
        Fraction score(Application application, ScoreView scores);

        /** The reason under which the ranking score is reported: met. */
        Reason reason();

        /** What the ranking score rests on. */
        List<Evidence> explain(Application application, ScoreView scores);
    }
}
