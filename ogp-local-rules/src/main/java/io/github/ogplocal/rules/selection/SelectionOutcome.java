// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.rules.RuleId;
import java.util.List;
import org.immutables.value.Value;

/**
 * A whole outcome as a plain value, with every explanation made: what is written as JSON.
 *
 * <p>An outcome in use is a {@link Selection}, which is compact and explains on request; this is its document.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
public abstract class SelectionOutcome {
    SelectionOutcome() {}

    /** Starts an empty builder. */
    public static SelectionOutcomeBuilder builder() {
        return new SelectionOutcomeBuilder();
    }

    /** The id of the procedure that decided. */
    public abstract String getProcedure();

    /** Its revision. */
    public abstract int getRevision();

    /** The order and meaning of the engine's steps. */
    public abstract RuleId getPipeline();

    /** One explanation an application, in natural order of the applications' ids. */
    public abstract List<SelectionExplanation> getExplanations();

    /** What became of each group's places, in the order of the groups. */
    public abstract List<GroupResult> getGroups();

    /** The ties that mattered, in the order in which the cuts were made. */
    public abstract List<Tie> getTies();

    /** How far each decided application was from the other side, in natural order of the ids. */
    public abstract List<Margin> getMargins();
}
