// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import io.github.ogplocal.model.prioritisation.ProjectId;
import io.github.ogplocal.model.prioritisation.ZoneId;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.quantity.Money;
import io.github.ogplocal.model.style.OgpStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What became of one project.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
public abstract class ProjectOutcome {
    ProjectOutcome() {}

    /** Starts an empty builder; project and status are required. */
    public static ProjectOutcomeBuilder builder() {
        return new ProjectOutcomeBuilder();
    }

    /** Which project. */
    public abstract ProjectId getProject();

    /** What became of it. */
    public abstract PriorityStatus getStatus();

    /** In which zone's contest it stood; empty where there is one contest for all, or it was not admitted. */
    public abstract Optional<ZoneId> getZone();

    /**
     * When it was chosen, from 1, within its contest; empty when it was not, or not in the same place in every outcome, or by a
     * recorded decision, which tells no order.
     */
    public abstract Optional<Integer> getPlace();

    /** What it costs; empty when that is not known. */
    public abstract Optional<Money> getCost();

    /** How many ballots approve of it; empty when nobody votes. */
    public abstract Optional<Integer> getVotes();

    /** The total of its ratings; empty when it has none. */
    public abstract Optional<Fraction> getTotal();
}
