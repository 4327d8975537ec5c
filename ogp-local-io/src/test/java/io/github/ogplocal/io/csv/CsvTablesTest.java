// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.io.Limits;
import io.github.ogplocal.io.Problem;
import io.github.ogplocal.io.ProblemCode;
import io.github.ogplocal.io.ReadResult;
import io.github.ogplocal.io.csv.CsvDialect.DecimalSign;
import io.github.ogplocal.io.csv.CsvDialect.Separator;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ApplicationStage;
import io.github.ogplocal.model.selection.CriterionId;
import io.github.ogplocal.model.selection.Recusal;
import io.github.ogplocal.model.selection.RecusalKind;
import io.github.ogplocal.model.selection.ScoreSheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class CsvTablesTest {
    private static final CsvDialect COMMA = new CsvDialect(Separator.COMMA, DecimalSign.POINT);
    private static final CsvDialect SEMICOLON = new CsvDialect(Separator.SEMICOLON, DecimalSign.COMMA);
    private static final CriterionId VISION = new CriterionId("vision");
    private static final CriterionId TEAM = new CriterionId("team");
    private static final String APPLICATIONS =
            "id,call,applicantKind,name_ar,name_fr,name_en,authorityKind,authorityCode,subdivision,receiptNumber,"
                    + "filedAt,pieces,withdrawnAt,replacedAt,replacedBy\n";
    private static final String A1 = "A-1,c-1,local-authority,,Exemple,,municipality,xx-example:1,XX-01,R-1,"
            + "2025-01-05T10:00:00Z,letter|council-decision,,,\n";

    @Test
    void sheets_takeColumnsInAnyOrderAndScoresByTheirText() throws IOException {
        CsvTable<ScoreSheet> table = sheets("vision;evaluator;team;application\n7,50;E1;0;A-1\n", SEMICOLON)
                .orElseThrow();
        ScoreSheet sheet = table.values().get(0);
        assertThat(sheet.score(VISION)).contains(Points.parse("7.5"));
        assertThat(sheet.score(TEAM)).contains(Points.ZERO);
        assertThat(table.row(0)).isEqualTo(2);
    }

    @Test
    void sheets_takeAnEmptyCellAsUnscored() throws IOException {
        ScoreSheet sheet = sheets("application,evaluator,vision,team\nA-1,E1,,0\n", COMMA)
                .orElseThrow()
                .values()
                .get(0);
        assertThat(sheet.score(VISION)).isEmpty();
        assertThat(sheet.score(TEAM)).contains(Points.ZERO);
    }

    @Test
    void sheets_refuseARowWithoutScores() throws IOException {
        assertThat(messages(sheets("application,evaluator,vision,team\nA-1,E1,,\n", COMMA)))
                .containsExactly("row 2: The row holds no score; add one or delete the row.");
    }

    @Test
    void sheets_refuseTheOtherDecimalSignInsteadOfGuessing() throws IOException {
        assertThat(messages(sheets("application;evaluator;vision;team\nA-1;E1;7.5;1\n", SEMICOLON)))
                .containsExactly("row 2, column C: The decimal sign announced for this table is ,.");
        assertThat(messages(sheets("application,evaluator,vision,team\nA-1,E1,\"7,5\",1\n", COMMA)))
                .containsExactly("row 2, column C: The decimal sign announced for this table is ..");
    }

    @Test
    void sheets_listEveryFaultWithItsCell() throws IOException {
        assertThat(messages(sheets(
                        "application,evaluator,vision,team\nA-1,E1,1e1,+1\n,E1,1,2\nA 1,E1,1\nA-2,E1,1,2\n", COMMA)))
                .containsExactly(
                        "row 2, column D: The text does not have the required form.",
                        "row 2, column C: The text does not have the required form.",
                        "row 3, column A: The cell is empty and must be filled in.",
                        "row 4: The row has 3 cells, the table 4 columns.");
    }

    @Test
    void sheets_refuseColumnsUnknownRepeatedAndMissing() throws IOException {
        assertThat(messages(sheets("application,evaluator,visoin,evaluator\n", COMMA)))
                .containsExactly(
                        "row 1, column C: Unknown column; nearest known column: vision.",
                        "row 1, column D: The column stands more than once.",
                        "row 1: The column vision is missing.",
                        "row 1: The column team is missing.");
        assertThat(messages(sheets("application,evaluator,Umsatz2030,vision,team\n", COMMA)))
                .containsExactly("row 1, column C: Unknown column; nearest known column: none.");
    }

    @Test
    void sheets_reportAMissingColumnOnceHoweverManyRowsThereAre() throws IOException {
        assertThat(messages(sheets("aplication,evaluator,vision,team\nA,E,1,2\nB,E,1,2\n", COMMA)))
                .containsExactly(
                        "row 1, column A: Unknown column; nearest known column: application.",
                        "row 1: The column application is missing.");
    }

    @Test
    void table_mayStartWithOneByteOrderMark() throws IOException {
        String table = "application,evaluator,vision,team\nA-1,E1,1,2\n";
        assertThat(sheets("\ufeff" + table, COMMA).orElseThrow().values()).hasSize(1);
        assertThat(messages(sheets("\ufeff\ufeff" + table, COMMA)))
                .first()
                .isEqualTo("row 1, column A: Unknown column; nearest known column: application.");
    }

    @Test
    void table_refusesOtherEncodings() throws IOException {
        byte[] latin = "application,evaluator\nA-1,\u00e9".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(messages(RecusalsCsv.read(new ByteArrayInputStream(latin), COMMA, Limits.standard())))
                .containsExactly("line 2, column 5, the whole document: Byte 26 is not UTF-8.");
        byte[] wide = "application".getBytes(StandardCharsets.UTF_16);
        assertThat(messages(RecusalsCsv.read(new ByteArrayInputStream(wide), COMMA, Limits.standard())))
                .containsExactly("line 1, column 1, the whole document: The document must be saved as UTF-8.");
    }

    @Test
    void table_refusesAnOpenQuotationMark() throws IOException {
        assertThat(messages(sheets("application,evaluator,vision,team\n\"A-1,E1,1,2\n", COMMA)))
                .containsExactly("row 2: From this row on the quotation marks do not match.");
    }

    @Test
    void table_refusesAnEmptyLineAndAnEmptyFile() throws IOException {
        assertThat(messages(sheets("application,evaluator,vision,team\n\nA-1,E1,1,2\n", COMMA)))
                .containsExactly("row 2: The row has 1 cells, the table 4 columns.");
        assertThat(messages(sheets("", COMMA))).containsExactly("row 1: The table has no row of column names.");
    }

    @Test
    void table_keepsToTheLimits() throws IOException {
        String table = "evaluator,application,kind\nE1,A-1,own\nE2,A-1,own\n";
        Limits limits = Limits.standard();
        assertThat(messages(recusals(table, limits.withElements(2))))
                .containsExactly("row 3: The table has more than 2 rows.");
        assertThat(messages(recusals(table, limits.withStringLength(10))))
                .containsExactly("row 1, column B: The text has more than 10 characters.");
        assertThat(messages(recusals(table, limits.withDocumentBytes(20))))
                .containsExactly("line 1, column 1, the whole document: The document has more than 20 bytes.");
        ReadResult<?> capped = recusals("evaluator,application,kind\n,,\n", limits.withProblems(2));
        assertThat(capped.problems()).hasSize(2);
        assertThat(capped.unreported()).isEqualTo(1);
        assertThat(recusals(table, limits).isValid()).isTrue();
    }

    @Test
    void recusals_areRead() throws IOException {
        Recusal recusal = recusals("evaluator,application,kind\nE1,A-1,own\n", Limits.standard())
                .orElseThrow()
                .values()
                .get(0);
        assertThat(recusal.kind()).isEqualTo(RecusalKind.OWN);
        assertThat(messages(recusals("evaluator,application,kind\nE1,A-1,mine\n", Limits.standard())))
                .containsExactly("row 2, column C: Unknown code; known codes: own, requested.");
    }

    @Test
    void applications_areReadWithTheirLife() throws IOException {
        List<Application> read = applications(APPLICATIONS + A1
                        + "A-2,c-1,association,مثال,,Example,,,,R-2,2025-01-06T10:00:00+01:00,,2025-01-07T10:00:00Z,,\n"
                        + "A-3,c-1,local-authority,,Exemple,,region,xx-region:3,XX-02,,,,,,\n")
                .orElseThrow()
                .values();
        assertThat(read)
                .extracting(Application::stage)
                .containsExactly(ApplicationStage.FILED, ApplicationStage.WITHDRAWN, ApplicationStage.DRAFT);
        assertThat(read.get(0).getPieces()).hasToString("[council-decision, letter]");
        assertThat(read.get(1).getApplicant().getName().in("ar")).contains("مثال");
    }

    @Test
    void applications_keepWhatLooksLikeAFormulaAsText() throws IOException {
        String formula = "\"=HYPERLINK(\"\"http://example.invalid\"\")\"";
        Application application = applications(APPLICATIONS + A1.replace("Exemple", formula))
                .orElseThrow()
                .values()
                .get(0);
        assertThat(application.getApplicant().getName().in("fr")).contains("=HYPERLINK(\"http://example.invalid\")");
    }

    @Test
    void applications_nameTheCellOfWhatDoesNotGoTogether() throws IOException {
        assertThat(messages(applications(APPLICATIONS
                        + A1.replace("XX-01", "YY-01")
                        + A1.replace("R-1", "")
                        + A1.replace("municipality", "")
                        + A1.replace("local-authority", "company")
                        + A1.replace("Exemple", "")
                        + A1.replace("letter|council-decision", "letter|letter")
                        + A1.replace(",,,\n", ",2024-01-01T00:00:00Z,,\n"))))
                .containsExactly(
                        "row 2, column H: This value contradicts another one.",
                        "row 3, column J: The cell is empty and must be filled in.",
                        "row 4, column G: The cell is empty and must be filled in.",
                        "row 5, column G: This value contradicts another one.",
                        "row 5, column H: This value contradicts another one.",
                        "row 5, column I: This value contradicts another one.",
                        "row 6, column D: The cell is empty and must be filled in.",
                        "row 7, column L: The value is repeated.",
                        "row 8, column M: The values are not in order: what must come after does not.");
    }

    @Test
    void applications_needAColumnForTheName() throws IOException {
        assertThat(messages(applications(
                        "id,call,applicantKind,authorityKind,authorityCode,subdivision,receiptNumber,filedAt\n")))
                .containsExactly("row 1: The column name_ar, name_fr, name_en is missing.");
    }

    @Test
    void locate_namesTheCellOfALaterProblem() throws IOException {
        CsvTable<ScoreSheet> table =
                sheets("application,evaluator,vision,team\nA-1,E1,1,2\n", COMMA).orElseThrow();
        Problem later = new Problem(ProblemCode.MALFORMED, "/0/scores/team", 0, 0, new TreeMap<>());
        assertThat(table.locate(0, later).pointer()).isEqualTo("cell=2,4");
        assertThat(table.locate(0, later).message("fr"))
                .isEqualTo("ligne 2, colonne D : Le texte n’a pas la forme requise.");
    }

    @Test
    void columns_areNamedAsSpreadsheetsNameThem() {
        assertThat(List.of(1, 26, 27, 52, 53, 702, 703))
                .extracting(column -> Problem.inTable(ProblemCode.EMPTY_CELL, 1, column, Map.of())
                        .message("en")
                        .replaceAll("row 1, column (\\w+):.*", "$1"))
                .containsExactly("A", "Z", "AA", "AZ", "BA", "ZZ", "AAA");
    }

    private static ReadResult<CsvTable<ScoreSheet>> sheets(String table, CsvDialect dialect) throws IOException {
        return ScoreSheetsCsv.read(stream(table), dialect, List.of(VISION, TEAM), Limits.standard());
    }

    private static ReadResult<CsvTable<Recusal>> recusals(String table, Limits limits) throws IOException {
        return RecusalsCsv.read(stream(table), COMMA, limits);
    }

    private static ReadResult<CsvTable<Application>> applications(String table) throws IOException {
        return ApplicationsCsv.read(stream(table), COMMA, Limits.standard());
    }

    private static ByteArrayInputStream stream(String table) {
        return new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> messages(ReadResult<?> result) {
        return result.problems().stream().map(problem -> problem.message("en")).toList();
    }
}
