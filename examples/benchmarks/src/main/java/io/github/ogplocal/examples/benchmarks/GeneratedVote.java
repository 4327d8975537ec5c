// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.benchmarks;

import io.github.ogplocal.model.prioritisation.Ballot;
import io.github.ogplocal.model.prioritisation.ProjectId;
import io.github.ogplocal.model.prioritisation.VoterId;
import io.github.ogplocal.rules.prioritisation.Contest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Votes that are made up, the same for the same number of voters. */
final class GeneratedVote {
    private static final int PROJECTS = 100;
    private static final int MOST_APPROVED = 9;
    private static final long EACH = 20_000;

    private GeneratedVote() {}

    /** A vote on 100 projects; each voter approves of one to nine, and of the first ones more often than of the last ones. */
    static RealElection of(int voters) {
        Chance chance = new Chance(7);
        List<ProjectId> ids = new ArrayList<>();
        Map<ProjectId, Long> costs = new TreeMap<>();
        for (int project = 0; project < PROJECTS; project++) {
            ids.add(ProjectId.parse("p" + project));
            costs.put(ids.get(project), voters * EACH * (1 + chance.below(50)) / 1000);
        }
        List<Ballot> ballots = new ArrayList<>(voters);
        for (int voter = 0; voter < voters; voter++) {
            TreeSet<Integer> approved = new TreeSet<>();
            int wanted = 1 + chance.below(MOST_APPROVED);
            while (approved.size() < wanted) {
                approved.add(chance.below(1 + chance.below(PROJECTS)));
            }
            ballots.add(new Ballot(
                    VoterId.parse("v" + voter), approved.stream().map(ids::get).toList()));
        }
        Contest contest = Contest.of(costs, voters * EACH, ballots, Map.of()).withCurrency("XXX");
        return new RealElection("made up", contest);
    }
}
