// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.csv;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.io.Limits;
import io.github.ogplocal.io.ReadResult;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * A table of somebody else's format, by its cells. What they mean is for a reader of that format to say; what is no table,
 * or goes beyond a limit, is refused here as everywhere.
 *
 * <p>Immutable and thread-safe.
 *
 * @param rows the cells of each row, in the order of the table, that of the column names included; rows may differ in length
 */
public record CsvCells(List<List<String>> rows) {
    /** Copies. */
    public CsvCells {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * Reads a table; the stream is left open.
     *
     * @param table UTF-8, with or without byte order mark
     * @return the cells, or what is wrong with the table as such
     * @throws IOException if the bytes cannot be read
     */
    public static ReadResult<CsvCells> read(InputStream table, CsvDialect dialect, Limits limits) throws IOException {
        ReadResult<List<List<String>>> cells = new TableReader(requireNonNull(dialect, "dialect"), limits).cells(table);
        return cells.isValid()
                ? ReadResult.of(new CsvCells(cells.orElseThrow()))
                : ReadResult.refused(cells.problems(), cells.unreported());
    }

    /** Leaves out the texts, which may be what somebody wrote. */
    @Override
    public String toString() {
        return "CsvCells[" + rows.size() + " rows]";
    }
}
