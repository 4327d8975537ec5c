// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.progress;

import io.github.ogplocal.model.plan.ActionPlan;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.Rule;
import io.github.ogplocal.rules.Settings;
import java.time.LocalDate;

/** Decides which plans of an authority count where plans of several authorities are put together. */
public interface CountedPlansRule extends Rule {
    /**
     * Compiles the settings.
     *
     * @param settings fulfil the rule's form
     */
    Counter compile(Settings settings);

    /** A compiled rule: immutable, and shared by threads. */
    interface Counter {
        /**
         * Judges: met counts, anything else does not.
         *
         * @param hasParts whether another plan of the authority is a part of this one
         * @param withdrawn whether it was given up by the day
         * @param day the day of the summary
         */
        Reason judge(ActionPlan plan, boolean hasParts, boolean withdrawn, LocalDate day);
    }
}
