// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ogplocal.io.Limits;
import io.github.ogplocal.io.ProblemCode;
import io.github.ogplocal.io.ReadResult;
import io.github.ogplocal.io.csv.CsvDialect.DecimalSign;
import io.github.ogplocal.io.csv.CsvDialect.Separator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What becomes of each case of the external corpora of CSV, declared case by case where it is not the plain records. */
final class CsvCorporaTest {
    private static final CsvDialect PLAIN = new CsvDialect(Separator.COMMA, DecimalSign.POINT);
    private static final Pattern QUOTED = Pattern.compile("'((?:[^']|'')*)'|\"((?:[^\"\\\\]|\\\\.)*)\"");

    /** Malformed quotation is refused, where the corpus lets a reader choose. */
    private static final Set<String> REFUSED =
            Set.of("open-quotation-1", "open-quotation-2", "spaces-around-quotes-1", "spaces-around-quotes-2");

    /** These describe readers that know comments or skip empty lines; ours does neither and says what stands there. */
    private static final Set<String> OTHER_READERS =
            Set.of("comments-read.yaml", "comments-skip.yaml", "skip-empty-lines.yaml");

    /** A column of location_coordinates.csv for which the corpus itself gives another number in its JSON. */
    private static final String OTHER_THAN_ITS_JSON = "Contact Phone Number";

    private record Check(String file, String id, String input, List<List<String>> records) {}

    @Test
    void csvSpectrum_isReadAsItsJsonSays() throws IOException {
        Path folder = corpus("csv-spectrum");
        int read = 0;
        for (Path file : files(folder.resolve("csvs"))) {
            String name = file.getFileName().toString();
            JsonNode expected = new ObjectMapper()
                    .readTree(folder.resolve("json")
                            .resolve(name.replace(".csv", ".json"))
                            .toFile());
            if (expected.isObject()) {
                expected = new ObjectMapper().createArrayNode().add(expected);
            }
            List<List<String>> rows = cells(Files.readString(file)).orElseThrow();
            assertThat(rows).as(name).hasSize(expected.size() + 1);
            for (int i = 0; i < expected.size(); i++) {
                for (int c = 0; c < rows.get(0).size(); c++) {
                    if (rows.get(0).get(c).equals(OTHER_THAN_ITS_JSON)) {
                        continue;
                    }
                    assertThat(rows.get(i + 1).get(c))
                            .as(name)
                            .isEqualTo(expected.get(i).get(rows.get(0).get(c)).asText());
                }
            }
            read++;
        }
        assertThat(read).isEqualTo(12);
    }

    @Test
    void fastCsvSpecification_isFollowedOrRefusedAsDeclared() throws IOException {
        List<Check> checks = new ArrayList<>();
        for (Path file : files(corpus("fastcsv-spec").resolve("tests"))) {
            checks.addAll(checks(file));
        }
        assertThat(checks).hasSize(60);
        TreeSet<String> refused = new TreeSet<>();
        int same = 0;
        for (Check check : checks) {
            for (String lineEnd : List.of("\n", "\r\n", "\r")) {
                String input = lineEnds(check.input(), lineEnd);
                ReadResult<List<List<String>>> result = cells(input);
                if (!result.isValid()) {
                    refused.add(check.id());
                    assertThat(result.problems()).extracting("code").containsExactly(ProblemCode.CELL_QUOTES);
                    continue;
                }
                List<List<String>> expected = check.records().stream()
                        .map(row -> row.stream()
                                .map(cell -> lineEnds(cell, lineEnd))
                                .toList())
                        .toList();
                if (OTHER_READERS.contains(check.file())) {
                    assertThat(String.join(
                                    "",
                                    result.orElseThrow().stream()
                                            .flatMap(List::stream)
                                            .toList()))
                            .as(check.id())
                            .isEqualTo(input.replaceAll("[\r\n\",]", ""));
                } else {
                    assertThat(result.orElseThrow()).as(check.id()).isEqualTo(expected);
                    same++;
                }
            }
        }
        assertThat(refused).containsExactlyInAnyOrderElementsOf(REFUSED);
        long others =
                checks.stream().filter(c -> OTHER_READERS.contains(c.file())).count();
        assertThat(same).isEqualTo(3 * (checks.size() - (int) others - REFUSED.size()));
    }

    @Test
    void adversarialCells_comeBackUnchanged() throws IOException {
        JsonNode cells = new ObjectMapper()
                .readTree(corpus("ogp-adversarial").resolve("csv-cells.json").toFile())
                .get("cells");
        int read = 0;
        for (JsonNode cell : cells) {
            String value = cell.get("value").asText();
            String row = "\"" + value.replace("\"", "\"\"") + "\",end\n";
            assertThat(cells(row).orElseThrow()).as(cell.get("id").asText()).containsExactly(List.of(value, "end"));
            read++;
        }
        assertThat(read).isEqualTo(44);
    }

    private static ReadResult<List<List<String>>> cells(String text) throws IOException {
        return new TableReader(PLAIN, Limits.standard())
                .cells(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String lineEnds(String text, String lineEnd) {
        return text.replace("⏎", lineEnd)
                .replace("␤", "\r\n")
                .replace("␍", "\r")
                .replace("␊", "\n")
                .replace("␠", " ");
    }

    private static List<Check> checks(Path file) throws IOException {
        List<Check> checks = new ArrayList<>();
        String id = "";
        for (String line : Files.readAllLines(file)) {
            String rest = line.strip();
            if (rest.startsWith("- id: ")) {
                id = rest.substring("- id: ".length());
            } else if (rest.startsWith("input: ")) {
                checks.add(
                        new Check(file.getFileName().toString(), id, texts(rest).get(0), new ArrayList<>()));
            } else if (rest.startsWith("- [")) {
                checks.get(checks.size() - 1).records().add(texts(rest));
            }
        }
        return checks;
    }

    private static List<String> texts(String line) {
        List<String> texts = new ArrayList<>();
        Matcher matcher = QUOTED.matcher(line);
        while (matcher.find()) {
            texts.add(
                    matcher.group(1) != null
                            ? matcher.group(1).replace("''", "'")
                            : matcher.group(2).replaceAll("\\\\(.)", "$1"));
        }
        return texts;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static Path corpus(String name) {
        String corpora = System.getProperty("ogp.corpora", "");
        assumeTrue(!corpora.isEmpty(), "no external corpora; name their folder in -Dogp.corpora");
        Path folder = Path.of(corpora, "corpora", name);
        assumeTrue(Files.isDirectory(folder), "the external corpora have no " + name);
        return folder;
    }
}
