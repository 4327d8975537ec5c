// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.List;

/** Decides what becomes of money that a method leaves unspent. Completions follow each other in the procedure's order. */
public interface CompletionRule extends PrioritisationRule {
    /**
     * Compiles the settings.
     *
     * @param settings fulfil the rule's form
     */
    Completion compile(Settings settings);

    /** A compiled completion: immutable, and shared by threads. */
    interface Completion {
        /**
         * Goes on where a course ended, or runs the method again with more money for each voter; the steps of a run that
         * counts are then the method's, of phase 0.
         *
         * @param phase the place of this completion in the procedure, from 1; its steps carry it
         * @throws IllegalArgumentException if the completion does not fit the method, as {@link #fits} tells
         */
        Course complete(Contest contest, MethodRule.Method method, Course course, int phase, TieBreaker ties);

        /**
         * Whether it runs the method again, so that a tie that was broken before may come up once more. One that says no lets a
         * search over ties end sooner; one that says so wrongly makes it miss outcomes.
         */
        default boolean runsAgain() {
            return true;
        }

        /** Whether the completion can follow a method; one that gives voters more money needs voters with money. */
        boolean fits(MethodRule.Method method);

        /**
         * The reason for a project: met when it is chosen at the end of this completion, not met when it is not.
         *
         * @param course how the whole choice went
         * @param phase the place of this completion in the procedure, from 1
         */
        Reason judge(Contest contest, Course course, int phase, int project);

        /** What the reason rests on; pointers are empty, since all is computed. */
        List<Evidence> explain(Contest contest, Course course, int phase, int project, Reason reason);
    }
}
