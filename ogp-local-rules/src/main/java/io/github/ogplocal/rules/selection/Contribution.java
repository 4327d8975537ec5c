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
