// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogplocal.io.Limits;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.Criterion;
import io.github.ogplocal.model.selection.CriterionId;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.selection.Scale;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class EvaluatorWorkbookTest {
    /** Of the scored grid in Arabic; a change of it is a change of every workbook handed out from then on. */
    private static final String DIGEST = "dbc7aa6837ae4006edb92d40e536224fbba35bb3f4ddc154bea984cbb916675f";

    @Test
    void workbook_comesBackAsItWasGiven() {
        WorkbookScores read = Grids.read(Grids.workbook(Grids.scored(), "fr")).orElseThrow();
        assertThat(read.evaluator()).isEqualTo(Grids.EVALUATOR);
        assertThat(read.sheets()).isEqualTo(Grids.scored().scores());
        assertThat(read.unscored()).containsExactly(new ApplicationId("A-3"));
        assertThat(read.rows()).containsExactly(3, 4);
        assertThat(read.columns()).containsEntry(Grids.QUALITY, 3).containsEntry(Grids.REACH, 4);
    }

    @Test
    void bytes_areTheSameEverywhere() throws Exception {
        byte[] first = Grids.workbook(Grids.scored(), "ar");
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist")) {
                for (String other : List.of("Pacific/Kiritimati", "America/Los_Angeles")) {
                    Locale.setDefault(Locale.forLanguageTag(tag));
                    TimeZone.setDefault(TimeZone.getTimeZone(other));
                    assertThat(Grids.workbook(Grids.scored(), "ar")).as(tag).isEqualTo(first);
                }
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(first)))
                .isEqualTo(DIGEST);
    }

    @Test
    void file_holdsNoTimeNoMakerAndNothingCompressed() throws Exception {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Grids.workbook(Grids.blank(), "en")))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                assertThat(entry.getTimeLocal()).hasToString("1980-02-01T00:00");
                assertThat(entry.getMethod()).isEqualTo(ZipEntry.STORED);
            }
        }
        assertThat(names)
                .containsExactly(
                        "[Content_Types].xml",
                        "_rels/.rels",
                        "xl/workbook.xml",
                        "xl/_rels/workbook.xml.rels",
                        "xl/styles.xml",
                        "xl/worksheets/sheet1.xml",
                        "xl/worksheets/sheet2.xml",
                        "xl/worksheets/sheet3.xml");
    }

    @ParameterizedTest
    @CsvSource({"ar,1", "fr,''", "en,''", "ar-TN,1"})
    void sheets_runInTheDirectionOfTheLanguage(String language, String rightToLeft) {
        Parts parts = new Parts(Grids.workbook(Grids.blank(), language));
        for (String part : List.of(Parts.SCORES, Parts.INSTRUCTIONS, Parts.IDENTITY)) {
            assertThat(only(parts, part, "sheetView").getAttribute("rightToLeft"))
                    .isEqualTo(rightToLeft);
        }
    }

    @Test
    void sheets_areNamedAndTheOneOfCodesIsHidden() {
        List<Element> sheets = all(new Parts(Grids.workbook(Grids.blank(), "ar")), Parts.WORKBOOK, "sheet");
        assertThat(sheets)
                .extracting(sheet -> sheet.getAttribute("name"))
                .containsExactly("الأعداد", "إرشادات", "ogp-local");
        assertThat(sheets).extracting(sheet -> sheet.getAttribute("state")).containsExactly("", "", "hidden");
        assertThat(only(Parts.of(Grids.blank()), Parts.WORKBOOK, "workbookProtection")
                        .getAttribute("lockStructure"))
                .isEqualTo("1");
        for (String language : List.of("ar", "fr", "en")) {
            assertThat(all(new Parts(Grids.workbook(Grids.blank(), language)), Parts.WORKBOOK, "sheet"))
                    .allSatisfy(sheet -> assertThat(sheet.getAttribute("name")).hasSizeLessThan(32));
        }
    }

    @Test
    void header_staysInSightAndTheRowOfCodesIsHidden() {
        Parts parts = Parts.of(Grids.blank());
        Element pane = only(parts, Parts.SCORES, "pane");
        assertThat(pane.getAttribute("state")).isEqualTo("frozen");
        assertThat(pane.getAttribute("xSplit") + pane.getAttribute("ySplit") + pane.getAttribute("topLeftCell"))
                .isEqualTo("22C3");
        List<Element> rows = all(parts, Parts.SCORES, "row");
        assertThat(rows).extracting(row -> row.getAttribute("hidden")).containsExactly("", "1", "", "", "");
        assertThat(texts(rows.get(1)))
                .containsExactly("ogp:application", "ogp:name", "ogp:criterion:quality", "ogp:criterion:reach");
        assertThat(texts(rows.get(0)))
                .containsExactly(
                        "Application",
                        "Applicant",
                        "Criterion quality\n(0 to 10 in steps of 0.25)",
                        "Criterion reach\n(0 to 1 in steps of 0.1)");
        assertThat(texts(rows.get(2))).containsExactly("A-1", "Commune d’exemple 1");
    }

    @Test
    void cells_areLockedUnlessTheyAreForScores() {
        Parts parts = Parts.of(Grids.scored());
        assertThat(only(parts, Parts.SCORES, "sheetProtection").getAttribute("sheet"))
                .isEqualTo("1");
        Element formats = only(parts, Parts.STYLES, "cellXfs");
        List<Boolean> open = new ArrayList<>();
        for (Element format : elements(formats.getElementsByTagName("xf"))) {
            NodeList protection = format.getElementsByTagName("protection");
            open.add(protection.getLength() == 1
                    && ((Element) protection.item(0)).getAttribute("locked").equals("0"));
        }
        int scores = 0;
        for (Element cell : all(parts, Parts.SCORES, "c")) {
            String place = cell.getAttribute("r");
            boolean score = place.compareTo("C") > 0 && Integer.parseInt(place.substring(1)) > 2;
            assertThat(open.get(Integer.parseInt(cell.getAttribute("s"))))
                    .as(place)
                    .isEqualTo(score);
            scores += score ? 1 : 0;
        }
        assertThat(scores).isEqualTo(6);
    }

    @Test
    void everyTextIsText() {
        Parts parts = Parts.of(Grids.scored());
        for (String part : List.of(Parts.SCORES, Parts.INSTRUCTIONS, Parts.IDENTITY)) {
            assertThat(all(parts, part, "f")).isEmpty();
            for (Element cell : all(parts, part, "c")) {
                boolean number = cell.getElementsByTagName("v").getLength() > 0;
                boolean text = cell.getElementsByTagName("t").getLength() > 0;
                assertThat(cell.getAttribute("t")).isEqualTo(text ? "inlineStr" : "");
                assertThat(number && text).isFalse();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr", "en"})
    void everyColumnHasItsCheck(String language) {
        Parts parts = new Parts(Grids.workbook(Grids.blank(), language));
        List<Element> checks = all(parts, Parts.SCORES, "dataValidation");
        assertThat(checks).extracting(check -> check.getAttribute("sqref")).containsExactly("C3:C5", "D3:D5");
        assertThat(only(parts, Parts.SCORES, "dataValidations").getAttribute("count"))
                .isEqualTo("2");
        assertThat(checks).allSatisfy(check -> {
            assertThat(check.getAttribute("type")).isEqualTo("custom");
            assertThat(check.getAttribute("errorStyle")).isEqualTo("stop");
            assertThat(check.getAttribute("allowBlank")).isEqualTo("1");
            assertThat(check.getAttribute("showErrorMessage")).isEqualTo("1");
            // More than these Excel takes for a damaged file.
            assertThat(check.getAttribute("error")).isNotEmpty().hasSizeLessThan(226);
            assertThat(check.getAttribute("errorTitle")).isNotEmpty().hasSizeLessThan(33);
            assertThat(check.getAttribute("prompt")).isNotEmpty().hasSizeLessThan(256);
        });
        assertThat(checks.get(0).getAttribute("error"))
                .contains(
                        language.equals("ar")
                                ? "من 0 إلى 10 بخطوة 0,25"
                                : language.equals("fr") ? "de 0 à 10 par pas de 0,25" : "0 to 10 in steps of 0.25");
    }

    @Test
    void messages_fitForTheLongestScales() {
        SelectionProcedure procedure =
                Grids.procedure(Grids.criterion("long", "-99999999.9999999", "99999999.9999999", "0.0000001"));
        for (String language : List.of("ar", "fr", "en")) {
            Element check = only(
                    new Parts(Grids.workbook(
                            EvaluatorGrid.of(procedure, Grids.EVALUATOR, Grids.applications(1)), language)),
                    Parts.SCORES,
                    "dataValidation");
            assertThat(check.getAttribute("error")).hasSizeLessThan(226);
            assertThat(check.getElementsByTagName("formula1").item(0).getTextContent())
                    .hasSizeLessThan(256);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 10, 0.25",
        "0, 1, 0.1",
        "0, 20, 0.05",
        "-5, 5, 1",
        "-1.5, 1.5, 0.3",
        "1, 5, 1",
        "0.1, 2.1, 0.5",
        "0, 3, 0.001",
        "0, 0.7, 0.07"
    })
    void check_holdsForTheScoresOfTheScaleAndNothingElse(String least, String most, String step) {
        Scale scale = new Scale(Points.parse(least), Points.parse(most), Points.parse(step));
        String formula = WorkbookWriter.check(scale, "C3");
        BigDecimal end = new BigDecimal(most);
        int scores = 0;
        for (BigDecimal score = new BigDecimal(least);
                score.compareTo(end) <= 0;
                score = score.add(new BigDecimal(step))) {
            BigDecimal between = score.add(new BigDecimal(step).divide(BigDecimal.valueOf(2)));
            assertThat(SheetFormula.holds(formula, "C3", score.doubleValue()))
                    .as("%s", score)
                    .isTrue();
            assertThat(SheetFormula.holds(formula, "C3", between.doubleValue()))
                    .as("%s", between)
                    .isFalse();
            scores++;
        }
        assertThat(scores).isGreaterThan(1);
        BigDecimal below = new BigDecimal(least).subtract(new BigDecimal(step));
        assertThat(SheetFormula.holds(formula, "C3", below.doubleValue())).isFalse();
        assertThat(SheetFormula.holds(formula, "C3", "8,5")).isFalse();
    }

    @Test
    void instructions_nameTheProcedureTheScalesAndTheFactors() {
        Parts parts = new Parts(Grids.workbook(Grids.blank(), "fr"));
        List<String> texts = new ArrayList<>();
        all(parts, Parts.INSTRUCTIONS, "row").forEach(row -> texts.add(String.join(" | ", texts(row))));
        assertThat(texts)
                .contains(
                        "Règlement | Petit appel d’exemple",
                        "small-call, révision 1",
                        "Évaluateur | E1",
                        "quality | Critère quality | 0 | 10 | 0,25 | 1",
                        "reach | Critère reach | 0 | 1 | 0,1 | 1");
    }

    @Test
    void identity_namesProcedureRevisionEvaluatorAndRows() {
        List<String> texts = new ArrayList<>();
        all(Parts.of(Grids.blank()), Parts.IDENTITY, "row").forEach(row -> texts.add(String.join("=", texts(row))));
        assertThat(texts)
                .containsExactly(
                        "format=1",
                        "procedure=small-call",
                        "revision=1",
                        "evaluator=E1",
                        "application=A-1",
                        "application=A-2",
                        "application=A-3");
    }

    /** Each part is XML to a reader that is not ours, and references every format that it uses. */
    @Test
    void parts_areSoundXml() {
        Parts parts = new Parts(Grids.workbook(Grids.scored(), "ar"));
        int formats = Integer.parseInt(only(parts, Parts.STYLES, "cellXfs").getAttribute("count"));
        assertThat(all(parts, Parts.STYLES, "xf")).hasSize(formats + 1);
        for (String part : parts.all().keySet()) {
            Document document = document(parts.part(part));
            assertThat(document.getDoctype()).isNull();
            for (Element cell : elements(document.getElementsByTagName("c"))) {
                assertThat(Integer.parseInt(cell.getAttribute("s"))).isLessThan(formats);
            }
        }
        // The order that the schema of sheets prescribes; Excel calls another one damaged.
        Matcher order = Pattern.compile("<(sheetPr|dimension|sheetViews|sheetFormatPr|cols|sheetData|sheetProtection"
                        + "|dataValidations|pageMargins|pageSetup)[ >]")
                .matcher(parts.part(Parts.SCORES));
        List<String> found = new ArrayList<>();
        while (order.find()) {
            found.add(order.group(1));
        }
        assertThat(found)
                .containsExactly(
                        "sheetPr",
                        "dimension",
                        "sheetViews",
                        "sheetFormatPr",
                        "cols",
                        "sheetData",
                        "sheetProtection",
                        "dataValidations",
                        "pageMargins",
                        "pageSetup");
    }

    @Test
    void grid_refusesWhatNobodyCouldFillIn() {
        SelectionProcedure procedure = Grids.procedure();
        assertThatThrownBy(() -> EvaluatorGrid.of(procedure, Grids.EVALUATOR, List.of()))
                .hasMessage("evaluator grid: must have an application, got none");
        assertThatThrownBy(() -> EvaluatorGrid.of(
                        procedure,
                        Grids.EVALUATOR,
                        List.of(Grids.application("A-1", "x"), Grids.application("A-1", "y"))))
                .hasMessage("evaluator grid: applications must differ, got A-1");
        assertThatThrownBy(() ->
                        EvaluatorGrid.of(Grids.procedure(new Criterion[0]), Grids.EVALUATOR, Grids.applications(1)))
                .hasMessage("evaluator grid: must have a criterion, got none");
        Criterion fine = Grids.criterion("fine", "0", "10", "0.000000000000001");
        assertThatThrownBy(() -> EvaluatorGrid.of(Grids.procedure(fine), Grids.EVALUATOR, Grids.applications(1)))
                .hasMessage("evaluator grid: scales must have at most 15 digits, got fine");
        assertThatThrownBy(() -> Grids.read(new byte[0], Grids.procedure(fine), Limits.standard()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void grid_refusesScoresThatAreNotItsOwn() {
        EvaluatorGrid blank = Grids.blank();
        assertThatThrownBy(() -> blank.withScores(List.of(sheet("A-1", "E2", "quality", "1"))))
                .hasMessage("evaluator grid: scores must be the evaluator's, got E2");
        assertThatThrownBy(() -> blank.withScores(List.of(sheet("A-9", "E1", "quality", "1"))))
                .hasMessage("evaluator grid: scores must be for its rows, got A-9");
        assertThatThrownBy(() ->
                        blank.withScores(List.of(sheet("A-1", "E1", "quality", "1"), sheet("A-1", "E1", "reach", "1"))))
                .hasMessage("evaluator grid: must have one sheet a row, got A-1");
        assertThatThrownBy(() -> blank.withScores(List.of(sheet("A-1", "E1", "quality", "1.1"))))
                .hasMessage("evaluator grid: scores must lie on the procedure's scales, got quality");
        assertThatThrownBy(() -> blank.withScores(List.of(sheet("A-1", "E1", "other", "1"))))
                .hasMessage("evaluator grid: scores must lie on the procedure's scales, got other");
    }

    @Test
    void write_refusesAnotherLanguage() {
        assertThatThrownBy(() -> Grids.workbook(Grids.blank(), "tr")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void name_isTheNearestThereIs() {
        assertThat(LocalizedText.of("fr", "Exemple").inOrNearest("ar")).isEqualTo("Exemple");
        assertThat(texts(all(new Parts(Grids.workbook(Grids.blank(), "ar")), Parts.SCORES, "row")
                        .get(2)))
                .containsExactly("A-1", "Commune d’exemple 1");
    }

    private static ScoreSheet sheet(String application, String evaluator, String criterion, String score) {
        return ScoreSheet.builder()
                .application(new ApplicationId(application))
                .evaluator(new EvaluatorId(evaluator))
                .putScores(new CriterionId(criterion), Points.parse(score))
                .build();
    }

    private static Element only(Parts parts, String part, String name) {
        List<Element> found = all(parts, part, name);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static List<Element> all(Parts parts, String part, String name) {
        return elements(document(parts.part(part)).getElementsByTagName(name));
    }

    private static List<String> texts(Element row) {
        return elements(row.getElementsByTagName("t")).stream()
                .map(Element::getTextContent)
                .toList();
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static Document document(String xml) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)));
        } catch (Exception e) {
            throw new IllegalStateException(xml, e);
        }
    }
}
