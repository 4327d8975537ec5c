// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.prioritisation.RankedTie;
import io.github.ogplocal.rules.draw.Draw;
import java.util.List;
import java.util.Optional;

/**
 * What a key can look at to separate equal projects.
 *
 * @param contest in which they are equal
 * @param draw the draw; empty until one was held
 * @param decisions what a committee decided on ties, in the order of what they name first
 */
public record TieContext(NamedContest contest, Optional<Draw> draw, List<RankedTie> decisions) {
    /** Copies. */
    public TieContext {
        requireNonNull(contest, "contest");
        requireNonNull(draw, "draw");
        decisions = List.copyOf(decisions);
    }

    /** What a ticket of this contest is drawn for; one order for all ties of a contest, whatever is run how often. */
    public String drawContext() {
        return contest.zone().map(zone -> "prioritisation/zone=" + zone).orElse("prioritisation");
    }

    /** The id of a project. */
    public String id(int project) {
        return contest.contest().projects().get(project).value();
    }
}
