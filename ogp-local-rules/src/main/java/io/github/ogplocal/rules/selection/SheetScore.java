// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.style.OgpStyle;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

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

    /** Whether {@code other} says the same; it may be read from a run, or built. */
    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof SheetScore that
                        && getEvaluator().equals(that.getEvaluator())
                        && getPoints().equals(that.getPoints()));
    }

    @Override
    public final int hashCode() {
        int hash = 5381;
        hash += (hash << 5) + getEvaluator().hashCode();
        hash += (hash << 5) + getPoints().hashCode();
        return hash;
    }

    /** All attributes that are there, for diagnostics. */
    @Override
    public final String toString() {
        StringBuilder text = new StringBuilder("SheetScore{");
        text.append("evaluator=").append(getEvaluator());
        getPoints().ifPresent(value -> text.append(", points=").append(value));
        return text.append('}').toString();
    }
}
