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
        LEAVE_UNDECIDED,
        /** Equals share a rank wherever they stand, and a rank takes one place. */
        SHARE_RANK,
        /** A public draw puts them in order; until it is held they stay undecided. */
        DRAW,
        /** A committee decides and records it in its minutes; until then they stay undecided. */
        COMMITTEE_DECIDES,
        /** Nobody is selected; the call's organiser decides how to go on. */
        STOP
    }

    /** What became of one of the tied. */
    enum Resolution {
        /** It has the place. */
        ADMITTED,
        /** It has not. */
        NOT_ADMITTED,
        /** It is open. */
        OPEN
    }

    /** A compiled rule for remaining ties. */
    interface RemainingTie {
        /** What is done. */
        Policy policy();

        /** The reason for one of the tied: met when admitted, not met when not, not assessable while it is open. */
        Reason judge(Resolution resolution);

        /**
         * What the reason rests on. The engine adds, where a draw decided, {@code ticket}, {@code context} and {@code pool};
         * where a committee did, {@code minutes} and {@code on}.
         *
         * @param tied ids of all the tied, in natural order; at least 2
         * @param places number of places for them; at least 1 and fewer than the tied
         */
        List<Evidence> explain(List<String> tied, int places, Reason reason);
    }
}
