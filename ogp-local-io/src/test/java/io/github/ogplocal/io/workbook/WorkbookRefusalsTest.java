// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.io.Limits;
import io.github.ogplocal.io.Problem;
import io.github.ogplocal.io.ProblemCode;
import io.github.ogplocal.io.ReadResult;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What evaluators and their programs do to a workbook: what is taken as it is meant, and what is refused with its cell. */
class WorkbookRefusalsTest {
    private static final String DATES =
            "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"%s\"/></numFmts><fonts";

    /** The control of every test here: the same workbook, taken apart and put together again, is read. */
    @Test
    void parts_putTogetherAgainAreRead() {
        assertThat(Grids.read(Parts.of(Grids.scored()).zip()).orElseThrow().sheets())
                .isEqualTo(Grids.scored().scores());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<c r=\"C3\" t=\"inlineStr\"><is><t>8,5</t></is></c> | text",
                "<c r=\"C3\" t=\"inlineStr\"><is><t>8.5</t></is></c> | text",
                "<c r=\"C3\" t=\"inlineStr\"><is><t>٨</t></is></c> | text",
                "<c r=\"C3\" t=\"inlineStr\"><is><t xml:space=\"preserve\"> </t></is></c> | text",
                "<c r=\"C3\" t=\"inlineStr\"><is><r><t>8</t></r><r><t>,5</t></r></is></c> | text",
                "<c r=\"C3\"><f>4+4</f><v>8</v></c> | formula",
                "<c r=\"C3\"><f>4+4</f></c> | formula",
                "<c r=\"C3\" t=\"str\"><f>\"8\"</f><v>8</v></c> | formula",
                "<c r=\"C3\" t=\"e\"><v>#N/A</v></c> | error",
                "<c r=\"C3\" t=\"d\"><v>2026-05-08</v></c> | date",
                "<c r=\"C3\" t=\"b\"><v>1</v></c> | Expected: number; found: true or false.",
                "<c r=\"C3\"><v>10.25</v></c> | score 10.25 is not on the scale: 0 to 10 in steps of 0.25.",
                "<c r=\"C3\"><v>-0.25</v></c> | score -0.25 is not on the scale: 0 to 10 in steps of 0.25.",
                "<c r=\"C3\"><v>8.1</v></c> | score 8.1 is not on the scale: 0 to 10 in steps of 0.25.",
                "<c r=\"C3\"><v>1e300</v></c> | score 1E+300 is not on the scale",
                "<c r=\"C3\"><v>8,5</v></c> | required form",
                "<c r=\"C3\"><v>NaN</v></c> | required form",
                "<c r=\"C3\"><v>-0</v></c> | required form",
                "<c r=\"C3\"><v>1e9999</v></c> | required form"
            })
    void score_isRefusedWithItsCell(String cell, String words) {
        List<String> messages = messages(Parts.of(Grids.scored()).cell("C3", cell));
        assertThat(messages).hasSize(1);
        assertThat(messages.get(0)).startsWith("row 3, column C: ").contains(words);
    }

    @ParameterizedTest
    @CsvSource({
        "0.3, 0.3",
        "0.30000000000000004, none",
        "0.29999999999999999, 0.3",
        "0.10000000000000001, 0.1",
        "6.9999999999999996E-1, 0.7",
        "1, 1"
    })
    void score_isTheOneWhoseDoubleTheCellHolds(String spelling, String score) {
        ReadResult<WorkbookScores> read = Grids.read(Parts.of(Grids.scored())
                .cell("D3", "<c r=\"D3\"><v>" + spelling + "</v></c>")
                .zip());
        if (score.equals("none")) {
            assertThat(Grids.messages(read))
                    .containsExactly(
                            "row 3, column D: The score " + spelling + " is not on the scale: 0 to 1 in steps of 0.1.");
        } else {
            assertThat(read.orElseThrow().sheets().get(0).score(Grids.REACH)).contains(Points.parse(score));
        }
    }

    @Test
    void score_mayBeEmptyInAnyOfTheWaysOfSpreadsheets() {
        for (String cell : List.of(
                "",
                "<c r=\"C3\"/>",
                "<c r=\"C3\" s=\"3\"></c>",
                "<c r=\"C3\"><v></v></c>",
                "<c r=\"C3\" t=\"inlineStr\"><is><t></t></is></c>",
                "<c r=\"C3\" t=\"str\"><v></v></c>")) {
            ScoreSheet sheet = Grids.read(
                            Parts.of(Grids.scored()).cell("C3", cell).zip())
                    .orElseThrow()
                    .sheets()
                    .get(0);
            assertThat(sheet.score(Grids.QUALITY)).as(cell).isEmpty();
            assertThat(sheet.score(Grids.REACH)).isPresent();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "d/m/yyyy | true",
                "[$-401]dddd d mmmm | true",
                "hh:mm | true",
                "[h]:mm | true",
                "[mm] | true",
                "[ss] | true",
                "0.00 | false",
                "[Red]0.00 | false",
                "[$TND-401] #,##0.00 | false",
                "0.00 \"jours d'hyver\" | false",
                "0.0\\d | false",
                "_d0 | false",
                "General | false",
                "0.00E+00 | false"
            })
    void date_isToldByItsFormat(String code, boolean date) {
        assertThat(CellFormats.showsDate(code)).isEqualTo(date);
        Parts parts = Parts.of(Grids.scored())
                .replace(Parts.STYLES, "<fonts", DATES.replace("%s", XmlText.attribute(code)))
                .replace(
                        Parts.STYLES,
                        "</cellXfs>",
                        "<xf numFmtId=\"164\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/></cellXfs>")
                .cell("C3", "<c r=\"C3\" s=\"6\"><v>8</v></c>");
        assertThat(messages(parts).toString().contains("holds a date")).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 16, 22, 45, 47})
    void date_isToldByTheNumbersThatEverySpreadsheetKnows(int format) {
        Parts parts = Parts.of(Grids.scored())
                .replace(
                        Parts.STYLES,
                        "</cellXfs>",
                        "<xf numFmtId=\"" + format
                                + "\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/></cellXfs>")
                .cell("C3", "<c r=\"C3\" s=\"6\"><v>8</v></c>");
        assertThat(messages(parts))
                .containsExactly("row 3, column C: The cell holds a date or time; type the score again, with the"
                        + " decimal sign of your spreadsheet.");
        assertThat(messages(parts.replace(Parts.STYLES, "\"" + format + "\" font", "\"2\" font")))
                .isEmpty();
    }

    @Test
    void cells_thatAreMergedAreRefused() {
        Parts parts = Parts.of(Grids.scored())
                .replace(
                        Parts.SCORES,
                        "<dataValidations",
                        "<mergeCells count=\"1\"><mergeCell ref=\"C4:D5\"/></mergeCells>" + "<dataValidations");
        assertThat(messages(parts))
                .containsExactly("row 4, column C: Cells are merged from this one on; unmerge them.");
    }

    @Test
    void columns_mayChangePlaces() {
        Parts parts = Parts.of(Grids.scored())
                .cell("C2", "<c r=\"C2\" t=\"inlineStr\"><is><t>ogp:criterion:reach</t></is></c>")
                .cell("D2", "<c r=\"D2\" t=\"inlineStr\"><is><t>ogp:criterion:quality</t></is></c>")
                .cell("C3", "<c r=\"C3\"><v>0.3</v></c>")
                .cell("D3", "<c r=\"D3\"><v>8.25</v></c>")
                .cell("C4", "<c r=\"C4\"/>")
                .cell("D4", "<c r=\"D4\"><v>0</v></c>")
                .cell("C1", "<c r=\"C1\" t=\"inlineStr\"><is><t>Criterion quality</t></is></c>");
        WorkbookScores read = Grids.read(parts.zip()).orElseThrow();
        assertThat(read.sheets()).isEqualTo(Grids.scored().scores());
        assertThat(read.columns()).containsEntry(Grids.QUALITY, 4).containsEntry(Grids.REACH, 3);
    }

    @Test
    void rows_mayBeSortedAndMovedDown() {
        Parts parts = Parts.of(Grids.scored())
                .replace(Parts.SCORES, "<row r=\"5\">", "<row r=\"50\">")
                .cell("A5", "<c r=\"A50\" t=\"inlineStr\"><is><t>A-1</t></is></c>")
                .cell("B5", "")
                .cell("C5", "<c r=\"C50\"><v>1</v></c>")
                .cell("D5", "")
                .cell("A3", "<c r=\"A3\" t=\"inlineStr\"><is><t>A-3</t></is></c>");
        WorkbookScores read = Grids.read(parts.zip()).orElseThrow();
        assertThat(read.rows()).containsExactly(3, 4, 50);
        assertThat(read.sheets()).extracting(ScoreSheet::getApplication).hasToString("[A-3, A-2, A-1]");
    }

    @Test
    void codes_areNeeded() {
        Parts parts = Parts.of(Grids.scored());
        String sheet = parts.part(Parts.SCORES);
        int start = sheet.indexOf("<row r=\"2\"");
        parts.put(Parts.SCORES, sheet.substring(0, start) + sheet.substring(sheet.indexOf("<row r=\"3\"")));
        assertThat(messages(parts))
                .containsExactly("row 1: The row of codes is gone from the sheet of scores; copy the scores into the"
                        + " original workbook.");
    }

    @Test
    void codes_areHeldToTheProcedure() {
        assertThat(messages(Parts.of(Grids.scored())
                        .cell("C2", "<c r=\"C2\" t=\"inlineStr\"><is><t>ogp:criterion:qualitty</t></is></c>")))
                .containsExactly(
                        "row 2: The column quality is missing.",
                        "row 2, column C: The procedure has no such criterion; nearest criterion: quality.");
        assertThat(messages(Parts.of(Grids.blank())
                        .cell("D2", "<c r=\"D2\" t=\"inlineStr\"><is><t>ogp:criterion:quality</t></is></c>")))
                .containsExactly(
                        "row 2: The column reach is missing.", "row 2, column D: The column stands more than once.");
        assertThat(messages(
                        Parts.of(Grids.blank()).cell("B2", "<c r=\"B2\" t=\"inlineStr\"><is><t>remarks</t></is></c>")))
                .contains("row 2, column B: Unknown column; nearest known column: none.");
    }

    @Test
    void cells_outsideTheTableAreNotPassedOver() {
        assertThat(messages(Parts.of(Grids.scored())
                        .cell("D3", "<c r=\"D3\"/><c r=\"E3\"><v>7</v></c>")
                        .cell("D4", "<c r=\"D4\"/><c r=\"E4\"><v>7</v></c>")))
                .containsExactly("row 3, column E: Unknown column; nearest known column: none.");
        assertThat(messages(Parts.of(Grids.scored())
                        .replace(
                                Parts.SCORES,
                                "</sheetData>",
                                "<row r=\"9\"><c r=\"C9\"><v>7</v></c></row></sheetData>")))
                .containsExactly("row 9, column A: The cell is empty and must be filled in.");
    }

    @Test
    void applications_areHeldToThoseHandedOut() {
        assertThat(messages(Parts.of(Grids.scored()).cell("A4", "<c r=\"A4\" t=\"inlineStr\"><is><t>A-1</t></is></c>")))
                .containsExactly(
                        "row 2, column A: The row of application A-2 is gone; put it back, empty if nothing is scored.",
                        "row 4, column A: This evaluator already has a sheet for this application.");
        assertThat(messages(Parts.of(Grids.scored()).cell("A4", "<c r=\"A4\" t=\"inlineStr\"><is><t>A-9</t></is></c>")))
                .containsExactly(
                        "row 2, column A: The row of application A-2 is gone; put it back, empty if nothing is scored.",
                        "row 4, column A: No application has this id.");
        assertThat(messages(Parts.of(Grids.scored()).cell("A4", "<c r=\"A4\" t=\"inlineStr\"><is><t>A 2</t></is></c>")))
                .contains("row 4, column A: The text does not have the required form.");
        assertThat(messages(Parts.of(Grids.scored()).cell("A4", "<c r=\"A4\"><v>2</v></c>")))
                .contains("row 4, column A: Expected: text; found: number.");
        assertThat(messages(Parts.of(Grids.scored()).cell("A4", "<c r=\"A4\"><f>A3</f><v>2</v></c>")))
                .contains("row 4, column A: The cell holds a formula; write the value itself.");
        assertThat(messages(Parts.of(Grids.scored()).cell("A4", "<c r=\"A4\" t=\"e\"><v>#REF!</v></c>")))
                .contains("row 4, column A: The cell holds an error of the spreadsheet.");
    }

    @Test
    void everyFaultIsListedInTheOrderOfTheSheet() {
        assertThat(messages(Parts.of(Grids.scored())
                        .cell("D5", "<c r=\"D5\"><v>2</v></c>")
                        .cell("C3", "<c r=\"C3\" t=\"inlineStr\"><is><t>x</t></is></c>")
                        .cell("C5", "<c r=\"C5\"><f>1</f></c>")))
                .extracting(message -> message.substring(0, message.indexOf(':')))
                .containsExactly("row 3, column C", "row 5, column C", "row 5, column D");
    }

    @Test
    void sheets_thatWereNotHandedOutAreRefused() {
        Parts parts = Parts.of(Grids.scored())
                .replace(Parts.WORKBOOK, "</sheets>", "<sheet name=\"Mine\" sheetId=\"9\" r:id=\"rId2\"/></sheets>");
        assertThat(messages(parts))
                .containsExactly(
                        "the whole document: Sheet 4 was not in the workbook when it was handed out; delete it.");
        assertThat(messages(Parts.of(Grids.scored()).replace(Parts.WORKBOOK, "name=\"Scores\"", "name=\"Sheet1\"")))
                .containsExactly(
                        "the whole document: Sheet 1 was not in the workbook when it was handed out; delete it.",
                        "the whole document: A part of the workbook is missing or damaged: worksheet.");
        assertThat(messages(Parts.of(Grids.scored()).replace(Parts.WORKBOOK, "name=\"ogp-local\"", "name=\"x\"")))
                .contains("the whole document: A part of the workbook is missing or damaged: ogp-local.");
    }

    @Test
    void workbook_ofAnotherProcedureRevisionOrFormatIsRefused() {
        SelectionProcedure later =
                SelectionProcedure.builder().from(Grids.procedure()).revision(2).build();
        byte[] workbook = Grids.workbook(Grids.scored(), "ar");
        assertThat(Grids.messages(Grids.read(workbook, later, Limits.standard())))
                .containsExactly(
                        "the whole document: This workbook was made for another procedure or revision; expected"
                                + " here: small-call@2.");
        SelectionProcedure other = SelectionProcedure.builder()
                .from(Grids.procedure())
                .id("other-call")
                .build();
        assertThat(Grids.messages(Grids.read(workbook, other, Limits.standard())))
                .containsExactly(
                        "the whole document: This workbook was made for another procedure or revision; expected"
                                + " here: other-call@1.");
        assertThat(messages(Parts.of(Grids.scored())
                        .replace(
                                Parts.IDENTITY,
                                ">format</t></is></c><c r=\"B1\" s=\"0\""
                                        + " t=\"inlineStr\"><is><t xml:space=\"preserve\">1<",
                                ">format</t></is></c><c r=\"B1\" s=\"0\""
                                        + " t=\"inlineStr\"><is><t xml:space=\"preserve\">2<")))
                .containsExactly("the whole document: This workbook is not of the expected format: 1.");
    }

    @Test
    void workbook_ofAnotherEvaluatorIsRefused() throws IOException {
        byte[] workbook = Grids.workbook(Grids.scored(), "fr");
        ReadResult<WorkbookScores> read = EvaluatorWorkbook.read(
                new ByteArrayInputStream(workbook), Grids.procedure(), new EvaluatorId("E2"), Limits.standard());
        assertThat(Grids.messages(read))
                .containsExactly(
                        "the whole document: This workbook was made for another evaluator; expected here: E2.");
        assertThat(EvaluatorWorkbook.read(
                                new ByteArrayInputStream(workbook),
                                Grids.procedure(),
                                Grids.EVALUATOR,
                                Limits.standard())
                        .isValid())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ">procedure< | >format<",
                ">revision< | >edition<",
                ">E1< | >E 1<",
                ">A-3< | >A 3<",
                "r=\"B4\" | r=\"C4\""
            })
    void identity_mustBeWhole(String old, String now) {
        List<String> messages = messages(Parts.of(Grids.scored()).replace(Parts.IDENTITY, old, now));
        assertThat(messages).hasSize(1);
        assertThat(messages.get(0)).startsWith("the whole document: ").contains("ogp-local");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<c r=\"C3\" s=\"3\"> | <c r=\"C4\" s=\"3\">",
                "<c r=\"C3\" s=\"3\"> | <c r=\"B3\" s=\"3\">",
                "<c r=\"C3\" s=\"3\"> | <c r=\"c3\" s=\"3\">",
                "<c r=\"C3\" s=\"3\"> | <c r=\"XFE3\" s=\"3\">",
                "<c r=\"C3\" s=\"3\"> | <c r=\"C03\" s=\"3\">",
                "<c r=\"C3\" s=\"3\"> | <c r=\"C3\" t=\"z\">",
                "<row r=\"4\"> | <row r=\"3\">",
                "<row r=\"4\"> | <row r=\"1048577\">",
                "<row r=\"4\"> | <row r=\"x\">",
                "<v>8.25</v> | <v>8<b/></v>",
                "<v>8.25</v> | <w>8.25</w>",
                "<sheetData> | <sheetData><other/>",
                "spreadsheetml/2006/main | spreadsheetml/2006/other",
                "</worksheet> | </worksheet><worksheet/>",
                "</worksheet> | <!-- open",
                "<worksheet | <?xml version=\"1.0\"?><worksheet",
                "<sheetData> | <sheetData>&unknown;"
            })
    void sheet_thatNoSpreadsheetWouldWriteIsRefused(String old, String now) {
        assertThat(messages(Parts.of(Grids.scored()).replace(Parts.SCORES, old, now)))
                .containsExactly("the whole document: A part of the workbook is missing or damaged: worksheet.");
    }

    @Test
    void texts_mayBeSharedAndTheirNumbersMustExist() {
        Parts parts = Parts.of(Grids.scored())
                .put(
                        "xl/sharedStrings.xml",
                        "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                                + "<si><r><t>A</t></r><r><t>-1</t></r><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh></si></sst>")
                .cell("A3", "<c r=\"A3\" t=\"s\"><v>0</v></c>");
        assertThat(Grids.read(parts.zip()).orElseThrow().sheets().get(0).getApplication())
                .isEqualTo(new ApplicationId("A-1"));
        for (String number : List.of("1", "-1", "x", "99999999999")) {
            assertThat(messages(parts.replace(Parts.SCORES, "t=\"s\"><v>", "t=\"s\"><v>" + number + "</v></c><c><v>")))
                    .containsExactly(
                            "the whole document: A part of the workbook is missing or damaged: xl/sharedStrings.xml.");
            parts.replace(Parts.SCORES, "t=\"s\"><v>" + number + "</v></c><c><v>", "t=\"s\"><v>");
        }
    }

    @Test
    void cells_needNotNameTheirPlaces() {
        Parts parts = Parts.of(Grids.scored());
        parts.put(Parts.SCORES, parts.part(Parts.SCORES).replaceAll(" r=\"[A-Z]*[0-9]+\"", ""));
        assertThat(Grids.read(parts.zip()).orElseThrow().sheets())
                .isEqualTo(Grids.scored().scores());
    }

    @Test
    void whatTheSheetSaysOfItsSizeIsNotLookedAt() {
        Parts parts = Parts.of(Grids.scored()).replace(Parts.SCORES, "ref=\"A1:D5\"", "ref=\"A1:XFD1048576\"");
        assertThat(Grids.read(parts.zip()).orElseThrow().sheets()).hasSize(2);
    }

    @Test
    void messages_areInThreeLanguages() {
        byte[] workbook = Parts.of(Grids.scored())
                .cell("C3", "<c r=\"C3\" t=\"inlineStr\"><is><t>8,5</t></is></c>")
                .zip();
        assertThat(Grids.read(workbook).problems().get(0).message("fr"))
                .isEqualTo("ligne 3, colonne C : La cellule contient un texte et non un nombre ; retapez la note, en"
                        + " chiffres 0-9, avec le signe décimal de votre tableur.");
        assertThat(Grids.read(workbook).problems().get(0).message("ar")).contains("نص لا عدد");
    }

    /** What a cell says never comes back in a message. */
    @Test
    void messages_holdNoTextOfTheWorkbook() {
        String canary = "Zanzibar";
        Parts parts = Parts.of(Grids.scored())
                .cell("C3", "<c r=\"C3\" t=\"inlineStr\"><is><t>" + canary + "</t></is></c>")
                .cell("C2", "<c r=\"C2\" t=\"inlineStr\"><is><t>ogp:criterion:" + canary + "</t></is></c>")
                .cell("A4", "<c r=\"A4\" t=\"inlineStr\"><is><t>" + canary + "</t></is></c>")
                .cell("D3", "<c r=\"D3\" t=\"e\"><v>" + canary + "</v></c>")
                .replace(
                        Parts.WORKBOOK,
                        "</sheets>",
                        "<sheet name=\"" + canary + "\" sheetId=\"9\" r:id=\"rId2\"/></sheets>");
        ReadResult<WorkbookScores> read = Grids.read(parts.zip());
        assertThat(read.problems()).hasSizeGreaterThan(4);
        for (String language : List.of("ar", "fr", "en")) {
            assertThat(read.problems())
                    .allSatisfy(problem -> assertThat(problem.message(language)).doesNotContain(canary));
        }
    }

    @Test
    void locate_namesTheCellOfALaterProblem() {
        WorkbookScores read = Grids.read(Grids.workbook(Grids.scored(), "en")).orElseThrow();
        assertThat(read.locate(1, new Problem(ProblemCode.MALFORMED, "/1/scores/reach", 0, 0, new TreeMap<>()))
                        .pointer())
                .isEqualTo("cell=4,4");
        assertThat(read.locate(0, new Problem(ProblemCode.UNKNOWN_APPLICATION, "/0/application", 0, 0, new TreeMap<>()))
                        .pointer())
                .isEqualTo("cell=3,1");
    }

    private static List<String> messages(Parts parts) {
        return Grids.messages(Grids.read(parts.zip()));
    }
}
