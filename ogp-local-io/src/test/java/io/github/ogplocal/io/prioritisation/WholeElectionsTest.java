// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.prioritisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.prioritisation.PrioritisationEngine;
import io.github.ogplocal.rules.prioritisation.PrioritisationProcedure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Real elections from their files to their winners: read, counted by an engine, and equal to what others computed. */
class WholeElectionsTest {
    @TestFactory
    List<DynamicTest> election_comesOutAsOthersComputedIt() throws IOException {
        String root = System.getProperty("ogp.corpora", "");
        assumeTrue(!root.isEmpty(), "no corpora: -Dogp.corpora is not set");
        Path folder = Path.of(root, "pabulib");
        assumeTrue(Files.isDirectory(folder), "no elections in -Dogp.corpora");
        RuleUse[] keys = {SmallVote.BY_VOTES, SmallVote.BY_COST, SmallVote.BY_ID};
        Map<String, PrioritisationProcedure> procedures = Map.of(
                "mes_cost_add1u", SmallVote.equalShares(keys),
                "greedy_cost", SmallVote.greedy(keys),
                "phragmen", SmallVote.phragmen(keys));
        Map<String, PabulibElection> elections = new TreeMap<>();
        List<DynamicTest> tests = new ArrayList<>();
        for (JsonNode result : new ObjectMapper()
                .readTree(folder.resolve("golden.json").toFile())
                .get("results")) {
            PrioritisationProcedure procedure =
                    procedures.get(result.get("rule").asText());
            String file = result.get("instance").asText();
            if (procedure != null) {
                tests.add(DynamicTest.dynamicTest(
                        file + " " + result.get("rule").asText(), () -> {
                            PabulibElection election =
                                    elections.computeIfAbsent(file, name -> read(folder.resolve(name)));
                            TreeSet<String> chosen = new TreeSet<>();
                            PrioritisationEngine.of(procedure)
                                    .prioritise(SmallVote.documents(election))
                                    .chosen()
                                    .forEach(project -> chosen.add(project.value()));
                            TreeSet<String> expected = new TreeSet<>();
                            result.get("winners_set").forEach(project -> expected.add(project.asText()));
                            assertThat(chosen).isEqualTo(expected);
                        }));
            }
        }
        assertThat(tests).hasSizeGreaterThanOrEqualTo(50);
        return tests;
    }

    private static PabulibElection read(Path file) {
        try {
            return Pabulib.read(file).orElseThrow().election();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
