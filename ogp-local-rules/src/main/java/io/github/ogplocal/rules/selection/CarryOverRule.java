// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.List;

/** Decides what the total of an earlier stage counts in the next. */
public interface CarryOverRule extends SelectionRule {
    /** Compiles the settings; the context's procedure is the later stage's. */
    CarryOver compile(SelectionContext context);

    /** A compiled carry-over rule. */
    interface CarryOver {
        /** What the earlier total is multiplied by before it is added to the later; 0 or more, 0 when scores start anew. */
        Fraction factor();

        /** The reason under which the earlier stage is reported: met. */
        Reason reason();

        /**
         * What the reason rests on.
         *
         * @param total the earlier stage's total
         */
        List<Evidence> explain(Fraction total);
    }
}
