// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.dryrun;

import static io.github.ogplocal.model.check.Checks.require;
import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.text.LocalizedText;

/**
 * In how many runs something happened in a group.
 *
 * @param group which group
 * @param name what readers see of it
 * @param runs how many runs; 0 or more
 */
public record GroupCount(GroupId group, LocalizedText name, int runs) {
    /** Refuses null and a negative number. */
    public GroupCount {
        requireNonNull(group, "group");
        requireNonNull(name, "name");
        require(runs >= 0, "group count", "runs", Invariant.OUT_OF_RANGE, "must be at least 0", runs);
    }
}
