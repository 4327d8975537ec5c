// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import static io.github.ogplocal.model.check.Checks.require;

import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.prioritisation.ProjectId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * All that can come of a choice, whichever way its ties are broken; for small contests.
 *
 * <p>The choice is run again and again, each time with another answer at one tie. Where a state was met before, what follows is
 * known, so that ten equal projects give as many runs as they have subsets, not orders.
 */
public final class Outcomes {
    /** A set of many outcomes may be reached through many more states of tie: up to so many for each outcome allowed. */
    private static final int RUNS_FOR_EACH = 100;

    private static final Comparator<SortedSet<ProjectId>> ORDER = Outcomes::compare;

    private Outcomes() {}

    /**
     * All sets of projects that can be chosen.
     *
     * @param completions in the order of the procedure; may be empty
     * @param cap how many sets are told at most; 1 to 1,000,000
     * @return without repetition, in the order of their first, second ... projects
     * @throws TooManyOutcomesException if there are more sets, or more than 100 times as many runs are needed to find them
     * @throws io.github.ogplocal.model.InvalidValueException if the cap is out of range
     */
    public static List<SortedSet<ProjectId>> all(
            MethodRule.Method method, List<CompletionRule.Completion> completions, Contest contest, int cap) {
        require(cap >= 1 && cap <= 1_000_000, "outcomes", "cap", Invariant.OUT_OF_RANGE, "must be 1 to 1,000,000", cap);
        Set<String> met = new HashSet<>();
        Deque<int[]> scripts = new ArrayDeque<>();
        TreeSet<SortedSet<ProjectId>> outcomes = new TreeSet<>(ORDER);
        scripts.push(new int[0]);
        long runs = 0;
        while (!scripts.isEmpty()) {
            if (++runs > (long) RUNS_FOR_EACH * cap) {
                throw new TooManyOutcomesException(cap, "states");
            }
            Course course = run(method, completions, contest, new Script(scripts.pop(), met, scripts));
            if (course == null) {
                continue;
            }
            TreeSet<ProjectId> chosen = new TreeSet<>();
            course.chosen().forEach(project -> chosen.add(contest.projects().get(project)));
            outcomes.add(Collections.unmodifiableSortedSet(chosen));
            if (outcomes.size() > cap) {
                throw new TooManyOutcomesException(cap, "outcomes");
            }
        }
        return List.copyOf(outcomes);
    }

    private static @Nullable Course run(
            MethodRule.Method method, List<CompletionRule.Completion> completions, Contest contest, Script script) {
        try {
            Course course = method.choose(contest, script);
            for (int i = 0; i < completions.size(); i++) {
                course = completions.get(i).complete(contest, method, course, i + 1, script);
            }
            return course;
        } catch (KnownState known) {
            return null;
        }
    }

    private static int compare(SortedSet<ProjectId> first, SortedSet<ProjectId> second) {
        Iterator<ProjectId> others = second.iterator();
        for (ProjectId project : first) {
            if (!others.hasNext()) {
                return 1;
            }
            int order = project.compareTo(others.next());
            if (order != 0) {
                return order;
            }
        }
        return others.hasNext() ? -1 : 0;
    }

    /** Answers ties as given, then by the first project, and notes what else could have been answered. */
    private static final class Script implements TieBreaker {
        private final int[] answers;
        private final Set<String> met;
        private final Deque<int[]> scripts;
        private final Map<String, Integer> given = new HashMap<>();
        private final List<Integer> path = new ArrayList<>();

        private Script(int[] answers, Set<String> met, Deque<int[]> scripts) {
            this.answers = answers;
            this.met = met;
            this.scripts = scripts;
        }

        @Override
        public int first(int[] tied) {
            throw new IllegalStateException("outcomes: a method must tell its state with a tie");
        }

        @Override
        public int first(int[] tied, Supplier<String> state) {
            String text = state.get();
            // A completion that repeats a run repeats its ties, and must get the same answers.
            Integer before = given.get(text);
            if (before != null) {
                return before;
            }
            int answer = path.size() < answers.length ? answers[path.size()] : branch(tied, text);
            given.put(text, answer);
            path.add(answer);
            return answer;
        }

        @Override
        public boolean answersAlike() {
            return false;
        }

        private int branch(int[] tied, String state) {
            if (!met.add(state)) {
                throw new KnownState();
            }
            for (int i = tied.length - 1; i >= 1; i--) {
                int[] other = new int[path.size() + 1];
                for (int j = 0; j < path.size(); j++) {
                    other[j] = path.get(j);
                }
                other[path.size()] = tied[i];
                scripts.push(other);
            }
            return tied[0];
        }
    }

    private static final class KnownState extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private KnownState() {
            super("known state", null, false, false);
        }
    }
}
