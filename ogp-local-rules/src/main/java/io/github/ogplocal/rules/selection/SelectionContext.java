// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.rules.Settings;

/**
 * What a rule is compiled from.
 *
 * @param settings fulfil the rule's form and fit the procedure
 * @param root where the procedure stands in its document: a JSON Pointer; empty unless it is an earlier stage's
 * @param pointer where the use stands: a JSON Pointer into the procedure
 * @param procedure the procedure that uses the rule
 */
public record SelectionContext(Settings settings, String root, String pointer, SelectionProcedure procedure) {
    /** Refuses null. */
    public SelectionContext {
        requireNonNull(settings, "settings");
        requireNonNull(root, "root");
        requireNonNull(pointer, "pointer");
        requireNonNull(procedure, "procedure");
    }

    /** What a rule is compiled from in a procedure that stands by itself. */
    public SelectionContext(Settings settings, String pointer, SelectionProcedure procedure) {
        this(settings, "", pointer, procedure);
    }

    /** Where a setting stands, as {@link io.github.ogplocal.rules.explain.Evidence} points to it. */
    public String settingPointer(String setting) {
        return procedurePointer(pointer + "/settings/" + setting);
    }

    /** Where something of the procedure stands, as {@link io.github.ogplocal.rules.explain.Evidence} points to it. */
    public String procedurePointer(String within) {
        return "procedure#" + root + within;
    }
}
