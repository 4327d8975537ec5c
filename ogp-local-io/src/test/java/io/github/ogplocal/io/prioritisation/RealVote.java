// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.prioritisation;

import io.github.ogplocal.model.prioritisation.Project;
import io.github.ogplocal.model.prioritisation.ProjectId;
import io.github.ogplocal.rules.prioritisation.Contest;
import io.github.ogplocal.rules.prioritisation.SmallContest;
import io.github.ogplocal.rules.prioritisation.TieBreaker;
import io.github.ogplocal.rules.prioritisation.Ties;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * A vote by approval as the methods see it and as the naive methods do, with ties broken as those did who computed the winners
 * of the corpora: most votes, then least cost, then id. Amounts are thousandths; projects have numbers in the order of their
 * ids.
 */
final class RealVote {
    /** What an endowment raised by one unit of the currency is raised by. */
    static final long UNIT = 1000;

    private final PabulibElection election;
    private final Contest contest;

    RealVote(PabulibElection election) {
        this.election = election;
        TreeMap<ProjectId, Long> costs = new TreeMap<>();
        election.projects().forEach(project -> costs.put(project.getId(), cost(project)));
        this.contest = Contest.of(costs, election.budget().thousandths(), election.ballots(), Map.of())
                .withCurrency(election.budget().currency());
    }

    static RealVote read(Path file) throws IOException {
        return new RealVote(Pabulib.read(file).orElseThrow().election());
    }

    Contest contest() {
        return contest;
    }

    TieBreaker ties() {
        return tied -> Arrays.stream(tied).boxed().min(usualOrder()).orElseThrow();
    }

    List<ProjectId> ids() {
        return contest.projects();
    }

    SmallContest naiveContest() {
        List<SortedSet<Integer>> ballots = new ArrayList<>();
        election.ballots().forEach(ballot -> {
            SortedSet<Integer> approved = new TreeSet<>();
            ballot.approved().forEach(id -> approved.add(ids().indexOf(id)));
            ballots.add(approved);
        });
        List<Long> costs = election.projects().stream().map(RealVote::cost).toList();
        return new SmallContest(costs, election.budget().thousandths(), ballots, new TreeMap<>());
    }

    Ties naiveTies() {
        return Ties.strict(
                IntStream.range(0, ids().size()).boxed().sorted(usualOrder()).toList());
    }

    private Comparator<Integer> usualOrder() {
        return Comparator.<Integer>comparingInt(contest::votes)
                .reversed()
                .thenComparingLong(contest::cost)
                .thenComparing(Comparator.naturalOrder());
    }

    private static long cost(Project project) {
        return project.getCost().orElseThrow().thousandths();
    }
}
