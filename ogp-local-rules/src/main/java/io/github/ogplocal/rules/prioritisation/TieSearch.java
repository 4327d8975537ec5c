// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Goes through the ways in which the ties of a choice can fall, each under one strict order of the projects.
 *
 * <p>One way is one run of the choice from its start, completions and all. Its order is made up as ties ask for it: who comes
 * first at one tie comes before all others of that tie for the rest of the way, and so does who comes before who comes before.
 * A later tie that this already separates asks nothing new. So a way shows what comes out under every strict order that
 * continues what it holds, and all ways together what comes out under any.
 *
 * <p>A way that gets to a tie in a state that another one was in already ends there: what follows was seen, or will be. Where a
 * completion runs the method again, the order so far belongs to the state.
 */
final class TieSearch implements TieBreaker {
    /** Ends a run that would only repeat what another one shows. */
    private static final class SeenBefore extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private SeenBefore() {
            super("seen before", null, false, false);
        }
    }

    private final boolean runsAgain;
    private final UnaryOperator<int[]> keys;
    private final Set<String> seen = new HashSet<>();
    private final List<Integer> widths = new ArrayList<>();
    private final BitSet[] behind;
    private List<Integer> script = List.of();
    private boolean searches;
    private int untold;

    /**
     * A search that has not begun; its first way is that in which the lowest number comes first at every tie.
     *
     * @param projects how many there are
     * @param runsAgain whether one way may come to a tie again, since a completion runs the method again
     * @param keys gives those of some equal projects that no key puts behind another, ascending
     */
    TieSearch(int projects, boolean runsAgain, UnaryOperator<int[]> keys) {
        this.runsAgain = runsAgain;
        this.keys = keys;
        this.behind = new BitSet[projects];
        start(List.of());
    }

    /** A search over the ties of a method and its completions. */
    static TieSearch of(
            Contest contest, List<? extends CompletionRule.Completion> completions, UnaryOperator<int[]> keys) {
        return new TieSearch(
                contest.projects().size(), completions.stream().anyMatch(CompletionRule.Completion::runsAgain), keys);
    }

    /** From now on every way is gone; the first one begins anew. */
    void search() {
        searches = true;
        start(List.of());
    }

    private void start(List<Integer> newScript) {
        script = newScript;
        widths.clear();
        Arrays.setAll(behind, project -> new BitSet());
    }

    /** What this way ends with; empty when it comes to a state whose outcomes another way shows. */
    Optional<Course> way(Supplier<Course> choice) {
        try {
            return Optional.of(choice.get());
        } catch (SeenBefore ended) {
            return Optional.empty();
        }
    }

    /** Goes on to the next way; false when all were gone. */
    boolean next() {
        for (int i = widths.size() - 1; i >= 0; i--) {
            int answer = i < script.size() ? script.get(i) : 0;
            if (answer + 1 < widths.get(i)) {
                List<Integer> next = new ArrayList<>(script.subList(0, Math.min(i, script.size())));
                while (next.size() < i) {
                    next.add(0);
                }
                next.add(answer + 1);
                start(next);
                return true;
            }
        }
        return false;
    }

    @Override
    public int first(int[] tied) {
        // Whoever does not tell a state never gets to one that was seen.
        return first(tied, () -> "untold " + ++untold);
    }

    @Override
    public int first(int[] tied, Supplier<String> state) {
        int[] open = keys.apply(tied);
        int[] possible = Arrays.stream(open)
                .filter(project -> Arrays.stream(open).noneMatch(rival -> behind[rival].get(project)))
                .toArray();
        if (possible.length == 1) {
            putBehind(possible[0], open);
            return possible[0];
        }
        int at = widths.size();
        if (at >= script.size() && searches && !seen.add(runsAgain ? state.get() + orderSoFar() : state.get())) {
            throw new SeenBefore();
        }
        widths.add(possible.length);
        int answer = possible[at < script.size() ? script.get(at) : 0];
        putBehind(answer, open);
        return answer;
    }

    private void putBehind(int first, int[] open) {
        BitSet later = new BitSet();
        for (int project : open) {
            if (project != first) {
                later.set(project);
                later.or(behind[project]);
            }
        }
        for (int project = 0; project < behind.length; project++) {
            if (project == first || behind[project].get(first)) {
                behind[project].or(later);
            }
        }
    }

    private String orderSoFar() {
        StringBuilder order = new StringBuilder();
        for (int project = 0; project < behind.length; project++) {
            if (!behind[project].isEmpty()) {
                order.append(' ').append(project).append(behind[project]);
            }
        }
        return order.toString();
    }
}
