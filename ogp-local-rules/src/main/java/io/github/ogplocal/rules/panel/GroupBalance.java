// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.panel;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.place.GroupId;
import java.util.Optional;

/**
 * How evenly the files of one group are spread over the evaluators.
 *
 * @param group which group; empty for the files without one
 * @param sheets how many sheets its files need together
 * @param least how many of its files the evaluator reads who reads fewest of them
 * @param most how many of its files the evaluator reads who reads most of them
 */
public record GroupBalance(Optional<GroupId> group, int sheets, int least, int most) {
    /** Refuses null. */
    public GroupBalance {
        requireNonNull(group, "group");
    }

    /** Whether no evaluator reads two or more files of the group more than another. */
    public boolean hasEvenSpread() {
        return most - least <= 1;
    }
}
