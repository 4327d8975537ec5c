// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import static io.github.ogplocal.model.check.Checks.require;
import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.prioritisation.Ballot;
import io.github.ogplocal.model.prioritisation.ProjectId;
import io.github.ogplocal.model.quantity.Fraction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One choice that is to be made, as the methods see it: projects with their costs, what there is to spend, and who approves
 * of what.
 *
 * <p>Projects are numbered 0, 1, 2 ... in the order of their ids, so that no result can depend on the order of a document.
 * Costs and budget are whole numbers of one unit: thousandths of a currency's unit, or places, where every project costs one.
 * Every ballot counts as a voter, an empty one too.
 *
 * <p>Immutable and thread-safe.
 */
public final class Contest {
    private final List<ProjectId> projects;
    private final long[] costs;
    private final long budget;
    private final int voters;
    private final int[][] supporters;
    private final SortedMap<ProjectId, Fraction> totals;

    private Contest(
            List<ProjectId> projects,
            long[] costs,
            long budget,
            int voters,
            int[][] supporters,
            SortedMap<ProjectId, Fraction> totals) {
        this.projects = projects;
        this.costs = costs;
        this.budget = budget;
        this.voters = voters;
        this.supporters = supporters;
        this.totals = totals;
    }

    /**
     * A contest.
     *
     * @param costs from project to cost, 0 or more; all the projects there are
     * @param budget what there is to spend; 0 or more
     * @param ballots one a voter, in any order; what they approve of beside the projects of this contest is not looked at
     * @param totals from project to the total of its ratings; a project that is not in it has none
     * @throws io.github.ogplocal.model.InvalidValueException if a cost or the budget is negative, or all costs together have
     *     more than 63 bits
     */
    public static Contest of(
            Map<ProjectId, Long> costs, long budget, Collection<Ballot> ballots, Map<ProjectId, Fraction> totals) {
        require(budget >= 0, "contest", "budget", Invariant.OUT_OF_RANGE, "must not be negative", budget);
        TreeMap<ProjectId, Long> sorted = new TreeMap<>(costs);
        List<ProjectId> ids = List.copyOf(sorted.keySet());
        long[] byNumber = new long[ids.size()];
        long sum = 0;
        for (int i = 0; i < byNumber.length; i++) {
            byNumber[i] = requireNonNull(sorted.get(ids.get(i)), "cost");
            require(byNumber[i] >= 0, "contest", "costs", Invariant.OUT_OF_RANGE, "must not be negative", ids.get(i));
            require(
                    sum <= Long.MAX_VALUE - byNumber[i],
                    "contest",
                    "costs",
                    Invariant.OUT_OF_RANGE,
                    "must be less than 2^63 together",
                    null);
            sum += byNumber[i];
        }
        return new Contest(
                ids,
                byNumber,
                budget,
                ballots.size(),
                supporters(ids, ballots),
                Collections.unmodifiableSortedMap(new TreeMap<>(totals)));
    }

    private static int[][] supporters(List<ProjectId> ids, Collection<Ballot> ballots) {
        int[] counts = new int[ids.size()];
        List<int[]> choices = new ArrayList<>(ballots.size());
        for (Ballot ballot : ballots) {
            int[] chosen = ballot.approved().stream()
                    .mapToInt(id -> Collections.binarySearch(ids, id))
                    .filter(number -> number >= 0)
                    .toArray();
            for (int project : chosen) {
                counts[project]++;
            }
            choices.add(chosen);
        }
        int[][] supporters = new int[ids.size()][];
        Arrays.setAll(supporters, project -> new int[counts[project]]);
        Arrays.fill(counts, 0);
        for (int voter = 0; voter < choices.size(); voter++) {
            for (int project : choices.get(voter)) {
                supporters[project][counts[project]++] = voter;
            }
        }
        return supporters;
    }

    /** The projects in the order of their ids; a project's number is its place here. */
    public List<ProjectId> projects() {
        return projects;
    }

    /** What a project costs. */
    public long cost(int project) {
        return costs[project];
    }

    /** What there is to spend. */
    public long budget() {
        return budget;
    }

    /** How many voters there are, with those who approve of nothing. */
    public int voters() {
        return voters;
    }

    /** How many voters approve of a project. */
    public int votes(int project) {
        return supporters[project].length;
    }

    /** The number of the {@code i}th voter who approves of a project, in ascending order; {@code i} from 0. */
    public int supporter(int project, int i) {
        return supporters[project][i];
    }

    /** The totals of the ratings, by project. */
    public SortedMap<ProjectId, Fraction> totals() {
        return totals;
    }
}
