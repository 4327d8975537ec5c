// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ogplocal.io.GoldenFiles.Golden;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A word put wherever a document can hold text comes out nowhere: in no message, argument, pointer or exception. */
class CanaryTest {
    private static final ObjectMapper TREES = new ObjectMapper();
    private static final String CANARY = "kanarienvogel";
    /** The word as it is, too long, among controls, and as half of something that may look like a code. */
    private static final List<String> TEXTS = List.of(
            CANARY + " 12345678",
            CANARY.repeat(1000),
            CANARY + "\u202e",
            "!" + CANARY + "/x@1",
            CANARY + "\ud83d\ude00");

    static List<Golden> goldens() {
        return GoldenFiles.all();
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void refusal_echoesNoTextOfTheDocument(Golden golden) throws JsonProcessingException {
        int refused = 0;
        for (String document : documents(golden)) {
            for (String broken : List.of(document, document.substring(0, document.length() - 1), document + "x")) {
                ReadResult<?> result = OgpLocalJson.read(broken, golden.type());
                if (!result.isValid()) {
                    refused++;
                    assertThat(everythingSaid(result)).doesNotContainIgnoringCase(CANARY);
                }
            }
        }

        assertThat(refused).isPositive();
    }

    /** The search finds a word that is there, or the test above would find nothing in anything. */
    @Test
    void search_findsWhatIsSaid() {
        ReadResult<?> result = OgpLocalJson.read(
                "{\"rule\":\"" + CANARY + "/x@1\",\"settings\":{}}", io.github.ogplocal.rules.RuleUse.class);

        assertThat(everythingSaid(result))
                .as("an id is no free text, and is echoed")
                .contains(CANARY);
    }

    private static String everythingSaid(ReadResult<?> result) {
        StringBuilder said = new StringBuilder();
        for (Problem problem : result.problems()) {
            said.append(problem.pointer()).append(problem.arguments());
            for (String language : List.of("ar", "fr", "en")) {
                said.append(problem.message(language));
            }
        }
        try {
            result.orElseThrow();
        } catch (InvalidDocumentException e) {
            said.append(e);
        }
        return said.toString();
    }

    private static List<String> documents(Golden golden) throws JsonProcessingException {
        List<String> documents = new ArrayList<>();
        for (String text : TEXTS) {
            JsonNode all = TREES.readTree(golden.text());
            if (all.isContainerNode()) {
                fill(all, text);
                documents.add(all.toString());
                JsonNode keys = TREES.readTree(golden.text());
                key(keys, text);
                documents.add(keys.toString());
            }
        }
        return documents;
    }

    private static void fill(JsonNode node, String text) {
        if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                if (object.get(name).isTextual()) {
                    object.put(name, text);
                }
                fill(object.get(name), text);
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.get(i).isTextual()) {
                    array.set(i, text);
                }
                fill(array.get(i), text);
            }
        }
    }

    private static void key(JsonNode node, String text) {
        node.forEach(child -> key(child, text));
        if (node instanceof ObjectNode object) {
            object.put(text, text);
        } else if (node instanceof ArrayNode array) {
            array.add(text);
        }
    }
}
