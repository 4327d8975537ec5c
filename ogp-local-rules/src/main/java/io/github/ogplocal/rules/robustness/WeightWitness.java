// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.robustness;

import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.style.OgpStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * A weighting with which the call was decided anew and gave another set of selected applications.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
public abstract class WeightWitness {
    WeightWitness() {}

    /** Starts an empty builder; nothing is required. */
    public static WeightWitnessBuilder builder() {
        return new WeightWitnessBuilder();
    }

    /** The weights, in the procedure's order of the criteria. */
    public abstract List<CriterionFactor> getWeights();

    /** Who is selected with them and not with the published ones, in natural order. */
    public abstract List<ApplicationId> getEntered();

    /** Who is selected with the published ones and not with them, in natural order. */
    public abstract List<ApplicationId> getLeft();
}
