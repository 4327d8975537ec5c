// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.rules.prioritisation.PrioritisationBugs.Bug;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The library's methods agree with naive ones, step by step; and a bug planted in a method does not go unseen. */
class NaivePrioritisationTest {
    private static final Map<String, Chooser> NAIVE = NaiveChoosers.all(new NaivePrioritisation());
    private static final Map<String, Chooser> ENGINE = EngineChoosers.all();
    private static final int CONTROL_CONTESTS = 3000;

    /** So many answers to ties are enough for contests of at most this many projects. */
    private static final int MOST_PROJECTS_FOR_ALL_TIES = 4;

    private static final int MOST_OUTCOMES = 100;

    @Provide
    Arbitrary<SmallContest> contests() {
        return PrioritisationArbitraries.contests();
    }

    @Provide
    Arbitrary<SmallContest> contestsOfPlaces() {
        return PrioritisationArbitraries.contestsOfPlaces();
    }

    @Provide
    Arbitrary<SmallContest> contestsOfLargeCosts() {
        return PrioritisationArbitraries.contestsOfLargeCosts();
    }

    static Stream<String> settings() {
        return NAIVE.keySet().stream();
    }

    static Stream<String> bugs() {
        return PrioritisationBugs.all().keySet().stream();
    }

    @Test
    void settings_haveEveryMethodAndCompletionOfTheLibrary() {
        TreeSet<String> rules = new TreeSet<>();
        NAIVE.keySet()
                .forEach(setting -> Arrays.stream(setting.split(" "))
                        .filter(word -> word.contains("@"))
                        .forEach(rules::add));
        assertThat(rules)
                .containsExactlyElementsOf(
                        StreamSupport.stream(PrioritisationRules.standard().spliterator(), false)
                                .filter(rule -> rule instanceof MethodRule || rule instanceof CompletionRule)
                                .map(rule -> rule.info().getId().toString())
                                .sorted()
                                .toList());
    }

    /** {@code -Dogp.oracle.calls=10000} for more, which {@link #moreContests_agreeToo} tries. */
    @Property(tries = 300)
    void engine_agreesWithTheNaiveOne(@ForAll("contests") SmallContest contest, @ForAll long seed) {
        NAIVE.values().stream()
                .filter(naive -> !naive.isOfPlaces())
                .forEach(naive -> assertThat(settled(ENGINE.get(naive.setting()), contest, seed))
                        .as(naive.setting())
                        .isEqualTo(settled(naive, contest, seed)));
    }

    @Property(tries = 300)
    void engine_agreesOnPlaces(@ForAll("contestsOfPlaces") SmallContest contest, @ForAll long seed) {
        NAIVE.values()
                .forEach(naive -> assertThat(settled(ENGINE.get(naive.setting()), contest, seed))
                        .as(naive.setting())
                        .isEqualTo(settled(naive, contest, seed)));
    }

