// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.style.OgpStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * How far an application's own total is from the other side, all else unchanged.
 *
 * <p>For a selected application: how much less would lose the place. For one that is not: how much more would win one.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
public abstract class Margin {
    Margin() {}

    /** Starts an empty builder. */
    public static MarginBuilder builder() {
        return new MarginBuilder();
    }

    /** Whose total. */
    public abstract ApplicationId getApplication();

    /** Whether it is selected, and the change is downwards; else the change is upwards. */
    public abstract boolean isSelected();

    /** The total on the border. */
    public abstract Fraction getBorder();

    /** The distance from the application's total to the border; 0 or more. */
    public abstract Fraction getAmount();

    /**
     * Whether a change of exactly {@link #getAmount} is enough. If not, any larger change is; at exactly the border a rule
     * decides, the threshold's bound or the tie-breaks.
     */
    public abstract boolean isExactlyEnough();

    /** The rivals whose total is the border, in natural order; empty when the border is the threshold. */
    public abstract List<ApplicationId> getRivals();
}
