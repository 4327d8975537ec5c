// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.model.progress.AssessorKind;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.rules.progress.ProgressSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ProgressCommandTest {
    private static final Path DATA = Path.of("..", "walkthrough", "src", "main", "resources", "data", "progress");
    private static final String DOSSIER =
            DATA.resolveSibling("dossiers").resolve("el-kef.json").toString();
    private static final String PROCEDURE =
            DATA.resolve("mean-of-commitments.json").toString();

    @TempDir
    private Path folder;

    @Test
    void summary_isPrintedAndWritten() throws IOException {
        Path out = folder.resolve("summary.json");

        Run run = Run.of(
                "progress",
                "--dossier",
                DOSSIER,
                "--procedure",
                PROCEDURE,
                "--on",
                "2023-06-30",
                "--out",
                out.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains(
                        "67.5 % over 4 of 4 commitments.",
                        "67.5 % over 4 of 17 commitments.",
                        "in words, in monitoring-1; not to be compared in figures.");
        assertThat(run.out().indexOf("4 of 4 commitments")).isLessThan(run.out().indexOf("4 of 17 commitments"));
        ProgressSummary summary = OgpLocalJson.read(out, ProgressSummary.class).orElseThrow();
        assertThat(summary.of(AssessorKind.SELF)
                        .orElseThrow()
                        .plans()
                        .get(0)
                        .figure()
                        .value())
                .contains(Fraction.of(135, 2));
        assertThat(Run.of("validate", "--type", "progress-summary", out.toString())
                        .exitCode())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"fr, '67,5\u00a0%, sur 4 des 17 engagements.'", "ar, 67"})
    void summary_isToldInTheLanguageOfTheReader(String language, String part) {
        Run run = Run.of(
                "progress", "--dossier", DOSSIER, "--procedure", PROCEDURE, "--on", "2023-06-30", "--lang", language);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().replace('\u202f', '\u00a0').replace("5 %", "5\u00a0%"))
                .contains(part);
    }

    @Test
    void day_beforeAnyReportLeavesEverythingUnknown() {
        Run run = Run.of("progress", "--dossier", DOSSIER, "--procedure", PROCEDURE, "--on", "2022-12-31");

        assertThat(run.out())
                .contains("Unknown: there is no figure; known: 0 of 4.")
                .doesNotContain("67.5");
    }

    @Test
    void procedure_isShownAsReadableRules() {
        assertThat(Run.of("procedure", "show", "--procedure", PROCEDURE).out())
                .contains("Mean of commitments", "[progress/latest-report@1]", "from 50 % substantial");
    }

    @Test
    void procedure_thatIsNotValidOnTheDayIsRefused() throws IOException {
        Path over = folder.resolve("over.json");
        Files.writeString(
                over,
                Files.readString(Path.of(PROCEDURE))
                        .replaceFirst("\"pipeline\"", "\"validTo\": \"2023-06-29\", \"pipeline\""));

        Run run = Run.of("progress", "--dossier", DOSSIER, "--procedure", over.toString(), "--on", "2023-06-30");

        assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("The procedure is not valid on 2023-06-30 (--on). Last day: 2023-06-29.", "Faults: 1.");
        assertThat(Run.of("progress", "--dossier", DOSSIER, "--procedure", over.toString(), "--on", "2023-06-29")
                        .exitCode())
                .isZero();
    }

    @Test
    void procedure_withAFaultIsRefusedWithItsPlace() throws IOException {
        Path wrong = folder.resolve("wrong.json");
        Files.writeString(wrong, Files.readString(Path.of(PROCEDURE)).replace("progress/mean@1", "progress/maen@1"));

        Run run = Run.of("progress", "--dossier", DOSSIER, "--procedure", wrong.toString(), "--on", "2023-06-30");

        assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err()).contains("/toPlan/rule");
    }
}
