// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import io.github.ogplocal.model.prioritisation.ProjectId;
import io.github.ogplocal.rules.RuleId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Separates equal projects by the keys in their order, and notes what ties came up. */
final class KeyedTies {
    private final List<CompiledPrioritisation.Compiled<TieKeyRule.TieKey>> keys;
    private final TieContext context;
    private final Set<ProjectTie> ties = new LinkedHashSet<>();
    private final Set<List<ProjectId>> putToCommittee = new HashSet<>();

    KeyedTies(CompiledPrioritisation compiled, TieContext context) {
        this.keys = compiled.keys;
        this.context = context;
    }

    /** The ties that came up so far, in their order, each once. */
    List<ProjectTie> ties() {
        return List.copyOf(ties);
    }

    /** Every tie of any run that a recorded decision could have separated, by its members in natural order. */
    Set<List<ProjectId>> putToCommittee() {
        return putToCommittee;
    }

    /** Those that no key puts behind another; notes the tie. */
    int[] separate(int[] tied) {
        List<RuleId> narrowed = new ArrayList<>();
        int[] rest = tied;
        for (CompiledPrioritisation.Compiled<TieKeyRule.TieKey> key : keys) {
            if (key.rule().needs() == TieKeyRule.Needs.DECISIONS) {
                putToCommittee.add(ids(rest));
            }
            int[] ahead = key.rule().ahead(context, rest);
            if (ahead.length < rest.length) {
                narrowed.add(key.info().getId());
                rest = ahead;
            }
            if (rest.length == 1) {
                break;
            }
        }
        Optional<RuleId> decidedBy =
                rest.length == 1 ? Optional.of(narrowed.get(narrowed.size() - 1)) : Optional.empty();
        ties.add(new ProjectTie(ids(tied), narrowed, decidedBy, ids(rest)));
        return rest;
    }

    private List<ProjectId> ids(int[] numbers) {
        return Arrays.stream(numbers)
                .mapToObj(number -> context.contest().contest().projects().get(number))
                .toList();
    }
}
