// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.workbook;

import static io.github.ogplocal.io.workbook.WorkbookLayout.letters;

import io.github.ogplocal.io.prose.Figures;
import io.github.ogplocal.io.prose.Language;
import io.github.ogplocal.io.prose.Prose;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.Criterion;
import io.github.ogplocal.model.selection.Scale;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes one workbook: the sheet of scores, the instructions, and the hidden sheet that says what it is.
 *
 * <p>Every text is written as text, so that nothing in it is ever taken for a formula; the only formulas are the checks of
 * the open cells, made from the procedure's numbers alone.
 */
final class WorkbookWriter {
    private static final int FIRST_ROW = 3;
    private static final int FIRST_COLUMN = 3;
    private static final int CHARACTERS_A_LINE = 18;
    private static final int MOST_LINES = 24;
    private static final int POINTS_A_LINE = 15;

    /** What the cells look like; the numbers are places in the list of formats of {@link #styles}. */
    private enum Style {
        PLAIN(0),
        HEADER(1),
        LOCKED(2),
        SCORE(3),
        TITLE(4),
        WRAPPED(5);

        private final int format;

        Style(int format) {
            this.format = format;
        }
    }

    private final EvaluatorGrid grid;
    private final SelectionProcedure procedure;
    private final Language language;

    WorkbookWriter(EvaluatorGrid grid, Language language) {
        this.grid = grid;
        this.procedure = grid.procedure();
        this.language = language;
    }

