// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.prioritisation.MethodRule.EndowedMethod;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What a run says of those that would repeat it, beside those runs. */
class HorizonTest {
    private static final int CONTESTS = 120;
    private static final int MOST_RUNS = 40;
    private static final int MOST_CHECKED = 12;

    private static final List<EndowedMethod> METHODS = List.of(method("cost"), method("cardinality"));

    private static EndowedMethod method(String satisfaction) {
        return (EndowedMethod)
                PrioritisationRules.EQUAL_SHARES.compile(Settings.NONE.withChoice("satisfaction", satisfaction));
    }

    /** What was chosen in which order, and from which ties. */
    private record Went(List<Integer> order, List<List<Integer>> ties) {}

    /** What became of many runs that others were said to repeat. */
    private record Tally(int told, int longest, int wrong) {}

    @Test
    void repeats_takeTheCourseOfTheRun() {
        Tally small = tally(10, 0);
        Tally large = tally(50, 0);

        assertThat(small.wrong()).isZero();
        assertThat(large.wrong()).isZero();
        // Most runs repeat, and many times.
        assertThat(small.told()).isGreaterThan(20 * CONTESTS);
        assertThat(small.longest()).isGreaterThan(200);
        assertThat(large.told()).isGreaterThan(20 * CONTESTS);
        assertThat(large.longest()).isGreaterThan(200);
    }

    /** The control: a horizon that is one raise too far shows. */
    @Test
    void repeats_oneTooManyShows() {
        assertThat(tally(10, 1).wrong()).isPositive();
        assertThat(tally(50, 1).wrong()).isPositive();
    }

    private static Tally tally(int size, int tooMany) {
        int told = 0;
        int longest = 0;
        int wrong = 0;
        for (int seed = 0; seed < CONTESTS; seed++) {
            Random random = new Random(seed);
            Contest contest = contest(random, size);
            EndowedMethod method = METHODS.get(seed % METHODS.size());
            List<List<Integer>> met = new ArrayList<>();
            TieBreaker noting = tied -> {
                met.add(Arrays.stream(tied).boxed().toList());
                return tied[tied.length - 1];
            };
            MethodRule.Runs runs = method.runs(contest, noting);
            MethodRule.Runs plain = method.runs(contest, noting);
            Fraction increment = Fraction.of((1L + random.nextInt(64)) << (size - 10), 1 + random.nextInt(12));
            Fraction endowment = contest.equalPart();
            Supported supported = new Supported(contest);
            for (int run = 0; run < MOST_RUNS; run++) {
                Went went = went(runs, endowment, met);
                if (supported.areAllIn(
                        went.order().stream().mapToInt(Integer::intValue).toArray())) {
                    break;
                }
                int repeats = runs.repeats(increment);
                int claimed = repeats == 0 ? 0 : repeats + tooMany;
                told += repeats;
                longest = Math.max(longest, repeats);
                wrong += isRepeated(plain, endowment, increment, claimed, went, met, random) ? 0 : 1;
                endowment = endowment.plus(increment.times(Fraction.of(repeats + 1)));
            }
        }
        return new Tally(told, longest, wrong);
    }

    private static boolean isRepeated(
            MethodRule.Runs plain,
            Fraction endowment,
            Fraction increment,
            int repeats,
            Went went,
            List<List<Integer>> met,
            Random random) {
        for (int i = 0; i < Math.min(repeats, MOST_CHECKED); i++) {
            // The last one always.
            int raise = repeats <= MOST_CHECKED ? i + 1 : i == 0 ? repeats : 1 + random.nextInt(repeats);
            Fraction raised = endowment.plus(increment.times(Fraction.of(raise)));
            if (!went(plain, raised, met).equals(went)) {
                return false;
            }
        }
        return true;
    }

    private static Went went(MethodRule.Runs runs, Fraction endowment, List<List<Integer>> met) {
        met.clear();
        int[] chosen = runs.chosen(endowment);
        return new Went(Arrays.stream(chosen).boxed().toList(), List.copyOf(met));
    }

    /** Up to 12 projects and 60 voters; some projects alike, some ballots repeated, some costs equal, some nothing. */
    private static Contest contest(Random random, int size) {
        long[] costs = new long[2 + random.nextInt(11)];
        long sum = 0;
        for (int i = 0; i < costs.length; i++) {
            costs[i] = switch (random.nextInt(8)) {
                case 0 -> 0;
                case 1, 2 -> i == 0 ? 1L << size : costs[i - 1];
                default -> (1L << (size - 2)) + (long) random.nextInt(1 << 20) * (1L << size) / (1 << 20);
            };
            sum += costs[i];
        }
        int alike = random.nextBoolean() ? 1 + random.nextInt(costs.length - 1) : 0;
        costs[alike] = alike == 0 ? costs[alike] : costs[alike - 1];
        List<List<Integer>> ballots = new ArrayList<>();
        int voters = 1 + random.nextInt(60);
        for (int voter = 0; voter < voters; voter++) {
            if (voter > 0 && random.nextInt(4) == 0) {
                ballots.add(ballots.get(random.nextInt(voter)));
                continue;
            }
            List<Integer> ballot = new ArrayList<>();
            for (int project = 0; project < costs.length; project++) {
                boolean approves =
                        (project == alike && alike > 0) ? ballot.contains(project - 1) : random.nextInt(4) == 0;
                if (approves) {
                    ballot.add(project);
                }
            }
            ballots.add(ballot);
        }
        return MethodContests.of(sum * (1 + random.nextInt(9)) / 20, costs, ballots);
    }
}
