// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import io.github.ogplocal.model.quantity.Fraction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Random small contests, rich in what is rare in life: ties, free projects, projects that nobody approves of or nobody can
 * pay, empty ballots, no ballots, nothing to spend, and more than enough.
 */
final class RandomContests {
    private static final int MOST_PROJECTS = 5;
    private static final int MOST_VOTERS = 6;
    private static final int MOST_COST = 8;
    private static final int MOST_POINTS = 3;
    private static final long LARGE = 10_000_000_000_019L;

    private RandomContests() {}

    /** One of places or of costs. */
    static SmallContest any(Random random) {
        return switch (random.nextInt(6)) {
            case 0, 1 -> ofPlaces(random);
            case 2 -> withCrowd(ofCosts(random), random);
            default -> ofCosts(random);
        };
    }

    /** One whose costs are so large that no product of two fits in 63 bits. */
    static SmallContest ofLargeCosts(Random random) {
        SmallContest small = random.nextBoolean() ? ofCosts(random) : withCrowd(ofCosts(random), random);
        List<Long> costs = small.costs().stream()
                .map(cost -> cost == 0 ? 0 : cost * LARGE - random.nextInt(3))
                .toList();
        return new SmallContest(costs, small.budget() * LARGE, small.ballots(), small.totals());
    }

    /** Each ballot cast by several voters. */
    private static SmallContest withCrowd(SmallContest contest, Random random) {
        List<SortedSet<Integer>> ballots = new ArrayList<>();
        for (SortedSet<Integer> ballot : contest.ballots()) {
            ballots.addAll(Collections.nCopies(1 + random.nextInt(4), ballot));
        }
        return contest.withBallots(ballots);
    }

    /** One in which every project takes one place. */
    static SmallContest ofPlaces(Random random) {
        int projects = random.nextInt(MOST_PROJECTS + 2);
        SmallContest contest = voted(Collections.nCopies(projects, 1L), random.nextInt(projects + 2), random);
        return random.nextInt(3) == 0 ? withCrowd(contest, random) : contest;
    }

    /** One in which projects cost something or nothing. */
    static SmallContest ofCosts(Random random) {
        int projects = random.nextInt(MOST_PROJECTS + 1);
        int most = 1 + random.nextInt(MOST_COST);
        boolean mayBeFree = random.nextInt(4) == 0;
        List<Long> costs = new ArrayList<>();
        long sum = 0;
        for (int i = 0; i < projects; i++) {
            costs.add(mayBeFree ? random.nextInt(most + 1) : 1L + random.nextInt(most));
            sum += costs.get(i);
        }
        return voted(costs, random.nextInt((int) sum + 3), random);
    }

    private static SmallContest voted(List<Long> costs, long budget, Random random) {
        int voters = random.nextInt(MOST_VOTERS + 1);
        int approval = 1 + random.nextInt(4);
        List<SortedSet<Integer>> ballots = new ArrayList<>();
        for (int voter = 0; voter < voters; voter++) {
            SortedSet<Integer> ballot = new TreeSet<>();
            for (int project = 0; project < costs.size(); project++) {
                if (random.nextInt(5) < approval) {
                    ballot.add(project);
                }
            }
            ballots.add(random.nextInt(8) == 0 ? new TreeSet<>() : ballot);
        }
        SortedMap<Integer, Fraction> totals = new TreeMap<>();
        for (int project = 0; project < costs.size(); project++) {
            if (random.nextInt(5) > 0) {
                totals.put(project, Fraction.of(random.nextInt(2 * MOST_POINTS + 1), 2));
            }
        }
        return new SmallContest(costs, budget, ballots, totals);
    }
}
