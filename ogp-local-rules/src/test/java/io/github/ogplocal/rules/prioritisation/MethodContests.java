// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import io.github.ogplocal.model.prioritisation.Ballot;
import io.github.ogplocal.model.prioritisation.ProjectId;
import io.github.ogplocal.model.prioritisation.VoterId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Contests for the tests of methods. */
final class MethodContests {
    private MethodContests() {}

    /**
     * A contest with projects {@code p00}, {@code p01} ...
     *
     * @param ballots the numbers of the projects that each voter approves of
     */
    static Contest of(long budget, long[] costs, List<List<Integer>> ballots) {
        Map<ProjectId, Long> byId = new TreeMap<>();
        for (int i = 0; i < costs.length; i++) {
            byId.put(id(i), costs[i]);
        }
        List<Ballot> votes = new ArrayList<>();
        for (List<Integer> ballot : ballots) {
            votes.add(new Ballot(
                    VoterId.parse("v" + votes.size()),
                    ballot.stream().map(MethodContests::id).toList()));
        }
        return Contest.of(byId, budget, votes, Map.of());
    }

    static ProjectId id(int project) {
        return ProjectId.parse((project < 10 ? "p0" : "p") + project);
    }

    /**
     * Up to 7 projects and 30 voters, with many equal costs and ballots; some cost nothing.
     *
     * @param size about how much the projects cost, in digits of base 2
     */
    static Contest random(Random random, int size) {
        long[] costs = new long[1 + random.nextInt(7)];
        long sum = 0;
        for (int i = 0; i < costs.length; i++) {
            costs[i] = random.nextInt(8) == 0 ? 0 : (1L << size) + random.nextInt(3) * (1L << size) / 3;
            sum += costs[i];
        }
        List<List<Integer>> ballots = new ArrayList<>();
        int voters = random.nextInt(31);
        for (int voter = 0; voter < voters; voter++) {
            List<Integer> ballot = new ArrayList<>();
            for (int project = 0; project < costs.length; project++) {
                if (random.nextInt(3) == 0) {
                    ballot.add(project);
                }
            }
            ballots.add(ballot);
        }
        return of(sum * (1 + random.nextInt(9)) / 10, costs, ballots);
    }

    /** The same ballots for the same projects, in another order. */
    static Contest shuffled(Contest contest, Random random) {
        List<List<Integer>> ballots = new ArrayList<>();
        for (int voter = 0; voter < contest.voters(); voter++) {
            ballots.add(new ArrayList<>());
        }
        long[] costs = new long[contest.projects().size()];
        for (int project = 0; project < costs.length; project++) {
            costs[project] = contest.cost(project);
            for (int voter : contest.supporters(project)) {
                ballots.get(voter).add(project);
            }
        }
        Collections.shuffle(ballots, random);
        return of(contest.budget(), costs, ballots);
    }
}
