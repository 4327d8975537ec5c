// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.BandId;
import io.github.ogplocal.model.style.OgpStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the outcome says of one application; the reasons are asked for apart ({@link Selection#explain}).
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
public abstract class ApplicationOutcome {
    ApplicationOutcome() {}

    /** Starts an empty builder; application and status are required. */
    public static ApplicationOutcomeBuilder builder() {
        return new ApplicationOutcomeBuilder();
    }

    /** Which application. */
    public abstract ApplicationId getApplication();

    /** What became of it. */
    public abstract SelectionStatus getStatus();

    /** The exact total; empty when it was not scored. */
    public abstract Optional<Fraction> getTotal();

    /** The points it is ranked by where that is not the total; empty otherwise, and when it is no candidate. */
    public abstract Optional<Fraction> getRankingScore();

    /** The band of the award; empty when it is not selected, reaches no band, or the procedure has none. */
    public abstract Optional<BandId> getBand();

    /** What the procedure itself gives, where a committee decided otherwise; empty otherwise. */
    public abstract Optional<SelectionStatus> getProposedStatus();

    /** The group in which it competes; empty when it was not admitted to scoring, or has no group. */
    public abstract Optional<GroupId> getGroup();

    /**
     * The rank among the group's candidates (those who reached every threshold), from 1, after all tie-breaks; equals
     * share a rank, and the next rank counts them. Empty when it is no candidate.
     */
    public abstract Optional<Integer> getRank();
}
