// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.List;

/** Decides what happens to a tie that straddles a cut and that no tie-break separates. Never the order of a list. */
public interface RemainingTieRule extends SelectionRule {
    /** Compiles the settings. */
    RemainingTie compile(SelectionContext context);

    /** What is done with the tied. */
    enum Policy {
        /** All of them get a place, also where that makes more places than there are. */
        ADMIT_ALL,
        /** None of them gets a place; the places stay empty. */
        ADMIT_NONE,
        /** They stay undecided until somebody decides, outside this library, and records it. */
        LEAVE_UNDECIDED
    }

    /** A compiled rule for remaining ties. */
    interface RemainingTie {
        /** What is done. */
        Policy policy();

        /** The reason under which a tie is reported. */
        Reason reason();

        /**
         * What the reason rests on.
         *
         * @param tied ids of all the tied, in natural order; at least 2
         * @param places number of places for them; at least 1 and fewer than the tied
         */
        List<Evidence> explain(List<String> tied, int places);
    }
}
