// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.BandId;
import io.github.ogplocal.model.style.OgpStyle;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

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

    /** Whether {@code other} says the same; it may be read from a run, or built. */
    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof ApplicationOutcome that
                        && getApplication().equals(that.getApplication())
                        && getStatus().equals(that.getStatus())
                        && getTotal().equals(that.getTotal())
                        && getRankingScore().equals(that.getRankingScore())
                        && getBand().equals(that.getBand())
                        && getProposedStatus().equals(that.getProposedStatus())
                        && getGroup().equals(that.getGroup())
                        && getRank().equals(that.getRank()));
    }

    @Override
    public final int hashCode() {
        int hash = 5381;
        hash += (hash << 5) + getApplication().hashCode();
        hash += (hash << 5) + getStatus().hashCode();
        hash += (hash << 5) + getTotal().hashCode();
        hash += (hash << 5) + getRankingScore().hashCode();
        hash += (hash << 5) + getBand().hashCode();
        hash += (hash << 5) + getProposedStatus().hashCode();
        hash += (hash << 5) + getGroup().hashCode();
        hash += (hash << 5) + getRank().hashCode();
        return hash;
    }

    /** All attributes that are there, for diagnostics. */
    @Override
    public final String toString() {
        StringBuilder text = new StringBuilder("ApplicationOutcome{");
        text.append("application=").append(getApplication());
        text.append(", status=").append(getStatus());
        getTotal().ifPresent(value -> text.append(", total=").append(value));
        getRankingScore().ifPresent(value -> text.append(", rankingScore=").append(value));
        getBand().ifPresent(value -> text.append(", band=").append(value));
        getProposedStatus().ifPresent(value -> text.append(", proposedStatus=").append(value));
        getGroup().ifPresent(value -> text.append(", group=").append(value));
        getRank().ifPresent(value -> text.append(", rank=").append(value));
        return text.append('}').toString();
    }
}
