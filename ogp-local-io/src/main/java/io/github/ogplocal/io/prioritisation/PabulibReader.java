// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.prioritisation;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.ogplocal.io.Limits;
import io.github.ogplocal.io.Problem;
import io.github.ogplocal.io.ProblemCode;
import io.github.ogplocal.io.ReadResult;
import io.github.ogplocal.rules.NearestName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads one file: tells its tables apart and hands each row to the part that understands it. */
final class PabulibReader {
    private static final List<String> TITLES = List.of("META", "PROJECTS", "VOTES");

    private final PabulibProblems problems;
    private final Limits limits;
    private final PabulibMeta meta;
    private final PabulibProjects projects;
    private final PabulibVotes votes;
    private int tables;
    private int line = 1;
    private boolean headed;

    PabulibReader(Limits limits, Optional<String> zoneColumn) {
        this.limits = limits;
        problems = new PabulibProblems(limits.problems());
        meta = new PabulibMeta(problems);
        projects = new PabulibProjects(problems, zoneColumn);
        votes = new PabulibVotes(problems, projects);
    }

    ReadResult<PabulibFile> read(String text) {
        if (rows(text)) {
            endTable();
            for (String title : TITLES.subList(tables, TITLES.size())) {
                problems.refuse(ProblemCode.MISSING_SECTION, line, 0, Map.of("name", title));
            }
        }
        if (tables == 1) {
            meta.end();
        } else if (tables == TITLES.size()) {
            votes.end(meta);
            projects.end(meta, votes);
        }
        return problems.isEmpty()
                ? ReadResult.of(new PabulibFile(
                        new PabulibElection(
                                meta.kept(),
                                meta.voteType(),
                                meta.budget(),
                                projects.made(meta),
                                votes.ballots(),
                                votes.ratings(),
                                projects.selected()),
                        problems.notes(),
                        problems.unlistedNotes()))
                : ReadResult.refused(problems.refusals(), problems.unlistedRefusals());
    }

    /** Reads all rows; false when a fault ended the file before its end. */
    private boolean rows(String text) {
        int last = 0;
        int rows = 0;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(';')
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .trimWhitespacesAroundQuotes(true)
                .detectBomHeader(false)
                .maxBufferSize(Math.max(1024, text.length() + 1))
                .ofCsvRecord(text)) {
            for (CsvRecord record : reader) {
                line = (int) record.getStartingLineNumber();
                last = line;
                rows++;
                if (rows > limits.elements()) {
                    problems.refuse(
                            ProblemCode.TOO_MANY_ROWS, line, 0, Map.of("most", Integer.toString(limits.elements())));
                    return false;
                }
                if (!row(cells(record))) {
                    return false;
                }
            }
        } catch (CsvParseException e) {
            problems.refuse(ProblemCode.CELL_QUOTES, last + 1, 0, Map.of());
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return true;
    }

    private static String[] cells(CsvRecord record) {
        String[] cells = new String[record.getFieldCount()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = record.getField(i).strip();
        }
        return cells;
    }

    /** Takes one row; false when nothing after it can be understood. */
    private boolean row(String[] cells) {
        for (int i = 0; i < cells.length; i++) {
            if (cells[i].length() > limits.stringLength()) {
                problems.refuse(
                        ProblemCode.STRING_TOO_LONG,
                        line,
                        i + 1,
                        Map.of("most", Integer.toString(limits.stringLength())));
                return true;
            }
        }
        boolean single = isBlankFrom(1, cells);
        if (single && cells[0].isEmpty()) {
            return true;
        }
        int title = single ? TITLES.indexOf(cells[0].toUpperCase(Locale.ROOT)) : -1;
        // With separators behind it, it may also be a voter of that name who names nothing.
        if (title >= 0 && (cells.length == 1 || title == tables)) {
            return begin(title);
        }
        if (tables == 0) {
            problems.refuse(ProblemCode.MISSING_SECTION, line, 0, Map.of("name", TITLES.get(0)));
            return false;
        }
        PabulibTable table = table();
        if (!headed) {
            headed = true;
            int width = cells.length;
            while (width > 1 && cells[width - 1].isEmpty()) {
                width--;
            }
            table.head(line, Arrays.copyOf(cells, width));
        } else if (table.isReadable()) {
            if (cells.length < table.width() || !isBlankFrom(table.width(), cells)) {
                problems.refuse(
                        ProblemCode.RAGGED_ROW,
                        line,
                        0,
                        Map.of("expected", Integer.toString(table.width()), "found", Integer.toString(cells.length)));
            } else {
                table.take(line, cells);
            }
        }
        return true;
    }

