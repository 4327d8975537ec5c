// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each method with its completions against the naive one, over contests by seed; {@code -Dogp.oracle.calls=10000} for more. */
class ManyContestsTest {
    private static final Map<String, Chooser> NAIVE = NaiveChoosers.all(new NaivePrioritisation());
    private static final Map<String, Chooser> ENGINE = EngineChoosers.all();

    /** So many answers to ties are enough for contests of at most this many projects. */
    private static final int MOST_PROJECTS_FOR_ALL_TIES = 4;

    private static final int MOST_OUTCOMES = 100;

    static Stream<String> settings() {
        return NAIVE.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("settings")
    void moreContests_agreeToo(String setting) {
        int contests = Integer.getInteger("ogp.oracle.calls", 100);
        for (int i = 0; i < contests; i++) {
            long seed = 1_000_000L + i;
            SmallContest contest = contest(NAIVE.get(setting), new Random(seed));
            assertThat(run(ENGINE.get(setting), contest, seed))
                    .as("%s, %s, seed %s", setting, contest, seed)
                    .isEqualTo(run(NAIVE.get(setting), contest, seed));
        }
    }

    /** All that can be chosen is what is chosen under some strict order of the projects, which is one for all runs. */
    @ParameterizedTest
    @MethodSource("settings")
    void outcomes_areThoseUnderEveryOrderOfTheProjects(String setting) {
        int contests = Integer.getInteger("ogp.oracle.calls", 100);
        int tied = 0;
        for (int i = 0; i < contests; i++) {
            SmallContest contest = contest(NAIVE.get(setting), new Random(2_000_000L + i));
            if (contest.projects() > MOST_PROJECTS_FOR_ALL_TIES) {
                continue;
            }
            SortedSet<SortedSet<Integer>> expected = new TreeSet<>(Comparator.comparing(SortedSet::toString));
            expected.addAll(Ties.everyOrder(
                    contest.projects(),
                    ties -> NAIVE.get(setting).choose(contest, ties).chosen()));
            List<SortedSet<Integer>> outcomes = EngineChoosers.compile(setting).outcomes(contest, MOST_OUTCOMES);
            assertThat(outcomes).as("%s, %s", setting, contest).containsExactlyInAnyOrderElementsOf(expected);
            tied += outcomes.size() > 1 ? 1 : 0;
        }
        assertThat(tied).as("contests with several outcomes").isPositive();
    }

    static SmallContest contest(Chooser chooser, Random random) {
        return chooser.isOfPlaces() ? RandomContests.ofPlaces(random) : RandomContests.any(random);
    }

    static Run run(Chooser chooser, SmallContest contest, long seed) {
        return chooser.choose(contest, Ties.strict(Ties.shuffled(contest.projects(), new Random(seed))));
    }
}
