// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.workbook;

import io.github.ogplocal.io.Limits;
import io.github.ogplocal.io.Problem;
import io.github.ogplocal.io.ProblemCode;
import io.github.ogplocal.io.ReadResult;
import io.github.ogplocal.io.prose.Language;
import io.github.ogplocal.io.workbook.SheetCell.Kind;
import io.github.ogplocal.io.workbook.XmlPart.Event;
import io.github.ogplocal.model.InvalidValueException;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.Criterion;
import io.github.ogplocal.model.selection.CriterionId;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.selection.Scale;
import io.github.ogplocal.model.selection.ScoreGrid;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.rules.NearestName;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads one workbook and gathers what is wrong with it. */
final class WorkbookReader {
    private static final Comparator<Problem> BY_PLACE =
            Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column);

    private final SelectionProcedure procedure;
    private final Optional<EvaluatorId> expected;
    private final Limits limits;
    private final XmlPart.Budget budget;
    private final List<Problem> problems = new ArrayList<>();
    private int found;

    WorkbookReader(SelectionProcedure procedure, Optional<EvaluatorId> expected, Limits limits) {
        this.procedure = procedure;
        this.expected = expected;
        this.limits = limits;
        this.budget = new XmlPart.Budget(limits);
    }

    ReadResult<WorkbookScores> read(byte[] file) {
        WorkbookScores scores = null;
        try {
            scores = scores(file);
        } catch (WorkbookFault fault) {
            // That which ends the reading is always listed.
            if (problems.size() == limits.problems()) {
                problems.remove(problems.size() - 1);
            }
            report(fault.problem());
        }
        if (scores != null && found == 0) {
            return ReadResult.of(scores);
        }
        problems.sort(BY_PLACE);
        return ReadResult.refused(problems, found - problems.size());
    }

    private @Nullable WorkbookScores scores(byte[] file) throws WorkbookFault {
        PackageReader parts = new PackageReader(file, limits);
        Sheets sheets = sheets(parts);
        SharedTexts texts = parts.has(WorkbookLayout.TEXTS_PART)
                ? new SharedTexts(xml(parts, WorkbookLayout.TEXTS_PART), limits)
                : new SharedTexts();
        CellFormats formats = parts.has(WorkbookLayout.STYLES_PART)
                ? new CellFormats(xml(parts, WorkbookLayout.STYLES_PART))
                : new CellFormats();
        Identity identity = identity(new SheetReader(xml(parts, sheets.identity()), texts, formats, limits).read());
        if (identity == null) {
            // What was made for something else would only give faults that nobody can mend.
            return null;
        }
        return scores(new SheetReader(xml(parts, sheets.scores()), texts, formats, limits).read(), identity);
    }

    private XmlPart xml(PackageReader parts, String name) throws WorkbookFault {
        return new XmlPart(name, parts.part(name), budget);
    }

    /** The parts that hold the two sheets that are read. */
    private record Sheets(String scores, String identity) {}

    private Sheets sheets(PackageReader parts) throws WorkbookFault {
        if (!parts.has(WorkbookLayout.WORKBOOK_PART)) {
            throw WorkbookFault.of(ProblemCode.NOT_A_WORKBOOK, Map.of());
        }
        Map<String, String> targets = targets(xml(parts, WorkbookLayout.RELATIONS_PART));
        XmlPart xml = xml(parts, WorkbookLayout.WORKBOOK_PART);
        String scores = null;
        String identity = null;
        boolean instructions = false;
        int number = 0;
        for (Event event = xml.next(); event != Event.END_OF_PART; event = xml.next()) {
            if (event != Event.START || !xml.name().equals("sheet")) {
                continue;
            }
            number++;
            String name = xml.attribute("name");
            String relation = xml.relation();
            String target = relation == null ? null : targets.get(relation);
            if (name == null || target == null) {
                throw xml.damaged();
            }
            if (identity == null && name.equals(WorkbookLayout.IDENTITY_SHEET)) {
                identity = target;
            } else if (scores == null && isNamed(name, WorkbookWords.SCORES_SHEET)) {
                scores = target;
            } else if (!instructions && isNamed(name, WorkbookWords.INSTRUCTIONS_SHEET)) {
                instructions = true;
            } else {
                report(WorkbookFault.whole(ProblemCode.EXTRA_SHEET, Map.of("number", Integer.toString(number))));
            }
        }
        if (scores == null || identity == null) {
            throw WorkbookFault.damaged(identity == null ? WorkbookLayout.IDENTITY_SHEET : "worksheet");
        }
        return new Sheets(scores, identity);
    }

    private static boolean isNamed(String name, WorkbookWords words) {
        for (Language language : Language.values()) {
            if (words.text(language).equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, String> targets(XmlPart xml) throws WorkbookFault {
        Map<String, String> targets = new TreeMap<>();
        for (Event event = xml.next(); event != Event.END_OF_PART; event = xml.next()) {
            String id = event == Event.START ? xml.attribute("Id") : null;
            String target = event == Event.START ? xml.attribute("Target") : null;
            if (id != null && target != null) {
                targets.put(id, target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        }
        return targets;
    }

    /** For whom the workbook was made, and with which rows. */
    private record Identity(EvaluatorId evaluator, List<ApplicationId> applications) {}

    /** The identity; null when the workbook was made for something else, which is then reported. */
    private @Nullable Identity identity(SheetRows sheet) throws WorkbookFault {
        Map<String, String> single = new TreeMap<>();
        List<ApplicationId> applications = new ArrayList<>();
        for (List<SheetCell> cells : sheet.rows()) {
            String key = identityText(cells, 0);
            String value = identityText(cells, 1);
            if (key.equals(WorkbookLayout.APPLICATION_KEY)) {
                applications.add(identityValue(() -> ApplicationId.parse(value)));
            } else if (single.put(key, value) != null) {
                throw WorkbookFault.damaged(WorkbookLayout.IDENTITY_SHEET);
            }
        }
        String ours = procedure.getId() + "@" + procedure.getRevision();
        String theirs = single.get(WorkbookLayout.PROCEDURE_KEY) + "@" + single.get(WorkbookLayout.REVISION_KEY);
        if (!WorkbookLayout.FORMAT.equals(single.get(WorkbookLayout.FORMAT_KEY))) {
            report(WorkbookFault.whole(ProblemCode.WORKBOOK_FORMAT, Map.of("format", WorkbookLayout.FORMAT)));
            return null;
        }
        String evaluator = single.get(WorkbookLayout.EVALUATOR_KEY);
        if (evaluator == null || !single.keySet().equals(WorkbookLayout.SINGLE_KEYS)) {
            throw WorkbookFault.damaged(WorkbookLayout.IDENTITY_SHEET);
        }
        EvaluatorId own = identityValue(() -> EvaluatorId.parse(evaluator));
        boolean same = true;
        if (!theirs.equals(ours)) {
            same = false;
            report(WorkbookFault.whole(ProblemCode.WORKBOOK_OF_OTHER_PROCEDURE, Map.of("procedure", ours)));
        }
        if (expected.isPresent() && !expected.get().equals(own)) {
            same = false;
            report(WorkbookFault.whole(
                    ProblemCode.WORKBOOK_OF_OTHER_EVALUATOR,
                    Map.of("evaluator", expected.get().value())));
        }
        return same ? new Identity(own, applications) : null;
    }

    private static String identityText(List<SheetCell> cells, int index) throws WorkbookFault {
        if (cells.size() != 2
                || cells.get(index).column() != index + 1
                || cells.get(index).kind() != Kind.TEXT) {
            throw WorkbookFault.damaged(WorkbookLayout.IDENTITY_SHEET);
        }
        return cells.get(index).text();
    }

    private interface Parsing<T> {
        /** The value. */
        T parse();
    }

    private static <T> T identityValue(Parsing<T> parsing) throws WorkbookFault {
        try {
            return parsing.parse();
        } catch (InvalidValueException e) {
            throw WorkbookFault.damaged(WorkbookLayout.IDENTITY_SHEET);
        }
    }

    /** Which column holds what. */
    private static final class Columns {
        private final TreeMap<Integer, Criterion> criteria = new TreeMap<>();
        private final TreeSet<Integer> others = new TreeSet<>();
        private int application;
        private int row;
    }

    private WorkbookScores scores(SheetRows sheet, Identity identity) throws WorkbookFault {
        for (WorkbookLayout.Place place : sheet.merged()) {
            report(ProblemCode.MERGED_CELLS, place.row(), place.column(), Map.of());
        }
        Columns columns = columns(sheet.rows());
        ScoreGrid grid = ScoreGrid.of(
                procedure.getCriteria().stream().map(Criterion::getId).toList());
        TreeSet<ApplicationId> given = new TreeSet<>(identity.applications());
        TreeSet<ApplicationId> seen = new TreeSet<>();
        List<ScoreSheet> sheets = new ArrayList<>();
        List<ApplicationId> unscored = new ArrayList<>();
        List<Integer> rows = new ArrayList<>();
        for (List<SheetCell> cells : sheet.rows()) {
            int row = cells.get(0).row();
            if (row <= columns.row) {
                continue;
            }
            ApplicationId application = application(cells, row, columns, given, seen);
            SortedMap<CriterionId, Points> scores = scores(cells, columns);
            if (application == null) {
                continue;
            }
            if (scores.isEmpty()) {
                unscored.add(application);
            } else {
                sheets.add(ScoreSheet.of(application, identity.evaluator(), grid, scores));
                rows.add(row);
            }
        }
        for (ApplicationId application : identity.applications()) {
            if (!seen.contains(application)) {
                report(
                        ProblemCode.MISSING_ROW,
                        columns.row,
                        columns.application,
                        Map.of("application", application.value()));
            }
        }
        TreeMap<CriterionId, Integer> places = new TreeMap<>();
        columns.criteria.forEach((column, criterion) -> places.put(criterion.getId(), column));
        return new WorkbookScores(identity.evaluator(), sheets, unscored, rows, columns.application, places);
    }

    private Columns columns(List<List<SheetCell>> rows) throws WorkbookFault {
        for (List<SheetCell> cells : rows) {
            for (SheetCell cell : cells) {
                if (cell.kind() == Kind.TEXT && cell.text().equals(WorkbookLayout.APPLICATION_CODE)) {
                    return columnsOf(cells);
                }
            }
        }
        throw WorkbookFault.inCell(ProblemCode.MISSING_CODES, 1, 0, Map.of());
    }

    private Columns columnsOf(List<SheetCell> codes) {
        Columns columns = new Columns();
        columns.row = codes.get(0).row();
        TreeSet<String> seen = new TreeSet<>();
        List<String> known = procedure.getCriteria().stream()
                .map(criterion -> criterion.getId().value())
                .toList();
        for (SheetCell cell : codes) {
            columns.others.add(cell.column());
            String code = cell.kind() == Kind.TEXT ? cell.text() : "";
            boolean isCriterion = code.startsWith(WorkbookLayout.CRITERION_CODE);
            String id = isCriterion ? code.substring(WorkbookLayout.CRITERION_CODE.length()) : "";
            Optional<Criterion> criterion = procedure.getCriteria().stream()
                    .filter(one -> one.getId().value().equals(id))
                    .findFirst();
            if (!seen.add(code)) {
                report(ProblemCode.DUPLICATE_COLUMN, cell.row(), cell.column(), Map.of());
            } else if (code.equals(WorkbookLayout.APPLICATION_CODE)) {
                columns.application = cell.column();
            } else if (criterion.isPresent()) {
                columns.criteria.put(cell.column(), criterion.get());
            } else if (isCriterion) {
                report(
                        ProblemCode.UNKNOWN_CRITERION,
                        cell.row(),
                        cell.column(),
                        Map.of("nearest", NearestName.of(id, known).orElse("")));
            } else if (!code.equals(WorkbookLayout.NAME_CODE)) {
                report(ProblemCode.UNKNOWN_COLUMN, cell.row(), cell.column(), Map.of("nearest", ""));
            }
        }
        for (Criterion criterion : procedure.getCriteria()) {
            if (!columns.criteria.containsValue(criterion)) {
                report(
                        ProblemCode.MISSING_COLUMN,
                        columns.row,
                        0,
                        Map.of("name", criterion.getId().value()));
            }
        }
        return columns;
    }

    /** The application of a row; null when there is none, which is then reported. */
    private @Nullable ApplicationId application(
            List<SheetCell> cells,
            int row,
            Columns columns,
            SortedSet<ApplicationId> given,
            SortedSet<ApplicationId> seen) {
        SheetCell cell = cells.stream()
                .filter(one -> one.column() == columns.application)
                .findFirst()
                .orElse(null);
        if (cell == null) {
            report(ProblemCode.EMPTY_CELL, row, columns.application, Map.of());
            return null;
        }
        if (cell.kind() == Kind.FORMULA || cell.kind() == Kind.ERROR) {
            report(cell.kind() == Kind.FORMULA ? ProblemCode.FORMULA_CELL : ProblemCode.ERROR_CELL, cell);
            return null;
        }
        if (cell.kind() != Kind.TEXT) {
            report(
                    ProblemCode.WRONG_TYPE,
                    row,
                    cell.column(),
                    Map.of("expected", "text", "found", cell.kind() == Kind.BOOLEAN ? "true-or-false" : "number"));
            return null;
        }
        ApplicationId application;
        try {
            application = ApplicationId.parse(cell.text());
        } catch (InvalidValueException e) {
            report(ProblemCode.of(e.invariant()), cell);
            return null;
        }
        if (!given.contains(application)) {
            report(ProblemCode.UNKNOWN_APPLICATION, cell);
            return null;
        }
        if (!seen.add(application)) {
            report(ProblemCode.REPEATED_SHEET, cell);
            return null;
        }
        return application;
    }

    private SortedMap<CriterionId, Points> scores(List<SheetCell> cells, Columns columns) {
        TreeMap<CriterionId, Points> scores = new TreeMap<>();
        for (SheetCell cell : cells) {
            Criterion criterion = columns.criteria.get(cell.column());
            if (criterion != null) {
                Points score = score(cell, criterion.getScale());
                if (score != null) {
                    scores.put(criterion.getId(), score);
                }
            } else if (columns.others.add(cell.column())) {
                // Said once a column, at the first cell that something stands in.
                report(ProblemCode.UNKNOWN_COLUMN, cell.row(), cell.column(), Map.of("nearest", ""));
            }
        }
        return scores;
    }

    /** The score in a cell; null when it is none, which is then reported. */
    private @Nullable Points score(SheetCell cell, Scale scale) {
        switch (cell.kind()) {
            case FORMULA -> report(ProblemCode.FORMULA_CELL, cell);
            case ERROR -> report(ProblemCode.ERROR_CELL, cell);
            case DATE -> report(ProblemCode.DATE_CELL, cell);
            case TEXT -> report(ProblemCode.TEXT_CELL, cell);
            case BOOLEAN ->
                report(
                        ProblemCode.WRONG_TYPE,
                        cell.row(),
                        cell.column(),
                        Map.of("expected", "number", "found", "true-or-false"));
            case NUMBER -> {
                return number(cell, scale);
            }
        }
        return null;
    }

    private @Nullable Points number(SheetCell cell, Scale scale) {
        if (cell.text().length() > limits.numberLength()) {
            report(
                    ProblemCode.NUMBER_TOO_LONG,
                    cell.row(),
                    cell.column(),
                    Map.of("most", Integer.toString(limits.numberLength())));
            return null;
        }
        Optional<SpreadsheetNumber> number = SpreadsheetNumber.parse(cell.text());
        if (number.isEmpty()) {
            report(ProblemCode.MALFORMED, cell);
            return null;
        }
        Optional<Points> score = number.get().on(scale);
        if (score.isEmpty()) {
            report(
                    ProblemCode.OFF_SCALE,
                    cell.row(),
                    cell.column(),
                    EvaluatorGrid.bounds(scale, number.get().toString()));
        }
        return score.orElse(null);
    }

    private void report(ProblemCode code, SheetCell cell) {
        report(code, cell.row(), cell.column(), Map.of());
    }

    private void report(ProblemCode code, int row, int column, Map<String, String> arguments) {
        report(Problem.inTable(code, row, column, arguments));
    }

    private void report(Problem problem) {
        found++;
        if (problems.size() < limits.problems()) {
            problems.add(problem);
        }
    }
}
