// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One fault of a document: what, where, and the bounds or known words that help to mend it.
 *
 * <p>Holds codes, ids, numbers, dates and closed words only; never a text from the document.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code what is wrong
 * @param pointer where: a JSON Pointer (RFC 6901); the empty text is the whole document. A key that is not known is
 *     given by the object it stands in, because it may be any text. In a table, the place as RFC 7111 writes it:
 *     {@code cell=5,3} (row, column) or {@code row=5}; row 1 holds the column names
 * @param line where in the text: 1 for the first line; 0 when the value did not come from a text. In a table the row
 * @param column where in the line, in UTF-16 units: 1 for the first; 0 when the value did not come from a text. In a
 *     table the column, 1 for the first; 0 for a row as a whole
 * @param arguments by name; exactly those that the code declares
 */
public record Problem(ProblemCode code, String pointer, int line, int column, SortedMap<String, String> arguments) {
    /** Copies the arguments and compares their names with those that the code declares. */
    public Problem {
        requireNonNull(code, "code");
        requireNonNull(pointer, "pointer");
        arguments = Collections.unmodifiableSortedMap(new TreeMap<>(arguments));
        if (!arguments.keySet().equals(code.arguments())) {
            throw new IllegalArgumentException("problem " + code.code() + ": must have the arguments "
                    + code.arguments() + ", got " + arguments.keySet());
        }
    }

    static Problem of(ProblemCode code, String pointer, int line, int column, Map<String, String> arguments) {
        return new Problem(code, pointer, line, column, new TreeMap<>(arguments));
    }

    /**
     * A problem of a table.
     *
     * @param row 1 for the row of column names
     * @param column 1 for the first; 0 for the row as a whole
     * @throws IllegalArgumentException if row or column is less, or the arguments are not those of the code
     */
    public static Problem inTable(ProblemCode code, int row, int column, Map<String, String> arguments) {
        if (row < 1 || column < 0) {
            throw new IllegalArgumentException("problem " + code.code() + ": must be in row 1 or later, got " + row);
        }
        return of(code, column == 0 ? "row=" + row : "cell=" + row + "," + column, row, column, arguments);
    }

    /** Whether the place is a row or cell of a table. */
    public boolean isInTable() {
        return pointer.startsWith("row=") || pointer.startsWith("cell=");
    }

    /**
     * The problem as one sentence, with its place.
     *
     * @param language {@code ar}, {@code fr} or {@code en}
     * @throws IllegalArgumentException if the language is another one
     */
    public String message(String language) {
        return Problems.render(this, language);
    }

    /** The English sentence, for diagnostics. */
    @Override
    public String toString() {
        return message("en");
    }
}
