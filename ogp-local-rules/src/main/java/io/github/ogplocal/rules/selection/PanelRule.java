// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.List;

/**
 * Decides how the sheets of several evaluators become one score a criterion.
 *
 * <p>The score is a sum of some of the sheets' points divided by a whole number; a mean adds all of them, a median the one
 * or two in the middle.
 */
public interface PanelRule extends SelectionRule {
    /** Compiles the settings. */
    Panel compile(SelectionContext context);

    /** A compiled panel rule. */
    interface Panel {
        /**
         * Whether an application has the sheets it needs: met when it can be scored, not assessable when it cannot.
         *
         * @param sheets those that count
         */
        Reason judge(SheetTotals sheets);

        /**
         * What the reason rests on.
         *
         * @param evaluators whose sheets count, in natural order
         * @param recused whose sheets, if any, are left out, in natural order
         * @param sheets those that count
         */
        List<Evidence> explain(
                List<EvaluatorId> evaluators, List<EvaluatorId> recused, SheetTotals sheets, Reason reason);

        /** The most sheets that can count for one application. */
        int mostSheets();

        /** How many scores a criterion needs at least before {@link #sum} can be asked; at least 1. */
        default int leastScores() {
            return 1;
        }

        /** Whether {@link #sum} always adds all scores: the engine may then add them in any order, and over criteria. */
        default boolean addsAll() {
            return false;
        }

        /**
         * What the sum is divided by.
         *
         * @param count number of scores for a criterion, at least 1
         * @return at least 1
         */
        int divisor(int count);

        /**
         * The sum.
         *
         * @param scores the first {@code count} are the scores of one criterion in some common unit, in no order; the rule
         *     may reorder them; the array may be longer; the engine sees to it that the sum of all fits a long
         * @param count at least 1
         */
        long sum(long[] scores, int count);
    }
}
