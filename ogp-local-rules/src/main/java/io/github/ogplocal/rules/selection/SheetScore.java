// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.style.OgpStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What one sheet gives for one criterion.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
public abstract class SheetScore {
    SheetScore() {}

    /** Starts an empty builder; the evaluator is required. */
    public static SheetScoreBuilder builder() {
        return new SheetScoreBuilder();
    }

    /** Whose sheet. */
    public abstract EvaluatorId getEvaluator();

    /** The points on it; empty when the criterion is not scored there. */
    public abstract Optional<Points> getPoints();
}
