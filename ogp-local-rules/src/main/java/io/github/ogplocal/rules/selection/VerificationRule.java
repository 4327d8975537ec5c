// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.List;

/** Decides which scores are verified on the spot before they count. A verified score takes the place of the panel's. */
public interface VerificationRule extends SelectionRule {
    /** Compiles the settings. */
    ScoreVerification compile(SelectionContext context);

    /** A compiled verification rule. */
    interface ScoreVerification {
        /** Whether a criterion is one that is verified. */
        boolean verifies(String criterion);

        /** Judges an application: met when it can be scored, not assessable when it stays undecided. */
        Reason judge(List<String> verified, List<String> open);

        /**
         * What the reason rests on.
         *
         * @param verified criteria with a verified score, in the procedure's order
         * @param open criteria that this rule verifies and that have none, in the procedure's order
         */
        List<Evidence> explain(List<String> verified, List<String> open, Reason reason);
    }
}