    /** Without raises by one, of which there would be too many. */
    @Property(tries = 300)
    void engine_agreesOnLargeCosts(@ForAll("contestsOfLargeCosts") SmallContest contest, @ForAll long seed) {
        NAIVE.values().stream()
                .filter(naive -> !naive.isOfPlaces() && !naive.setting().contains("add-one"))
                .forEach(naive -> assertThat(settled(ENGINE.get(naive.setting()), contest, seed))
                        .as(naive.setting())
                        .isEqualTo(settled(naive, contest, seed)));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void moreContests_agreeToo(String setting) {
        int contests = Integer.getInteger("ogp.oracle.calls", 100);
        for (int i = 0; i < contests; i++) {
            long seed = 1_000_000L + i;
            SmallContest contest = contest(setting, new Random(seed));
            assertThat(settled(ENGINE.get(setting), contest, seed))
                    .as("%s, %s, seed %s", setting, contest, seed)
                    .isEqualTo(settled(NAIVE.get(setting), contest, seed));
        }
    }

    /**
     * All that can be chosen is what is chosen under some strict order of the projects. With raises it may be more: the library
     * also tells what comes out when one and the same tie is broken otherwise in a later run.
     */
    @ParameterizedTest
    @MethodSource("settings")
    void outcomes_areThoseUnderEveryOrderOfTheProjects(String setting) {
        int contests = Integer.getInteger("ogp.oracle.calls", 100);
        int tied = 0;
        for (int i = 0; i < contests; i++) {
            SmallContest contest = contest(setting, new Random(2_000_000L + i));
            if (contest.projects() > MOST_PROJECTS_FOR_ALL_TIES) {
                continue;
            }
            SortedSet<SortedSet<Integer>> expected = new TreeSet<>(Comparator.comparing(SortedSet::toString));
            expected.addAll(Ties.everyOrder(
                    contest.projects(),
                    ties -> NAIVE.get(setting).choose(contest, ties).chosen()));
            List<SortedSet<Integer>> outcomes = EngineChoosers.compile(setting).outcomes(contest, MOST_OUTCOMES);
            assertThat(outcomes).as("%s, %s", setting, contest).containsAll(expected);
            if (!setting.contains("add-one")) {
                assertThat(outcomes).as("%s, %s", setting, contest).hasSameSizeAs(expected);
            }
            tied += outcomes.size() > 1 ? 1 : 0;
        }
        assertThat(tied).as("contests with several outcomes").isPositive();
    }

    @ParameterizedTest
    @MethodSource("bugs")
    void comparison_catchesAPlantedBug(String name) {
        Bug bug = PrioritisationBugs.all().get(name);
        Chooser right = NAIVE.get(bug.broken().setting());
        int caught = 0;
        for (long seed = 0; seed < CONTROL_CONTESTS && caught < 3; seed++) {
            SmallContest contest = contest(right.setting(), new Random(seed));
            caught += settled(bug.broken(), contest, seed).equals(settled(right, contest, seed)) ? 0 : 1;
        }
        assertThat(caught).as("of %s contests", CONTROL_CONTESTS).isEqualTo(3);
    }

    /** What a comparison over generated contests is worth depends on what they reach. */
    @Test
    void generatedContests_reachWhatIsRareInLife() {
        Map<String, Function<SmallContest, Boolean>> rare = new TreeMap<>();
        rare.put("nothing to spend", contest -> contest.budget() == 0);
        rare.put(
                "enough for all",
                contest -> contest.budget()
                        >= contest.costs().stream().mapToLong(Long::longValue).sum());
        rare.put("no ballots", contest -> contest.ballots().isEmpty());
        rare.put("empty ballots", contest -> contest.ballots().stream().anyMatch(SortedSet::isEmpty));
        rare.put("no projects", contest -> contest.projects() == 0);
        rare.put("free projects", contest -> contest.costs().contains(0L));
        rare.put(
                "projects without votes",
                contest -> !contest.ballots().isEmpty()
                        && Stream.iterate(0, project -> project + 1)
                                .limit(contest.projects())
                                .anyMatch(project -> contest.supporters(project).isEmpty()));
        rare.put(
                "projects nobody can pay",
                contest -> contest.costs().stream().anyMatch(cost -> cost > contest.budget()));
        rare.put("places", contest -> contest.projects() > 0 && contest.hasPlaces());
        rare.put(
                "equal ballots",
                contest -> contest.ballots().stream().distinct().count()
                        < contest.ballots().size());
        Map<String, Integer> reached = new TreeMap<>();
        int tied = 0;
        for (long seed = 0; seed < CONTROL_CONTESTS; seed++) {
            SmallContest contest = RandomContests.any(new Random(seed));
            rare.forEach((name, has) -> reached.merge(name, has.apply(contest) ? 1 : 0, Integer::sum));
            Run run = NAIVE.get("prioritisation/equal-shares@1 cost")
                    .choose(contest, Ties.strict(Ties.shuffled(contest.projects(), new Random(seed))));
            tied += run.buys().stream().anyMatch(buy -> buy.tied().size() > 1) ? 1 : 0;
        }
        assertThat(reached.keySet()).isEqualTo(rare.keySet());
        assertThat(reached.values())
                .as("%s", reached)
                .allSatisfy(times -> assertThat(times).isGreaterThan(CONTROL_CONTESTS / 50));
        assertThat(tied).as("contests with ties in Equal Shares").isGreaterThan(CONTROL_CONTESTS / 10);
    }

    private static SmallContest contest(String setting, Random random) {
        return NAIVE.get(setting).isOfPlaces() ? RandomContests.ofPlaces(random) : RandomContests.any(random);
    }

    private static Run settled(Chooser chooser, SmallContest contest, long seed) {
        Ties ties = Ties.strict(Ties.shuffled(contest.projects(), new Random(seed)));
        return chooser.choose(contest, ties).withoutOrderOfFree(contest);
    }
}
