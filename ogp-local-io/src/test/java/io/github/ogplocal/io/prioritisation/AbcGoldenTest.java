// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.prioritisation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ogplocal.model.prioritisation.Ballot;
import io.github.ogplocal.model.prioritisation.ProjectId;
import io.github.ogplocal.model.prioritisation.VoterId;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.prioritisation.CompletionRule.Completion;
import io.github.ogplocal.rules.prioritisation.Contest;
import io.github.ogplocal.rules.prioritisation.Course;
import io.github.ogplocal.rules.prioritisation.MethodRule.Method;
import io.github.ogplocal.rules.prioritisation.Outcomes;
import io.github.ogplocal.rules.prioritisation.PrioritisationRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Small committees with all their tied winners, against those that abcvoting has found. */
class AbcGoldenTest {
    private static final int CAP = 1_000;
    private static final Settings LAST = Settings.NONE.withChoice("withoutVotes", "last");
    private static final Settings STOP = Settings.NONE.withChoice("doesNotFit", "stop");

    private static final Method APPROVAL = PrioritisationRules.APPROVAL.compile(LAST);
    private static final Method PHRAGMEN = PrioritisationRules.PHRAGMEN.compile(STOP);
    private static final Method EQUAL_SHARES =
            PrioritisationRules.EQUAL_SHARES.compile(Settings.NONE.withChoice("satisfaction", "cardinality"));
    private static final Method EQUAL_SHARES_BY_COST =
            PrioritisationRules.EQUAL_SHARES.compile(Settings.NONE.withChoice("satisfaction", "cost"));
    private static final Completion BY_VOTES = PrioritisationRules.BY_VOTES.compile(LAST);
    private static final Completion BY_PHRAGMEN = PrioritisationRules.BY_PHRAGMEN.compile(STOP);
    private static final Completion ADD_PLACE = PrioritisationRules.ADD_PLACE.compile(Settings.NONE);

    @Test
    void approval_electsTheKnownCommittees() throws IOException {
        assertThat(differences("av", APPROVAL, List.of())).isEmpty();
    }

    @Test
    void phragmen_electsTheKnownCommittees() throws IOException {
        assertThat(differences("seqphragmen", PHRAGMEN, List.of(BY_VOTES))).isEmpty();
    }

    @Test
    void equalShares_electTheKnownCommittees() throws IOException {
        assertThat(differences("equal-shares-without-completion", EQUAL_SHARES, List.of()))
                .isEmpty();
        assertThat(differences("equal-shares-without-completion", EQUAL_SHARES_BY_COST, List.of()))
                .isEmpty();
    }

    @Test
    void equalSharesAndPhragmen_electTheKnownCommittees() throws IOException {
        assertThat(differences("equal-shares", EQUAL_SHARES, List.of(BY_PHRAGMEN, BY_VOTES)))
                .isEmpty();
    }

    @Test
    void equalSharesAndVotes_electTheKnownCommittees() throws IOException {
        assertThat(differences("equal-shares-with-av-completion", EQUAL_SHARES, List.of(BY_VOTES)))
                .isEmpty();
    }

    @Test
    void equalSharesWithMorePlaces_electTheKnownCommittee() throws IOException {
        List<String> differences = new ArrayList<>();
        for (JsonNode instance : instances()) {
            Contest contest = contest(instance);
            Course course = EQUAL_SHARES.choose(contest, tied -> tied[0]);
            course = ADD_PLACE.complete(contest, EQUAL_SHARES, course, 1, tied -> tied[0]);
            course = BY_VOTES.complete(contest, EQUAL_SHARES, course, 2, tied -> tied[0]);
            TreeSet<ProjectId> chosen = new TreeSet<>();
            course.chosen().forEach(number -> chosen.add(contest.projects().get(number)));
            List<SortedSet<ProjectId>> golden =
                    committees(instance.get("expected").get("equal-shares-with-increment-completion"));
            // Where several are given, they are those of different orders of the candidates.
            if (golden.size() == 1 ? !golden.get(0).equals(chosen) : !golden.contains(chosen)) {
                differences.add(instance.get("id").textValue() + ": " + chosen + ", golden " + golden);
            }
        }
        assertThat(differences).isEmpty();
    }

    private static List<String> differences(String rule, Method method, List<Completion> completions)
            throws IOException {
        List<String> differences = new ArrayList<>();
        int compared = 0;
        for (JsonNode instance : instances()) {
            List<SortedSet<ProjectId>> ours = Outcomes.all(method, completions, contest(instance), CAP);
            List<SortedSet<ProjectId>> golden =
                    committees(instance.get("expected").get(rule));
            if (ours.size() != golden.size() || !ours.containsAll(golden)) {
                differences.add(instance.get("id").textValue() + ": " + ours + ", golden " + golden);
            }
            compared++;
        }
        assertThat(compared).isGreaterThanOrEqualTo(486);
        return differences;
    }

    private static Contest contest(JsonNode instance) {
        Map<ProjectId, Long> costs = new TreeMap<>();
        for (int candidate = 0; candidate < instance.get("num_cand").intValue(); candidate++) {
            costs.put(project(candidate), 1L);
        }
        List<Ballot> ballots = new ArrayList<>();
        for (JsonNode approved : instance.get("profile")) {
            List<ProjectId> ids = new ArrayList<>();
            approved.forEach(candidate -> ids.add(project(candidate.intValue())));
            ballots.add(new Ballot(VoterId.parse("v" + ballots.size()), ids));
        }
        return Contest.of(costs, instance.get("committeesize").intValue(), ballots, Map.of());
    }

    private static List<SortedSet<ProjectId>> committees(JsonNode golden) {
        List<SortedSet<ProjectId>> committees = new ArrayList<>();
        for (JsonNode committee : golden) {
            TreeSet<ProjectId> ids = new TreeSet<>();
            committee.forEach(candidate -> ids.add(project(candidate.intValue())));
            committees.add(ids);
        }
        return committees;
    }

    /** In the order of the numbers, which here go up to 9. */
    private static ProjectId project(int candidate) {
        return ProjectId.parse("c" + candidate);
    }

    private static JsonNode instances() throws IOException {
        String corpora = System.getProperty("ogp.corpora", "");
        Assumptions.assumeTrue(!corpora.isEmpty(), "no external corpora; name their folder in -Dogp.corpora");
        Path folder = Path.of(corpora, "abc");
        Assumptions.assumeTrue(Files.isDirectory(folder), "no small committees in -Dogp.corpora");
        return new ObjectMapper()
                .readTree(folder.resolve("golden.json").toFile())
                .get("instances");
    }
}
