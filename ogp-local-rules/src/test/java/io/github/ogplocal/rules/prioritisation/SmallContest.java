// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import io.github.ogplocal.model.prioritisation.Ballot;
import io.github.ogplocal.model.prioritisation.ProjectId;
import io.github.ogplocal.model.prioritisation.VoterId;
import io.github.ogplocal.model.quantity.Fraction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A contest in plain values, to be changed in one place at a time. Projects are 0, 1, 2 ...; in texts a, b, c ...
 *
 * @param costs by project
 * @param budget what there is to spend
 * @param ballots what each voter approves of; may be empty
 * @param totals totals of ratings, by project; a project may have none
 */
public record SmallContest(
        List<Long> costs, long budget, List<SortedSet<Integer>> ballots, SortedMap<Integer, Fraction> totals) {
    /** Copies. */
    public SmallContest {
        costs = List.copyOf(costs);
        ballots = ballots.stream()
                .map(ballot -> Collections.unmodifiableSortedSet(new TreeSet<>(ballot)))
                .collect(Collectors.toUnmodifiableList());
        totals = Collections.unmodifiableSortedMap(new TreeMap<>(totals));
    }

    /** A contest without ratings; each ballot by the letters of what it approves of. */
    public static SmallContest of(long budget, List<Long> costs, String... ballots) {
        return new SmallContest(
                costs, budget, Arrays.stream(ballots).map(SmallContest::letters).toList(), new TreeMap<>());
    }

    /** A contest for {@code places} places, in which each of {@code projects} projects takes one. */
    public static SmallContest ofPlaces(int places, int projects, String... ballots) {
        return of(places, Collections.nCopies(projects, 1L), ballots);
    }

    /** The same contest, where the first projects have these totals of ratings. */
    SmallContest withTotals(String... ratings) {
        SortedMap<Integer, Fraction> rated = new TreeMap<>();
        for (int project = 0; project < ratings.length; project++) {
            rated.put(project, Fraction.parse(ratings[project]));
        }
        return new SmallContest(costs, budget, ballots, rated);
    }

    private static SortedSet<Integer> letters(String ballot) {
        return ballot.chars().mapToObj(letter -> letter - 'a').collect(Collectors.toCollection(TreeSet::new));
    }

    /** How many projects there are. */
    public int projects() {
        return costs.size();
    }

    /** The voters who approve of a project. */
    List<Integer> supporters(int project) {
        return IntStream.range(0, ballots.size())
                .filter(voter -> ballots.get(voter).contains(project))
                .boxed()
                .toList();
    }

    long cost(Iterable<Integer> projects) {
        long cost = 0;
        for (int project : projects) {
            cost += costs.get(project);
        }
        return cost;
    }

    /** Whether every project costs one, so that the budget is a number of places. */
    boolean hasPlaces() {
        return costs.stream().allMatch(cost -> cost == 1);
    }

    SmallContest withBudget(long other) {
        return new SmallContest(costs, other, ballots, totals);
    }

    SmallContest withCost(int project, long cost) {
        List<Long> changed = new ArrayList<>(costs);
        changed.set(project, cost);
        return new SmallContest(changed, budget, ballots, totals);
    }

    SmallContest withBallots(List<? extends SortedSet<Integer>> others) {
        return new SmallContest(costs, budget, new ArrayList<>(others), totals);
    }

    SmallContest withBallot(int voter, SortedSet<Integer> ballot) {
        List<SortedSet<Integer>> changed = new ArrayList<>(ballots);
        changed.set(voter, ballot);
        return withBallots(changed);
    }

    SmallContest plusVoter(SortedSet<Integer> ballot) {
        List<SortedSet<Integer>> changed = new ArrayList<>(ballots);
        changed.add(ballot);
        return withBallots(changed);
    }

    SmallContest withoutVoter(int voter) {
        List<SortedSet<Integer>> changed = new ArrayList<>(ballots);
        changed.remove(voter);
        return withBallots(changed);
    }

    /** Without one project; those after it move up. */
    SmallContest withoutProject(int project) {
        int[] names = new int[projects()];
        for (int i = 0; i < names.length; i++) {
            names[i] = i < project ? i : i - 1;
        }
        List<Long> left = new ArrayList<>(costs);
        left.remove(project);
        SortedMap<Integer, Fraction> rated = new TreeMap<>();
        totals.forEach((rival, total) -> {
            if (rival != project) {
                rated.put(names[rival], total);
            }
        });
        return new SmallContest(
                left,
                budget,
                ballots.stream()
                        .map(ballot -> (SortedSet<Integer>) ballot.stream()
                                .filter(rival -> rival != project)
                                .map(rival -> names[rival])
                                .collect(Collectors.toCollection(TreeSet::new)))
                        .toList(),
                rated);
    }

    SmallContest withShuffledBallots(Random random) {
        List<SortedSet<Integer>> shuffled = new ArrayList<>(ballots);
        Collections.shuffle(shuffled, random);
        return withBallots(shuffled);
    }

    /** The same contest where project {@code i} is called {@code names.get(i)}. */
    SmallContest renamed(List<Integer> names) {
        List<Long> renamedCosts = new ArrayList<>(costs);
        SortedMap<Integer, Fraction> rated = new TreeMap<>();
        for (int i = 0; i < names.size(); i++) {
            renamedCosts.set(names.get(i), costs.get(i));
        }
        totals.forEach((project, total) -> rated.put(names.get(project), total));
        return new SmallContest(
                renamedCosts,
                budget,
                ballots.stream().map(ballot -> renamed(ballot, names)).toList(),
                rated);
    }

    static SortedSet<Integer> renamed(Iterable<Integer> projects, List<Integer> names) {
        SortedSet<Integer> renamed = new TreeSet<>();
        projects.forEach(project -> renamed.add(names.get(project)));
        return renamed;
    }

    /** The contest as the methods take it. */
    public Contest contest() {
        List<Ballot> cast = new ArrayList<>();
        for (int voter = 0; voter < ballots.size(); voter++) {
            cast.add(new Ballot(
                    new VoterId("v" + voter),
                    ballots.get(voter).stream().map(SmallContest::id).toList()));
        }
        Map<ProjectId, Long> priced = new TreeMap<>();
        for (int project = 0; project < costs.size(); project++) {
            priced.put(id(project), costs.get(project));
        }
        Map<ProjectId, Fraction> rated = new TreeMap<>();
        totals.forEach((project, total) -> rated.put(id(project), total));
        return Contest.of(priced, budget, cast, rated);
    }

    private static ProjectId id(int project) {
        String digits = Integer.toString(project);
        return new ProjectId("p" + "0".repeat(4 - digits.length()) + digits);
    }
}
