// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.commandline;

import io.github.ogplocal.examples.commandline.CallDocuments.Loaded;
import io.github.ogplocal.io.Limits;
import io.github.ogplocal.io.ReadResult;
import io.github.ogplocal.io.csv.ScoreSheetsCsv;
import io.github.ogplocal.io.workbook.EvaluatorGrid;
import io.github.ogplocal.io.workbook.EvaluatorWorkbook;
import io.github.ogplocal.io.workbook.WorkbookScores;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.Criterion;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads files of score sheets, each as a list in JSON, as a table or as the workbook of one evaluator; tables and workbooks
 * are read by the criteria of the procedure.
 *
 * @param procedure empty when it was refused
 */
record SheetFiles(
        Optional<SelectionProcedure> procedure, CsvOptions csv, Refusals refusals, Shared shared, Progress progress) {
    /** The sheets of a file; empty when it is refused, or cannot be read before the procedure is mended. */
    Optional<Loaded<ScoreSheet>> load(Path file) {
        boolean needsProcedure = CsvOptions.isTable(file) || CsvOptions.isWorkbook(file);
        if (needsProcedure && procedure.isEmpty()) {
            refusals.note(file, Say.SHEETS_LATER);
            return Optional.empty();
        }
        return CsvOptions.isWorkbook(file)
                ? workbook(file, procedure.orElseThrow())
                : CallDocuments.load(
                        refusals,
                        file,
                        ScoreSheet.class,
                        csv,
                        progress,
                        shared,
                        (in, dialect) -> ScoreSheetsCsv.read(
                                in,
                                dialect,
                                procedure.orElseThrow().getCriteria().stream()
                                        .map(Criterion::getId)
                                        .toList(),
                                Limits.standard()));
    }

    private Optional<Loaded<ScoreSheet>> workbook(Path file, SelectionProcedure readBy) {
        requireFit(readBy, file, shared);
        Optional<WorkbookScores> scores = refusals.read(file, () -> read(file, readBy));
        scores.map(WorkbookScores::unscored).filter(rows -> !rows.isEmpty()).ifPresent(rows -> tell(file, rows));
        return scores.map(read -> new Loaded<>(file, read.sheets(), Optional.of(read::locate)));
    }

    private ReadResult<WorkbookScores> read(Path file, SelectionProcedure readBy) throws IOException {
        try (InputStream in = progress.open(file)) {
            return EvaluatorWorkbook.read(in, readBy, Limits.standard());
        }
    }

    /** A row without a score gives no sheet; what follows from that is the procedure's to say, but nobody shall miss it. */
    private void tell(Path file, List<ApplicationId> rows) {
        Language language = shared.language();
        String members = rows.stream().map(ApplicationId::value).collect(Collectors.joining(", "));
        shared.err().println(Access.line(file, Say.UNSCORED_ROWS.in(language, members), language));
    }

    /** Ends the run when no workbook can be made for a procedure. */
    static void requireFit(SelectionProcedure procedure, Path file, Shared shared) {
        Language language = shared.language();
        if (!EvaluatorGrid.fits(procedure)) {
            throw new Stopped(ExitCode.REFUSED, List.of(Access.line(file, Say.NO_GRID.in(language), language)));
        }
    }
}
