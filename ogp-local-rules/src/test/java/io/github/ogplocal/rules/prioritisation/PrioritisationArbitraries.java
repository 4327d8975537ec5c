// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/**
 * Generators of small contests for property tests of this library and of its users.
 *
 * <p>Contests have at most 6 projects and are rich in what is rare in life: ties, free projects, projects that nobody approves
 * of or nobody can pay, empty ballots, no ballots, nothing to spend, and more than enough. A failing contest is shrunk by taking
 * projects and voters away.
 */
public final class PrioritisationArbitraries {
    private PrioritisationArbitraries() {}

    /** Contests of places and of costs. */
    public static Arbitrary<SmallContest> contests() {
        return contests(RandomContests::any);
    }

    /** Contests in which every project takes one place. */
    public static Arbitrary<SmallContest> contestsOfPlaces() {
        return contests(RandomContests::ofPlaces);
    }

    /** Contests with costs so large that no product of two fits in 63 bits. */
    public static Arbitrary<SmallContest> contestsOfLargeCosts() {
        return contests(RandomContests::ofLargeCosts);
    }

    private static Arbitrary<SmallContest> contests(Function<Random, SmallContest> next) {
        return Arbitraries.fromGenerator(random -> new Shrunk(next.apply(random)));
    }

    private record Shrunk(SmallContest value) implements Shrinkable<SmallContest> {
        @Override
        public Stream<Shrinkable<SmallContest>> shrink() {
            List<SmallContest> smaller = new ArrayList<>();
            for (int project = 0; project < value.projects(); project++) {
                smaller.add(value.withoutProject(project));
            }
            for (int voter = 0; voter < value.ballots().size(); voter++) {
                smaller.add(value.withoutVoter(voter));
            }
            return smaller.stream().map(Shrunk::new);
        }

        @Override
        public ShrinkingDistance distance() {
            long approvals = value.ballots().stream().mapToLong(SortedSet::size).sum();
            return ShrinkingDistance.of(value.projects() + value.ballots().size() + approvals);
        }
    }
}
