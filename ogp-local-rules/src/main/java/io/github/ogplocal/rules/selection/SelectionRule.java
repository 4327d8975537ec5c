// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.rules.Rule;
import io.github.ogplocal.rules.SettingFault;
import io.github.ogplocal.rules.Settings;
import java.util.List;

/**
 * A rule that decides one thing in a {@link SelectionProcedure}.
 *
 * <p>Each kind compiles its settings once into an immutable judge that many threads can share. A judge returns one of the
 * rule's declared reasons and allocates nothing it can avoid; its {@code explain} rebuilds, from that reason and the same
 * inputs, what the reason rests on.
 */
public interface SelectionRule extends Rule {
    /**
     * What the settings form cannot see: settings that do not fit the rest of the procedure.
     *
     * @param settings fulfil the rule's form
     * @return the faults, in the order of the form; empty when the rule can be compiled
     */
    default List<SettingFault> faults(Settings settings, SelectionProcedure procedure) {
        return List.of();
    }
}
