// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.rules.panel.Assignment;
import io.github.ogplocal.rules.panel.PanelAgreement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AssignCommandTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void copy() throws IOException {
        Run.copyCall(folder);
        for (String file : List.of("loads.json", "declarations.json")) {
            Files.writeString(folder.resolve(file), Run.resource("panel/" + file));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void assign_printsAndWritesWhoReadsWhat(Language language) throws IOException {
        Path out = folder.resolve("assignment.json");

        Run run = assign("--sheets-each", "1", "--out", out.toString(), "--lang", language.name());

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        Assignment written = OgpLocalJson.read(out, Assignment.class).orElseThrow();
        assertThat(written.getFiles())
                .hasSize(6)
                .allSatisfy(file -> assertThat(run.out())
                        .contains(
                                file.application().value(),
                                file.evaluators().first().value()));
        assertThat(Run.of("validate", "--type", "assignment", out.toString()).exitCode())
                .isZero();
    }

    @Test
    void assign_thatCannotBe_showsTheSumsAndWritesNothing() {
        Path out = folder.resolve("assignment.json");

        Run run = assign("--sheets-each", "3", "--out", out.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines().toList())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("These files need 3 sheets: A-1: 3. For them the evaluators can give at most 2: ")
                .contains("E1: 0 (no more without a conflict)");
        assertThat(out).doesNotExist();
    }

    @Test
    void assign_withNamesThatDoNotFit_saysEachWithItsPlace() throws IOException {
        Path declarations = folder.resolve("declarations.json");
        Files.writeString(
                declarations,
                Files.readString(declarations).replace("\"E2\"", "\"E9\"").replace("\"A-1\"", "\"A-99\""));

        Run run = assign("--sheets-each", "1");

        assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.errorLines(folder))
                .containsExactly(
                        "loads.json: line 3, column 17, /1/evaluator: This evaluator has made no declaration of interests,"
                                + " not even of none.",
                        "declarations.json: line 2, column 90, /0/interests/0/code: No application has this id.",
                        "declarations.json: line 3, column 17, /1/evaluator: The panel has no evaluator with this id.",
                        "Faults: 3. Nothing was decided or written.");
    }

    @Test
    void assign_givesNobodyTheFileOfTheirAuthority_norTakesAMisspeltNameForIt() throws IOException {
        Path out = folder.resolve("assignment.json");
        assign("--sheets-each", "1", "--out", out.toString());
        String reader = readerOfA2(out);
        Path affiliations = folder.resolve("affiliations.json");
        String line = "[{\"evaluator\": \"" + reader + "\", \"kind\": \"authority\", \"code\": \"xx-example:2\"}]";
        Files.writeString(affiliations, line);
        assertThat(assign(
                                "--sheets-each",
                                "1",
                                "--affiliations",
                                affiliations.toString(),
                                "--out",
                                out.toString(),
                                "--force")
                        .exitCode())
                .isZero();
        assertThat(readerOfA2(out)).isNotEqualTo(reader);

        Files.writeString(affiliations, line.replace(reader, "E22"));
        Run misspelt = assign("--sheets-each", "1", "--affiliations", affiliations.toString());
        assertThat(misspelt.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(misspelt.errorLines(folder))
                .containsExactly(
                        "affiliations.json: line 1, column 16, /0/evaluator: The panel has no evaluator with this id.",
                        "Faults: 1. Nothing was decided or written.");
    }

    @Test
    void assign_ofNoSheets_isRefused() {
        Run run = assign("--sheets-each", "0");

        assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err()).contains("--sheets-each: The value is out of bounds.");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void agreement_printsAndWritesTheFigures(Language language) throws IOException {
        Path out = folder.resolve("agreement.json");

        Run run = Run.onCall("agreement", folder, "--out", out.toString(), "--lang", language.name());

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        PanelAgreement written = OgpLocalJson.read(out, PanelAgreement.class).orElseThrow();
        assertThat(written.getCriteria()).hasSize(2);
        assertThat(run.out())
                .contains("ICC(2,k)")
                .contains(written.getCriteria()
                        .get(0)
                        .getAlphas()
                        .interval()
                        .value()
                        .orElseThrow()
                        .toString()
                        .replace('-', '\u2212'));
    }

    private static String readerOfA2(Path assignment) throws IOException {
        return OgpLocalJson.read(assignment, Assignment.class).orElseThrow().getFiles().stream()
                .filter(file -> file.application().value().equals("A-2"))
                .findFirst()
                .orElseThrow()
                .evaluators()
                .first()
                .value();
    }

    private Run assign(String... more) {
        List<String> arguments = new ArrayList<>(List.of("assign"));
        for (String file : List.of("applications.csv", "procedure.json", "loads.json", "declarations.json")) {
            arguments.add("--" + file.substring(0, file.indexOf('.')));
            arguments.add(folder.resolve(file).toString());
        }
        arguments.addAll(List.of("--csv-separator", "semicolon", "--csv-decimal", "comma"));
        arguments.addAll(Arrays.asList(more));
        return Run.of(arguments.toArray(new String[0]));
    }
}
