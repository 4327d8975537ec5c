// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.prioritisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.rules.prioritisation.NaivePrioritisation;
import io.github.ogplocal.rules.prioritisation.NaivePrioritisation.Misfit;
import io.github.ogplocal.rules.prioritisation.NaivePrioritisation.Purses;
import io.github.ogplocal.rules.prioritisation.NaivePrioritisation.Satisfaction;
import io.github.ogplocal.rules.prioritisation.NaivePrioritisation.Until;
import io.github.ogplocal.rules.prioritisation.NaivePrioritisation.Unwanted;
import io.github.ogplocal.rules.prioritisation.Representation;
import io.github.ogplocal.rules.prioritisation.Run;
import io.github.ogplocal.rules.prioritisation.SmallContest;
import io.github.ogplocal.rules.prioritisation.Ties;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/**
 * The naive methods, against which the library's are held, and the checkers of representation give what independent
 * implementations gave for the elections of the corpora.
 */
final class NaivePrioritisationCorporaTest {
    private static final NaivePrioritisation NAIVE = new NaivePrioritisation();

    /** The naive methods are slow: of the real elections those with fewer voters than this. */
    private static final int MOST_VOTERS = 130;

    /** And of the runs with growing endowments those with fewer steps than this. */
    private static final int MOST_INCREMENTS = 900;

    /** Others counted on the instances with at most so many voters and candidates. */
    private static final int COUNTED_VOTERS = 12;

    private static final int COUNTED_CANDIDATES = 8;

    /** Those of the library, and some that are known to fail one axiom or the other. */
    private static final List<String> COUNTED_RULES = List.of(
            "av",
            "sav",
            "seqphragmen",
            "equal-shares",
            "equal-shares-with-av-completion",
            "greedy-monroe",
            "minimaxphragmen",
            "maximin-support");

    /** Committees for one number of candidates: all that are tied, by the name of the rule in the corpus. */
    private static final Map<String, CommitteeRule> COMMITTEES = committees();

    /** All tied committees. */
    private interface CommitteeRule {
        Run choose(SmallContest contest, Ties ties);
    }

    private static Map<String, CommitteeRule> committees() {
        Map<String, CommitteeRule> rules = new TreeMap<>();
        rules.put("av", (contest, ties) -> NAIVE.byVotes(contest, Misfit.SKIP, Unwanted.LAST, ties));
        rules.put(
                "seqphragmen",
                (contest, ties) -> thenTheUnwanted(
                        contest,
                        new Purses(NAIVE.phragmen(contest, Misfit.STOP, ties).buys(), List.of(), Fraction.ZERO, 0),
                        ties));
        rules.put(
                "equal-shares-without-completion",
                (contest, ties) -> equalShares(contest, ties).run());
        rules.put(
                "equal-shares-with-av-completion",
                (contest, ties) -> thenTheUnwanted(contest, equalShares(contest, ties), ties));
        rules.put(
                "equal-shares",
                (contest, ties) -> thenTheUnwanted(
                        contest, NAIVE.thenPhragmen(contest, equalShares(contest, ties), 1, Misfit.STOP, ties), ties));
        return rules;
    }

    private static Purses equalShares(SmallContest contest, Ties ties) {
        return NAIVE.equalShares(contest, Satisfaction.CARDINALITY, ties);
    }

    /** The corpus fills places with candidates whom nobody approves of, where nobody else is left. */
    private static Run thenTheUnwanted(SmallContest contest, Purses before, Ties ties) {
        return NAIVE.thenByVotes(contest, before, 2, Misfit.SKIP, Unwanted.LAST, ties)
                .run();
    }

    @Test
    void committees_areThoseOfTheCorpusWithAllTheirTies() throws IOException {
        Map<String, Integer> compared = new TreeMap<>();
        for (JsonNode instance : golden("abc").get("instances")) {
            SmallContest contest = committee(instance);
            COMMITTEES.forEach((name, rule) -> {
                JsonNode expected = instance.get("expected").get(name);
                boolean isComplete =
                        instance.get("expected_is_all_tied").path(name).asBoolean(true);
                if (expected != null && isComplete) {
                    assertThat(new ArrayList<>(outcomes(contest, rule)))
                            .as("%s of %s", name, instance.get("id").asText())
                            .isEqualTo(sets(expected));
                    compared.merge(name, 1, Integer::sum);
                }
            });
        }
        assertThat(compared).containsOnlyKeys(COMMITTEES.keySet());
        assertThat(compared.get("av")).isEqualTo(486);
        assertThat(compared.get("seqphragmen")).isEqualTo(486);
        assertThat(compared.get("equal-shares")).isEqualTo(486);
        assertThat(compared.get("equal-shares-with-av-completion")).isEqualTo(486);
        assertThat(compared.get("equal-shares-without-completion")).isPositive();
    }

