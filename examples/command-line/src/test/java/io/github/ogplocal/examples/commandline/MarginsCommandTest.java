// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.rules.robustness.ApplicationMargins;
import io.github.ogplocal.rules.robustness.RobustnessReport;
import io.github.ogplocal.rules.robustness.ScoreChange;
import io.github.ogplocal.rules.selection.SelectionOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** By how little a call would have ended otherwise. */
final class MarginsCommandTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void copyCall() throws IOException {
        Run.copyCall(folder);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void margins_printsAndWritesThem(Language language) throws IOException {
        Path out = folder.resolve("margins.json");

        Run run = margins("--out", out.toString(), "--lang", language.name());

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        RobustnessReport written =
                OgpLocalJson.read(out, RobustnessReport.class).orElseThrow();
        assertThat(written.getMargins())
                .extracting(one -> one.getApplication().value())
                .containsExactly("A-1", "A-2", "A-3", "A-4", "A-5", "A-6");
        assertThat(written.getWithoutEvaluators()).hasSize(3);
        assertThat(written.getWithoutCriteria()).hasSize(2);
        assertThat(run.out()).contains("A-1", "A-6", "E1", "E2", "E3");
    }

    /** What is said of one cell is tried: with it the status is the one that was said, with one step less it is as it was. */
    @Test
    void margins_sayACellThatChangesTheStatusAndNoStepLess() throws IOException {
        Path out = folder.resolve("margins.json");
        margins("--out", out.toString());
        ApplicationMargins last = OgpLocalJson.read(out, RobustnessReport.class).orElseThrow().getMargins().stream()
                .filter(one -> one.getApplication().value().equals("A-6"))
                .findFirst()
                .orElseThrow();
        assertThat(last.getStatus().code()).isEqualTo("below-threshold");
        ScoreChange cell = last.getNearest().getCell().orElseThrow();
        // A-6 has 5 and 5 of one evaluator and needs 12; the scale has steps of 0.5.
        assertThat(cell.getCriterion().value() + " " + cell.getEvaluator().orElseThrow() + " " + cell.getSteps())
                .isEqualTo("vision E1 4");

        assertThat(statusOfA6("A-6;E1;6,5;5")).isEqualTo("below-threshold");
        assertThat(statusOfA6("A-6;E1;7;5")).isEqualTo(cell.getStatus().code());
    }

    @Test
    void margins_ofDocumentsThatAreRefused_writesNothing() throws IOException {
        Path out = folder.resolve("margins.json");
        Path sheets = folder.resolve("sheets.csv");
        Files.writeString(sheets, Files.readString(sheets).replace("A-6;E1;5;5", "A-66;E1;5;5"));

        Run run = margins("--out", out.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.out()).isEmpty();
        assertThat(run.errorLines(folder))
                .containsExactly(
                        "sheets.csv: row 12, column A: No application has this id.",
                        "Faults: 1. Nothing was decided or written.");
        assertThat(out).doesNotExist();
    }

    @Test
    void margins_ofNoApplications_saysThatNothingChanges() throws IOException {
        for (String file : List.of("applications.csv", "sheets.csv", "recusals.csv")) {
            Path table = folder.resolve(file);
            Files.writeString(table, Files.readAllLines(table).get(0) + "\n");
        }

        Run run = margins();

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("no result changes");
    }

    @Test
    void margins_replacesAFileOnlyWhenTold() throws IOException {
        Path out = folder.resolve("margins.json");
        Files.writeString(out, "mine");

        Run run = margins("--out", out.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.NO_ACCESS);
        assertThat(run.out()).isEmpty();
        assertThat(run.errorLines(folder))
                .containsExactly("margins.json: Exists already; it is replaced only with --force.");
        assertThat(out).hasContent("mine");
        assertThat(margins("--out", out.toString(), "--force").exitCode()).isZero();
        assertThat(OgpLocalJson.read(out, RobustnessReport.class).isValid()).isTrue();
    }

    @Test
    void margins_needsTheDocuments() {
        Run run = Run.of(
                "margins", "--procedure", folder.resolve("procedure.json").toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.errorLines(folder))
                .containsExactly(
                        "Missing: --documents, or --applications and --sheets", "Help: ogp-local margins --help");
    }

    private String statusOfA6(String row) throws IOException {
        Path sheets = folder.resolve("sheets.csv");
        String before = Files.readString(sheets);
        assertThat(before).contains("A-6;E1;5;5");
        Files.writeString(sheets, before.replace("A-6;E1;5;5", row));
        Path out = folder.resolve("out");
        assertThat(Run.onCall("select", folder, "--out", out.toString(), "--force")
                        .exitCode())
                .isZero();
        Files.writeString(sheets, before);
        return OgpLocalJson.read(out.resolve("outcome.json"), SelectionOutcome.class)
                .orElseThrow()
                .getExplanations()
                .stream()
                .map(explanation -> explanation.getOutcome())
                .filter(outcome -> outcome.getApplication().value().equals("A-6"))
                .findFirst()
                .orElseThrow()
                .getStatus()
                .code();
    }

    private Run margins(String... more) {
        return Run.onCall("margins", folder, more);
    }
}
