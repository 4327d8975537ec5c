// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.progress;

import io.github.ogplocal.rules.Rule;
import io.github.ogplocal.rules.Settings;
import java.util.Collection;
import java.util.Set;

/**
 * Decides what the progress of parts comes to together.
 *
 * <p>A rule always gives the figure without what is unknown and, beside it, the interval that the unknown leaves open; where
 * nothing is known there is no figure, which is not nought.
 */
public interface RollUpRule extends Rule {
    /** The levels to which the rule can roll up; not empty. */
    Set<RollUpLevel> levels();

    /**
     * Compiles the settings.
     *
     * @param settings fulfil the rule's form
     */
    RollUp compile(Settings settings);

    /** A compiled roll-up rule: immutable, and shared by threads. */
    interface RollUp {
        /**
         * Rolls up.
         *
         * @param parts in any order; the result does not depend on it; may be empty
         */
        RolledUp rollUp(Collection<RollUpPart> parts);
    }
}
