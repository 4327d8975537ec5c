// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import io.github.ogplocal.model.prioritisation.ProjectId;
import io.github.ogplocal.rules.RuleId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Separates equal projects by the keys, and goes through the ways in which the ties that they leave open can fall.
 *
 * <p>One way is one run of the method from its start, with a script of who comes first at which open tie. A run that gets to
 * an open tie in a state that another run was in already ends there: what follows was seen, or will be.
 */
final class SearchedTies implements TieBreaker {
    /** Ends a run that would only repeat what another one shows. */
    static final class SeenBefore extends RuntimeException {
        private static final long serialVersionUID = 1L;

        SeenBefore() {
            super("seen before", null, false, false);
        }
    }

    private final List<CompiledPrioritisation.Compiled<TieKeyRule.TieKey>> keys;
    private final TieContext context;
    private boolean searches;
    private final Set<String> seen = new HashSet<>();
    private final Set<List<ProjectId>> putToCommittee = new HashSet<>();

    private List<Integer> script = List.of();
    private final List<Integer> widths = new ArrayList<>();
    private final List<ProjectTie> ties = new ArrayList<>();
    private final Map<String, Integer> given = new HashMap<>();

    SearchedTies(CompiledPrioritisation compiled, TieContext context) {
        this.keys = compiled.keys;
        this.context = context;
    }

    /** From now on every way is gone; the first one begins anew, since until now runs that repeat others were left out. */
    void search() {
        searches = true;
        start(List.of());
    }

    /** Starts a run: the first at the open ties that the script does not reach is the one with the lowest id. */
    void start(List<Integer> newScript) {
        script = newScript;
        widths.clear();
        ties.clear();
        given.clear();
    }

    /** The script of the next way; empty when all were gone. */
    Optional<List<Integer>> next() {
        List<Integer> next = new ArrayList<>(script);
        while (next.size() < widths.size()) {
            next.add(0);
        }
        for (int i = widths.size() - 1; i >= 0; i--) {
            if (next.get(i) + 1 < widths.get(i)) {
                List<Integer> prefix = new ArrayList<>(next.subList(0, i + 1));
                prefix.set(i, next.get(i) + 1);
                return Optional.of(prefix);
            }
        }
        return Optional.empty();
    }

    /** The ties of the run in which they came up, each once. */
    List<ProjectTie> ties() {
        return ties.stream().distinct().toList();
    }

    /** Every tie of any run that a recorded decision could have separated, by its members in natural order. */
    Set<List<ProjectId>> putToCommittee() {
        return putToCommittee;
    }

    @Override
    public boolean answersAlike() {
        return !searches;
    }

    @Override
    public int first(int[] tied) {
        return first(tied, () -> Integer.toString(ties.size()));
    }

    @Override
    public int first(int[] tied, Supplier<String> state) {
        int[] first = separate(tied);
        if (first.length == 1) {
            return first[0];
        }
        String told = state.get();
        // A completion that repeats a run repeats its ties, and must get the same answers.
        Integer before = given.get(told);
        if (before != null) {
            return before;
        }
        int at = widths.size();
        if (at >= script.size() && searches && !seen.add(told)) {
            throw new SeenBefore();
        }
        widths.add(first.length);
        int answer = first[at < script.size() ? script.get(at) : 0];
        given.put(told, answer);
        return answer;
    }

    /** Those that no key puts behind another; notes the tie. */
    private int[] separate(int[] tied) {
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
