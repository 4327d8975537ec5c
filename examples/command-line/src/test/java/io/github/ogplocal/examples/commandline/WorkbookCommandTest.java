// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.io.Limits;
import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.io.csv.ApplicationsCsv;
import io.github.ogplocal.io.csv.CsvDialect;
import io.github.ogplocal.io.csv.ScoreSheetsCsv;
import io.github.ogplocal.io.workbook.EvaluatorGrid;
import io.github.ogplocal.io.workbook.EvaluatorWorkbook;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.Criterion;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The workbooks of the example call: handed out, filled in, and read with the rest of its documents. */
final class WorkbookCommandTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void copyCall() throws IOException {
        Run.copyCall(folder);
    }

    @Test
    void write_givesEachEvaluatorTheFilesThatAreTheirs() throws IOException {
        Run run = write("--evaluator", "E1", "--evaluator", "E3", "--csv", "--lang", "fr");
        assertThat(run.err()).isEmpty();
        assertThat(run.out().replace(folder + "/", "").lines())
                .containsExactly(
                        "books/E1.xlsx : Écrit.",
                        "books/E1.csv : Écrit.",
                        "books/E3.xlsx : Écrit.",
                        "books/E3.csv : Écrit.");
        // E3 is recused from A-2.
        assertThat(rows("E1")).containsExactly("A-1", "A-2", "A-3", "A-4", "A-5", "A-6");
        assertThat(rows("E3")).containsExactly("A-1", "A-3", "A-4", "A-5", "A-6");
        assertThat(folder.resolve("books/E3.csv"))
                .hasContent("\ufeffapplication;evaluator;safe_name;vision;team\r\n"
                        + "A-1;E3;\"Commune d'exemple 1\";;\r\n"
                        + "A-3;E3;\"Commune d'exemple \"\"3\"\"\";;\r\n"
                        + "A-4;E3;\"Commune d'exemple 4\";;\r\n"
                        + "A-5;E3;\"Association d'exemple 5\";;\r\n"
                        + "A-6;E3;\"Commune d'exemple 6\";;\r\n");
    }

    @Test
    void write_takesOnlyTheApplicationsThatAreNamed() throws IOException {
        assertThat(write("--evaluator", "E1", "--application", "A-6", "--application", "A-2")
                        .exitCode())
                .isZero();
        assertThat(rows("E1")).containsExactly("A-2", "A-6");
    }

    @Test
    void write_saysWhatItCannotHandOut() throws IOException {
        assertThat(write("--evaluator", "E1", "--application", "A-66").errorLines(folder))
                .containsExactly("No application has the id A-66; nearest: A-6.");
        assertThat(write("--evaluator", "E3", "--application", "A-2").errorLines(folder))
                .containsExactly("The evaluator E3 has no application to score.");
        assertThat(write("--evaluator", "E 3").errorLines(folder).get(0)).isEqualTo("Wrong use: --evaluator");
        Path applications = folder.resolve("applications.csv");
        Files.writeString(applications, Files.readString(applications).replace("A-2;", "A-1;"));
        assertThat(write("--evaluator", "E1").errorLines(folder).get(0))
                .isEqualTo("applications.csv: row 3, column A: Another application has the same id.");
        assertThat(folder.resolve("books")).doesNotExist();
    }

    @Test
    void write_refusesARecusalFromAFileThatIsNotThere() throws IOException {
        Path recusals = folder.resolve("recusals.csv");
        Files.writeString(recusals, Files.readString(recusals).replace("A-2", "A-22"));

        Run run = write("--evaluator", "E3");

        assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.errorLines(folder))
                .containsExactly(
                        "recusals.csv: row 2, column B: No application has this id.",
                        "Faults: 1. Nothing was decided or written.");
        assertThat(folder.resolve("books")).doesNotExist();
    }

    @Test
    void select_decidesOnWorkbooksAsOnTheTable() throws IOException {
        fill();
        Run fromTable =
                Run.onCall("select", folder, "--out", folder.resolve("a").toString());
        Run fromBooks = select("b");
        assertThat(fromBooks.exitCode()).isZero();
        assertThat(fromBooks.errorLines(folder))
                .containsExactly(
                        "E3.xlsx: Applications without any score: A-3, A-4, A-5, A-6.",
                        "E2.xlsx: Applications" + " without any score: A-5, A-6.",
                        "E1.xlsx: Applications without any score: A-5.");
        assertThat(fromTable.exitCode()).isZero();
        assertThat(folder.resolve("b/outcome.json")).hasSameBinaryContentAs(folder.resolve("a/outcome.json"));
    }

    @Test
    void select_namesTheFileAndCellOfWhatItRefuses() throws IOException {
        fill();
        Path recusals = folder.resolve("recusals.csv");
        Files.writeString(recusals, Files.readString(recusals) + "E2;A-2;own\nE2;A-2;own\n");
        Path applications = folder.resolve("applications.csv");
        Files.writeString(applications, Files.readString(applications).replace("A-4;", "A-7;"));
        assertThat(select("b").errorLines(folder))
                .contains(
                        "E2.xlsx: row 6, column A: No application has this id.",
                        "E1.xlsx: row 6, column A: No application has this id.")
                .noneMatch(line -> line.startsWith("E3.xlsx: row"));
        Files.copy(folder.resolve("E1.xlsx"), folder.resolve("E2.xlsx"), StandardCopyOption.REPLACE_EXISTING);
        assertThat(select("b").errorLines(folder))
                .contains("E1.xlsx: row 3, column A: This evaluator already has a sheet for this application.");
    }

    @Test
    void select_countsTheValuesOfEachJsonFileFromItsStart() throws IOException {
        Files.writeString(
                folder.resolve("one.json"),
                "[{\"application\": \"A-1\", \"evaluator\": \"E1\", \"scores\": {\"vision\": \"8\"}}]");
        Files.writeString(
                folder.resolve("two.json"),
                "[\n {\"application\": \"A-2\", \"evaluator\": \"E1\", \"scores\": {\"vision\": \"8\"}},\n"
                        + " {\"application\": \"A-9\", \"evaluator\": \"E1\", \"scores\": {\"vision\": \"8\"}}]");
        List<String> arguments =
                Run.arguments("select", folder, "--out", folder.resolve("b").toString());
        int at = arguments.indexOf(folder.resolve("sheets.csv").toString());
        arguments.set(at, folder.resolve("one.json").toString());
        arguments.addAll(List.of("--sheets", folder.resolve("two.json").toString()));
        assertThat(Run.of(arguments.toArray(new String[0])).errorLines(folder))
                .containsExactly(
                        "two.json: line 3, column 18, /1/application: No application has this id.",
                        "Faults: 1. Nothing was decided or written.");
    }

    @Test
    void select_refusesAWorkbookOfAnotherRevision() throws IOException {
        fill();
        Path procedure = folder.resolve("procedure.json");
        Files.writeString(procedure, Files.readString(procedure).replaceFirst("\"revision\": *1", "\"revision\": 2"));
        assertThat(select("b").errorLines(folder))
                .containsExactly(
                        "E3.xlsx: the whole document: This workbook was made for another procedure or revision; expected"
                                + " here: example-call@2.",
                        "E2.xlsx: the whole document: This workbook was made for another procedure or revision; expected"
                                + " here: example-call@2.",
                        "E1.xlsx: the whole document: This workbook was made for another procedure or revision; expected"
                                + " here: example-call@2.",
                        "Faults: 3. Nothing was decided or written.");
    }

    @Test
    void validate_readsAWorkbookOfSheetsAndNothingElse() throws IOException {
        fill();
        String book = folder.resolve("E1.xlsx").toString();
        String procedure = folder.resolve("procedure.json").toString();
        assertThat(Run.of("validate", "--type", "sheets", "--procedure", procedure, book)
                        .exitCode())
                .isZero();
        assertThat(Run.of("validate", "--type", "sheets", book).exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(Run.of("validate", "--type", "recusals", book).err())
                .startsWith("recusals: not read from .xlsx; read from .xlsx: sheets");
    }

    @Test
    void procedure_withoutCriteriaHasNoWorkbook() throws IOException {
        Path procedure = folder.resolve("procedure.json");
        Files.writeString(
                procedure,
                Files.readString(procedure).replaceFirst("\"step\": *\"0.5\"", "\"step\": \"0.00000000000000005\""));
        assertThat(write("--evaluator", "E1").errorLines(folder))
                .containsExactly(
                        "procedure.json: No workbook can be made for this procedure: it has no criterion, or a scale"
                                + " with more than 15 digits.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application", "evaluator", "safe_name"})
    void criterion_withTheNameOfAnotherColumnHasNoTable(String name) throws IOException {
        Path procedure = folder.resolve("procedure.json");
        Files.writeString(procedure, Files.readString(procedure).replace("\"vision\"", "\"" + name + "\""));
        String fault = "The criterion " + name
                + " has the name of another column of the table of scores, so no such table can be"
                + " used; use the workbook or JSON.";

        Run asTable = write("--evaluator", "E1", "--csv");
        assertThat(asTable.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(asTable.errorLines(folder))
                .hasSize(2)
                .first()
                .asString()
                .matches("procedure\\.json: line \\d+, column \\d+, /criteria/0/id: " + Pattern.quote(fault));
        assertThat(folder.resolve("books")).doesNotExist();
        Run read = Run.onCall("select", folder, "--out", folder.resolve("a").toString());
        assertThat(read.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(read.errorLines(folder)).first().isEqualTo("sheets.csv: row 1: " + fault);
        assertThat(write("--evaluator", "E1").exitCode())
                .as("a workbook knows its columns otherwise")
                .isZero();
        assertThat(rows("E1")).hasSize(6);
    }

    private Run write(String... more) {
        List<String> arguments = new ArrayList<>(List.of("workbook", "write"));
        for (String file : List.of("procedure.json", "applications.csv", "recusals.csv")) {
            arguments.add("--" + file.substring(0, file.indexOf('.')));
            arguments.add(folder.resolve(file).toString());
        }
        arguments.addAll(List.of("--csv-separator", "semicolon", "--csv-decimal", "comma"));
        arguments.addAll(List.of("--out", folder.resolve("books").toString()));
        arguments.addAll(List.of(more));
        return Run.of(arguments.toArray(new String[0]));
    }

    private Run select(String out) {
        List<String> arguments =
                Run.arguments("select", folder, "--out", folder.resolve(out).toString());
        int at = arguments.indexOf(folder.resolve("sheets.csv").toString());
        arguments.set(at, folder.resolve("E3.xlsx").toString());
        for (String other : List.of("E2.xlsx", "E1.xlsx")) {
            arguments.addAll(List.of("--sheets", folder.resolve(other).toString()));
        }
        return Run.of(arguments.toArray(new String[0]));
    }

    private SelectionProcedure procedure() throws IOException {
        return OgpLocalJson.read(folder.resolve("procedure.json"), SelectionProcedure.class)
                .orElseThrow();
    }

    private List<String> rows(String evaluator) throws IOException {
        return EvaluatorWorkbook.read(folder.resolve("books").resolve(evaluator + ".xlsx"), procedure())
                .orElseThrow()
                .unscored()
                .stream()
                .map(ApplicationId::value)
                .toList();
    }

    /** Workbooks with the scores of the example's table. */
    private void fill() throws IOException {
        SelectionProcedure procedure = procedure();
        List<Application> applications;
        List<ScoreSheet> sheets;
        try (InputStream in = Files.newInputStream(folder.resolve("applications.csv"))) {
            applications = ApplicationsCsv.read(in, CsvDialect.FRENCH_EXCEL, Limits.standard())
                    .orElseThrow()
                    .values();
        }
        sheets = ScoreSheetsCsv.read(
                        folder.resolve("sheets.csv"),
                        CsvDialect.FRENCH_EXCEL,
                        procedure.getCriteria().stream().map(Criterion::getId).toList())
                .orElseThrow()
                .values();
        for (String evaluator : List.of("E1", "E2", "E3")) {
            EvaluatorId id = new EvaluatorId(evaluator);
            EvaluatorGrid grid = EvaluatorGrid.of(procedure, id, applications)
                    .withScores(sheets.stream()
                            .filter(sheet -> sheet.getEvaluator().equals(id))
                            .toList());
            try (OutputStream out = Files.newOutputStream(folder.resolve(evaluator + ".xlsx"))) {
                EvaluatorWorkbook.write(grid, "ar", out);
            }
        }
    }
}
