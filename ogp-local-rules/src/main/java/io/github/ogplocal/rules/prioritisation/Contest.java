// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import static io.github.ogplocal.model.check.Checks.require;
import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.prioritisation.Ballot;
import io.github.ogplocal.model.prioritisation.ProjectId;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.quantity.Money;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One choice that is to be made, as the methods see it: projects with their costs, what there is to spend, and who approves
 * of what.
 *
 * <p>Projects are numbered 0, 1, 2 ... in the order of their ids, and voters in the order of what they approve of, so that no
 * result can depend on the order of a document. Costs and budget are whole numbers of one unit: thousandths of a currency's
 * unit ({@link #withCurrency}), or places, where every project costs one. Every ballot counts as a voter, an empty one too.
 *
 * <p>Immutable and thread-safe.
 */
public final class Contest {
    private static final long MOST = 1L << 60;

    private final List<ProjectId> projects;
    private final long[] costs;
    private final long budget;
    private final SortedMap<ProjectId, Fraction> totals;
    private final Electorate electorate;
    private final Optional<String> currency;

    private Contest(
            List<ProjectId> projects,
            long[] costs,
            long budget,
            SortedMap<ProjectId, Fraction> totals,
            Electorate electorate,
            Optional<String> currency) {
        this.projects = projects;
        this.costs = costs;
        this.budget = budget;
        this.totals = totals;
        this.electorate = electorate;
        this.currency = currency;
    }

    /**
     * A contest for places, or for money of a currency that {@link #withCurrency} names.
     *
     * @param costs from project to cost, 0 or more; all the projects there are
     * @param budget what there is to spend; 0 or more
     * @param ballots one a voter, in any order; what they approve of beside the projects of this contest is not looked at
     * @param totals from project to the total of its ratings; a project that is not in it has none
     * @throws io.github.ogplocal.model.InvalidValueException if a cost or the budget is negative, or the budget or all costs
     *     together are more than 2^60
     */
    public static Contest of(
            Map<ProjectId, Long> costs, long budget, Collection<Ballot> ballots, Map<ProjectId, Fraction> totals) {
        require(
                budget >= 0 && budget <= MOST,
                "contest",
                "budget",
                Invariant.OUT_OF_RANGE,
                "must not be negative or more than 2^60",
                budget);
        TreeMap<ProjectId, Long> sorted = new TreeMap<>(costs);
        List<ProjectId> ids = List.copyOf(sorted.keySet());
        long[] byNumber = new long[ids.size()];
        long sum = 0;
        for (int i = 0; i < byNumber.length; i++) {
            byNumber[i] = requireNonNull(sorted.get(ids.get(i)), "cost");
            require(byNumber[i] >= 0, "contest", "costs", Invariant.OUT_OF_RANGE, "must not be negative", ids.get(i));
            require(
                    byNumber[i] <= MOST - sum,
                    "contest",
                    "costs",
                    Invariant.OUT_OF_RANGE,
                    "must not be more than 2^60 together",
                    null);
            sum += byNumber[i];
        }
        return new Contest(
                ids,
                byNumber,
                budget,
                Collections.unmodifiableSortedMap(new TreeMap<>(totals)),
                Electorate.of(ids.size(), choices(ids, ballots)),
                Optional.empty());
    }

    private static int[][] choices(List<ProjectId> ids, Collection<Ballot> ballots) {
        Map<ProjectId, Integer> numbers = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            numbers.put(ids.get(i), i);
        }
        int[][] choices = new int[ballots.size()][];
        int voter = 0;
        for (Ballot ballot : ballots) {
            // A ballot is sorted by id, and numbers are in the order of the ids.
            choices[voter++] = ballot.approved().stream()
                    .mapToInt(id -> numbers.getOrDefault(id, -1))
                    .filter(number -> number >= 0)
                    .toArray();
        }
        return choices;
    }

    /**
     * This contest, with costs and budget in thousandths of the unit of a currency; explanations then speak of money.
     *
     * @param code three capital letters (ISO 4217)
     */
    public Contest withCurrency(String code) {
        return new Contest(projects, costs, budget, totals, electorate, Optional.of(new Money(code, 0).currency()));
    }

    /** The projects in the order of their ids; a project's number is its place here. */
    public List<ProjectId> projects() {
        return projects;
    }

    /** What a project costs, in the contest's unit; 0 or more. */
    public long cost(int project) {
        return costs[project];
    }

    /** What there is to spend, in the contest's unit; 0 or more. */
    public long budget() {
        return budget;
    }

    /** The currency in thousandths of whose unit costs and budget are; empty when they are places. */
    public Optional<String> currency() {
        return currency;
    }

    /** How many voters there are, with those who approve of nothing. */
    public int voters() {
        return electorate.voters();
    }

    /** How many voters approve of a project. */
    public int votes(int project) {
        return electorate.votes(project);
    }

    /** The number of the {@code i}th voter who approves of a project, in ascending order; {@code i} from 0. */
    public int supporter(int project, int i) {
        return electorate.supporter(project, i);
    }

    /** The numbers of all voters who approve of a project, ascending. */
    public int[] supporters(int project) {
        return electorate.supporters(project);
    }

    /** The totals of the ratings, by project. */
    public SortedMap<ProjectId, Fraction> totals() {
        return totals;
    }

    /** What each voter has, when all have an equal part of the budget, in the contest's unit; 0 when there are no voters. */
    public Fraction equalPart() {
        return voters() == 0 ? Fraction.ZERO : Fraction.of(budget, voters());
    }

    /** What some projects cost together. */
    long cost(Collection<Integer> chosen) {
        long sum = 0;
        for (int project : chosen) {
            sum += costs[project];
        }
        return sum;
    }

    /** The voters, those with equal ballots together. */
    Electorate electorate() {
        return electorate;
    }

    @Override
    public String toString() {
        return "contest of " + projects.size() + " projects for " + budget + ", " + voters() + " voters, costs "
                + Arrays.toString(costs);
    }
}
