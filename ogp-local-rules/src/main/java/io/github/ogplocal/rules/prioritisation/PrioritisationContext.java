// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.rules.Settings;

/**
 * What a rule is compiled from.
 *
 * @param settings fulfil the rule's form and fit the procedure
 * @param pointer where the use stands: a JSON Pointer into the procedure
 * @param procedure the procedure that uses the rule
 */
public record PrioritisationContext(Settings settings, String pointer, PrioritisationProcedure procedure) {
    /** Refuses null. */
    public PrioritisationContext {
        requireNonNull(settings, "settings");
        requireNonNull(pointer, "pointer");
        requireNonNull(procedure, "procedure");
    }

    /** Where a setting stands, as {@link io.github.ogplocal.rules.explain.Evidence} points to it. */
    public String settingPointer(String setting) {
        return "procedure#" + pointer + "/settings/" + setting;
    }
}
