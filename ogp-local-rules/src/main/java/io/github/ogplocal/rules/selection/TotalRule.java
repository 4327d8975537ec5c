// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.selection.Criterion;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.List;

/**
 * Decides how the scores of the criteria become a total.
 *
 * <p>A total is always a sum of contributions, one a criterion, so that it can be explained by them: contribution = score
 * times factor.
 */
public interface TotalRule extends SelectionRule {
    /** Compiles the settings. */
    Total compile(SelectionContext context);

    /** A compiled total rule. */
    interface Total {
        /** What a criterion's score is multiplied by, exactly. */
        Fraction factor(Criterion criterion);

        /** The reason under which a total is reported. */
        Reason reason();

        /** What the total rests on, beside the contributions; the pointer of a computed value is empty. */
        List<Evidence> explain(Fraction total);
    }
}
