// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.csv;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.io.Limits;
import io.github.ogplocal.io.Problem;
import io.github.ogplocal.io.ProblemCode;
import io.github.ogplocal.io.ReadResult;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.CriterionId;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.selection.ScoreGrid;
import io.github.ogplocal.model.selection.ScoreSheet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Score sheets as a table: the columns {@code application} and {@code evaluator}, and one for each criterion, named by its
 * id, in any order. One row is one sheet.
 *
 * <p>An empty cell is a criterion that was not scored, which is not the same as no points. A column {@code safe_name} may
 * stand beside the others, for those who fill the table in; it is not read. Ids may be written as {@link SpreadsheetText}
 * writes them.
 *
 * <p>A criterion whose id is the name of one of the three other columns has no column of its own; with such a criterion no
 * table is read.
 */
public final class ScoreSheetsCsv {
    private static final String APPLICATION = "application";
    private static final String EVALUATOR = "evaluator";
    private static final String NAME = "safe_name";

    private static final List<String> FIXED = List.of(APPLICATION, EVALUATOR, NAME);

    private ScoreSheetsCsv() {}

    /** Those of the criteria whose id is the name of another column, in their order; usually none. */
    public static List<CriterionId> clashing(Collection<CriterionId> criteria) {
        return criteria.stream()
                .filter(criterion -> FIXED.contains(criterion.value()))
                .toList();
    }

    /**
     * Reads a table of sheets.
     *
     * @param table what to read; UTF-8
     * @param criteria the criteria of the procedure: each has its column, and no other has one
     * @return the sheets, or every fault with its row and column
     * @throws IOException if the bytes cannot be read
     */
    public static ReadResult<CsvTable<ScoreSheet>> read(
            Path table, CsvDialect dialect, Collection<CriterionId> criteria) throws IOException {
        try (InputStream in = Files.newInputStream(table)) {
            return read(in, dialect, criteria, Limits.standard());
        }
    }

    /** Reads a table of sheets as {@link #read(Path, CsvDialect, Collection)} does; the stream is left open. */
    public static ReadResult<CsvTable<ScoreSheet>> read(
            InputStream table, CsvDialect dialect, Collection<CriterionId> criteria, Limits limits) throws IOException {
        requireNonNull(table, "table");
        requireNonNull(dialect, "dialect");
        List<Problem> clashes = clashing(criteria).stream()
                .map(criterion ->
                        Problem.inTable(ProblemCode.CRITERION_IS_COLUMN, 1, 0, Map.of("criterion", criterion.value())))
                .toList();
        if (!clashes.isEmpty()) {
            return ReadResult.refused(clashes, 0);
        }
        ScoreGrid grid = ScoreGrid.of(criteria);
        List<String> columns = new ArrayList<>(List.of(APPLICATION, EVALUATOR));
        criteria.forEach(criterion -> columns.add(criterion.value()));
        List<String> known = new ArrayList<>(columns);
        known.add(NAME);
        return new TableReader(dialect, limits).read(table, known, columns, List.of(), row -> sheet(row, grid));
    }

    private static @Nullable ScoreSheet sheet(Row row, ScoreGrid grid) {
        ApplicationId application = row.requiredId(APPLICATION, ApplicationId.class);
        EvaluatorId evaluator = row.requiredId(EVALUATOR, EvaluatorId.class);
        TreeMap<CriterionId, Points> scores = new TreeMap<>();
        for (CriterionId criterion : grid.criteria()) {
            Points points = row.score(criterion.value());
            if (points != null) {
                scores.put(criterion, points);
            }
        }
        if (row.isSound() && scores.isEmpty()) {
            row.report(ProblemCode.ROW_WITHOUT_SCORE, "", Map.of());
        }
        return application == null || evaluator == null || !row.isSound()
                ? null
                : row.made(() -> ScoreSheet.of(application, evaluator, grid, scores), attribute -> "");
    }
}
