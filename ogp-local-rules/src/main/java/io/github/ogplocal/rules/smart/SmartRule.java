// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.smart;

import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.Rule;
import io.github.ogplocal.rules.SettingFault;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.Template;
import java.util.List;
import java.util.Optional;

/**
 * A rule that decides one thing in a {@link SmartProcedure}.
 *
 * <p>Each kind compiles its settings once into an immutable judge that many threads can share. A judge returns one of the
 * rule's declared reasons and allocates nothing it can avoid; its {@code explain} rebuilds, from that reason and the same
 * inputs, what the reason rests on.
 */
public interface SmartRule extends Rule {
    /**
     * What the settings form cannot see: settings that do not fit the rest of the procedure.
     *
     * @param settings fulfil the rule's form
     * @return the faults, in the order of the form; empty when the rule can be compiled
     */
    default List<SettingFault> faults(Settings settings, SmartProcedure procedure) {
        return List.of();
    }

    /**
     * What would have to be added for another judgement.
     *
     * @param reason one that the rule declares
     * @return a sentence whose places the evidence of the reason fills; empty when there is nothing to add
     */
    default Optional<Template> advice(Reason reason) {
        return Optional.empty();
    }
}
