// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How well those who agree with each other are represented by what was chosen, by trying every group there can be.
 *
 * <p>Justified representation and its stronger kin speak of places: every project takes one, and {@code n/k} voters who agree
 * deserve one of the {@code k} places.
 *
 * @param contest where groups with a common wish are looked for
 * @param chosen what is judged
 */
public record Representation(SmallContest contest, SortedSet<Integer> chosen) {
    /** JR: of {@code n/k} voters with a common wish one has a wish fulfilled (Aziz et al. 2017). */
    public boolean isJustified() {
        return projects(project -> !chosen.contains(project))
                .allMatch(project -> !deserve(1, count(Set.of(project), ballot -> isWithin(ballot, Set.of()))));
    }

    /** PJR: the wishes of {@code l n/k} voters with {@code l} common ones are fulfilled {@code l} times together. */
    public boolean isProportional() {
        List<Set<Integer>> fulfilments = subsets(chosen);
        return deserving()
                .allMatch(common -> fulfilments.stream()
                        .filter(fulfilled -> fulfilled.size() == common.size() - 1)
                        .noneMatch(fulfilled ->
                                deserve(common.size(), count(common, ballot -> isWithin(ballot, fulfilled)))));
    }

    /** EJR: of {@code l n/k} voters with {@code l} common wishes one has {@code l} wishes fulfilled. */
    public boolean isExtended() {
        return deserving()
                .allMatch(common -> !deserve(common.size(), count(common, ballot -> won(ballot) < common.size())));
    }

    /** EJR+: so has one of {@code l n/k} voters with one common wish that was not fulfilled (Brill and Peters 2023). */
    public boolean isExtendedPlus() {
        return projects(project -> !chosen.contains(project))
                .allMatch(project -> IntStream.rangeClosed(1, contest.projects())
                        .allMatch(l -> !deserve(l, count(Set.of(project), ballot -> won(ballot) < l))));
    }

    /**
     * EJR up to one project (Peters, Pierczynski and Skowron 2021): of voters whose part of the budget pays for what they all
     * approve of, one has as much from what was chosen, or would have more with one project in addition.
     *
     * @param worth what a project gives to whoever approves of it
     */
    boolean isExtendedUpToOne(ToLongFunction<Integer> worth) {
        return subsets(all()).stream().noneMatch(common -> {
            long deserved = common.stream().mapToLong(worth).sum();
            int unhappy = count(common, ballot -> {
                long had = ballot.stream()
                        .filter(chosen::contains)
                        .mapToLong(worth)
                        .sum();
                long more = ballot.stream()
                        .filter(project -> !chosen.contains(project))
                        .mapToLong(worth)
                        .max()
                        .orElse(0);
                return had < deserved && had + more <= deserved;
            });
            return unhappy > 0
                    && unhappy * contest.budget()
                            >= contest.cost(common) * contest.ballots().size();
        });
    }

    /** The common wishes of those who are enough for as many places. */
    private Stream<Set<Integer>> deserving() {
        return subsets(all()).stream().filter(common -> deserve(common.size(), count(common, ballot -> true)));
    }

    private boolean deserve(int places, int voters) {
        return voters > 0
                && voters * contest.budget()
                        >= (long) places * contest.ballots().size();
    }

    private int count(Set<Integer> common, Predicate<SortedSet<Integer>> condition) {
        return (int) contest.ballots().stream()
                .filter(ballot -> ballot.containsAll(common))
                .filter(condition)
                .count();
    }

    private boolean isWithin(SortedSet<Integer> ballot, Set<Integer> fulfilled) {
        return ballot.stream().filter(chosen::contains).allMatch(fulfilled::contains);
    }

    private int won(SortedSet<Integer> ballot) {
        return (int) ballot.stream().filter(chosen::contains).count();
    }

    private Stream<Integer> projects(Predicate<Integer> condition) {
        return all().stream().filter(condition);
    }

    private SortedSet<Integer> all() {
        return new TreeSet<>(IntStream.range(0, contest.projects()).boxed().toList());
    }

    /** All subsets, the empty one first. */
    private static List<Set<Integer>> subsets(SortedSet<Integer> of) {
        List<Set<Integer>> subsets = new ArrayList<>(List.of(Set.of()));
        for (int element : of) {
            for (Set<Integer> subset : List.copyOf(subsets)) {
                Set<Integer> larger = new TreeSet<>(subset);
                larger.add(element);
                subsets.add(larger);
            }
        }
        return subsets;
    }
}
