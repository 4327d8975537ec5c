// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How long others took for elections, as it was recorded with their winners in the {@code golden.json} beside the votes. */
final class RecordedTimes {
    /** Reckons with floating-point numbers; all others are exact. */
    private static final String INEXACT = "js-float";

    /** From file and rule to seconds by who reckoned. */
    private final Map<String, Map<String, Double>> seconds = new TreeMap<>();

    private RecordedTimes() {}

    /** Those beside a file of votes; none when nothing lies there. */
    static RecordedTimes beside(Path votes) throws IOException {
        RecordedTimes times = new RecordedTimes();
        Path golden = votes.toAbsolutePath().resolveSibling("golden.json");
        if (Files.isReadable(golden)) {
            try (JsonParser json = new JsonFactory().createParser(golden.toFile())) {
                times.read(json);
            }
        }
        return times;
    }

    private void read(JsonParser json) throws IOException {
        json.nextToken();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            boolean results = json.currentName().equals("results");
            json.nextToken();
            if (!results) {
                json.skipChildren();
                continue;
            }
            while (json.nextToken() == JsonToken.START_OBJECT) {
                readResult(json);
            }
        }
    }

    private void readResult(JsonParser json) throws IOException {
        String instance = "";
        String rule = "";
        Map<String, Double> byWhom = new TreeMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            json.nextToken();
            switch (field) {
                case "instance" -> instance = json.getText();
                case "rule" -> rule = json.getText();
                case "rule_seconds" -> {
                    while (json.nextToken() == JsonToken.FIELD_NAME) {
                        String who = json.currentName();
                        json.nextToken();
                        byWhom.put(who, json.getDoubleValue());
                    }
                }
                default -> json.skipChildren();
            }
        }
        seconds.put(instance + " " + rule, byWhom);
    }

    /** The milliseconds of the fastest that reckoned exactly; empty when none is recorded. */
    Optional<Double> exact(Path votes, String rule) {
        return of(votes, rule).entrySet().stream()
                .filter(one -> !one.getKey().equals(INEXACT))
                .map(Map.Entry::getValue)
                .min(Double::compare)
                .map(one -> 1000 * one);
    }

    /** The milliseconds of the one that reckons with floating-point numbers; empty when it is not recorded. */
    Optional<Double> inexact(Path votes, String rule) {
        return Optional.ofNullable(of(votes, rule).get(INEXACT)).map(one -> 1000 * one);
    }

    private Map<String, Double> of(Path votes, String rule) {
        return seconds.getOrDefault(votes.getFileName() + " " + rule, Map.of());
    }
}
