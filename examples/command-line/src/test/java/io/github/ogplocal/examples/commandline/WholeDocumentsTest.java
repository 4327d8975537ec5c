// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.io.Limits;
import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.io.csv.ApplicationsCsv;
import io.github.ogplocal.io.csv.CsvDialect;
import io.github.ogplocal.io.csv.RecusalsCsv;
import io.github.ogplocal.io.csv.ScoreSheetsCsv;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.CriterionId;
import io.github.ogplocal.model.selection.LateWithdrawal;
import io.github.ogplocal.rules.selection.SelectionDocuments;
import io.github.ogplocal.rules.selection.SelectionOutcome;
import io.github.ogplocal.rules.selection.Succession;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All documents in one file, draws that settle ties, and places that were given back. */
final class WholeDocumentsTest {
    private static final String UNDECIDED = "selection/remaining-tie-stays-undecided@1";
    private static final String RESERVE = "{\"rule\": \"selection/reserve-per-group@1\", \"settings\": {\"size\": 1}}";

    @TempDir
    private Path folder;

    @BeforeEach
    void copyCall() throws IOException {
        Run.copyCall(folder);
    }

    @Test
    void select_givesTheSameBytesForAllDocumentsInOne() throws IOException {
        writeDocuments();
        Run.onCall("select", folder, "--out", folder.resolve("lists").toString());
        Run whole = select("whole");

        assertThat(whole.err()).isEmpty();
        assertThat(whole.exitCode()).isZero();
        assertThat(folder.resolve("whole/outcome.json")).hasSameBinaryContentAs(folder.resolve("lists/outcome.json"));
    }

