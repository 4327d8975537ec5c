// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.robustness;

import static io.github.ogplocal.model.check.Checks.require;

import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.rules.selection.SelectionStatus;
import org.immutables.value.Value;

/**
 * A change of an application's own total that would change its status, all else unchanged, whether or not scores can give
 * that total.
 *
 * <p>Invariant: amount = after minus before; where the amount is 0, it is not exactly enough.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
public abstract class TotalChange {
    TotalChange() {}

    /** Starts an empty builder; all attributes are required. */
    public static TotalChangeBuilder builder() {
        return new TotalChangeBuilder();
    }

    /** The total there is. */
    public abstract Fraction getBefore();

    /** The total on the border. */
    public abstract Fraction getAfter();

    /** By how much the total changes; below 0 when it falls. */
    public abstract Fraction getAmount();

    /** Whether the total goes up; it says so also where the amount is 0. */
    public abstract boolean isUpwards();

    /**
     * Whether a change of exactly {@link #getAmount} is enough. If not, any larger change in that direction is, as long as it
     * is small enough to reach no other border.
     */
    public abstract boolean isExactlyEnough();

    /** The status it would get. */
    public abstract SelectionStatus getStatus();

    @Value.Check
    void check() {
        require(
                getAmount().equals(getAfter().minus(getBefore())),
                "total change",
                "amount",
                Invariant.CONTRADICTION,
                "must be after minus before",
                getAmount());
        int sign = getAmount().signum();
        require(
                sign == 0 ? !isExactlyEnough() : isUpwards() == sign > 0,
                "total change",
                "upwards",
                Invariant.CONTRADICTION,
                "must fit the amount",
                getAmount());
    }
}
