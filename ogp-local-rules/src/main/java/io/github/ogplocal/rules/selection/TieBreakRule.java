// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.CriterionId;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One key of the chain that separates equal points. */
public interface TieBreakRule extends SelectionRule {
    /** Compiles the settings. */
    TieBreak compile(SelectionContext context);

    /** A compiled tie-break key. */
    interface TieBreak {
        /**
         * Orders two applications with equal totals: negative when the first comes first, 0 when the key does not separate
         * them. A total preorder that looks at nothing but the two, and at the pool where it was made {@link #over} one.
         */
        int compare(Application first, ScoreView firstScores, Application second, ScoreView secondScores);

        /** This key for a pool, where it looks at more than the two; most look at nothing else, and are the same. */
        default TieBreak over(RankedPool pool) {
            return this;
        }

        /**
         * What {@link #compare} compares by, where that is a whole number of each application alone: engines sort by it without
         * comparing pair by pair.
         *
         * @return null where it is not such a number
         */
        default @Nullable Key key() {
            return null;
        }

        /** The reason under which a separation is reported to one of the two: met; its sentence has the place {@code tied}. */
        Reason reason(Application application);

        /** What the key saw of one application; the engine adds {@code tied}, the ids of the others. */
        List<Evidence> explain(Application application, ScoreView scores);
    }

    /** A whole number of each application; the lowest comes first. */
    interface Key {
        /**
         * The number.
         *
         * @throws ArithmeticException if it is not whole, or does not fit a long; the pairs are compared then
         */
        long of(Application application, ScoreView scores);

        /** The criterion whose scores it asks for; engines then keep these at hand. Null where it asks for none. */
        default @Nullable CriterionId criterion() {
            return null;
        }
    }
}
