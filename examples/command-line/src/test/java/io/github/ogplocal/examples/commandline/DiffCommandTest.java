// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.rules.robustness.Move;
import io.github.ogplocal.rules.robustness.SelectionDifference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A call decided before and after something changed. */
final class DiffCommandTest {
    /** The sheets of the example; A-2 has the higher total in the group of A-1. */
    private static final String SHEETS = """
            [{"application": "A-1", "evaluator": "E1", "scores": {"vision": "6", "team": "6.5"}},
             {"application": "A-2", "evaluator": "E1", "scores": {"vision": "9", "team": "9"}},
             {"application": "A-3", "evaluator": "E1", "scores": {"vision": "6", "team": "7"}},
             {"application": "A-4", "evaluator": "E1", "scores": {"vision": "7", "team": "6"}},
             {"application": "A-6", "evaluator": "E1", "scores": {"vision": "5", "team": "5"}}]
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void copyCall() throws IOException {
        Run.copyCall(folder);
        Files.writeString(folder.resolve("after.json"), SHEETS);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void diff_namesAllWhoMove_andNobodyElse(Language language) throws IOException {
        Path out = folder.resolve("difference.json");

        Run run = diff("--after-sheets", file("after.json"), "--out", out.toString(), "--lang", language.name());

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        SelectionDifference written =
                OgpLocalJson.read(out, SelectionDifference.class).orElseThrow();
        assertThat(written.getMoves().stream()
                        .filter(Move::hasOtherStatus)
                        .map(move -> move.getApplication() + " "
                                + move.getBefore().orElseThrow().getStatus().code() + " -> "
                                + move.getAfter().orElseThrow().getStatus().code()))
                .containsExactly("A-1 selected -> reserve", "A-2 reserve -> selected");
        assertThat(run.out()).contains("A-1", "A-2", "sheet:A-1:E2").doesNotContain("A-5");
    }

    @Test
    void diff_ofAnotherProcedure_saysWhoMoves() throws IOException {
        Files.writeString(
                folder.resolve("after.json"),
                Files.readString(folder.resolve("procedure.json"))
                        .replace("\"revision\": 1,\n  \"title\"", "\"revision\": 2,\n  \"title\"")
                        .replace("\"points\": \"12\"", "\"points\": \"10\""));

        Run run = diff("--after-procedure", file("after.json"));

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("A-6: below the threshold before, ");
    }

    @Test
    void diff_needsSomethingThatIsOther() {
        Run run = diff();

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.errorLines(folder))
                .containsExactly(
                        "Missing: --after-procedure, --after-documents, --after-sheets", "Help: ogp-local diff --help");
        assertThat(diff("--after-sheets", file("after.json"), "--after-documents", file("after.json"))
                        .errorLines(folder))
                .first()
                .isEqualTo("Given twice: --after-documents and --after-sheets; only one of them.");
    }

    @Test
    void diff_withSheetsThatDoNotFit_namesTheirLines() throws IOException {
        Files.writeString(folder.resolve("after.json"), SHEETS.replace("\"A-4\"", "\"A-44\""));
        Path out = folder.resolve("difference.json");

        Run run = diff("--after-sheets", file("after.json"), "--out", out.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.out()).isEmpty();
        assertThat(run.errorLines(folder))
                .containsExactly(
                        "after.json: line 4, column 18, /3/application: No application has this id.",
                        "Faults: 1. Nothing was decided or written.");
        assertThat(out).doesNotExist();
    }

    /** The other procedure asks for something else; what does not fit it stands in the documents of before. */
    @Test
    void diff_ofAProcedureThatTheDocumentsDoNotFit_namesThePlacesInThese() throws IOException {
        Files.writeString(
                folder.resolve("after.json"),
                Files.readString(folder.resolve("procedure.json")).replace("\"vision\"", "\"insight\""));

        Run run = diff("--after-procedure", file("after.json"));

        assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.errorLines(folder))
                .hasSize(12)
                .contains("sheets.csv: row 2, column C: The procedure has no such criterion; nearest criterion: none.")
                .noneMatch(line -> line.startsWith("after.json"));
    }

    /** A committee decided a tie that there is no more with the other sheets. */
    @Test
    void diff_ofSheetsThatADecisionDoesNotFit_namesTheDecision() throws IOException {
        Path calls = Path.of("..", "walkthrough", "src", "main", "resources", "data", "ogp-local-2022");
        Files.writeString(folder.resolve("none.json"), "[]");

        Run run = Run.of(
                "diff",
                "--procedure",
                calls.resolve("procedure.json").toString(),
                "--documents",
                calls.resolve("documents.json").toString(),
                "--after-sheets",
                file("none.json"));

        assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err().lines().toList())
                .hasSize(2)
                .first()
                .asString()
                .matches(".*documents\\.json: line [0-9]+, column [0-9]+, /tieDecisions/0/tied: There is no tie between"
                        + " exactly these applications at any last place\\.");
    }

    @Test
    void diff_ofAProcedureWithAnEarlierStage_asksForItsDocuments() {
        Path calls = Path.of("..", "walkthrough", "src", "main", "resources", "data");

        Run run = diff(
                "--after-procedure",
                calls.resolve("horizon-europe-two-stage/procedure.json").toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.errorLines(folder))
                .containsExactly(
                        "Missing: --documents: the procedure has an earlier stage, and the documents of each are needed",
                        "Help: ogp-local diff --help");
    }

    @Test
    void diff_saysWhatItCannotReadOrReplace() throws IOException {
        assertThat(diff("--after-sheets", file("nowhere.json")).errorLines(folder))
                .containsExactly("nowhere.json: There is no such file.");
        Run run = diff("--after-sheets", file("after.json"), "--out", file("after.json"));
        assertThat(run.exitCode()).isEqualTo(ExitCode.NO_ACCESS);
        assertThat(run.errorLines(folder))
                .isEqualTo(List.of("after.json: Exists already; it is replaced only with --force."));
        assertThat(folder.resolve("after.json")).hasContent(SHEETS);
    }

    private Run diff(String... more) {
        return Run.onCall("diff", folder, more);
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }
}
