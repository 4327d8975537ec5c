// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.rules.explain.Finding;
import java.util.List;
import org.immutables.value.Value;

/**
 * Why one project has its status: every step, with the figures that decided.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
public abstract class PrioritisationExplanation {
    PrioritisationExplanation() {}

    /** Starts an empty builder; the outcome is required. */
    public static PrioritisationExplanationBuilder builder() {
        return new PrioritisationExplanationBuilder();
    }

    /** What is explained. */
    public abstract ProjectOutcome getOutcome();

    /** What the rules say of the project, in the order of the engine's steps; not empty. */
    public abstract List<Finding> getFindings();
}
