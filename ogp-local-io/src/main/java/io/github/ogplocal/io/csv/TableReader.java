// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.ogplocal.io.Limits;
import io.github.ogplocal.io.Problem;
import io.github.ogplocal.io.ProblemCode;
import io.github.ogplocal.io.ReadResult;
import io.github.ogplocal.io.table.TableText;
import io.github.ogplocal.rules.NearestName;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a table of named columns, row by row, and gathers what is wrong with it. */
final class TableReader {
    private static final int FIRST = 1;

    private final CsvDialect dialect;
    private final Limits limits;
    private final List<Problem> problems = new ArrayList<>();
    private int found;

    TableReader(CsvDialect dialect, Limits limits) {
        this.dialect = dialect;
        this.limits = limits;
    }

    /**
     * Reads all rows.
     *
     * @param known all column names that the table may have
     * @param required those that it must have
     * @param alternatives those of which it must have one; empty when there are none
     * @param value makes the value of a row; null when the row has faults, which it has then reported
     */
    <T> ReadResult<CsvTable<T>> read(
            InputStream table,
            Collection<String> known,
            Collection<String> required,
            List<String> alternatives,
            Function<Row, @Nullable T> value)
            throws IOException {
        List<T> values = new ArrayList<>();
        List<String> columns = List.of();
        String text = TableText.read(table, limits, this::report).orElse(null);
        if (text != null) {
            columns = rows(text, known, required, alternatives, row -> {
                T made = value.apply(row);
                if (made != null) {
                    values.add(made);
                }
            });
        }
        return found == 0
                ? ReadResult.of(new CsvTable<>(columns, values))
                : ReadResult.refused(problems, found - problems.size());
    }

    /** The cells of every row, whatever they mean, or the first fault of the table as such. */
    ReadResult<List<List<String>>> cells(InputStream table) throws IOException {
        List<List<String>> all = new ArrayList<>();
        String text = TableText.read(table, limits, this::report).orElse(null);
        if (text != null) {
            records(text, (cells, row) -> all.add(cells));
        }
        return found == 0 ? ReadResult.of(all) : ReadResult.refused(problems, found - problems.size());
    }

    void report(ProblemCode code, int row, int column, Map<String, String> arguments) {
        report(Problem.inTable(code, row, column, arguments));
    }

    CsvDialect dialect() {
        return dialect;
    }

    private void report(Problem problem) {
        found++;
        if (problems.size() < limits.problems()) {
            problems.add(problem);
        }
    }

    private interface Rows {
        /** Takes one row. */
        void take(List<String> cells, int row);
    }

    private interface NamedRows {
        /** Takes one row. */
        void take(Row row);
    }

    private List<String> rows(
            String text,
            Collection<String> known,
            Collection<String> required,
            List<String> alternatives,
            NamedRows rows) {
        List<String> columns = new ArrayList<>();
        int[] read = {0};
        records(text, (cells, number) -> {
            read[0] = number;
            if (number == FIRST) {
                // No name of a column begins with an apostrophe, so one that does was written for a spreadsheet.
                cells.forEach(cell -> columns.add(SpreadsheetText.restore(cell)));
                checkColumns(columns, known, required);
                if (!alternatives.isEmpty() && alternatives.stream().noneMatch(columns::contains)) {
                    report(ProblemCode.MISSING_COLUMN, FIRST, 0, Map.of("name", String.join(", ", alternatives)));
                }
            } else if (columns.isEmpty()) {
                // The row of names was refused; without it no cell means anything.
                return;
            } else if (cells.size() != columns.size()) {
                report(
                        ProblemCode.RAGGED_ROW,
                        number,
                        0,
                        Map.of(
                                "expected", Integer.toString(columns.size()),
                                "found", Integer.toString(cells.size())));
            } else {
                TreeMap<String, Integer> places = new TreeMap<>();
                for (int i = 0; i < columns.size(); i++) {
                    places.putIfAbsent(columns.get(i), i);
                }
                rows.take(new Row(this, number, places, cells));
            }
        });
        if (read[0] == 0 && found == 0) {
            report(ProblemCode.EMPTY_TABLE, FIRST, 0, Map.of());
        }
        return columns;
    }

    private void checkColumns(List<String> columns, Collection<String> known, Collection<String> required) {
        TreeSet<String> seen = new TreeSet<>();
        for (int i = 0; i < columns.size(); i++) {
            String name = columns.get(i);
            if (!known.contains(name)) {
                report(
                        ProblemCode.UNKNOWN_COLUMN,
                        FIRST,
                        i + 1,
                        Map.of("nearest", NearestName.of(name, known).orElse("")));
            } else if (!seen.add(name)) {
                report(ProblemCode.DUPLICATE_COLUMN, FIRST, i + 1, Map.of());
            }
        }
        for (String name : required) {
            if (!seen.contains(name)) {
                report(ProblemCode.MISSING_COLUMN, FIRST, 0, Map.of("name", name));
            }
        }
    }

    private void records(String text, Rows rows) {
        int number = 0;
        // Lengths are checked here, row by row, so that they are reported with their place; FastCSV's own limit, on one
        // cell, only keeps its buffer from growing without end.
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(dialect.separator().sign())
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .trimWhitespacesAroundQuotes(false)
                .detectBomHeader(false)
                .maxBufferSize(Math.max(1024, text.length() + 1))
                .ofCsvRecord(text)) {
            Iterator<CsvRecord> records = reader.iterator();
            while (records.hasNext()) {
                CsvRecord record = records.next();
                number++;
                if (number > limits.elements()) {
                    report(ProblemCode.TOO_MANY_ROWS, number, 0, Map.of("most", Integer.toString(limits.elements())));
                    return;
                }
                if (fits(record, number)) {
                    rows.take(record.getFields(), number);
                }
            }
        } catch (CsvParseException e) {
            report(ProblemCode.CELL_QUOTES, number + 1, 0, Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean fits(CsvRecord record, int number) {
        boolean fits = true;
        for (int i = 0; i < record.getFieldCount(); i++) {
            if (record.getField(i).length() > limits.stringLength()) {
                fits = false;
                report(
                        ProblemCode.STRING_TOO_LONG,
                        number,
                        i + 1,
                        Map.of("most", Integer.toString(limits.stringLength())));
            }
        }
        return fits;
    }
}
