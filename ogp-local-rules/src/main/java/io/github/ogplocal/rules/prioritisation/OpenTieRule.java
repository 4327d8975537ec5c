// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.List;

/** Decides what happens with a tie that no key separates. Never the order of a list. */
public interface OpenTieRule extends PrioritisationRule {
    /** Compiles the settings. */
    OpenTies compile(PrioritisationContext context);

    /** How a project fares over the outcomes that an open tie allows. */
    enum Standing {
        /** It is chosen before the tie matters, or in every outcome. */
        CHOSEN_IN_ALL,
        /** It is chosen in some outcomes and not in others. */
        CHOSEN_IN_SOME,
        /** It is chosen in no outcome. */
        CHOSEN_IN_NONE,
        /** Nothing follows for it, because the rule stops at the tie or there are more outcomes than are looked at. */
        NOT_LOOKED_AT
    }

    /** A compiled rule for open ties. */
    interface OpenTies {
        /** How many outcomes are looked at; 1 when the rule stops at an open tie. */
        int most();

        /** The reason for a project where an open tie matters: met when it is chosen all the same, not assessable when open. */
        Reason judge(Standing standing);

        /**
         * What the reason rests on.
         *
         * @param tied ids of those that the first open tie is between, in natural order
         * @param in in how many outcomes the project is chosen
         * @param outcomes how many outcomes were looked at
         */
        List<Evidence> explain(List<String> tied, int in, int outcomes, Reason reason);
    }
}
