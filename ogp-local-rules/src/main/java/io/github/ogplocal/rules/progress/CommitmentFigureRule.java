// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.progress;

import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.Rule;
import io.github.ogplocal.rules.Settings;

/** Decides whether the figure of a commitment is the one reported of it, or is rolled up from its milestones. */
public interface CommitmentFigureRule extends Rule {
    /**
     * Compiles the settings.
     *
     * @param settings fulfil the rule's form
     */
    Source compile(Settings settings);

    /** A compiled rule: immutable, and shared by threads. */
    interface Source {
        /** Whether milestones can ever make the figure. */
        boolean asksMilestones();

        /**
         * Judges: met takes the figure that was reported of the commitment itself, or that there is none; not met takes that of
         * its milestones.
         *
         * @param reported whether a report of the commitment itself says how much is done
         * @param milestones how many milestones it has; 0 or more
         */
        Reason judge(boolean reported, int milestones);
    }
}
