// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.model.consultation.ConsultationDocuments;
import io.github.ogplocal.rules.consultation.ConsultationReport;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.SAXException;

/** What came of a consultation, whose proposals are made up; one of its tables is Regueb's, as its plan publishes it. */
final class ConsultationCommandTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void copyDocuments() throws IOException {
        Files.writeString(folder.resolve("documents.json"), Run.resource("consultation/documents.json"));
        Files.writeString(folder.resolve("n.json"), """
                {"id": "example", "title": {"fr": "Exemple"}, "themes": [{"id": "water", "name": {"fr": "Eau"}}],
                 "municipalities": ["tn-municipality:0001"]}
                """);
    }

    private Run documents(String... more) {
        return run(List.of("--documents", path("documents.json")), more);
    }

    /** What a file of proposals, written first, is told to hold. */
    private Run proposals(String file, String text, String... more) throws IOException {
        Files.writeString(folder.resolve(file), text);
        return run(List.of("--consultation", path("n.json"), "--proposals", path(file)), more);
    }

    private static Run run(List<String> first, String... more) {
        List<String> arguments = new ArrayList<>(List.of("consultation"));
        arguments.addAll(first);
        arguments.addAll(Arrays.asList(more));
        return Run.of(arguments.toArray(new String[0]));
    }

    private String path(String file) {
        return folder.resolve(file).toString();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void consultation_tellsAndWritesEverything(Language language)
            throws IOException, ParserConfigurationException, SAXException {
        Run run = documents(
                "--least-cell",
                "6",
                "--trace",
                "P-2",
                "--similar",
                "1/2",
                "--lang",
                language.name(),
                "--out",
                path("o.json"),
                "--page",
                path("o.html"),
                "--documents-out",
                path("d.json"));

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        ConsultationReport report = OgpLocalJson.read(folder.resolve("o.json"), ConsultationReport.class)
                .orElseThrow();
        assertThat(report.traced()).hasSize(1);
        assertThat(report.similar().orElseThrow().suggestions()).singleElement().satisfies(one -> {
            assertThat(one.first()).hasToString("P-3");
            assertThat(one.second()).hasToString("P-4");
        });
        assertThat(run.out()).contains("P-3", "P-4", "org.apache.lucene/analysis-common", "9.12.3/ar-fr-en@1", "M-1");
        assertThat(run.out()).contains("456", "364", "92");
        Path page = folder.resolve("o.html");
        assertThat(page).content().contains("lang=\"" + language.name() + "\"", "456", "P-3");
        try (InputStream in = Files.newInputStream(page)) {
            assertThat(DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(in)
                            .getElementsByTagName("table")
                            .getLength())
                    .isEqualTo(2);
        }
        assertThat(OgpLocalJson.read(folder.resolve("d.json"), ConsultationDocuments.class)
                        .orElseThrow())
                .isEqualTo(OgpLocalJson.read(folder.resolve("documents.json"), ConsultationDocuments.class)
                        .orElseThrow());
    }

    @Test
    void total_thatMixesUnitsIsCalledWhatItIs() {
        assertThat(documents().out())
                .contains("The stated total, 456, adds up different things (people: 364; questions: 92);"
                        + " it is the number of none of them.");
        assertThat(documents("--lang", "fr").out())
                .contains("Le total indiqué, 456, additionne des choses différentes (personnes\u00a0: 364\u00a0;"
                        + " questions\u00a0: 92)\u00a0: il n’est le nombre d’aucune.");
        assertThat(documents("--lang", "ar").out())
                .contains("المجموع المذكور 456 يجمع أشياء مختلفة (أشخاص: 364؛ أسئلة: 92)");
    }

    /** Nothing that is written where counts are suppressed holds them; where they are not, all of it does. */
    @Test
    void suppression_reachesTextPageAndJson() throws IOException {
        String least = "Total des participants gouvernementaux | unit: people; count: ";
        assertThat(documents().out()).contains(least + "5\n", "under 30 | North: 3; South: 24; West: 18; total: 45");

        Run run = documents("--least-cell", "6", "--out", path("o.json"), "--page", path("o.html"));

        assertThat(run.out())
                .contains(
                        least + "suppressed\n",
                        "Participants académiques | unit: people; count: suppressed\n",
                        "under 30 | North: suppressed; South: suppressed; West: 18; total: 45",
                        "not said | North: suppressed; South: suppressed; West: 9; total: 21");
        ConsultationReport report = OgpLocalJson.read(folder.resolve("o.json"), ConsultationReport.class)
                .orElseThrow();
        assertThat(report.participation()).isEmpty();
        assertThat(report.crosstabs()).isEmpty();
        assertThat(report.published()).hasSize(1);
        assertThat(Files.readString(folder.resolve("o.json"))).doesNotContain("\"count\": 5\n", "\"count\": 3\n");
        assertThat(Files.readString(folder.resolve("o.html"))).doesNotContain("<td>5</td>", "<td>3</td>");
        documents("--page", path("open.html"));
        assertThat(Files.readString(folder.resolve("open.html")))
                .as("the detector sees them where they are")
                .contains("<td>5</td>", "<td>3</td>");
        assertThat(documents("--least-cell", "6", "--show-zeros").out())
                .contains("Noughts are shown.", "not said | North: ")
                .doesNotContain("not said | North: suppressed; South: suppressed");
    }

    @Test
    void trace_leadsInBothDirections() {
        assertThat(documents("--trace", "M-1").out())
                .contains(
                        "It comes from: P-1 and P-2.",
                        "P-1 and P-2 were merged into M-1 (12 April 2026). Reason: Both ask for the same",
                        "Commitments that it became, by the responses: C-1.");
        assertThat(documents("--trace", "P-2").out()).contains("It was handed in as it is.", "It became: M-1.");
    }

    @Test
    void responses_areListedAsFarAsTheyWait() {
        assertThat(documents().out())
                .contains(
                        "Proposals handed in and not withdrawn: 6. With a reasoned response: 2.",
                        "- Without any response: P-5 and P-6.",
                        "- Answered without reasons: P-3.",
                        "- Under examination: P-4.",
                        "- Withdrawn: P-7.");
    }

    @Test
    void import_ofDecidim_tellsWhatIsNotTakenOver_andWritesDocumentsToGoOnWith() throws IOException {
        Run run = proposals(
                "export.csv",
                "id;body/fr;state;answer/fr;comments;category/id;scope/id\n"
                        + "7;\"<p>Réparer\r\n la fontaine</p>\";accepted;Retenu;3;4;9\n",
                "--import",
                "decidim",
                "--import-language",
                "fr",
                "--csv-separator",
                "semicolon",
                "--csv-decimal",
                "comma",
                "--id-prefix",
                "D-",
                "--theme",
                "4=water",
                "--area",
                "9=tn-municipality:0001",
                "--documents-out",
                path("d.json"));

        assertThat(run.exitCode()).isZero();
        assertThat(run.errorLines(folder))
                .containsExactly(
                        "export.csv: The field comments is not taken over; proposals in which it is filled: 1.",
                        "export.csv: Line ends written anew: 1.");
        assertThat(run.out()).contains("With a reasoned response: 1.");
        ConsultationDocuments documents = OgpLocalJson.read(folder.resolve("d.json"), ConsultationDocuments.class)
                .orElseThrow();
        assertThat(documents.getProposals()).singleElement().satisfies(proposal -> {
            assertThat(proposal.getId()).hasToString("D-7");
            assertThat(proposal.getText().values()).containsExactly("<p>Réparer\n la fontaine</p>");
        });
    }

    @Test
    void import_ofConsul_withdrawsWhatWasRetired_andSaysThatThereIsMore() throws IOException {
        Run run = proposals("page.json", """
                {"data": {"proposals": {"pageInfo": {"hasNextPage": true}, "edges": [
                {"node": {"id": "1", "description": "a", "retired_at": "2024-02-02", "retired_reason": "duplicated"}},
                {"node": {"id": "2", "description": "b"}}]}}}
                """, "--import", "consul", "--import-language", "fr");

        assertThat(run.errorLines(folder))
                .containsExactly(
                        "page.json: The field retired_reason is not taken over; proposals in which it is filled: 1.",
                        "page.json: The export has a further page, which is not read.");
        assertThat(run.out()).contains("- Without any response: 2.", "- Withdrawn: 1.");
    }

    /** Every fault is told with its place and without what people wrote, in three languages. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void import_ofBadExports_isRefusedInPlaceAndWithoutWhatPeopleWrote(Language language) throws IOException {
        List<Run> runs = List.of(
                decidim("a.csv", "id;body/fr\n1;Canari\n1;Canari\n", language),
                decidim("b.csv", "id,body/fr\n1,Canari\n", language),
                decidim("c.csv", "id;state\n1;Canari\n", language),
                decidim("d.csv", "id;body/fr;Canari\n1;a;b\n", language),
                decidim("e.json", "[{\"id\": 1, \"body\": {\"Canari\": \"Canari\"}}]", language),
                decidim(
                        "f.json",
                        "[{\"id\": 1, \"body\": \"Canari\", \"state\": \"rejected\", \"published_at\": \"2024-03-01\","
                                + " \"answered_at\": \"2024-02-01\"}]",
                        language),
                proposals(
                        "g.json",
                        "{\"data\": {\"proposals\": {\"edges\": [{\"node\": {\"id\": \"1\", \"title\": \"Canari\"}}]}}}",
                        "--import",
                        "consul",
                        "--import-language",
                        "fr",
                        "--lang",
                        language.name()));

        for (Run run : runs) {
            assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
            assertThat(run.out()).isEmpty();
            List<String> lines = run.errorLines(folder);
            assertThat(lines).hasSizeGreaterThan(1);
            assertThat(lines.subList(0, lines.size() - 1))
                    .allSatisfy(line -> assertThat(line)
                            .containsPattern("[1-9]")
                            .containsAnyOf("row", "line ", "ligne", "السطر")
                            .doesNotContain("Canari"));
        }
    }

    private Run decidim(String file, String text, Language language) throws IOException {
        return proposals(
                file,
                text,
                "--import",
                "decidim",
                "--import-language",
                "fr",
                "--csv-separator",
                "semicolon",
                "--csv-decimal",
                "comma",
                "--lang",
                language.name());
    }

    @Test
    void proposals_ofOurOwn_areCheckedAgainstTheConsultation() throws IOException {
        Run run = proposals("p.json", """
                [{"id": "A", "consultation": "example", "theme": "watre", "text": {"fr": "a"}, "withdrawn": false},
                 {"id": "A", "consultation": "other", "text": {"fr": "a"}, "withdrawn": false}]
                """);

        assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.errorLines(folder))
                .containsExactly(
                        "p.json: line 1, column 50, /0/theme: The consultation has no such theme; nearest theme: water.",
                        "p.json: line 2, column 9, /1/id: Another proposal has this id already.",
                        "p.json: line 2, column 30, /1/consultation: The proposal was made in another consultation;"
                                + " expected here: example.",
                        "Faults: 3. Nothing was decided or written.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--lang en|Missing: --documents, or --consultation and --proposals",
                "--documents D --proposals P|Given twice: --documents and --proposals; only one of them.",
                "--documents D --consultation N|Given twice: --documents and --consultation; only one of them.",
                "--documents D --least-cell 1|Wrong use: --least-cell",
                "--documents D --show-zeros|Missing: --least-cell",
                "--documents D --similar 0|Wrong use: --similar",
                "--documents D --similar x|Wrong use: --similar",
                "--documents D --similar 1 --most-suggestions 0|Wrong use: --most-suggestions",
                "--documents D --trace P-12|No proposal has the id P-12; nearest: P-1.",
                "--documents D --out X --page X|Given twice: --out and --page; only one of them.",
                "--consultation N --proposals P --import decidim|Missing: --import-language",
                "--consultation N --proposals P --import consul --import-language français|Wrong use: --import-language",
                "--consultation N --proposals P --import consul --import-language fr --theme 3=two words|Wrong use: --theme",
                "--consultation N --proposals T.csv --import consul --import-language fr|consul: not read from CSV; read from"
                        + " CSV: decidim"
            })
    void commandLine_thatIsNotUnderstood(String arguments, String sentence) throws IOException {
        Files.writeString(folder.resolve("p.json"), "[]");
        List<String> given = Stream.of(
                        arguments.replace("two words", "two\u00a0words").split(" "))
                .map(word -> switch (word) {
                    case "D" -> path("documents.json");
                    case "N" -> path("n.json");
                    case "P" -> path("p.json");
                    case "X" -> path("x");
                    default -> word;
                })
                .toList();

        Run run = run(given);

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err().lines().findFirst().orElseThrow()).isEqualTo(sentence);
        assertThat(folder.resolve("x")).doesNotExist();
    }

    @Test
    void mappings_areCheckedAgainstTheConsultation() throws IOException {
        Run run = proposals(
                "e.json",
                "[]",
                "--import",
                "decidim",
                "--import-language",
                "fr",
                "--theme",
                "3=watre",
                "--area",
                "4=tn-municipality:0002");

        assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.errorLines(folder))
                .containsExactly(
                        "--theme: The consultation has no such theme; nearest theme: water.",
                        "--area: This municipality is none of the consultation's.",
                        "Faults: 2. Nothing was decided or written.");
    }

    /** Without Lucene's jars everything works but the search, and that says in a sentence what it lacks. */
    @Test
    void withoutLucene_onlyTheSearchIsRefused() throws IOException, InterruptedException {
        for (Language language : Language.values()) {
            assertThat(fork(false, "--similar", "1/2", "--lang", language.name()))
                    .isEqualTo(Say.NO_LUCENE.in(language) + "\nexit 4");
        }
        assertThat(fork(false, "--trace", "M-1"))
                .contains("It comes from: P-1 and P-2.")
                .endsWith("exit 0");
        assertThat(fork(true, "--similar", "1/2")).contains("similarity 2/3").endsWith("exit 0");
    }

    private String fork(boolean lucene, String... more) throws IOException, InterruptedException {
        String path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(jar -> lucene || !jar.contains("lucene"))
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                path,
                Main.class.getName(),
                "consultation",
                "--documents",
                path("documents.json")));
        command.addAll(Arrays.asList(more));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return said + "exit " + process.waitFor();
    }
}
