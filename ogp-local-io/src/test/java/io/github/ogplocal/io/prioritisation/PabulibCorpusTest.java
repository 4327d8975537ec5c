// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.prioritisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ogplocal.io.Problem;
import io.github.ogplocal.io.ProblemCode;
import io.github.ogplocal.model.prioritisation.Ballot;
import io.github.ogplocal.model.prioritisation.Project;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Real elections, where they are at hand: what is read of them is what others counted. */
class PabulibCorpusTest {
    private static Path folder() {
        String root = System.getProperty("ogp.corpora", "");
        assumeTrue(!root.isEmpty(), "no corpora: -Dogp.corpora is not set");
        Path folder = Path.of(root, "pabulib");
        assumeTrue(Files.isDirectory(folder), "no elections in -Dogp.corpora");
        return folder;
    }

    @TestFactory
    List<DynamicTest> instance_isReadAsItWasCounted() throws IOException {
        Path folder = folder();
        JsonNode instances = new ObjectMapper()
                .readTree(folder.resolve("golden.json").toFile())
                .get("instances");
        List<DynamicTest> tests = new ArrayList<>();
        instances
                .properties()
                .forEach(instance -> tests.add(DynamicTest.dynamicTest(
                        instance.getKey(), () -> check(folder.resolve(instance.getKey()), instance.getValue()))));
        assertThat(tests).hasSizeGreaterThanOrEqualTo(20);
        return tests;
    }

    private static void check(Path file, JsonNode expected) throws IOException, NoSuchAlgorithmException {
        byte[] bytes = Files.readAllBytes(file);
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
                .isEqualTo(expected.get("sha256").asText());

        PabulibFile read = Pabulib.read(file).orElseThrow();
        PabulibElection election = read.election();

        assertThat(election.voters()).isEqualTo(expected.get("voters").asInt());
        assertThat(election.ballots()).hasSize(expected.get("voters").asInt());
        assertThat(election.projects()).hasSize(expected.get("projects").asInt());
        assertThat(new BigDecimal(election.budget().thousandths()).movePointLeft(3))
                .isEqualByComparingTo(expected.get("budget").asText());
        assertThat(election.meta())
                .containsEntry("rule", expected.get("official_rule").asText());
        assertThat(election.projects()).allMatch(project -> project.getCost().isPresent());
        // In none of them does a count differ, is a ballot empty, or a name left out.
        assertThat(read.notes())
                .extracting(Problem::code)
                .isSubsetOf(ProblemCode.COLUMN_NOT_KEPT, ProblemCode.CONDITION_NOT_APPLIED, ProblemCode.NO_CURRENCY);
        assertThat(read(Pabulib.toText(election))).isEqualTo(election);
    }

    /** Shows that the counts above would be seen to differ: the same file with one ballot less. */
    @Test
    void instance_withoutItsLastBallotIsRefused() throws IOException {
        String text = Files.readString(folder().resolve("Netherlands_Assen_2024.pb"));
        String cut = text.substring(0, text.stripTrailing().lastIndexOf('\n') + 1);

        List<Problem> problems =
                Pabulib.read(stream(cut), Optional.empty(), Pabulib.limits()).problems();

        assertThat(problems).extracting(Problem::code).containsExactly(ProblemCode.OTHER_COUNT);
        assertThat(problems.get(0).arguments()).containsEntry("stated", "84").containsEntry("counted", "83");
    }

    /** The city of Budapest's district numbers its neighbourhoods, so that they can be taken for zones. */
    @Test
    void readWithZones_takesTheColumnThatItIsTold() throws IOException {
        Path file = folder().resolve("Hungary_Budapest_2022_VIII_Jozsefvaros.pb");
        PabulibElection zoned =
                Pabulib.readWithZones(file, Pabulib.ZONE_COLUMN).orElseThrow().election();

        assertThat(zoned.projects())
                .allMatch(project -> project.getZone().isPresent())
                .extracting(Project::getId)
                .isEqualTo(Pabulib.read(file).orElseThrow().election().projects().stream()
                        .map(Project::getId)
                        .toList());
        assertThat(zoned.ballots())
                .isNotEmpty()
                .allMatch((Ballot ballot) -> !ballot.approved().isEmpty());
        PabulibElection again = Pabulib.read(
                        stream(Pabulib.toText(zoned)), Optional.of(Pabulib.ZONE_COLUMN), Pabulib.limits())
                .orElseThrow()
                .election();
        assertThat(again).isEqualTo(zoned);
    }

    private static PabulibElection read(String text) throws IOException {
        return Pabulib.read(stream(text), Optional.empty(), Pabulib.limits())
                .orElseThrow()
                .election();
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
