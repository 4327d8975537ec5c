// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.rules.prioritisation.PrioritisationBugs.Bug;
import java.util.Arrays;
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

    /** {@code -Dogp.oracle.calls=10000} for more, which {@link ManyContestsTest} tries. */
    @Property(tries = 300)
    void engine_agreesWithTheNaiveOne(@ForAll("contests") SmallContest contest, @ForAll long seed) {
        NAIVE.values().stream()
                .filter(naive -> !naive.isOfPlaces())
                .forEach(naive -> assertThat(ManyContestsTest.run(ENGINE.get(naive.setting()), contest, seed))
                        .as(naive.setting())
                        .isEqualTo(ManyContestsTest.run(naive, contest, seed)));
    }

    @Property(tries = 300)
    void engine_agreesOnPlaces(@ForAll("contestsOfPlaces") SmallContest contest, @ForAll long seed) {
        NAIVE.values()
                .forEach(naive -> assertThat(ManyContestsTest.run(ENGINE.get(naive.setting()), contest, seed))
                        .as(naive.setting())
                        .isEqualTo(ManyContestsTest.run(naive, contest, seed)));
    }

    /** Without raises by one, of which there would be too many. */
    @Property(tries = 300)
    void engine_agreesOnLargeCosts(@ForAll("contestsOfLargeCosts") SmallContest contest, @ForAll long seed) {
        NAIVE.values().stream()
                .filter(naive -> !naive.isOfPlaces() && !naive.setting().contains("add-one"))
                .forEach(naive -> assertThat(ManyContestsTest.run(ENGINE.get(naive.setting()), contest, seed))
                        .as(naive.setting())
                        .isEqualTo(ManyContestsTest.run(naive, contest, seed)));
    }

    @ParameterizedTest
    @MethodSource("bugs")
    void comparison_catchesAPlantedBug(String name) {
        Bug bug = PrioritisationBugs.all().get(name);
        Chooser right = NAIVE.get(bug.broken().setting());
        int caught = 0;
        for (long seed = 0; seed < CONTROL_CONTESTS && caught < 3; seed++) {
            SmallContest contest = contest(right.setting(), new Random(seed));
            caught +=
                    ManyContestsTest.run(bug.broken(), contest, seed).equals(ManyContestsTest.run(right, contest, seed))
                            ? 0
                            : 1;
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
        return ManyContestsTest.contest(NAIVE.get(setting), random);
    }
}
