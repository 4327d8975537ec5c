// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.selection.CriterionId;
import io.github.ogplocal.model.selection.ScoreSheet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CorporaTest {
    private static final Path VERDICTS = Path.of("src/test/resources/verdicts/json-test-suite-i.txt");
    private static final DocumentReader SYNTAX = OgpLocalJson.standard().reader();

    @Test
    void syntax_refusesEveryInvalidFileWithAPlace() throws IOException {
        List<Path> files = files("n_");

        assertThat(files).hasSize(188).allSatisfy(file -> {
            List<Problem> problems = check(Files.readAllBytes(file));
            assertThat(problems).as(file.getFileName().toString()).hasSize(1);
            assertThat(problems.get(0).line()).isPositive();
            assertThat(problems.get(0).column()).isPositive();
        });
    }

    @Test
    void syntax_acceptsEveryValidFile() throws IOException {
        assertThat(files("y_"))
                .hasSize(95)
                .allSatisfy(file -> assertThat(check(Files.readAllBytes(file)))
                        .as(file.getFileName().toString())
                        .isEmpty());
    }

    /** What the grammar leaves open is settled in the table, one verdict a file. */
    @Test
    void syntax_treatsEveryOpenFileAsTheTableSays() throws IOException {
        List<Path> files = files("i_");
        StringBuilder actual = new StringBuilder();
        for (Path file : files) {
            List<Problem> problems = check(Files.readAllBytes(file));
            actual.append(file.getFileName())
                    .append(' ')
                    .append(
                            problems.isEmpty()
                                    ? "accepted"
                                    : problems.get(0).code().code())
                    .append('\n');
        }

        assertThat(files).hasSize(35);
        assertThat(actual.toString()).isEqualTo(Files.readString(VERDICTS, StandardCharsets.UTF_8));
    }

    @Test
    void decoder_judgesEveryUtf8Case() throws IOException {
        Path folder = Corpora.folder("utf8tests");
        int valid = 0;
        int invalid = 0;
        for (String line : Files.readAllLines(folder.resolve("utf8tests.txt"), StandardCharsets.ISO_8859_1)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            Utf8Case one = Utf8Case.parse(line);
            if (one == null) {
                continue;
            }
            Problem problem = decode(one.bytes());
            if (one.valid()) {
                valid++;
                assertThat(problem).as(line).isNull();
            } else {
                invalid++;
                assertThat(problem).as(line).isNotNull();
                assertThat(problem.code()).isEqualTo(ProblemCode.NOT_UTF_8);
                assertThat(Integer.parseInt(problem.arguments().get("byte"))).isBetween(1, one.bytes().length + 1);
            }
        }

        assertThat(valid).isEqualTo(77);
        assertThat(invalid).isEqualTo(145);
    }

    @Test
    void score_isNeverOnTheWrongSideOfFifteen() throws IOException {
        JsonNode literals = new ObjectMapper()
                .readTree(Corpora.folder("ogp-adversarial")
                        .resolve("score-literals.json")
                        .toFile())
                .get("scores");
        CriterionId criterion = CriterionId.parse("governance");
        TreeMap<String, Integer> counts = new TreeMap<>();
        for (JsonNode literal : literals) {
            ReadResult<ScoreSheet> result = OgpLocalJson.read(
                    "{\"application\":\"A-1\",\"evaluator\":\"E1\",\"scores\":{\"governance\":"
                            + literal.get("literal").asText() + "}}",
                    ScoreSheet.class);
            int side = result.value()
                    .map(sheet ->
                            Integer.signum(sheet.score(criterion).orElseThrow().compareTo(Points.of(15))))
                    .orElse(Integer.MIN_VALUE);
            String expected = literal.get("expect").asText();
            counts.merge(expected + (result.isValid() ? " read" : " refused"), 1, Integer::sum);
            switch (expected) {
                case "EQUAL_15_PASS" -> assertThat(side).as(literal.toString()).isIn(0, Integer.MIN_VALUE);
                case "BELOW_15_FAIL" -> assertThat(side).as(literal.toString()).isIn(-1, Integer.MIN_VALUE);
                case "ABOVE_15_PASS" -> assertThat(side).as(literal.toString()).isIn(1, Integer.MIN_VALUE);
                case "EQUAL_0_OR_REJECT" -> assertThat(side).isEqualTo(Integer.MIN_VALUE);
                default ->
                    assertThat(refusedOrOffScale(literal.get("literal").asText(), result))
                            .as(literal.toString())
                            .isTrue();
            }
        }

        assertThat(literals).hasSize(37);
        assertThat(counts)
                .containsEntry("EQUAL_15_PASS read", 4)
                .containsEntry("EQUAL_15_PASS refused", 2)
                .containsEntry("BELOW_15_FAIL read", 2)
                .containsEntry("ABOVE_15_PASS read", 1);
    }

    /** A text is a score to a sheet as well, and the scale of a criterion is the procedure's to hold. */
    private static boolean refusedOrOffScale(String literal, ReadResult<ScoreSheet> result) {
        return List.of("\"15\"", "20.01", "-0.01").contains(literal) == result.isValid();
    }

    private static List<Path> files(String prefix) {
        return GoldenFiles.list(Corpora.folder("JSONTestSuite").resolve("test_parsing")).stream()
                .filter(file -> file.getFileName().toString().startsWith(prefix))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    static List<Problem> check(byte[] document) throws IOException {
        try (Reader text = new StrictUtf8Reader(new ByteArrayInputStream(document), 1_000_000)) {
            return SYNTAX.check(text);
        }
    }

    private static Problem decode(byte[] bytes) throws IOException {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        document.write('"');
        for (byte b : bytes) {
            // Controls and the two characters that mean something inside a JSON text are not what is tried here.
            document.write((b >= 0 && b < 0x20) || b == '"' || b == '\\' ? ' ' : b);
        }
        document.write('"');
        List<Problem> problems = check(document.toByteArray());
        return problems.isEmpty() ? null : problems.get(0);
    }

    private record Utf8Case(boolean valid, byte[] bytes) {
        /** A line {@code number[ hint]:valid:text} or {@code number:invalid hex: bytes in hex}; others are headings. */
        static Utf8Case parse(String line) {
            String[] parts = line.split(":", -1);
            if (parts.length < 3) {
                return null;
            }
            String kind = parts[1].strip();
            if (kind.equals("valid")) {
                String text = line.substring(line.indexOf(':', line.indexOf(':') + 1) + 1);
                return new Utf8Case(true, text.getBytes(StandardCharsets.ISO_8859_1));
            }
            String hex = parts[2].strip().split("[^0-9A-Fa-f ]")[0].replace(" ", "");
            if (kind.startsWith("valid hex")) {
                return new Utf8Case(true, HexFormat.of().parseHex(hex));
            }
            return kind.startsWith("invalid")
                    ? new Utf8Case(false, HexFormat.of().parseHex(hex))
                    : null;
        }
    }
}
