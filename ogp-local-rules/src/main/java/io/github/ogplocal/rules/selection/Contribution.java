// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import static io.github.ogplocal.model.check.Checks.require;

import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.selection.CriterionId;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.model.text.LocalizedText;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What one criterion adds to a total.
 *
 * <p>Invariant: points = score times factor.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
public abstract class Contribution {
    Contribution() {}

    /** Starts an empty builder; all attributes are required. */
    public static ContributionBuilder builder() {
        return new ContributionBuilder();
    }

    /** Which criterion. */
    public abstract CriterionId getCriterion();

    /** Its title. */
    public abstract LocalizedText getTitle();

    /** What each sheet that counts gives, in natural order of the evaluators. */
    public abstract List<SheetScore> getSheets();

    /** The exact score that counts: the panel's, by the panel rule, or the verified one. */
    public abstract Fraction getScore();

    /** The score as it was verified on the spot, which took the place of the panel's; empty when none was. */
    public abstract Optional<Fraction> getVerified();

    /** What it is multiplied by. */
    public abstract Fraction getFactor();

    /** What it adds to the total. */
    public abstract Fraction getPoints();

    /** Whether {@code other} says the same; it may be read from a run, or built. */
    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Contribution that
                        && getCriterion().equals(that.getCriterion())
                        && getTitle().equals(that.getTitle())
                        && getSheets().equals(that.getSheets())
                        && getScore().equals(that.getScore())
                        && getVerified().equals(that.getVerified())
                        && getFactor().equals(that.getFactor())
                        && getPoints().equals(that.getPoints()));
    }

    @Override
    public final int hashCode() {
        int hash = 5381;
        hash += (hash << 5) + getCriterion().hashCode();
        hash += (hash << 5) + getTitle().hashCode();
        hash += (hash << 5) + getSheets().hashCode();
        hash += (hash << 5) + getScore().hashCode();
        hash += (hash << 5) + getVerified().hashCode();
        hash += (hash << 5) + getFactor().hashCode();
        hash += (hash << 5) + getPoints().hashCode();
        return hash;
    }

    /** All attributes that are there, for diagnostics. */
    @Override
    public final String toString() {
        StringBuilder text = new StringBuilder("Contribution{");
        text.append("criterion=").append(getCriterion());
        text.append(", title=").append(getTitle());
        text.append(", sheets=").append(getSheets());
        text.append(", score=").append(getScore());
        getVerified().ifPresent(value -> text.append(", verified=").append(value));
        text.append(", factor=").append(getFactor());
        text.append(", points=").append(getPoints());
        return text.append('}').toString();
    }

    @Value.Check
    void check() {
        require(
                getVerified().isEmpty() || getVerified().get().equals(getScore()),
                "contribution",
                "verified",
                Invariant.CONTRADICTION,
                "must be the score",
                getScore());
        require(
                getPoints().equals(getScore().times(getFactor())),
                "contribution",
                "points",
                Invariant.CONTRADICTION,
                "must be score times factor",
                getPoints());
    }
}
