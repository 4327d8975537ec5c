// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.rules.smart.SmartOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SmartCommandTest {
    private static final Path DATA = Path.of("..", "walkthrough", "src", "main", "resources", "data", "smart");
    private static final String PROCEDURE = DATA.resolve("el-kef-2021.json").toString();
    private static final String PROPOSALS =
            DATA.resolve("example-proposals.json").toString();
    private static final String OPINIONS = DATA.resolve("example-opinions.json").toString();

    @TempDir
    private Path folder;

    @Test
    void assessment_isPrintedAndWritten() throws IOException {
        Path out = folder.resolve("assessment.json");
        Path page = folder.resolve("assessment.html");

        Run run = Run.of(
                "smart",
                "--procedure",
                PROCEDURE,
                "--commitments",
                PROPOSALS,
                "--opinions",
                OPINIONS,
                "--recusals",
                DATA.resolve("example-recusals.json").toString(),
                "--out",
                out.toString(),
                "--page",
                page.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Met: 2; not met: 3; cannot be judged: 1.");
        SmartOutcome outcome = OgpLocalJson.read(out, SmartOutcome.class).orElseThrow();
        assertThat(outcome.getProcedure()).isEqualTo("el-kef-2021");
        assertThat(outcome.getExplanations()).hasSize(6);
        assertThat(Files.readString(page)).contains("Example: register of requests", "lang=\"en\"");
        assertThat(Run.of("validate", "--type", "smart-outcome", out.toString()).exitCode())
                .isZero();
    }

    @Test
    void documents_thatDoNotFitAreRefusedWithTheirPlaces() throws IOException {
        Path opinions = folder.resolve("opinions.json");
        Files.writeString(
                opinions,
                "[{\"evaluator\": \"WG-1\", \"subject\": \"P-9\", \"test\": \"specifc\", \"verdict\": \"met\"}]");

        Run run = Run.of(
                "smart", "--procedure", PROCEDURE, "--commitments", PROPOSALS, "--opinions", opinions.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.errorLines(folder))
                .containsExactly(
                        "opinions.json: line 1, column 35, /0/subject: No commitment or proposal has this id;"
                                + " nearest: P-1.",
                        "opinions.json: line 1, column 50, /0/test: The procedure has no such test; nearest: specific.",
                        "Faults: 2. Nothing was decided or written.");
    }

    @Test
    void planEnd_isAskedForWhereATestNeedsIt() throws IOException {
        Path procedure = folder.resolve("procedure.json");
        String time = "{\n          \"rule\": \"smart/time-bound@1\",";
        String text = Files.readString(DATA.resolve("el-kef-2021.json"));
        assertThat(text).contains(time);
        Files.writeString(
                procedure, text.replace(time, "{\n \"rule\": \"smart/milestones-end-in-plan@1\"\n},\n" + time));
        String[] arguments = {"smart", "--procedure", procedure.toString(), "--commitments", PROPOSALS};

        Run without = Run.of(arguments);
        String[] more = Arrays.copyOf(arguments, arguments.length + 2);
        more[arguments.length] = "--plan-end";
        more[arguments.length + 1] = "2022-12-31";

        assertThat(without.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(without.err())
                .startsWith(
                        "--plan-end: The rule smart/milestones-end-in-plan@1 needs the last day of the action plan.");
        assertThat(Run.of(more).exitCode()).isZero();
    }

    @Test
    void whatIsJudged_isGivenOnce() {
        assertThat(Run.of("smart", "--procedure", PROCEDURE).err()).startsWith("Missing: --commitments or --subjects");
        assertThat(Run.of("smart", "--procedure", PROCEDURE, "--commitments", PROPOSALS, "--subjects", PROPOSALS)
                        .err())
                .startsWith("Given twice: --commitments and --subjects");
    }
}
