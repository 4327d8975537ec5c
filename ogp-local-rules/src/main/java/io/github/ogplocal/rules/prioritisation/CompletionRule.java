// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import io.github.ogplocal.rules.Settings;

/** Decides what becomes of money that a method leaves unspent. Completions follow each other in the procedure's order. */
public interface CompletionRule extends PrioritisationRule {
    /**
     * Compiles the settings.
     *
     * @param settings fulfil the rule's form
     */
    Completion compile(Settings settings);

    /** A compiled completion. */
    interface Completion {
        /**
         * Goes on where a course ended, or runs the method again with more money for each voter.
         *
         * @param phase the place of this completion in the procedure, from 1; its steps carry it
         */
        Course complete(Contest contest, MethodRule.Method method, Course course, int phase, TieBreaker ties);
    }
}
