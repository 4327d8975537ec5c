// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.List;

/** Decides what an unscored criterion on a sheet that counts means. There is no customary answer, so a procedure says it. */
public interface MissingScoreRule extends SelectionRule {
    /** Compiles the settings. */
    MissingScores compile(SelectionContext context);

    /** What is done with an unscored criterion of one sheet. */
    enum Treatment {
        /** The other sheets' scores for the criterion count alone; without any, the application stays undecided. */
        LEAVE_OUT,
        /** It counts as no points, and the explanation says so. */
        COUNT_AS_ZERO,
        /** The application stays undecided. */
        BLOCK
    }

    /** A compiled missing-score rule. */
    interface MissingScores {
        /** What is done. */
        Treatment treatment();

        /**
         * Judges an application's sheets: not assessable leaves it undecided.
         *
         * @param missing number of unscored criteria over all sheets that count
         * @param emptyCriteria number of criteria that no sheet scores
         */
        Reason judge(int missing, int emptyCriteria);

        /**
         * What the reason rests on.
         *
         * @param missing where scores are missing, as {@code evaluator:criterion}, in natural order
         * @param cells number of scores that a complete set of sheets would have
         */
        List<Evidence> explain(List<String> missing, int cells, Reason reason);
    }
}
