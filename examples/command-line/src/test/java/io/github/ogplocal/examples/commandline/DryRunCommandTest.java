// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.rules.dryrun.DryRunReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DryRunCommandTest {
    private static final String PROCEDURE = Path.of(
                    "..", "walkthrough", "src", "main", "resources", "data", "sme-instrument", "procedure.json")
            .toString();

    @TempDir
    private Path folder;

    private static Run run(String... more) {
        String[] all = new String[more.length + 3];
        all[0] = "dry-run";
        all[1] = "--procedure";
        all[2] = PROCEDURE;
        System.arraycopy(more, 0, all, 3, more.length);
        return Run.of(all);
    }

    @Test
    void report_isPrintedAndWrittenTheSameEachTime() throws IOException {
        Path file = folder.resolve("report.json");
        Run once = run("--runs", "20", "--seed", "any", "--out", file.toString());
        assertThat(once.exitCode()).isZero();
        assertThat(once.out())
                .contains("This tie-break can never separate")
                .contains("selection/tie-by-criterion@1: proven");
        byte[] bytes = Files.readAllBytes(file);
        Run again = run("--runs", "20", "--seed", "any", "--out", file.toString(), "--force");
        assertThat(again.out()).isEqualTo(once.out());
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
        assertThat(run("--runs", "20", "--seed", "another").out()).isNotEqualTo(once.out());

        DryRunReport report = OgpLocalJson.read(file, DryRunReport.class).orElseThrow();
        assertThat(report.getDecided()).isEqualTo(20);
        Path assumptions = folder.resolve("assumptions.json");
        Files.writeString(assumptions, OgpLocalJson.write(report.getAssumptions()));
        assertThat(run("--assumptions", assumptions.toString()).out())
                .isEqualTo(run("--runs", "20", "--seed", "any").out());
        assertThat(Run.of("validate", "--type", "assumptions", assumptions.toString())
                        .exitCode())
                .isZero();
        assertThat(Run.of("validate", "--type", "dry-run", file.toString()).exitCode())
                .isZero();
    }

    @Test
    void oneRun_canBeWrittenAndDecidedAgain() {
        Path documents = folder.resolve("run.json");
        assertThat(run("--runs", "5", "--seed", "any", "--show-run", "3", "--out", documents.toString())
                        .exitCode())
                .isZero();
        Run decided = Run.of(
                "select",
                "--procedure",
                PROCEDURE,
                "--documents",
                documents.toString(),
                "--out",
                folder.resolve("outcome").toString());
        assertThat(decided.exitCode()).isZero();
        assertThat(decided.out()).contains("Selected: 6");
    }

    @Test
    void whatIsMissingOrDoesNotFit_isTold() throws IOException {
        assertThat(run().exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run().err()).startsWith("Missing: --runs and --seed, or --assumptions");
        assertThat(run("--runs", "0", "--seed", "any").err()).startsWith("Wrong use: --runs");
        assertThat(run("--runs", "1", "--seed", "any", "--show-run", "1").err()).startsWith("Missing: --out");

        Path file = folder.resolve("report.json");
        run("--runs", "1", "--seed", "any", "--out", file.toString());
        String assumptions = OgpLocalJson.write(
                OgpLocalJson.read(file, DryRunReport.class).orElseThrow().getAssumptions());
        Path wrong = folder.resolve("assumptions.json");
        Files.writeString(wrong, assumptions.replace("\"all\"", "\"west\""));
        Run refused = run("--assumptions", wrong.toString());
        assertThat(refused.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(refused.errorLines(folder))
                .containsExactly(
                        "assumptions.json: line 4, column 19, /applications: all is left out; all must be named.",
                        "assumptions.json: line 5, column 13, /applications/west: west is not in the procedure.",
                        "Faults: 2. Nothing was decided or written.");
        Files.writeString(wrong, assumptions.replaceFirst("\"evaluators\": \\[", "\"evaluators\": [2, "));
        assertThat(run("--assumptions", wrong.toString()).errorLines(folder))
                .hasSize(2)
                .first()
                .asString()
                .matches("assumptions\\.json: line [0-9]+, column [0-9]+, /evaluators: The number is more than 1\\.");
        assertThat(run("--assumptions", wrong.toString(), "--seed", "any").exitCode())
                .isEqualTo(ExitCode.USAGE);
    }
}
