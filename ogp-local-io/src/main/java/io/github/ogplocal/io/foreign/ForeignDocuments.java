// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.foreign;

import io.github.ogplocal.io.JsonLeaf;
import io.github.ogplocal.io.JsonLeaves;
import io.github.ogplocal.io.Problem;
import io.github.ogplocal.io.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

/** The records of tables and of JSON documents; what is no record is reported. */
public final class ForeignDocuments {
    private ForeignDocuments() {}

    /**
     * The records of a document that is an array.
     *
     * @param run given what is wrong
     */
    public static List<ForeignRecord> array(JsonLeaves document, ForeignRun run) {
        if (!document.array()) {
            JsonLeaf first = document.leaves().get(0);
            String found = first.path().isEmpty() ? word(first.kind()) : "object";
            run.report(new ForeignPlace(false, "", 1, 1)
                    .problem(ProblemCode.WRONG_TYPE, Map.of("expected", "array", "found", found)));
            return List.of();
        }
        return records(document.leaves(), 0, 1, run).stream()
                .map(leaves -> record(run, leaves, 1))
                .toList();
    }

    /**
     * The records of a table, one a row.
     *
     * @param rows the cells, those of the column names included
     * @param path the names that lead to a field, from the name of its column
     * @param run given what is wrong
     */
    public static List<ForeignRecord> rows(
            List<List<String>> rows, Function<String, List<String>> path, ForeignRun run) {
        List<ForeignRecord> records = new ArrayList<>();
        if (rows.isEmpty()) {
            run.report(Problem.inTable(ProblemCode.EMPTY_TABLE, 1, 0, Map.of()));
            return records;
        }
        List<List<String>> columns = new ArrayList<>();
        TreeSet<String> seen = new TreeSet<>();
        for (String name : rows.get(0)) {
            columns.add(path.apply(name));
            if (!seen.add(name)) {
                run.report(Problem.inTable(ProblemCode.DUPLICATE_COLUMN, 1, columns.size(), Map.of()));
            }
        }
        for (int i = 1; i < rows.size(); i++) {
            List<String> cells = rows.get(i);
            if (cells.size() != columns.size()) {
                run.report(Problem.inTable(
                        ProblemCode.RAGGED_ROW,
                        i + 1,
                        0,
                        Map.of(
                                "expected", Integer.toString(columns.size()),
                                "found", Integer.toString(cells.size()))));
                continue;
            }
            List<ForeignField> fields = new ArrayList<>();
            for (int j = 0; j < cells.size(); j++) {
                fields.add(ForeignField.ofCell(columns.get(j), cells.get(j), i + 1, j + 1));
            }
            records.add(new ForeignRecord(run, fields, ForeignPlace.ofCell(i + 1, 0)));
        }
        return records;
    }

    /**
     * The leaves of each record of an array; what is no record is reported.
     *
     * @param array how deep the array stands
     * @param depth how deep the records stand in it
     */
    public static List<List<JsonLeaf>> records(List<JsonLeaf> leaves, int array, int depth, ForeignRun run) {
        List<List<JsonLeaf>> records = new ArrayList<>();
        List<String> record = List.of();
        for (JsonLeaf leaf : leaves) {
            if (leaf.path().size() <= array) {
                // The array itself, without elements.
                continue;
            }
            if (leaf.path().size() <= depth) {
                ForeignPlace place = ForeignPlace.of(leaf);
                run.report(
                        switch (leaf.kind()) {
                            case NULL -> place.problem(ProblemCode.NULL_VALUE, Map.of());
                            case EMPTY_OBJECT -> place.problem(ProblemCode.MISSING, Map.of());
                            case TEXT, NUMBER, TRUTH, EMPTY_ARRAY ->
                                place.problem(
                                        ProblemCode.WRONG_TYPE,
                                        Map.of("expected", "object", "found", word(leaf.kind())));
                        });
                continue;
            }
            if (records.isEmpty() || !leaf.path().subList(0, depth).equals(record)) {
                records.add(new ArrayList<>());
                record = leaf.path().subList(0, depth);
            }
            records.get(records.size() - 1).add(leaf);
        }
        return records;
    }

    private static String word(JsonLeaf.Kind kind) {
        return switch (kind) {
            case TEXT -> "text";
            case NUMBER -> "number";
            case TRUTH -> "true-or-false";
            case NULL -> "null";
            case EMPTY_OBJECT -> "object";
            case EMPTY_ARRAY -> "array";
        };
    }

    /** A record from its leaves, whose names begin at a depth. */
    public static ForeignRecord record(ForeignRun run, List<JsonLeaf> leaves, int depth) {
        JsonLeaf first = leaves.get(0);
        return new ForeignRecord(
                run,
                leaves.stream().map(leaf -> ForeignField.of(leaf, depth)).toList(),
                ForeignPlace.of(first).around(first.path().size() - depth));
    }
}