    /** With more and more places the corpus gives one of the tied committees, not all. */
    @Test
    void placesAdded_giveTheCommitteeOfTheCorpusAmongTheTiedOnes() throws IOException {
        int compared = 0;
        for (JsonNode instance : golden("abc").get("instances")) {
            SmallContest contest = committee(instance);
            CommitteeRule rule = (poll, ties) -> thenTheUnwanted(
                    poll,
                    NAIVE.addPlace(
                            poll, endowment -> NAIVE.equalShares(poll, Satisfaction.CARDINALITY, endowment, ties)),
                    ties);
            assertThat(outcomes(contest, rule))
                    .as(instance.get("id").asText())
                    .containsAll(sets(instance.get("expected").get("equal-shares-with-increment-completion")));
            compared++;
        }
        assertThat(compared).isEqualTo(486);
    }

    /** What the checkers say of the winning committees of each rule is what others counted, committee by committee. */
    @Test
    void representation_failsAsOftenAsOthersCounted() throws IOException {
        Map<String, Predicate<Representation>> axioms = new LinkedHashMap<>();
        axioms.put("jr", Representation::isJustified);
        axioms.put("pjr", Representation::isProportional);
        axioms.put("ejr", Representation::isExtended);
        axioms.put("ejr+", Representation::isExtendedPlus);
        JsonNode counted = new ObjectMapper()
                .readTree(corpus("fairness").resolve("axiom_evidence.json").toFile())
                .get("representation");
        Map<String, Integer> checked = new TreeMap<>();
        Map<String, Integer> failed = new TreeMap<>();
        for (JsonNode instance : golden("abc").get("instances")) {
            SmallContest contest = committee(instance);
            if (contest.ballots().size() > COUNTED_VOTERS || contest.projects() > COUNTED_CANDIDATES) {
                continue;
            }
            for (String rule : COUNTED_RULES) {
                for (SortedSet<Integer> committee :
                        sets(instance.get("expected").path(rule))) {
                    Representation representation = new Representation(contest, committee);
                    axioms.forEach((axiom, holds) -> {
                        checked.merge(rule + " " + axiom, 1, Integer::sum);
                        failed.merge(rule + " " + axiom, holds.test(representation) ? 0 : 1, Integer::sum);
                    });
                }
            }
        }
        for (String rule : COUNTED_RULES) {
            for (String axiom : axioms.keySet()) {
                JsonNode cell = counted.get(rule).get(axiom);
                String name = rule + " " + axiom;
                assertThat(checked.get(name))
                        .as(name)
                        .isEqualTo(cell.get("checked").asInt());
                assertThat(failed.get(name))
                        .as(name)
                        .isEqualTo(cell.get("failed").asInt());
            }
        }
        assertThat(failed.get("av jr")).isEqualTo(3);
    }

    @Test
    void realElections_haveTheWinnersThatOthersComputed() throws IOException {
        Map<String, Integer> compared = new TreeMap<>();
        JsonNode golden = golden("pabulib");
        for (JsonNode result : golden.get("results")) {
            String file = result.get("instance").asText();
            if (golden.get("instances").get(file).get("voters").asInt() >= MOST_VOTERS
                    || result.path("increments").asInt() >= MOST_INCREMENTS) {
                continue;
            }
            RealVote vote = RealVote.read(corpus("pabulib").resolve(file));
            String rule = result.get("rule").asText();
            Run run = run(rule, vote.naiveContest(), vote.naiveTies());
            assertThat(run.chosen().stream()
                            .map(project -> vote.ids().get(project).value()))
                    .as("%s of %s", rule, file)
                    .containsExactlyInAnyOrderElementsOf(texts(result.get("winners_set")));
            if (result.path("increments").isNumber()) {
                assertThat(run.increments())
                        .as(file)
                        .isEqualTo(result.get("increments").asInt());
            }
            compared.merge(rule, 1, Integer::sum);
        }
        assertThat(compared.keySet()).hasSize(10);
        assertThat(compared.values()).allMatch(elections -> elections >= 3);
    }

