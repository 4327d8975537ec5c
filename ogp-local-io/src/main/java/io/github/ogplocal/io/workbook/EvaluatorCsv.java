// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.workbook;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.io.csv.CsvDialect;
import io.github.ogplocal.io.csv.ScoreSheetsCsv;
import io.github.ogplocal.io.csv.SpreadsheetText;
import io.github.ogplocal.io.prose.Language;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.Criterion;
import io.github.ogplocal.model.selection.CriterionId;
import io.github.ogplocal.model.selection.ScoreSheet;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * One evaluator's grid as a table in CSV, for those whose program opens no workbooks; it is read back by {@link
 * ScoreSheetsCsv}.
 *
 * <p>The columns are {@code application}, {@code evaluator}, {@code safe_name} (who applies; not read back) and one for each
 * criterion, named by its id. Texts are written so that no spreadsheet takes them for formulas, numbers or dates ({@link
 * SpreadsheetText}); scores are written as numbers. A byte order mark stands at the start, without which Excel does not see
 * that the table is UTF-8; lines end with carriage return and line feed.
 *
 * <p>A table knows neither scales nor the procedure that it was made for: what is typed is checked only when it is read,
 * and an application whose row stays empty must be taken out before.
 */
public final class EvaluatorCsv {
    private static final List<String> TEXTS = List.of("application", "evaluator", "safe_name");
    private static final String SPECIAL = ",;\t\"\r\n ";

    private EvaluatorCsv() {}

    /**
     * Writes a table.
     *
     * @param grid what is asked; scores that it holds are filled in
     * @param dialect {@link CsvDialect#FRENCH_EXCEL}, or another one
     * @param language of the names: {@code ar}, {@code fr} or {@code en}, with or without a region
     * @param out left open
     * @throws IllegalArgumentException if the language is none of the three, or a criterion has the name of another column ({@link
     *     ScoreSheetsCsv#clashing})
     * @throws IOException if the bytes cannot be written
     */
    public static void write(EvaluatorGrid grid, CsvDialect dialect, String language, OutputStream out)
            throws IOException {
        requireNonNull(out, "out");
        Language reader = Language.of(language);
        List<Criterion> criteria = grid.procedure().getCriteria();
        List<CriterionId> clashing =
                ScoreSheetsCsv.clashing(criteria.stream().map(Criterion::getId).toList());
        if (!clashing.isEmpty()) {
            throw new IllegalArgumentException(
                    "evaluator table: criterion must not have the name of another column, got " + clashing);
        }
        StringBuilder table = new StringBuilder("\ufeff");
        List<String> names = new ArrayList<>(TEXTS);
        criteria.forEach(
                criterion -> names.add(SpreadsheetText.protect(criterion.getId().value())));
        appendRow(table, names, dialect);
        TreeMap<ApplicationId, ScoreSheet> scored = new TreeMap<>();
        grid.scores().forEach(sheet -> scored.put(sheet.getApplication(), sheet));
        for (Application application : grid.applications()) {
            ScoreSheet sheet = scored.get(application.getId());
            List<String> cells = new ArrayList<>();
            cells.add(SpreadsheetText.protect(application.getId().value()));
            cells.add(SpreadsheetText.protect(grid.evaluator().value()));
            cells.add(
                    SpreadsheetText.protect(application.getApplicant().getName().inOrNearest(reader.code())));
            for (Criterion criterion : criteria) {
                cells.add(
                        sheet == null
                                ? ""
                                : sheet.score(criterion.getId())
                                        .map(points -> points.toString()
                                                .replace(
                                                        '.',
                                                        dialect.decimalSign().sign()))
                                        .orElse(""));
            }
            appendRow(table, cells, dialect);
        }
        out.write(table.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void appendRow(StringBuilder table, List<String> cells, CsvDialect dialect) {
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            table.append(i == 0 ? "" : dialect.separator().sign());
            // In a text either separator is quoted, whichever it is here: a spreadsheet may be set to the other one.
            String special = i < TEXTS.size()
                    ? SPECIAL
                    : String.valueOf(dialect.separator().sign());
            boolean quoted = cell.chars().anyMatch(c -> special.indexOf(c) >= 0);
            table.append(quoted ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell);
        }
        table.append("\r\n");
    }
}
