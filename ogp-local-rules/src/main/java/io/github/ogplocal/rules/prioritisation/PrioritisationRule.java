// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import io.github.ogplocal.rules.Rule;
import io.github.ogplocal.rules.SettingFault;
import io.github.ogplocal.rules.Settings;
import java.util.List;

/** A rule that decides one thing in a prioritisation. */
public interface PrioritisationRule extends Rule {
    /**
     * What the settings form cannot see: settings that do not fit the rest of the procedure.
     *
     * @param settings fulfil the rule's form
     * @return the faults, in the order of the form; empty when the rule can be compiled
     */
    default List<SettingFault> faults(Settings settings, PrioritisationProcedure procedure) {
        return List.of();
    }
}
