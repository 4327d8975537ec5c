// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.prioritisation.ForumList;
import io.github.ogplocal.model.prioritisation.PriorityDecision;
import java.util.Optional;

/**
 * A contest with what people decided about it.
 *
 * @param contest the contest
 * @param decision the committee's decision, where the rule goes by one
 * @param list the forum's list, where the rule goes by lists; empty when there is none for this zone
 */
public record RecordedChoice(NamedContest contest, Optional<PriorityDecision> decision, Optional<ForumList> list) {
    /** Refuses null. */
    public RecordedChoice {
        requireNonNull(contest, "contest");
        requireNonNull(decision, "decision");
        requireNonNull(list, "list");
    }
}
