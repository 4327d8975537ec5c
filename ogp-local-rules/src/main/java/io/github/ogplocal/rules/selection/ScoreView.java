// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.selection.CriterionId;

/** The scores of one application, as rules see them. Valid only during the call that hands it over. */
public interface ScoreView {
    /** The exact total. */
    Fraction total();

    /** Compares the total with a number, exactly and without making an object of the total. */
    int compareTotal(Fraction other);

    /**
     * The panel's exact score of a criterion.
     *
     * @throws IllegalArgumentException if the procedure has no such criterion
     */
    Fraction score(CriterionId criterion);

    /**
     * Compares the exact score of a criterion with another application's, without making an object of either where that can
     * be done.
     *
     * @throws IllegalArgumentException if the procedure has no such criterion
     */
    default int compareScore(CriterionId criterion, ScoreView other) {
        return score(criterion).compareTo(other.score(criterion));
    }

    /**
     * The exact score of a criterion as a whole number, in a unit that is one for all applications of a run.
     *
     * @throws ArithmeticException if there is no such unit, or the number does not fit
     * @throws IllegalArgumentException if the procedure has no such criterion
     */
    default long wholeScore(CriterionId criterion) {
        throw new ArithmeticException("criterion " + criterion + ": no common unit");
    }
}
