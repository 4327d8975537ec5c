// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.smart;

import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.List;
import java.util.OptionalInt;

/** Decides what the tests of a subject come to together. */
public interface SmartConclusionRule extends SmartRule {
    /**
     * Compiles the settings.
     *
     * @param settings fulfil the rule's form, and fit the procedure
     */
    Conclusion compile(Settings settings, SmartProcedure procedure);

    /** A compiled conclusion: immutable, and shared by threads. */
    interface Conclusion {
        /**
         * The number of the test that is judged first, and on which the others wait: where it is not met, they are not judged
         * at all. Empty when no test has that role.
         */
        default OptionalInt gate() {
            return OptionalInt.empty();
        }

        /** The declared reason that holds for these results. */
        Reason judge(TestResults results);

        /** What a judgement rests on. */
        List<Evidence> explain(TestResults results, Reason reason);
    }
}
