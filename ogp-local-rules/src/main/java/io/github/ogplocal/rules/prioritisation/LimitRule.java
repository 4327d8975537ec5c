// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

/**
 * Decides how much can be chosen.
 *
 * <p>The first reason of such a rule tells each candidate what limits the choice; its sentence can have the places {@code
 * places}, or {@code cost}, {@code budget} and {@code zone}.
 */
public interface LimitRule extends PrioritisationRule {
    /** Compiles the settings. */
    Limit compile(PrioritisationContext context);
}
