// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

/** Why a candidate has a place, or none. */
public enum Placement {
    /** By its rank. */
    PLACED,
    /** By its rank in its group, which is guaranteed a number of places. */
    PLACED_AS_GUARANTEED,
    /** Others come before it. */
    NOT_PLACED,
    /** Its group has all that it can have. */
    GROUP_IS_FULL,
    /** It asks for more money than is left. */
    ASKS_FOR_TOO_MUCH;

    /** Whether this gives a place. */
    public boolean isPlaced() {
        return this == PLACED || this == PLACED_AS_GUARANTEED;
    }
}
