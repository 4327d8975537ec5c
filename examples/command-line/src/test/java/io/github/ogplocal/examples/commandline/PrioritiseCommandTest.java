// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.rules.prioritisation.PrioritisationExplanation;
import io.github.ogplocal.rules.prioritisation.PrioritisationOutcome;
import io.github.ogplocal.rules.prioritisation.PriorityStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PrioritiseCommandTest {
    private static final Path DATA =
            Path.of(System.getProperty("ogp.root", "../.."), "examples/walkthrough/src/main/resources/data");

    @TempDir
    private Path folder;

    @Test
    void recordedDecision_isAppliedAndWritten() throws IOException {
        Run run = run(
                "el-kef-2021",
                List.of("procedure", "projects", "decision"),
                "--out",
                folder.resolve("outcome.json").toString(),
                "--text",
                folder.resolve("outcome.txt").toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(run.out().lines()).hasSize(2).allMatch(line -> line.endsWith(": Written."));
        PrioritisationOutcome outcome = OgpLocalJson.read(folder.resolve("outcome.json"), PrioritisationOutcome.class)
                .orElseThrow();
        assertThat(chosen(outcome)).containsExactly("01", "02", "03", "04");
        assertThat(outcome.getExplanations()).hasSize(17);
        assertThat(folder.resolve("outcome.txt"))
                .content()
                .contains("Projects by the record: 17; chosen: 4. The list agrees.")
                .contains("what is missing: who decided, the date and the minutes.");
    }

    @Test
    void envelopes_arePrintedZoneByZone() {
        Run run = run("fictitious-quarters", List.of("procedure", "documents"));

        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(run.out().replace('\u00a0', ' '))
                .contains("Zone: Moon quarter (fictitious) (moon-quarter)")
                .contains("Those chosen cost 75,000 TND; left: 15,000 TND.")
                .contains("It costs 60,000 TND, more than is left, 45,000 TND of 90,000 TND. Not chosen.");
    }

    @Test
    void documents_areRefusedWithTheirPlaces() throws IOException {
        Path spoilt = folder.resolve("decision.json");
        Files.writeString(
                spoilt,
                Files.readString(DATA.resolve("el-kef-2021/decision.json"))
                        .replace("\"04\"", "\"04\", \"05\", \"99\""));
        Run run = Run.of(
                "prioritise",
                "--procedure",
                DATA.resolve("el-kef-2021/procedure.json").toString(),
                "--projects",
                DATA.resolve("el-kef-2021/projects.json").toString(),
                "--ratings",
                DATA.resolve("fictitious-commitments/ratings.json").toString(),
                "--decision",
                spoilt.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.out()).isEmpty();
        List<String> lines = run.errorLines(folder);
        assertThat(lines)
                .contains(
                        "decision.json: line 5, column 13, /chosen: The decision chooses more projects than it may: 4.")
                .anyMatch(line -> line.endsWith("/chosen/5: No project has the id 99."))
                .contains("Faults: 17. Nothing was decided or written.");
        assertThat(lines).hasSize(18);
    }

    @Test
    void procedure_isRefusedByItsWholeCheck() throws IOException {
        Path spoilt = folder.resolve("procedure.json");
        Files.writeString(
                spoilt,
                Files.readString(DATA.resolve("el-kef-2021/procedure.json"))
                        .replace("prioritisation/recorded-decision@1", "prioritisation/stop@1"));
        Run run = Run.of("validate", "--type", "prioritisation-procedure", spoilt.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.errorLines(folder)).anyMatch(line -> line.contains("/method/rule"));
    }

    private static List<String> chosen(PrioritisationOutcome outcome) {
        return outcome.getExplanations().stream()
                .map(PrioritisationExplanation::getOutcome)
                .filter(one -> one.getStatus() == PriorityStatus.CHOSEN)
                .map(one -> one.getProject().value())
                .toList();
    }

    private static Run run(String example, List<String> files, String... more) {
        List<String> arguments = new ArrayList<>(List.of("prioritise"));
        for (String file : files) {
            arguments.add("--" + file);
            arguments.add(DATA.resolve(example).resolve(file + ".json").toString());
        }
        arguments.addAll(List.of(more));
        return Run.of(arguments.toArray(new String[0]));
    }
}
