// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.benchmarks;

import io.github.ogplocal.io.prioritisation.Pabulib;
import io.github.ogplocal.io.prioritisation.PabulibElection;
import io.github.ogplocal.model.prioritisation.ProjectId;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.prioritisation.CompletionRule.Completion;
import io.github.ogplocal.rules.prioritisation.Contest;
import io.github.ogplocal.rules.prioritisation.MethodRule.EndowedMethod;
import io.github.ogplocal.rules.prioritisation.PrioritisationRules;
import io.github.ogplocal.rules.prioritisation.TieBreaker;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/**
 * An election of a {@code .pb} file as the methods see it, with ties broken by most votes, then least cost, then id.
 *
 * @param name the file's name without its ending, words apart
 */
record RealElection(String name, Contest contest) {
    /** One unit of the currency, in the contest's unit. */
    static final long UNIT = 1000;

    static RealElection read(Path file) throws IOException {
        PabulibElection election = Pabulib.read(file).orElseThrow().election();
        TreeMap<ProjectId, Long> costs = new TreeMap<>();
        election.projects()
                .forEach(project -> costs.put(
                        project.getId(), project.getCost().orElseThrow().thousandths()));
        Contest contest = Contest.of(costs, election.budget().thousandths(), election.ballots(), Map.of())
                .withCurrency(election.budget().currency());
        return new RealElection(file.getFileName().toString().replace(".pb", "").replace('_', ' '), contest);
    }

    TieBreaker ties() {
        Comparator<Integer> order = Comparator.<Integer>comparingInt(contest::votes)
                .reversed()
                .thenComparingLong(contest::cost)
                .thenComparing(project -> project);
        return tied -> Arrays.stream(tied).boxed().min(order).orElseThrow();
    }

    /** Equal Shares with satisfaction measured by {@code cost} or {@code cardinality}. */
    static EndowedMethod equalShares(String satisfaction) {
        return (EndowedMethod)
                PrioritisationRules.EQUAL_SHARES.compile(Settings.NONE.withChoice("satisfaction", satisfaction));
    }

    /** Raises of one unit of the currency until nothing fits. */
    static Completion addOne() {
        return PrioritisationRules.ADD_ONE.compile(
                Settings.NONE.withPoints("increment", Points.of(1)).withChoice("until", "exhausted"));
    }
}
