// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.foreign;

import io.github.ogplocal.io.JsonLeaf;
import io.github.ogplocal.io.Problem;
import io.github.ogplocal.io.ProblemCode;
import java.util.Map;
import java.util.TreeMap;

/**
 * A place in an export.
 *
 * @param table whether the export is a table
 * @param pointer a JSON Pointer; empty in a table
 * @param line the line, or the row
 * @param column the column; 0 for a row as a whole
 */
public record ForeignPlace(boolean table, String pointer, int line, int column) {
    /** The place of a leaf. */
    public static ForeignPlace of(JsonLeaf leaf) {
        return new ForeignPlace(false, leaf.pointer(), leaf.line(), leaf.column());
    }

    /** A cell, or a row where the column is 0. */
    public static ForeignPlace ofCell(int row, int column) {
        return new ForeignPlace(true, "", row, column);
    }

    /** The object or array that is a number of names further out; it is given the line and column of what is in it. */
    public ForeignPlace around(int levels) {
        String outer = pointer;
        for (int i = 0; i < levels; i++) {
            outer = outer.substring(0, outer.lastIndexOf('/'));
        }
        return new ForeignPlace(table, outer, line, column);
    }

    /** A problem at this place. */
    public Problem problem(ProblemCode code, Map<String, String> arguments) {
        return table
                ? Problem.inTable(code, line, column, arguments)
                : new Problem(code, pointer, line, column, new TreeMap<>(arguments));
    }
}
