// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.robustness;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.style.OgpStyle;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.immutables.value.Value;

/**
 * Whether the same applications are selected with all weights within a given epsilon of the published ones; see
 * {@link WeightMargin} for what that means.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
public abstract class WeightCheck {
    WeightCheck() {}

    /** Starts an empty builder; the epsilon is required. */
    public static WeightCheckBuilder builder() {
        return new WeightCheckBuilder();
    }

    /** How far from itself each weight may be, as a share of it. */
    public abstract Fraction getEpsilon();

    /** Why the question has no answer; empty when it has. */
    public abstract Optional<WeightMargin.Limit> getLimit();

    /**
     * Weightings that give other sets, of those that favour one application over another or over a threshold the most; one for
     * each set, in the order in which they were found. Others may be possible with weightings between them.
     */
    public abstract List<WeightWitness> getWitnesses();

    /** Whether every weighting gives the same set; false also where the question has no answer. */
    public boolean hasOneSet() {
        return getLimit().isEmpty() && getWitnesses().isEmpty();
    }

    /** Who could win a place, in natural order; those for whom there is a witness. */
    public List<ApplicationId> couldEnter() {
        TreeSet<ApplicationId> ids = new TreeSet<>();
        getWitnesses().forEach(witness -> ids.addAll(witness.getEntered()));
        return List.copyOf(ids);
    }

    /** Who could lose its place, in natural order; those for whom there is a witness. */
    public List<ApplicationId> couldLeave() {
        TreeSet<ApplicationId> ids = new TreeSet<>();
        getWitnesses().forEach(witness -> ids.addAll(witness.getLeft()));
        return List.copyOf(ids);
    }
}
