// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.robustness;

import io.github.ogplocal.model.style.OgpStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The smallest changes that would change a status, one of each kind; each is empty where no change of its kind does.
 *
 * <p>Of scores the smallest is that with the fewest points; of those the last stage's before earlier ones', then the
 * procedure's order of the criteria, then natural order of the evaluators, then upwards before downwards.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
public abstract class StatusChanges {
    StatusChanges() {}

    /** Starts an empty builder; nothing is required. */
    public static StatusChangesBuilder builder() {
        return new StatusChangesBuilder();
    }

    /** The smallest change of the total; empty also where more than the total says where an application stands. */
    public abstract Optional<TotalChange> getTotal();

    /** The smallest change of all evaluators' scores of one criterion together. */
    public abstract Optional<ScoreChange> getCriterion();

    /** The smallest change of one evaluator's score of one criterion. */
    public abstract Optional<ScoreChange> getCell();
}
