// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import static io.github.ogplocal.model.check.Checks.require;
import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.prioritisation.ProjectId;
import io.github.ogplocal.rules.RuleId;
import java.util.List;
import java.util.Optional;

/**
 * Projects that the method found equal: a result, with which key separated them or that none did.
 *
 * @param members the equal projects, in natural order; at least 2
 * @param keys the keys that narrowed them down, in the order of the chain; may be empty
 * @param decidedBy the key that left one; empty when none did
 * @param first those that no key put behind another, in natural order; one when a key decided, else at least 2
 */
public record ProjectTie(
        List<ProjectId> members, List<RuleId> keys, Optional<RuleId> decidedBy, List<ProjectId> first) {
    /** Copies, and checks that a key decided exactly when one is left. */
    public ProjectTie {
        members = List.copyOf(members);
        keys = List.copyOf(keys);
        requireNonNull(decidedBy, "decidedBy");
        first = List.copyOf(first);
        require(members.size() >= 2, "project tie", "members", Invariant.TOO_FEW, "must be at least 2", members.size());
        require(
                decidedBy.isPresent() == (first.size() == 1),
                "project tie",
                "decidedBy",
                Invariant.CONTRADICTION,
                "must be there exactly when one project is left",
                first.size());
    }

    /** Whether no key separated them. */
    public boolean isOpen() {
        return decidedBy.isEmpty();
    }
}
