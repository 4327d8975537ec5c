// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.smart.SmartOutcome;
import io.github.ogplocal.rules.smart.SmartProcedure;
import io.github.ogplocal.rules.smart.SmartRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SmartCommandTest {
    private static final Path DATA = Path.of("..", "walkthrough", "src", "main", "resources", "data", "smart");
    private static final String PROCEDURE = DATA.resolve("el-kef-2021.json").toString();
    private static final String COMMITMENTS =
            DATA.resolve("example-commitments.json").toString();
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
                COMMITMENTS,
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
                "smart", "--procedure", PROCEDURE, "--commitments", COMMITMENTS, "--opinions", opinions.toString());

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
        String[] arguments = {"smart", "--procedure", procedure.toString(), "--commitments", COMMITMENTS};

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

    /** Proposals are judged by their outlines; one of which there is none cannot be. */
    @Test
    void proposals_areJudgedAsTheCommitmentsThatTheyBecame() {
        String[] rest = {"--opinions", OPINIONS};
        Run commitments = Run.of("smart", "--procedure", PROCEDURE, "--commitments", COMMITMENTS, rest[0], rest[1]);
        Run proposals = Run.of("smart", "--procedure", PROCEDURE, "--proposals", PROPOSALS, rest[0], rest[1]);

        assertThat(proposals.exitCode()).isZero();
        String more = "\nP-7: Example: street lighting\n";
        assertThat(proposals.out()).contains(more);
        List<String> same = proposals
                .out()
                .substring(0, proposals.out().indexOf(more))
                .lines()
                .filter(line -> !line.startsWith("- P-7 ") && !line.startsWith("Met: "))
                .toList();
        assertThat(commitments.out().lines().filter(line -> !line.startsWith("Met: ")))
                .isEqualTo(same);
        assertThat(proposals.out()).contains("- P-7 | conclusion: cannot be judged; Specific: cannot be judged;");
    }

    @Test
    void procedure_withFaultsIsRefusedWithAllOfThem() throws IOException {
        Path procedure = folder.resolve("procedure.json");
        Files.writeString(
                procedure,
                Files.readString(Path.of(PROCEDURE))
                        .replace("smart/pipeline@1", "smart/pipeline@9")
                        .replace("\"problem\",", "\"colour\",")
                        .replace("\"months\": 24", "\"months\": 0"));

        Run run = Run.of("smart", "--procedure", procedure.toString(), "--commitments", COMMITMENTS);

        assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.errorLines(folder))
                .containsExactly(
                        "procedure.json: line 10, column 15, /pipeline: The rule is not available; near rules:"
                                + " smart/pipeline@1.",
                        "procedure.json: line 23, column 22, /tests/0/checks/0/settings/parts: Unknown code; known codes:"
                                + " problem, activities, results.",
                        "procedure.json: line 120, column 23, /tests/4/checks/0/settings/months: The number is less than"
                                + " 1.",
                        "Faults: 3. Nothing was decided or written.");
    }

    /** That inclusion or technology alone does not suffice is what OGP's current coding says, and nobody else. */
    @Test
    void otherValuesAlone_areNotEnoughInTheCurrentCodingOnly() throws IOException {
        List<String> strict = new ArrayList<>();
        int asked = 0;
        for (String name : List.of("el-kef-2021", "ogp-irm-current", "ogp-irm-starred-1", "ogp-irm-starred-2")) {
            SmartProcedure procedure = OgpLocalJson.read(DATA.resolve(name + ".json"), SmartProcedure.class)
                    .orElseThrow();
            for (RuleUse use : procedure.getTests().stream()
                    .flatMap(test -> test.getChecks().uses().stream())
                    .filter(use -> use.rule().equals(SmartRules.RELEVANT.info().getId()))
                    .toList()) {
                asked++;
                if (use.settings().choice("others").equals("not-enough")) {
                    strict.add(name);
                }
            }
        }
        assertThat(asked).isEqualTo(4);
        assertThat(strict).containsExactly("ogp-irm-current");
    }

    /** A file that is empty is no list; a list that is empty is one, of which nothing is to be said. */
    @Test
    void emptyFile_isRefusedAndAnEmptyListIsNot() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.json"));
        Path none = Files.writeString(folder.resolve("none.json"), "[]");

        Run refused = Run.of(
                "smart", "--procedure", PROCEDURE, "--commitments", empty.toString(), "--opinions", empty.toString());
        Run nothing = Run.of("smart", "--procedure", PROCEDURE, "--proposals", none.toString());

        assertThat(refused.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(refused.errorLines(folder)).hasSize(3).allMatch(line -> !line.isBlank());
        assertThat(nothing.exitCode()).isZero();
        assertThat(nothing.out()).contains("Met: 0; not met: 0; cannot be judged: 0.");
    }

    @Test
    void whatIsJudged_isGivenOnce() {
        String[] kinds = {"--commitments", "--proposals", "--subjects"};
        assertThat(Run.of("smart", "--procedure", PROCEDURE).err())
                .startsWith("Missing: --commitments, --proposals or --subjects");
        for (int i = 0; i < kinds.length; i++) {
            for (int j = 0; j < i; j++) {
                assertThat(Run.of("smart", "--procedure", PROCEDURE, kinds[i], PROPOSALS, kinds[j], PROPOSALS)
                                .err())
                        .startsWith("Given twice: " + kinds[j] + " and " + kinds[i]);
            }
        }
    }
}
