// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import static io.github.ogplocal.model.check.Checks.require;

import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.prioritisation.ProjectId;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * All that can come of a choice, whichever strict order of the projects breaks its ties; for small contests.
 *
 * <p>One order is fixed for the whole choice: where a completion runs the method again, the same tie is broken the same way in
 * every run. The choice is run again and again, each time with another answer at one tie. Where a state was met before, what
 * follows is known, so that ten equal projects give as many runs as they have subsets, not orders. After completions that run
 * the method again the order belongs to the state, and there may be as many runs as orders.
 */
public final class Outcomes {
    /** A set of many outcomes may be reached through many more states of tie: up to so many for each outcome allowed. */
    private static final int RUNS_FOR_EACH = 100;

    private static final Comparator<SortedSet<ProjectId>> ORDER = Outcomes::compare;

    private Outcomes() {}

    /**
     * All sets of projects that are chosen under some strict order of the projects that breaks all ties.
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
        TieSearch search = TieSearch.of(contest, completions, UnaryOperator.identity());
        search.search();
        TreeSet<SortedSet<ProjectId>> outcomes = new TreeSet<>(ORDER);
        long runs = 0;
        do {
            if (++runs > (long) RUNS_FOR_EACH * cap) {
                throw new TooManyOutcomesException(cap, "states");
            }
            search.way(() -> run(method, completions, contest, search))
                    .ifPresent(course -> outcomes.add(chosen(contest, course)));
            if (outcomes.size() > cap) {
                throw new TooManyOutcomesException(cap, "outcomes");
            }
        } while (search.next());
        return List.copyOf(outcomes);
    }

    private static Course run(
            MethodRule.Method method, List<CompletionRule.Completion> completions, Contest contest, TieBreaker ties) {
        Course course = method.choose(contest, ties);
        for (int i = 0; i < completions.size(); i++) {
            course = completions.get(i).complete(contest, method, course, i + 1, ties);
        }
        return course;
    }

    private static SortedSet<ProjectId> chosen(Contest contest, Course course) {
        TreeSet<ProjectId> chosen = new TreeSet<>();
        course.chosen().forEach(project -> chosen.add(contest.projects().get(project)));
        return Collections.unmodifiableSortedSet(chosen);
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
}
