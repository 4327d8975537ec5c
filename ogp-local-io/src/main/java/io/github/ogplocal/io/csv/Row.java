// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.csv;

import io.github.ogplocal.io.ProblemCode;
import io.github.ogplocal.io.describe.Shape;
import io.github.ogplocal.io.describe.Shapes;
import io.github.ogplocal.model.InvalidValueException;
import io.github.ogplocal.model.quantity.Points;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One row of a table, by column name; what is wrong in it is reported with its cell. */
final class Row {
    private final TableReader reader;
    private final int number;
    private final SortedMap<String, Integer> places;
    private final List<String> cells;
    private boolean faulty;

    Row(TableReader reader, int number, SortedMap<String, Integer> places, List<String> cells) {
        this.reader = reader;
        this.number = number;
        this.places = places;
        this.cells = cells;
    }

    /** Whether nothing was wrong so far. */
    boolean isSound() {
        return !faulty;
    }

    /** Whether the table has a column. */
    boolean hasColumn(String column) {
        return places.containsKey(column);
    }

    /** The text of a cell; empty when it is empty or the table has no such column. */
    String text(String column) {
        Integer place = places.get(column);
        return place == null ? "" : cells.get(place);
    }

    /**
     * The value of a cell that must be filled in; null when it is not, or is malformed. That the table lacks the column
     * has been reported once, and is not reported again for every row.
     */
    <T> @Nullable T required(String column, Class<T> type) {
        if (!hasColumn(column)) {
            faulty = true;
            return null;
        }
        if (text(column).isEmpty()) {
            report(ProblemCode.EMPTY_CELL, column, Map.of());
            return null;
        }
        return optional(column, type);
    }

    /** The id in a cell that must be filled in, also where {@link SpreadsheetText} wrote it; null when it is none. */
    <T> @Nullable T requiredId(String column, Class<T> type) {
        String text = text(column);
        return text.isEmpty() ? required(column, type) : parsed(column, SpreadsheetText.restore(text), type);
    }

    /** The value of a cell; null when it is empty or malformed. */
    <T> @Nullable T optional(String column, Class<T> type) {
        String text = text(column);
        return text.isEmpty() ? null : parsed(column, text, type);
    }

    /** A part of a cell that holds several. */
    <T> @Nullable T parsed(String column, String text, Class<T> type) {
        Shape.Scalar scalar = (Shape.Scalar) Shapes.of(type);
        if (!scalar.options().isEmpty() && !scalar.options().contains(text)) {
            report(ProblemCode.UNKNOWN_CODE, column, Map.of("known", String.join(", ", scalar.options())));
            return null;
        }
        return made(() -> type.cast(scalar.parse().apply(text)), attribute -> column);
    }

    /** The score in a cell; null when it is empty or malformed. */
    @Nullable
    Points score(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        char sign = reader.dialect().decimalSign().sign();
        char other = sign == '.' ? ',' : '.';
        if (text.indexOf(other) >= 0) {
            report(ProblemCode.DECIMAL_SIGN, column, Map.of("sign", String.valueOf(sign)));
            return null;
        }
        return made(() -> Points.parse(text.replace(sign, '.')), attribute -> column);
    }

    interface Columns {
        /** The column from which an attribute of a value comes; empty when it is the row as a whole. */
        String of(String attribute);
    }

    /** A value made of several cells; null when they do not go together. */
    <T> @Nullable T made(Supplier<T> making, Columns columns) {
        try {
            return making.get();
        } catch (InvalidValueException e) {
            report(ProblemCode.of(e.invariant()), columns.of(e.attribute()), Map.of());
            return null;
        }
    }

    void report(ProblemCode code, String column, Map<String, String> arguments) {
        faulty = true;
        Integer place = places.get(column);
        reader.report(code, number, place == null ? 0 : place + 1, arguments);
    }
}
