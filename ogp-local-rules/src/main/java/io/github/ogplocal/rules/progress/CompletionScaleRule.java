// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.progress;

import io.github.ogplocal.model.progress.Completion;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.rules.Rule;
import io.github.ogplocal.rules.SettingFault;
import io.github.ogplocal.rules.Settings;
import java.util.List;

/**
 * Declares which step of the ordinal scale a per cent is taken for. OGP publishes no such mapping: it is a policy of those who
 * declare it, and there is none the other way.
 */
public interface CompletionScaleRule extends Rule {
    /**
     * What the settings form cannot see.
     *
     * @param settings fulfil the rule's form
     * @return the faults, in the order of the form; empty when the rule can be compiled
     */
    default List<SettingFault> faults(Settings settings) {
        return List.of();
    }

    /**
     * Compiles the settings.
     *
     * @param settings fulfil the rule's form and have no {@link #faults}
     */
    Scale compile(Settings settings);

    /** A compiled rule: immutable, and shared by threads. */
    interface Scale {
        /**
         * The step.
         *
         * @param percent 0 to 100
         * @return never that there is no evidence
         */
        Completion completion(Fraction percent);
    }
}
