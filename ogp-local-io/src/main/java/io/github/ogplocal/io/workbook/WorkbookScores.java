// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.workbook;

import io.github.ogplocal.io.Problem;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.CriterionId;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.selection.ScoreSheet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one evaluator's workbook says, read without a fault.
 *
 * <p>Immutable and thread-safe.
 *
 * @param evaluator for whom the workbook was made
 * @param sheets one for each row with a score, in the order of the rows; may be empty
 * @param unscored the applications whose rows hold no score, in the order of the rows; may be empty
 * @param rows the row of each sheet, in their order; 1 for the first of the spreadsheet
 * @param idColumn the column of the applications' ids; 1 for the first
 * @param columns the column of each criterion
 */
public record WorkbookScores(
        EvaluatorId evaluator,
        List<ScoreSheet> sheets,
        List<ApplicationId> unscored,
        List<Integer> rows,
        int idColumn,
        SortedMap<CriterionId, Integer> columns) {
    /** Copies; there must be a row for each sheet. */
    public WorkbookScores {
        sheets = List.copyOf(sheets);
        unscored = List.copyOf(unscored);
        rows = List.copyOf(rows);
        columns = Collections.unmodifiableSortedMap(new TreeMap<>(columns));
        if (sheets.size() != rows.size()) {
            throw new IllegalArgumentException("workbook scores: must have a row for each sheet, got " + rows.size());
        }
    }

    /**
     * A problem that was found later in one of the sheets, with the cell that it comes from.
     *
     * @param index which sheet
     * @param problem its pointer ends with the id of a criterion; if not, the application's id is named
     * @throws IndexOutOfBoundsException if there is no such sheet
     */
    public Problem locate(int index, Problem problem) {
        String name = problem.pointer().substring(problem.pointer().lastIndexOf('/') + 1);
        int column = idColumn;
        for (Map.Entry<CriterionId, Integer> entry : columns.entrySet()) {
            if (problem.pointer().contains("/scores/") && entry.getKey().value().equals(name)) {
                column = entry.getValue();
            }
        }
        return Problem.inTable(problem.code(), rows.get(index), column, problem.arguments());
    }
}