    private static Run run(String rule, SmallContest contest, Ties ties) {
        Satisfaction satisfaction = rule.startsWith("mes_card") ? Satisfaction.CARDINALITY : Satisfaction.COST;
        NaivePrioritisation.Endowed method = endowment -> NAIVE.equalShares(contest, satisfaction, endowment, ties);
        return switch (rule) {
            case "greedy_cost" -> NAIVE.byVotes(contest, Misfit.SKIP, Unwanted.LAST, ties);
            case "greedy_card" -> NAIVE.byVotesPerCost(contest, Misfit.SKIP, Unwanted.LAST, ties);
            case "mes_cost", "mes_card" ->
                NAIVE.equalShares(contest, satisfaction, ties).run();
            case "mes_cost_util", "mes_card_util" ->
                NAIVE.thenByVotes(
                                contest,
                                NAIVE.equalShares(contest, satisfaction, ties),
                                1,
                                Misfit.SKIP,
                                Unwanted.LAST,
                                ties)
                        .run();
            case "mes_cost_add1", "mes_card_add1" ->
                NAIVE.addOne(contest, method, Fraction.of(RealVote.UNIT), Until.EXHAUSTED)
                        .run();
            case "mes_cost_add1u" ->
                NAIVE.thenByVotes(
                                contest,
                                NAIVE.addOne(contest, method, Fraction.of(RealVote.UNIT), Until.EXHAUSTED),
                                2,
                                Misfit.SKIP,
                                Unwanted.LAST,
                                ties)
                        .run();
            case "phragmen" -> NAIVE.phragmen(contest, Misfit.STOP, ties);
            default -> throw new IllegalArgumentException(rule);
        };
    }

    private static SmallContest committee(JsonNode instance) {
        List<SortedSet<Integer>> ballots = new ArrayList<>(sets(instance.get("profile"), false));
        return new SmallContest(
                Collections.nCopies(instance.get("num_cand").asInt(), 1L),
                instance.get("committeesize").asLong(),
                ballots,
                new TreeMap<>());
    }

    private static List<SortedSet<Integer>> sets(JsonNode lists) {
        return sets(lists, true);
    }

    private static List<SortedSet<Integer>> sets(JsonNode lists, boolean isSorted) {
        List<SortedSet<Integer>> sets = new ArrayList<>();
        lists.forEach(list -> {
            SortedSet<Integer> set = new TreeSet<>();
            list.forEach(candidate -> set.add(candidate.asInt()));
            sets.add(set);
        });
        if (isSorted) {
            sets.sort(Comparator.comparing(List::copyOf, NaivePrioritisationCorporaTest::compare));
        }
        return sets;
    }

    private static SortedSet<SortedSet<Integer>> outcomes(SmallContest contest, CommitteeRule rule) {
        SortedSet<SortedSet<Integer>> outcomes =
                new TreeSet<>(Comparator.comparing(List::copyOf, NaivePrioritisationCorporaTest::compare));
        Ties.everyOrder(contest.projects(), ties -> rule.choose(contest, ties).chosen())
                .forEach(outcomes::add);
        return outcomes;
    }

    private static int compare(List<Integer> one, List<Integer> other) {
        return Arrays.compare(
                one.stream().mapToInt(Integer::intValue).toArray(),
                other.stream().mapToInt(Integer::intValue).toArray());
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static JsonNode golden(String name) throws IOException {
        return new ObjectMapper().readTree(corpus(name).resolve("golden.json").toFile());
    }

    private static Path corpus(String name) {
        String root = System.getProperty("ogp.corpora", "");
        assumeTrue(!root.isEmpty(), "no corpora: -Dogp.corpora is not set");
        Path folder = Path.of(root, name);
        assumeTrue(Files.isDirectory(folder), "no corpora in -Dogp.corpora");
        return folder;
    }
}
