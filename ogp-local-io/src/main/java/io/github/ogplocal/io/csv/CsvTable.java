// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.csv;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.io.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The values of a table that was read without a fault, and where they stand in it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param columns the names of the columns, in the order of the table
 * @param values one value a row, in the order of the table; the first is in row 2; may be empty
 */
public record CsvTable<T>(List<String> columns, List<T> values) {
    /** Copies. */
    public CsvTable {
        columns = List.copyOf(columns);
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    /** The row of a value. */
    public int row(int index) {
        return index + 2;
    }

    /**
     * A problem that was found later in one of the values, with the cell that it comes from.
     *
     * @param index which value
     * @param problem its pointer ends with the name of a column; if not, the row as a whole is named
     * @throws IndexOutOfBoundsException if there is no such value
     */
    public Problem locate(int index, Problem problem) {
        requireNonNull(values.get(index), "value");
        String pointer = problem.pointer();
        String name = pointer.substring(pointer.lastIndexOf('/') + 1);
        return Problem.inTable(problem.code(), row(index), 1 + columns.indexOf(name), problem.arguments());
    }
}
