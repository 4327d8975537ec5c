// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.benchmarks;

import io.github.ogplocal.io.prioritisation.Pabulib;
import io.github.ogplocal.io.prioritisation.PabulibElection;
import io.github.ogplocal.model.prioritisation.Ballot;
import io.github.ogplocal.model.prioritisation.ProjectId;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.prioritisation.CompletionRule.Completion;
import io.github.ogplocal.rules.prioritisation.Contest;
import io.github.ogplocal.rules.prioritisation.Course;
import io.github.ogplocal.rules.prioritisation.MethodRule.Method;
import io.github.ogplocal.rules.prioritisation.PrioritisationRules;
import io.github.ogplocal.rules.prioritisation.TieBreaker;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * How long methods take for real elections in {@code .pb} files: for each file and method the processor time of the first run
 * and the least of five, in milliseconds, as a row of a table. Runs of more than ten seconds are made once.
 */
public final class PrioritisationTimes {
    private static final Settings LEFT_OUT = Settings.NONE.withChoice("withoutVotes", "left-out");
    private static final Completion BY_VOTES = PrioritisationRules.BY_VOTES.compile(LEFT_OUT);
    private static final Completion ADD_ONE = PrioritisationRules.ADD_ONE.compile(
            Settings.NONE.withPoints("increment", Points.of(1)).withChoice("until", "exhausted"));
    private static final int RUNS = 5;
    private static final long TOO_LONG = 10_000_000_000L;

    private PrioritisationTimes() {}

    /**
     * Prints the table.
     *
     * @param args the files; before them {@code --add-one} to time the completion by raises as well
     */
    public static void main(String[] args) throws IOException {
        boolean raises = args.length > 0 && args[0].equals("--add-one");
        System.out.println(
                "| election | voters | ballots that differ | projects | method | chosen | raises | first ms | best ms |");
        System.out.println("|---|--:|--:|--:|---|--:|--:|--:|--:|");
        for (String file : Arrays.asList(args).subList(raises ? 1 : 0, args.length)) {
            print(Path.of(file), raises);
        }
    }

    private static void print(Path file, boolean raises) throws IOException {
        PabulibElection election = Pabulib.read(file).orElseThrow().election();
        Contest contest = contest(election);
        long different =
                election.ballots().stream().map(Ballot::approved).distinct().count();
        TieBreaker ties = usualOrder(contest);
        Method byCost = PrioritisationRules.EQUAL_SHARES.compile(Settings.NONE.withChoice("satisfaction", "cost"));
        Method byNumber =
                PrioritisationRules.EQUAL_SHARES.compile(Settings.NONE.withChoice("satisfaction", "cardinality"));
        Method phragmen = PrioritisationRules.PHRAGMEN.compile(Settings.NONE.withChoice("doesNotFit", "stop"));
        Map<String, Supplier<Course>> methods = new TreeMap<>();
        methods.put("equal shares, cost", () -> byCost.choose(contest, ties));
        methods.put("equal shares, cost, by votes", () -> complete(contest, byCost, BY_VOTES, ties));
        methods.put("equal shares, cardinality", () -> byNumber.choose(contest, ties));
        methods.put("equal shares, cardinality, by votes", () -> complete(contest, byNumber, BY_VOTES, ties));
        methods.put("Phragmén", () -> phragmen.choose(contest, ties));
        if (raises) {
            methods.put("equal shares, cost, add one", () -> complete(contest, byCost, ADD_ONE, ties));
            methods.put("equal shares, cardinality, add one", () -> complete(contest, byNumber, ADD_ONE, ties));
        }
        methods.forEach((name, method) -> {
            long best = Long.MAX_VALUE;
            long first = 0;
            int chosen = 0;
            int increments = 0;
            for (int run = 0; run < RUNS && first < TOO_LONG; run++) {
                long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                Course course = method.get();
                long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
                first = run == 0 ? nanos : first;
                best = Math.min(best, nanos);
                chosen = course.steps().size();
                increments = course.increments();
            }
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %d | %d | %d | %s | %d | %d | %d | %d |%n",
                    file.getFileName(),
                    contest.voters(),
                    different,
                    contest.projects().size(),
                    name,
                    chosen,
                    increments,
                    first / 1_000_000,
                    best / 1_000_000);
        });
    }

    private static Course complete(Contest contest, Method method, Completion completion, TieBreaker ties) {
        return completion.complete(contest, method, method.choose(contest, ties), 1, ties);
    }

    private static TieBreaker usualOrder(Contest contest) {
        Comparator<Integer> order = Comparator.<Integer>comparingInt(contest::votes)
                .reversed()
                .thenComparingLong(contest::cost)
                .thenComparing(project -> project);
        return tied -> Arrays.stream(tied).boxed().min(order).orElseThrow();
    }

    private static Contest contest(PabulibElection election) {
        TreeMap<ProjectId, Long> costs = new TreeMap<>();
        election.projects()
                .forEach(project -> costs.put(
                        project.getId(), project.getCost().orElseThrow().thousandths()));
        return Contest.of(costs, election.budget().thousandths(), election.ballots(), Map.of());
    }
}
