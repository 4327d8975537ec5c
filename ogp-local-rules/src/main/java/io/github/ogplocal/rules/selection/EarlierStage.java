// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.rules.RuleUse;
import org.immutables.value.Value;

/**
 * A stage that comes before: whom it selects takes part in the next, and nobody else.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
public abstract class EarlierStage {
    EarlierStage() {}

    /** Starts an empty builder; all attributes are required. */
    public static EarlierStageBuilder builder() {
        return new EarlierStageBuilder();
    }

    /** The rules of the earlier stage; it may itself have a stage before it. */
    public abstract SelectionProcedure getProcedure();

    /** The {@link CarryOverRule}: what the earlier total counts in the next stage. */
    public abstract RuleUse getCarryOver();
}
