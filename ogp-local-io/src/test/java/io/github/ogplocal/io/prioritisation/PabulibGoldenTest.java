// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.prioritisation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.prioritisation.CompletionRule.Completion;
import io.github.ogplocal.rules.prioritisation.Contest;
import io.github.ogplocal.rules.prioritisation.Course;
import io.github.ogplocal.rules.prioritisation.MethodRule.Method;
import io.github.ogplocal.rules.prioritisation.PrioritisationRules;
import io.github.ogplocal.rules.prioritisation.TieBreaker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Real elections, against winners that independent implementations have computed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PabulibGoldenTest {
    private static final Settings LEFT_OUT = Settings.NONE.withChoice("withoutVotes", "left-out");
    private static final Settings SKIP = LEFT_OUT.withChoice("doesNotFit", "skip");
    private static final Completion BY_VOTES = PrioritisationRules.BY_VOTES.compile(LEFT_OUT);

    private final Map<String, RealVote> elections = new TreeMap<>();

    @Test
    void everyGoldenResult_isOurs() throws IOException {
        Path folder = folder();
        JsonNode golden =
                new ObjectMapper().readTree(folder.resolve("golden.json").toFile());
        List<String> differences = new ArrayList<>();
        int compared = 0;
        for (JsonNode result : golden.get("results")) {
            String file = result.get("instance").textValue();
            RealVote election = election(folder, file);
            String rule = result.get("rule").textValue();
            Course course = choose(rule, election);
            List<String> chosen = ids(election.contest(), course);
            compared++;
            if (!new TreeSet<>(chosen).equals(new TreeSet<>(texts(result.get("winners_set"))))) {
                differences.add(file + " " + rule + ": " + chosen + ", golden " + result.get("winners_set"));
            } else if (result.hasNonNull("selection_order") && !chosen.equals(texts(result.get("selection_order")))) {
                differences.add(file + " " + rule + " order: " + chosen + ", golden " + result.get("selection_order"));
            }
            if (result.has("increments") && result.get("increments").intValue() != course.increments()) {
                differences.add(file + " " + rule + " increments: " + course.increments());
            }
        }
        assertThat(differences).isEmpty();
        assertThat(compared).isEqualTo(golden.get("results").size()).isGreaterThanOrEqualTo(180);
    }

    @Test
    void officialEqualShares_areOurs() throws IOException {
        Path folder = folder();
        JsonNode golden =
                new ObjectMapper().readTree(folder.resolve("golden.json").toFile());
        int equal = 0;
        for (JsonNode official : golden.get("official_equal_shares")) {
            RealVote election = election(folder, official.get("file").textValue());
            String until = official.get("stopWhenExhaustive").booleanValue() ? "exhausted" : "exceeded";
            Course course = equalShares(election, "cost", List.of(addOne(until)));
            assertThat(ids(election.contest(), course))
                    .as("%s until %s", official.get("file"), until)
                    .isEqualTo(texts(official.get("winners")));
            assertThat(course.increments()).isEqualTo(official.get("increments").intValue());
            boolean isOfficial = new TreeSet<>(ids(election.contest(), course))
                    .equals(new TreeSet<>(texts(official.get("official_selected"))));
            assertThat(isOfficial).isEqualTo(official.get("equals_official").booleanValue());
            equal += isOfficial ? 1 : 0;
        }
        assertThat(equal).isEqualTo(5);
    }

    private static Course choose(String rule, RealVote election) {
        Contest contest = election.contest();
        TieBreaker ties = election.ties();
        return switch (rule) {
            case "greedy_cost" ->
                PrioritisationRules.GREEDY_BY_VOTES.compile(SKIP).choose(contest, ties);
            case "greedy_card" ->
                PrioritisationRules.GREEDY_BY_VOTES_PER_COST.compile(SKIP).choose(contest, ties);
            case "mes_cost" -> equalShares(election, "cost", List.of());
            case "mes_card" -> equalShares(election, "cardinality", List.of());
            case "mes_cost_util" -> equalShares(election, "cost", List.of(BY_VOTES));
            case "mes_card_util" -> equalShares(election, "cardinality", List.of(BY_VOTES));
            case "mes_cost_add1" -> equalShares(election, "cost", List.of(addOne("exhausted")));
            case "mes_card_add1" -> equalShares(election, "cardinality", List.of(addOne("exhausted")));
            case "mes_cost_add1u" -> equalShares(election, "cost", List.of(addOne("exhausted"), BY_VOTES));
            case "phragmen" ->
                PrioritisationRules.PHRAGMEN
                        .compile(Settings.NONE.withChoice("doesNotFit", "stop"))
                        .choose(contest, ties);
            default -> throw new AssertionError("no rule for " + rule);
        };
    }

    private static Completion addOne(String until) {
        return PrioritisationRules.ADD_ONE.compile(
                Settings.NONE.withPoints("increment", Points.of(1)).withChoice("until", until));
    }

    private static Course equalShares(RealVote election, String satisfaction, List<Completion> completions) {
        Method method =
                PrioritisationRules.EQUAL_SHARES.compile(Settings.NONE.withChoice("satisfaction", satisfaction));
        Course course = method.choose(election.contest(), election.ties());
        for (int i = 0; i < completions.size(); i++) {
            course = completions.get(i).complete(election.contest(), method, course, i + 1, election.ties());
        }
        return course;
    }

    private RealVote election(Path folder, String file) throws IOException {
        RealVote known = elections.get(file);
        if (known == null) {
            known = RealVote.read(folder.resolve(file));
            elections.put(file, known);
        }
        return known;
    }

    private static List<String> ids(Contest contest, Course course) {
        return course.chosen().stream()
                .map(project -> contest.projects().get(project).toString())
                .toList();
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.textValue()));
        return texts;
    }

    private static Path folder() {
        String corpora = System.getProperty("ogp.corpora", "");
        Assumptions.assumeTrue(!corpora.isEmpty(), "no external corpora; name their folder in -Dogp.corpora");
        Path folder = Path.of(corpora, "pabulib");
        Assumptions.assumeTrue(Files.isDirectory(folder), "no elections in -Dogp.corpora");
        return folder;
    }
}
