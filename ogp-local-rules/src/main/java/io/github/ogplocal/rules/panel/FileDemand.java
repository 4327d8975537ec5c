// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.panel;

import static io.github.ogplocal.model.check.Checks.require;
import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.selection.ApplicationId;
import java.util.Optional;

/**
 * One file that is to be read.
 *
 * @param application which file
 * @param group within which group it competes; files without a group are balanced among themselves
 * @param sheets how many sheets it needs, each of another evaluator; 1 to 100
 */
public record FileDemand(ApplicationId application, Optional<GroupId> group, int sheets) {
    /** Refuses null, and checks the bounds. */
    public FileDemand {
        requireNonNull(application, "application");
        requireNonNull(group, "group");
        require(sheets >= 1 && sheets <= 100, "file", "sheets", Invariant.OUT_OF_RANGE, "must be 1 to 100", sheets);
    }
}
