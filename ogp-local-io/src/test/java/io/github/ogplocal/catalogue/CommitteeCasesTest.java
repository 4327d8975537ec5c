// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.committee.CommitteeRules;
import io.github.ogplocal.rules.review.ReviewRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every rule on committees, by the dossiers of all their cases. */
final class CommitteeCasesTest {
    private static final Path CASES =
            Path.of(System.getProperty("ogp.root")).resolve("ogp-local-io/src/test/resources/cases/committee");
    private static final JsonMapper MAPPER = new JsonMapper();
    /** Lists of a dossier that its type says are in any order. */
    private static final List<String> UNORDERED = List.of(
            "sources",
            "organisations",
            "offices",
            "committees",
            "memberships",
            "meetings",
            "monitoringBodies",
            "plans");

    static List<Path> cases() throws IOException {
        try (var files = Files.walk(CASES)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static ArrayNode evaluate(Path file, JsonNode document) {
        ReviewRule rule = (ReviewRule) CommitteeRules.standard()
                .get(RuleId.parse("committee/" + file.getParent().getFileName()));
        JsonNode settings = document.has("settings") ? document.get("settings") : MAPPER.createObjectNode();
        return ReviewCases.evaluate(rule, document, settings);
    }

    /** The findings without the places where their evidence stands. */
    private static ArrayNode withoutPointers(ArrayNode findings) {
        for (JsonNode finding : findings) {
            for (JsonNode evidence : finding.get("evidence")) {
                ((ObjectNode) evidence).remove("pointer");
            }
        }
        return findings;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findings_doNotHangOnTheOrderOfTheDossier(Path file) throws IOException {
        ObjectNode document = (ObjectNode) MAPPER.readTree(Files.readString(file));
        ArrayNode expected = withoutPointers(evaluate(file, document));
        for (int seed = 0; seed < 5; seed++) {
            ObjectNode given = document.get("given").deepCopy();
            for (String name : UNORDERED) {
                if (given.has(name)) {
                    List<JsonNode> entries = new ArrayList<>();
                    given.get(name).forEach(entries::add);
                    Collections.shuffle(entries, new Random(seed));
                    given.putArray(name).addAll(entries);
                }
            }
            ObjectNode shuffled = document.deepCopy();
            shuffled.set("given", given);
            assertThat(withoutPointers(evaluate(file, shuffled))).isEqualTo(expected);
        }
    }

    /** A meeting and a membership that begin after the day change nothing, whatever the rule. */
    @ParameterizedTest
    @MethodSource("cases")
    void findings_doNotHangOnWhatComesAfterTheDay(Path file) throws IOException {
        ObjectNode document = (ObjectNode) MAPPER.readTree(Files.readString(file));
        ArrayNode expected = withoutPointers(evaluate(file, document));
        ObjectNode given = (ObjectNode) document.get("given");
        if (given.has("committees")) {
            for (JsonNode committee : given.get("committees")) {
                String id = committee.get("id").textValue();
                ArrayNode meetings =
                        given.has("meetings") ? (ArrayNode) given.get("meetings") : given.putArray("meetings");
                meetings.addObject()
                        .put("id", "later-" + id)
                        .put("committee", id)
                        .put("on", "2029-01-05")
                        .put("attendanceRecorded", false);
                ArrayNode memberships =
                        given.has("memberships") ? (ArrayNode) given.get("memberships") : given.putArray("memberships");
                memberships
                        .addObject()
                        .put("id", "later-" + id)
                        .put("committee", id)
                        .put("role", "member")
                        .put("side", "media")
                        .put("start", "2029-01");
            }
        }
        assertThat(withoutPointers(evaluate(file, document))).isEqualTo(expected);
    }
}