    private boolean begin(int title) {
        if (title != tables) {
            problems.refuse(ProblemCode.SECTION_OUT_OF_PLACE, line, 0, Map.of("name", TITLES.get(title)));
            return false;
        }
        endTable();
        tables++;
        headed = false;
        if (title == 0) {
            meta.beginsAt(line);
        } else if (title == 1) {
            meta.end();
        } else {
            votes.begin(meta);
        }
        return true;
    }

    private PabulibTable table() {
        return tables == 1 ? meta : tables == 2 ? projects : votes;
    }

    /** A table that ends before its row of column names lacks all of them. */
    private void endTable() {
        if (tables > 0 && !headed) {
            headed = true;
            table().head(line, new String[0]);
        }
    }

    private static boolean isBlankFrom(int from, String[] cells) {
        for (int i = from; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** One of the three tables. */
    abstract static class PabulibTable {
        final PabulibProblems problems;
        private final List<String> columns = new ArrayList<>();
        private boolean readable;

        PabulibTable(PabulibProblems problems) {
            this.problems = problems;
        }

        /** Whether a row means anything: the row of column names was sound. */
        boolean isReadable() {
            return readable;
        }

        int width() {
            return columns.size();
        }

        /** The place of a column, from 0; -1 when the table does not have it. */
        int place(String column) {
            return columns.indexOf(column);
        }

        /** Reads the row of column names. */
        final void head(int line, String[] names) {
            List<String> required = required();
            for (int i = 0; i < names.length; i++) {
                String name = names[i].toLowerCase(Locale.ROOT);
                if (name.isEmpty()) {
                    problems.refuse(ProblemCode.EMPTY_CELL, line, i + 1, Map.of());
                } else if (columns.contains(name)) {
                    problems.refuse(ProblemCode.DUPLICATE_COLUMN, line, i + 1, Map.of());
                } else if (!read().contains(name)) {
                    if (unread().contains(name)) {
                        problems.note(ProblemCode.COLUMN_NOT_KEPT, line, i + 1, Map.of());
                    } else {
                        problems.note(
                                ProblemCode.UNKNOWN_COLUMN,
                                line,
                                i + 1,
                                Map.of("nearest", NearestName.of(name, read()).orElse("")));
                    }
                }
                columns.add(name);
            }
            List<String> missing =
                    required.stream().filter(name -> !columns.contains(name)).toList();
            missing.forEach(name -> problems.refuse(ProblemCode.MISSING_COLUMN, line, 0, Map.of("name", name)));
            readable = missing.isEmpty();
            headed();
        }

        /** The columns that the table must have. */
        abstract List<String> required();

        /** The columns that are read. */
        abstract List<String> read();

        /** The columns that the format knows and that are not read. */
        abstract List<String> unread();

        /** Called once the columns are known. */
        abstract void headed();

        /** Takes one row, at least as wide as the table. */
        abstract void take(int line, String[] cells);
    }

    /** What is found, in two lists: what stands against reading, and what does not. */
    static final class PabulibProblems {
        private static final Comparator<Problem> BY_PLACE =
                Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column);

        private final int most;
        private final List<Problem> refusals = new ArrayList<>();
        private final List<Problem> notes = new ArrayList<>();
        private int refused;
        private int noted;

        PabulibProblems(int most) {
            this.most = most;
        }

        void refuse(ProblemCode code, int line, int column, Map<String, String> arguments) {
            refused++;
            if (refusals.size() < most) {
                refusals.add(Problem.inTable(code, line, column, arguments));
            }
        }

        void note(ProblemCode code, int line, int column, Map<String, String> arguments) {
            noted++;
            if (notes.size() < most) {
                notes.add(Problem.inTable(code, line, column, arguments));
            }
        }

        boolean isEmpty() {
            return refused == 0;
        }

        List<Problem> refusals() {
            refusals.sort(BY_PLACE);
            return refusals;
        }

        List<Problem> notes() {
            notes.sort(BY_PLACE);
            return notes;
        }

        int unlistedRefusals() {
            return refused - refusals.size();
        }

        int unlistedNotes() {
            return noted - notes.size();
        }
    }
}
