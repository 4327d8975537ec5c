// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.benchmarks;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.rules.prioritisation.Contest;
import io.github.ogplocal.rules.prioritisation.Course;
import io.github.ogplocal.rules.prioritisation.MethodRule;
import io.github.ogplocal.rules.prioritisation.MethodRule.EndowedMethod;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Shows that the raises which the completion by raises passes over would have changed nothing: for real elections in
 * {@code .pb} files, the method is run plainly at the last endowment and its predecessor, at both ends of everything passed
 * over, at both sides of every breakpoint, and at random raises that were passed over. A breakpoint is a raise that takes
 * another course than the one before: other projects, another order or other ties.
 */
public final class SkippedRaises {
    private static final int RANDOM = 1000;

    private SkippedRaises() {}

    /**
     * Prints a row for each file and satisfaction, and fails when any plain run takes another course.
     *
     * @param args the files; before them {@code --every} to run every single raise plainly
     */
    public static void main(String[] args) throws IOException {
        boolean every = args.length > 0 && args[0].equals("--every");
        System.out.println(
                "| election | measured by | raises | breakpoints | runs made | passed over | plain runs | other courses |");
        System.out.println("|---|---|--:|--:|--:|--:|--:|--:|");
        int wrong = 0;
        for (String file : Arrays.asList(args).subList(every ? 1 : 0, args.length)) {
            RealElection election = RealElection.read(Path.of(file));
            for (String satisfaction : List.of("cost", "cardinality")) {
                Walk walk = Walk.of(election, satisfaction, 0);
                Set<Integer> looked = every ? walk.every() : walk.chosenRaises(RANDOM);
                int other = walk.otherCourses(looked);
                wrong += other;
                System.out.printf(
                        Locale.ROOT,
                        "| %s | %s | %,d | %,d | %,d | %,d | %,d | %d |%n",
                        election.name(),
                        satisfaction,
                        walk.counted,
                        walk.breakpoints().size(),
                        walk.courses.size(),
                        walk.raises + 1 - walk.courses.size(),
                        looked.size(),
                        other);
            }
        }
        if (wrong > 0) {
            throw new IllegalStateException("courses that differ from those passed over: " + wrong);
        }
    }

    /** What was chosen in which order, and from which ties. */
    private record Went(List<Integer> order, List<List<Integer>> ties) {}

    /** The runs that were made for one election, as the completion makes them. */
    static final class Walk {
        /** By the raise that each run was made for, up to and with the one that counts or the one that cost too much. */
        final TreeMap<Integer, Went> courses = new TreeMap<>();
        /** The last raise that was run for. */
        final int raises;

        /** How many raises count. */
        private int counted;

        private final Contest contest;
        private final List<List<Integer>> ties = new ArrayList<>();
        private final MethodRule.Runs plain;

        /** @param tooMany how many raises more than are sure are passed over each time; 0 but in controls */
        static Walk of(RealElection election, String satisfaction, int tooMany) {
            Walk walk = new Walk(election, satisfaction, tooMany);
            EndowedMethod method = RealElection.equalShares(satisfaction);
            Course alone = method.choose(election.contest(), election.ties());
            Course completed = RealElection.addOne().complete(election.contest(), method, alone, 1, election.ties());
            walk.counted = completed.increments();
            if (tooMany == 0
                    && !walk.courses
                            .floorEntry(completed.increments())
                            .getValue()
                            .order()
                            .equals(completed.chosen())) {
                throw new IllegalStateException("the completion went another way: " + completed.increments());
            }
            return walk;
        }

        private Walk(RealElection election, String satisfaction, int tooMany) {
            this.contest = election.contest();
            EndowedMethod method = RealElection.equalShares(satisfaction);
            this.plain = method.runs(contest, tied -> note(election, tied));
            MethodRule.Runs runs = method.runs(contest, tied -> note(election, tied));
            int raise = 0;
            while (true) {
                Went went = run(runs, raise);
                courses.put(raise, went);
                if (isLast(went.order())) {
                    break;
                }
                int repeats = runs.repeats(Fraction.of(RealElection.UNIT));
                raise += 1 + (repeats == 0 ? 0 : repeats + tooMany);
            }
            this.raises = raise;
        }

        private int note(RealElection election, int[] tied) {
            ties.add(Arrays.stream(tied).boxed().toList());
            return election.ties().first(tied);
        }

        private Went run(MethodRule.Runs runs, int raise) {
            ties.clear();
            int[] order = runs.chosen(contest.equalPart().plus(Fraction.of(RealElection.UNIT * raise)));
            return new Went(Arrays.stream(order).boxed().toList(), List.copyOf(ties));
        }

        /** Whether nothing that somebody approves of fits any more, or too much is spent. */
        private boolean isLast(List<Integer> order) {
            Set<Integer> chosen = new HashSet<>(order);
            long left = contest.budget();
            for (int project : order) {
                left -= contest.cost(project);
            }
            for (int project = 0; project < contest.projects().size() && left >= 0; project++) {
                if (!chosen.contains(project)
                        && contest.votes(project) > 0
                        && contest.cost(project) > 0
                        && contest.cost(project) <= left) {
                    return false;
                }
            }
            return true;
        }

        /** The raises that took another course than the run before them. */
        List<Integer> breakpoints() {
            List<Integer> breakpoints = new ArrayList<>();
            Went before = courses.firstEntry().getValue();
            for (Map.Entry<Integer, Went> course : courses.entrySet()) {
                if (!course.getValue().equals(before)) {
                    breakpoints.add(course.getKey());
                }
                before = course.getValue();
            }
            return breakpoints;
        }

        Set<Integer> every() {
            TreeSet<Integer> every = new TreeSet<>();
            for (int raise = 0; raise <= raises; raise++) {
                every.add(raise);
            }
            return every;
        }

        /** Both ends of all that was passed over, which are both sides of each breakpoint and of the end too; and so many between. */
        Set<Integer> chosenRaises(int random) {
            TreeSet<Integer> chosen = new TreeSet<>();
            for (int raise : courses.keySet()) {
                chosen.add(raise);
                if (raise > 0) {
                    chosen.add(raise - 1);
                }
            }
            int wanted = Math.min(chosen.size() + random, raises + 1);
            Chance chance = new Chance(raises);
            while (chosen.size() < wanted) {
                chosen.add(chance.below(raises + 1));
            }
            return chosen;
        }

        /** At how many of these raises a plain run takes another course than the run that stands for it. */
        int otherCourses(Set<Integer> looked) {
            int other = 0;
            for (int raise : looked) {
                other += run(plain, raise).equals(courses.floorEntry(raise).getValue()) ? 0 : 1;
            }
            return other;
        }
    }
}