    @Test
    void select_namesTheLineInTheOneDocument() throws IOException {
        writeDocuments();
        edit(
                "documents.json",
                "\"team\": \"6.5\",\n        \"vision\": \"8\"",
                "\"team\": \"6.5\",\n        \"vision\": \"80\"");
        Run run = select("whole");

        assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.errorLines(folder))
                .first()
                .asString()
                .matches(
                        "documents\\.json: line [1-9][0-9]*, column 19, /sheets/1/scores/vision: The score 80 is not on"
                                + " the scale: 0 to 10 in steps of 0\\.5\\.");
        assertThat(folder.resolve("whole")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --documents documents.json --sheets sheets.csv | Given twice: --documents and --sheets; only one of them.
                    --documents documents.json --recusals recusals.csv | Given twice: --documents and --recusals; only one of them.
                    --applications applications.csv | Missing: --documents, or --applications and --sheets
                    --sheets sheets.csv | Missing: --documents, or --applications and --sheets
                    """)
    void select_takesOneFileOrTheLists(String given, String line) throws IOException {
        writeDocuments();
        List<String> arguments = new ArrayList<>(List.of("select", "--procedure", file("procedure.json")));
        for (String argument : given.split(" ")) {
            arguments.add(argument.startsWith("--") ? argument : file(argument));
        }
        arguments.addAll(List.of("--out", file("out")));
        Run run = Run.of(arguments.toArray(new String[0]));

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.errorLines(folder)).containsExactly(line, "Help: ogp-local select --help");
    }

    @Test
    void select_decidesATieByTheDraw() throws IOException {
        edit("procedure.json", UNDECIDED, "selection/remaining-tie-drawn@1");
        Run.of(
                "draw",
                "pool",
                "--applications",
                file("applications.csv"),
                "--csv-separator",
                "semicolon",
                "--csv-decimal",
                "comma",
                "--for",
                "example-call@1",
                "--published-at",
                "2025-03-01T10:00:00+01:00",
                "--out",
                file("draw"));
        Run.of(
                "draw",
                "seed",
                "--pool",
                file("draw/pool.json"),
                "--seed",
                "3615 2461 5533 1264 6152",
                "--origin",
                "Example: dice",
                "--seed-known-at",
                "2025-03-02T18:30:00+01:00");
        Run.onCall("select", folder, "--draw-pool", file("draw/pool.json"), "--out", file("awaited"));
        Run drawn = Run.onCall(
                "select",
                folder,
                "--draw-pool",
                file("draw/pool.json"),
                "--draw",
                file("draw/draw.json"),
                "--out",
                file("drawn"));

        assertThat(drawn.err()).isEmpty();
        assertThat(statuses("awaited")).contains("A-3 undecided", "A-4 undecided");
        assertThat(statuses("drawn")).doesNotContain("A-3 undecided", "A-4 undecided");
        assertThat(folder.resolve("drawn/outcome.en.html")).content().contains("sha256sum", "3615 2461");
        Run explained = Run.onCall(
                "explain",
                folder,
                "--draw-pool",
                file("draw/pool.json"),
                "--draw",
                file("draw/draw.json"),
                "--application",
                "A-3");
        assertThat(explained.out()).contains("| sha256sum\n");
    }

    @Test
    void select_namesWhatIsWrongWithADrawInItsFile() throws IOException {
        edit("procedure.json", UNDECIDED, "selection/remaining-tie-drawn@1");
        Run.of(
                "draw",
                "pool",
                "--applications",
                file("applications.csv"),
                "--csv-separator",
                "semicolon",
                "--csv-decimal",
                "comma",
                "--for",
                "another-call@1",
                "--published-at",
                "2025-03-01T10:00:00+01:00",
                "--out",
                file("draw"));
        Run run = Run.onCall("select", folder, "--draw-pool", file("draw/pool.json"), "--out", file("out"));

        assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.errorLines(folder))
                .first()
                .asString()
                .startsWith("draw/pool.json: line 3, column 14, /purpose: ");
    }

    @Test
    void promote_handsOnAPlaceAndWritesIt() throws IOException {
        lastingReserve();
        writeWithdrawals("A-1", "2025-06-01T10:00:00+01:00");
        Run run = promote("--out", file("successions.json"));

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out().replace(folder + "/", ""))
                .startsWith("A-1 withdrew; its place goes to: A-2\n  ")
                .endsWith("successions.json: Written.\n");
        assertThat(OgpLocalJson.readList(folder.resolve("successions.json"), Succession.class)
                        .orElseThrow())
                .extracting(succession -> succession.getPromoted().orElseThrow().value())
                .containsExactly("A-2");
        Run late = Run.of("validate", "--type", "successions", file("successions.json"));
        assertThat(late.exitCode()).isZero();
    }

    @Test
    void promote_saysWhenNobodyFollows() throws IOException {
        lastingReserve();
        writeWithdrawals("A-1", "2027-06-01T10:00:00+01:00");

        assertThat(promote("--lang", "fr").out()).startsWith("A-1 s’est retiré ; sa place va à : personne\n  ");
    }

    @Test
    void promote_namesTheLineOfAWithdrawalThatDoesNotFit() throws IOException {
        lastingReserve();
        writeWithdrawals("A-6", "2025-06-01T10:00:00+01:00");
        Run run = promote();

        assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.errorLines(folder))
                .first()
                .asString()
                .startsWith("withdrawals.json: line ")
                .contains("/0/application");
    }

    private void lastingReserve() throws IOException {
        edit(
                "procedure.json",
                RESERVE,
                "{\"rule\": \"selection/reserve-list@1\", \"settings\": {\"scope\": \"per-group\", \"size\": 1,"
                        + " \"goodUntil\": \"2026-01-01T00:00:00Z\"}}");
    }

    private void writeWithdrawals(String application, String at) throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve("withdrawals.json"))) {
            OgpLocalJson.writeList(
                    List.of(new LateWithdrawal(new ApplicationId(application), OffsetDateTime.parse(at))),
                    LateWithdrawal.class,
                    out);
        }
    }

    private Run promote(String... more) {
        List<String> all = new ArrayList<>(List.of("--withdrawals", file("withdrawals.json")));
        all.addAll(List.of(more));
        return Run.onCall("promote", folder, all.toArray(new String[0]));
    }

    private Run select(String out) {
        return Run.of(
                "select",
                "--procedure",
                file("procedure.json"),
                "--documents",
                file("documents.json"),
                "--out",
                file(out));
    }

    private List<String> statuses(String out) throws IOException {
        return OgpLocalJson.read(folder.resolve(out + "/outcome.json"), SelectionOutcome.class)
                .orElseThrow()
                .getExplanations()
                .stream()
                .map(explanation -> explanation.getOutcome().getApplication() + " "
                        + explanation.getOutcome().getStatus().code())
                .toList();
    }

    /** The call's tables as one document. */
    private void writeDocuments() throws IOException {
        CsvDialect dialect = new CsvDialect(CsvDialect.Separator.SEMICOLON, CsvDialect.DecimalSign.COMMA);
        try (InputStream applications = Files.newInputStream(folder.resolve("applications.csv"));
                InputStream sheets = Files.newInputStream(folder.resolve("sheets.csv"));
                InputStream recusals = Files.newInputStream(folder.resolve("recusals.csv"));
                OutputStream out = Files.newOutputStream(folder.resolve("documents.json"))) {
            OgpLocalJson.write(
                    SelectionDocuments.builder()
                            .applications(ApplicationsCsv.read(applications, dialect, Limits.standard())
                                    .orElseThrow()
                                    .values())
                            .sheets(ScoreSheetsCsv.read(
                                            sheets,
                                            dialect,
                                            List.of(new CriterionId("vision"), new CriterionId("team")),
                                            Limits.standard())
                                    .orElseThrow()
                                    .values())
                            .recusals(RecusalsCsv.read(recusals, dialect, Limits.standard())
                                    .orElseThrow()
                                    .values())
                            .build(),
                    out);
        }
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private void edit(String file, String from, String to) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).as("what the test means to change").contains(from);
        Files.writeString(folder.resolve(file), text.replace(from, to));
    }
}