    void write(OutputStream out) throws IOException {
        PackageWriter parts = new PackageWriter(out);
        parts.add("[Content_Types].xml", contentTypes());
        parts.add(
                "_rels/.rels",
                relations("<Relationship Id=\"rId1\" Type=\"" + WorkbookLayout.RELATIONS
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/>"));
        parts.add(WorkbookLayout.WORKBOOK_PART, workbook());
        StringBuilder targets = new StringBuilder();
        for (int sheet = 1; sheet <= 3; sheet++) {
            targets.append("<Relationship Id=\"rId" + sheet + "\" Type=\"" + WorkbookLayout.RELATIONS
                    + "/worksheet\" Target=\"worksheets/sheet" + sheet + ".xml\"/>");
        }
        targets.append(
                "<Relationship Id=\"rId4\" Type=\"" + WorkbookLayout.RELATIONS + "/styles\" Target=\"styles.xml\"/>");
        parts.add(WorkbookLayout.RELATIONS_PART, relations(targets.toString()));
        parts.add(WorkbookLayout.STYLES_PART, styles());
        parts.add("xl/worksheets/sheet1.xml", scores());
        parts.add("xl/worksheets/sheet2.xml", instructions());
        parts.add("xl/worksheets/sheet3.xml", identity());
        parts.finish();
    }

    private static String document(String root, String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + root + content + "</"
                + root.substring(1, root.indexOf(' ')) + ">";
    }

    private static String relations(String content) {
        return document(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">", content);
    }

    private static String contentTypes() {
        String sheets = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        StringBuilder types = new StringBuilder();
        types.append("<Default Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
        types.append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        types.append("<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + sheets + "sheet.main+xml\"/>");
        types.append("<Override PartName=\"/xl/styles.xml\" ContentType=\"" + sheets + "styles+xml\"/>");
        for (int sheet = 1; sheet <= 3; sheet++) {
            types.append("<Override PartName=\"/xl/worksheets/sheet" + sheet + ".xml\" ContentType=\"" + sheets
                    + "worksheet+xml\"/>");
        }
        return document(
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">", types.toString());
    }

    private String workbook() {
        String scores = XmlText.attribute(WorkbookWords.SCORES_SHEET.text(language));
        return document(
                "<workbook xmlns=\"" + WorkbookLayout.MAIN + "\" xmlns:r=\"" + WorkbookLayout.RELATIONS + "\">",
                "<workbookPr/><workbookProtection lockStructure=\"1\"/>"
                        + "<bookViews><workbookView activeTab=\"0\"/></bookViews>"
                        + "<sheets><sheet name=\"" + scores + "\" sheetId=\"1\" r:id=\"rId1\"/>"
                        + "<sheet name=\"" + XmlText.attribute(WorkbookWords.INSTRUCTIONS_SHEET.text(language))
                        + "\" sheetId=\"2\" r:id=\"rId2\"/>"
                        + "<sheet name=\"" + WorkbookLayout.IDENTITY_SHEET
                        + "\" sheetId=\"3\" state=\"hidden\" r:id=\"rId3\"/></sheets>"
                        + "<definedNames><definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">'" + scores
                        + "'!$A:$B,'" + scores + "'!$1:$1</definedName></definedNames>");
    }

    private static String styles() {
        String border = "<border><left style=\"thin\"/><right style=\"thin\"/><top style=\"thin\"/>"
                + "<bottom style=\"thin\"/><diagonal/></border>";
        String fill = "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"%s\"/></patternFill></fill>";
        String wrap = "<alignment vertical=\"top\" wrapText=\"1\"/>";
        return document(
                "<styleSheet xmlns=\"" + WorkbookLayout.MAIN + "\">",
                "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font>"
                        + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font></fonts>"
                        + "<fills count=\"4\"><fill><patternFill patternType=\"none\"/></fill>"
                        + "<fill><patternFill patternType=\"gray125\"/></fill>"
                        + fill.replace("%s", "FFE7EDF3") + fill.replace("%s", "FFFFF8DC") + "</fills>"
                        + "<borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border>" + border
                        + "</borders>"
                        + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"
                        + "</cellStyleXfs><cellXfs count=\"6\">"
                        + format(0, 0, 0, "")
                        + format(1, 2, 1, wrap)
                        + format(0, 0, 1, wrap)
                        + format(0, 3, 1, "<alignment vertical=\"top\"/><protection locked=\"0\"/>")
                        + format(1, 0, 0, wrap)
                        + format(0, 0, 0, wrap)
                        + "</cellXfs><cellStyles count=\"1\">"
                        + "<cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>");
    }

    private static String format(int font, int fill, int border, String more) {
        String start = "<xf numFmtId=\"0\" fontId=\"" + font + "\" fillId=\"" + fill + "\" borderId=\"" + border
                + "\" xfId=\"0\"";
        String applied = (font == 0 ? "" : " applyFont=\"1\"")
                + (fill == 0 ? "" : " applyFill=\"1\"")
                + (border == 0 ? "" : " applyBorder=\"1\"")
                + (more.contains("<alignment") ? " applyAlignment=\"1\"" : "")
                + (more.contains("<protection") ? " applyProtection=\"1\"" : "");
        return start + applied + (more.isEmpty() ? "/>" : ">" + more + "</xf>");
    }

    private String scores() {
        List<Criterion> criteria = procedure.getCriteria();
        int lastColumn = FIRST_COLUMN + criteria.size() - 1;
        int lastRow = FIRST_ROW + grid.applications().size() - 1;
        StringBuilder xml = new StringBuilder();
        xml.append("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>");
        xml.append("<dimension ref=\"A1:" + letters(lastColumn) + lastRow + "\"/>");
        xml.append("<sheetViews><sheetView" + direction() + " tabSelected=\"1\" workbookViewId=\"0\">"
                + "<pane xSplit=\"2\" ySplit=\"2\" topLeftCell=\"C3\" activePane=\"bottomRight\" state=\"frozen\"/>"
                + "<selection pane=\"topRight\"/><selection pane=\"bottomLeft\"/>"
                + "<selection pane=\"bottomRight\" activeCell=\"C3\" sqref=\"C3\"/></sheetView></sheetViews>");
        xml.append("<sheetFormatPr defaultRowHeight=\"15\"/>");
        xml.append("<cols><col min=\"1\" max=\"1\" width=\"16\" customWidth=\"1\"/>"
                + "<col min=\"2\" max=\"2\" width=\"40\" customWidth=\"1\"/>"
                + "<col min=\"3\" max=\"" + lastColumn + "\" width=\"18\" customWidth=\"1\"/></cols>");
        xml.append("<sheetData>");
        appendTitles(xml);
        appendCodes(xml);
        appendApplications(xml);
        xml.append("</sheetData>");
        // Nothing here is secret: the protection keeps hands from slipping, so it has no password.
        xml.append("<sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\" formatColumns=\"0\" formatRows=\"0\"/>");
        xml.append("<dataValidations count=\"" + criteria.size() + "\">");
        for (int i = 0; i < criteria.size(); i++) {
            appendCheck(xml, criteria.get(i).getScale(), letters(FIRST_COLUMN + i), lastRow);
        }
        xml.append("</dataValidations>");
        xml.append(
                "<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.5\" bottom=\"0.5\" header=\"0.3\" footer=\"0.3\"/>");
        xml.append("<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>");
        return document("<worksheet xmlns=\"" + WorkbookLayout.MAIN + "\">", xml.toString());
    }

    private void appendTitles(StringBuilder xml) {
        int lines = 1;
        StringBuilder cells = new StringBuilder();
        appendText(cells, "A1", Style.HEADER, WorkbookWords.FILE.text(language));
        appendText(cells, "B1", Style.HEADER, WorkbookWords.APPLICANT.text(language));
        for (int i = 0; i < procedure.getCriteria().size(); i++) {
            Criterion criterion = procedure.getCriteria().get(i);
            String title = criterion.getTitle().inOrNearest(language.code());
            appendText(
                    cells,
                    letters(FIRST_COLUMN + i) + "1",
                    Style.HEADER,
                    title + "\n(" + scale(criterion.getScale()) + ")");
            lines = Math.max(lines, 3 + title.length() / CHARACTERS_A_LINE);
        }
        // Spreadsheets do not agree on whether they fit a row to wrapped text that they have not shown yet.
        int height = POINTS_A_LINE * Math.min(MOST_LINES, lines);
        xml.append("<row r=\"1\" ht=\"" + height + "\" customHeight=\"1\">")
                .append(cells)
                .append("</row>");
    }

    private void appendCodes(StringBuilder xml) {
        xml.append("<row r=\"2\" hidden=\"1\">");
        appendText(xml, "A2", Style.PLAIN, WorkbookLayout.APPLICATION_CODE);
        appendText(xml, "B2", Style.PLAIN, WorkbookLayout.NAME_CODE);
        for (int i = 0; i < procedure.getCriteria().size(); i++) {
            String code = WorkbookLayout.CRITERION_CODE
                    + procedure.getCriteria().get(i).getId();
            appendText(xml, letters(FIRST_COLUMN + i) + "2", Style.PLAIN, code);
        }
        xml.append("</row>");
    }

    private void appendApplications(StringBuilder xml) {
        TreeMap<ApplicationId, ScoreSheet> scored = new TreeMap<>();
        grid.scores().forEach(sheet -> scored.put(sheet.getApplication(), sheet));
        int row = FIRST_ROW;
        for (Application application : grid.applications()) {
            ScoreSheet sheet = scored.get(application.getId());
            xml.append("<row r=\"" + row + "\">");
            appendText(xml, "A" + row, Style.LOCKED, application.getId().value());
            appendText(
                    xml,
                    "B" + row,
                    Style.LOCKED,
                    application.getApplicant().getName().inOrNearest(language.code()));
            for (int i = 0; i < procedure.getCriteria().size(); i++) {
                appendScore(xml, letters(FIRST_COLUMN + i) + row, score(sheet, i));
            }
            xml.append("</row>");
            row++;
        }
    }

    private @Nullable Points score(@Nullable ScoreSheet sheet, int criterion) {
        return sheet == null
                ? null
                : sheet.score(procedure.getCriteria().get(criterion).getId()).orElse(null);
    }

    private static void appendScore(StringBuilder xml, String place, @Nullable Points score) {
        xml.append("<c r=\"" + place + "\" s=\"" + Style.SCORE.format + "\"");
        xml.append(score == null ? "/>" : "><v>" + score + "</v></c>");
    }

    private static void appendText(StringBuilder xml, String place, Style style, String text) {
        xml.append("<c r=\"" + place + "\" s=\"" + style.format + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
                .append(XmlText.cell(text))
                .append("</t></is></c>");
    }

    /** The sheet's own check of a column; the reader checks again, since what is pasted in is not checked by the sheet. */
    private void appendCheck(StringBuilder xml, Scale scale, String column, int lastRow) {
        Prose shown = scale(scale, language);
        String message =
                WorkbookWords.ONLY_SCALE.with(language, Map.of("scale", shown)).toPlainText(language);
        xml.append("<dataValidation type=\"custom\" errorStyle=\"stop\" allowBlank=\"1\" showInputMessage=\"1\""
                + " showErrorMessage=\"1\" errorTitle=\""
                + XmlText.attribute(WorkbookWords.NOT_ON_SCALE.text(language)) + "\" error=\""
                + XmlText.attribute(message) + "\" prompt=\""
                + XmlText.attribute(shown.toPlainText(language)) + "\" sqref=\"" + column + FIRST_ROW + ":" + column
                + lastRow + "\"><formula1>" + XmlText.attribute(check(scale, column + FIRST_ROW))
                + "</formula1></dataValidation>");
    }

    /**
     * True for what lies on the scale. The nearest step is computed and rounded to the decimals of the scale, since
     * {@code 3 * 0.1} is not quite 0.3 in a spreadsheet.
     */
    static String check(Scale scale, String cell) {
        int decimals = Math.max(scale.least().decimals(), scale.step().decimals());
        String steps = "ROUND((" + cell + "-(" + scale.least() + "))/" + scale.step() + ",0)";
        return "IF(ISNUMBER(" + cell + "),AND(" + cell + ">=" + scale.least() + "," + cell + "<=" + scale.most() + ","
                + cell + "=ROUND((" + scale.least() + ")+" + steps + "*" + scale.step() + "," + decimals + ")),FALSE)";
    }

    private String scale(Scale scale) {
        return scale(scale, language).toPlainText(language);
    }

    private static Prose scale(Scale scale, Language language) {
        return WorkbookWords.SCALE.with(
                language,
                Map.of(
                        "least", Figures.number(scale.least(), language),
                        "most", Figures.number(scale.most(), language),
                        "step", Figures.number(scale.step(), language)));
    }

    private String instructions() {
        Lines lines = new Lines();
        lines.add(Style.TITLE, WorkbookWords.TITLE.text(language));
        lines.add(
                Style.WRAPPED,
                WorkbookWords.PROCEDURE.text(language),
                procedure.getTitle().inOrNearest(language.code()));
        Prose revision = WorkbookWords.PROCEDURE_IS.with(
                language,
                Map.of(
                        "procedure", Prose.code(procedure.getId()),
                        "revision", Figures.count(procedure.getRevision(), language)));
        lines.add(Style.WRAPPED, "", revision.toPlainText(language));
        lines.add(
                Style.WRAPPED,
                WorkbookWords.EVALUATOR.text(language),
                grid.evaluator().value());
        for (WorkbookWords words : List.of(
                WorkbookWords.HOW_TO_SCORE,
                WorkbookWords.HOW_TO_LEAVE_OUT,
                WorkbookWords.HOW_TO_TYPE,
                WorkbookWords.HOW_TO_KEEP,
                WorkbookWords.TOTALS_ELSEWHERE)) {
            lines.add(Style.WRAPPED, "", words.text(language));
        }
        lines.add(
                Style.HEADER,
                WorkbookWords.CODE.text(language),
                WorkbookWords.CRITERION.text(language),
                WorkbookWords.LEAST.text(language),
                WorkbookWords.MOST.text(language),
                WorkbookWords.STEP.text(language),
                WorkbookWords.FACTOR.text(language));
        for (Criterion criterion : procedure.getCriteria()) {
            Scale scale = criterion.getScale();
            lines.add(
                    Style.LOCKED,
                    criterion.getId().value(),
                    criterion.getTitle().inOrNearest(language.code()),
                    number(scale.least()),
                    number(scale.most()),
                    number(scale.step()),
                    number(criterion.getWeight().factor()));
        }
        return sheet(
                lines,
                "<cols><col min=\"1\" max=\"1\" width=\"24\" customWidth=\"1\"/>"
                        + "<col min=\"2\" max=\"2\" width=\"70\" customWidth=\"1\"/>"
                        + "<col min=\"3\" max=\"6\" width=\"16\" customWidth=\"1\"/></cols>");
    }

    private String number(Points points) {
        return Figures.number(points, language).toPlainText(language);
    }

    private String identity() {
        Lines lines = new Lines();
        lines.add(Style.PLAIN, WorkbookLayout.FORMAT_KEY, WorkbookLayout.FORMAT);
        lines.add(Style.PLAIN, WorkbookLayout.PROCEDURE_KEY, procedure.getId());
        lines.add(Style.PLAIN, WorkbookLayout.REVISION_KEY, Integer.toString(procedure.getRevision()));
        lines.add(Style.PLAIN, WorkbookLayout.EVALUATOR_KEY, grid.evaluator().value());
        for (Application application : grid.applications()) {
            lines.add(
                    Style.PLAIN,
                    WorkbookLayout.APPLICATION_KEY,
                    application.getId().value());
        }
        return sheet(lines, "");
    }

    private String sheet(Lines lines, String columns) {
        return document(
                "<worksheet xmlns=\"" + WorkbookLayout.MAIN + "\">",
                "<sheetViews><sheetView" + direction() + " workbookViewId=\"0\"/></sheetViews>"
                        + "<sheetFormatPr defaultRowHeight=\"15\"/>" + columns + "<sheetData>" + lines
                        + "</sheetData><sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\"/>");
    }

    private String direction() {
        return language.isRightToLeft() ? " rightToLeft=\"1\"" : "";
    }

    /** Rows of texts, one below the other; a text that is empty leaves its cell out. */
    private static final class Lines {
        private final StringBuilder xml = new StringBuilder();
        private int row;

        void add(Style style, String... texts) {
            row++;
            xml.append("<row r=\"" + row + "\">");
            for (int i = 0; i < texts.length; i++) {
                if (!texts[i].isEmpty()) {
                    appendText(xml, letters(i + 1) + row, style, texts[i]);
                }
            }
            xml.append("</row>");
        }

        @Override
        public String toString() {
            return xml.toString();
        }
    }
}
