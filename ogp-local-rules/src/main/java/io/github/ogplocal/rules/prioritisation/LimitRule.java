// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

/** Decides how much can be chosen. */
public interface LimitRule extends PrioritisationRule {
    /** Compiles the settings. */
    Limit compile(PrioritisationContext context);
}
