// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.place.GroupId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What candidates stand in line for.
 *
 * @param cut which cut their line ends at
 * @param group whose places they are; null where those of any group stand in line
 * @param gives what becomes of whoever is inside
 */
record Stake(Cut cut, @Nullable GroupId group, SelectionStatus gives) {
    /** Places of all groups. */
    static Stake placeOfAll(Cut cut) {
        return new Stake(cut, null, SelectionStatus.SELECTED);
    }

    /** Whether a tie was about this. */
    boolean isOf(Tie tie) {
        return tie.getCut() == cut && tie.getGroup().equals(Optional.ofNullable(group));
    }
}
