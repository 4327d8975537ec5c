// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.benchmarks;

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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * How long methods take for real elections in {@code .pb} files: for each file and method the processor time of the first run
 * and the median and the least of five, in milliseconds, as a row of a table, beside the recorded times of others; or for
 * made-up votes of more and more voters, the median of three and what twice the voters cost. Runs of more than ten seconds are made once.
 */
public final class PrioritisationTimes {
    private static final Completion BY_VOTES =
            PrioritisationRules.BY_VOTES.compile(Settings.NONE.withChoice("withoutVotes", "left-out"));
    private static final int RUNS = 5;
    private static final int RUNS_EACH_SIZE = 3;
    private static final long TOO_LONG = 10_000_000_000L;
    private static final int FEWEST = 125_000;
    private static final int MOST = 1_000_000;

    /** Some runs of a method. */
    private record Times(Course course, long first, long median, long best) {}

    private PrioritisationTimes() {}

    /**
     * Prints the table.
     *
     * @param args the files; before them {@code --add-one} to time the completion by raises as well; or {@code --made-up} alone
     */
    public static void main(String[] args) throws IOException {
        List<String> files = new ArrayList<>(Arrays.asList(args));
        if (files.remove("--made-up")) {
            printGrowth();
            return;
        }
        boolean raises = files.remove("--add-one");
        System.out.println("| election | voters | projects | method | chosen | raises | first ms | median ms | best ms "
                + "| fastest exact reference ms | × | floating-point ms |");
        System.out.println("|---|--:|--:|---|--:|--:|--:|--:|--:|--:|--:|--:|");
        for (String file : files) {
            print(Path.of(file), raises);
        }
    }

    private static void print(Path file, boolean raises) throws IOException {
        RealElection election = RealElection.read(file);
        RecordedTimes recorded = RecordedTimes.beside(file);
        Contest contest = election.contest();
        methods(election, raises).forEach((name, method) -> {
            Times times = time(method, RUNS);
            Optional<Double> exact = recorded.exact(file, ruleOf(name));
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %,d | %d | %s | %d | %,d | %s | %s | %s | %s | %s | %s |%n",
                    election.name(),
                    contest.voters(),
                    contest.projects().size(),
                    name,
                    times.course().steps().size(),
                    times.course().increments(),
                    millis(times.first()),
                    millis(times.median()),
                    millis(times.best()),
                    exact.map(PrioritisationTimes::whole).orElse(""),
                    exact.map(millis -> whole(1e6 * millis / times.median())).orElse(""),
                    recorded.inexact(file, ruleOf(name))
                            .map(PrioritisationTimes::whole)
                            .orElse(""));
        });
    }

    private static Map<String, Supplier<Course>> methods(RealElection election, boolean raises) {
        Contest contest = election.contest();
        TieBreaker ties = election.ties();
        Method phragmen = PrioritisationRules.PHRAGMEN.compile(Settings.NONE.withChoice("doesNotFit", "stop"));
        Map<String, Supplier<Course>> methods = new TreeMap<>();
        methods.put("Phragmén", () -> phragmen.choose(contest, ties));
        for (String satisfaction : List.of("cost", "cardinality")) {
            Method method = RealElection.equalShares(satisfaction);
            String name = "equal shares, " + satisfaction;
            methods.put(name, () -> method.choose(contest, ties));
            methods.put(name + ", by votes", () -> complete(contest, method, List.of(BY_VOTES), ties));
            if (raises) {
                methods.put(name + ", add one", () -> complete(contest, method, List.of(RealElection.addOne()), ties));
                methods.put(
                        name + ", add one, by votes",
                        () -> complete(contest, method, List.of(RealElection.addOne(), BY_VOTES), ties));
            }
        }
        return methods;
    }

    /** What those who recorded times call a method. */
    private static String ruleOf(String name) {
        return name.replace("Phragmén", "phragmen")
                .replace("equal shares, cost", "mes_cost")
                .replace("equal shares, cardinality", "mes_card")
                .replace(", add one, by votes", "_add1u")
                .replace(", add one", "_add1")
                .replace(", by votes", "_util");
    }

    private static Times time(Supplier<Course> method, int runs) {
        List<Long> nanos = new ArrayList<>();
        Course course = null;
        while (course == null || (nanos.size() < runs && nanos.get(0) < TOO_LONG)) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            course = method.get();
            nanos.add(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
        }
        long first = nanos.get(0);
        nanos.sort(null);
        return new Times(course, first, nanos.get(nanos.size() / 2), nanos.get(0));
    }

    private static Course complete(Contest contest, Method method, List<Completion> completions, TieBreaker ties) {
        Course course = method.choose(contest, ties);
        for (int i = 0; i < completions.size(); i++) {
            course = completions.get(i).complete(contest, method, course, i + 1, ties);
        }
        return course;
    }

    private static void printGrowth() {
        System.out.println("| method | voters | chosen | raises | median ms | best ms | × half the voters, medians |");
        System.out.println("|---|--:|--:|--:|--:|--:|--:|");
        // Compiles what is timed.
        methods(GeneratedVote.of(FEWEST / 10), true).values().forEach(method -> time(method, RUNS));
        Map<String, Long> half = new TreeMap<>();
        for (int voters = FEWEST; voters <= MOST; voters *= 2) {
            int size = voters;
            methods(GeneratedVote.of(voters), true).forEach((name, method) -> {
                if (name.endsWith("by votes")) {
                    return;
                }
                Times times = time(method, RUNS_EACH_SIZE);
                Long before = half.put(name, times.median());
                System.out.printf(
                        Locale.ROOT,
                        "| %s | %,d | %d | %,d | %s | %s | %s |%n",
                        name,
                        size,
                        times.course().steps().size(),
                        times.course().increments(),
                        millis(times.median()),
                        millis(times.best()),
                        before == null ? "" : String.format(Locale.ROOT, "%.2f", (double) times.median() / before));
            });
        }
    }

    private static String millis(long nanos) {
        return nanos < 10_000_000 ? String.format(Locale.ROOT, "%.1f", nanos / 1e6) : whole(nanos / 1e6);
    }

    private static String whole(double number) {
        return String.format(Locale.ROOT, "%,.0f", number);
    }
}
