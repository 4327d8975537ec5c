// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.workbook;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.io.Limits;
import io.github.ogplocal.io.ProblemCode;
import io.github.ogplocal.io.ReadResult;
import io.github.ogplocal.io.prose.Language;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One evaluator's workbook in the form {@code .xlsx}: one row for each application, one column for each criterion.
 *
 * <p>The sheet itself refuses what is typed off a scale; only the cells for scores are open; names and titles stay in
 * sight; Arabic runs from right to left. A sheet of instructions lists the scales and factors. A hidden row holds the codes
 * of the columns and a hidden sheet says for which procedure, revision and evaluator the workbook was made and which rows
 * it had; reading goes by these alone. Columns and rows may change places. Totals are not in it: they are the procedure's.
 *
 * <p>A workbook is no proof of who filled it in: its protection has no password and keeps hands from slipping.
 *
 * <p>The same grid gives the same bytes everywhere.
 */
public final class EvaluatorWorkbook {
    private EvaluatorWorkbook() {}

    /**
     * Writes a workbook.
     *
     * @param grid what is asked; scores that it holds are filled in
     * @param language of titles and messages: {@code ar}, {@code fr} or {@code en}, with or without a region
     * @param out left open
     * @throws IllegalArgumentException if the language is none of the three
     * @throws IOException if the bytes cannot be written
     */
    public static void write(EvaluatorGrid grid, String language, OutputStream out) throws IOException {
        requireNonNull(out, "out");
        new WorkbookWriter(requireNonNull(grid, "grid"), Language.of(language)).write(out);
    }

    /**
     * Reads a workbook that was made for a procedure.
     *
     * @return the scores, or every fault with its row and column on the sheet of scores
     * @throws IllegalArgumentException if no workbook can be made for the procedure; see {@link EvaluatorGrid#fits}
     * @throws IOException if the bytes cannot be read
     */
    public static ReadResult<WorkbookScores> read(Path workbook, SelectionProcedure procedure) throws IOException {
        try (InputStream in = Files.newInputStream(workbook)) {
            return read(in, procedure, Limits.standard());
        }
    }

    /**
     * Reads a workbook as {@link #read(Path, SelectionProcedure)} does; the stream is left open.
     *
     * @param limits {@code documentBytes} bounds the file, and once more all that is unfolded of it; {@code tokens} and
     *     {@code depth} bound its XML, {@code elements} its rows and parts, {@code stringLength} the text of a cell
     */
    public static ReadResult<WorkbookScores> read(InputStream workbook, SelectionProcedure procedure, Limits limits)
            throws IOException {
        return read(workbook, procedure, Optional.empty(), limits);
    }

    /** Reads a workbook, and refuses it if it was made for another evaluator. */
    public static ReadResult<WorkbookScores> read(
            InputStream workbook, SelectionProcedure procedure, EvaluatorId evaluator, Limits limits)
            throws IOException {
        return read(workbook, procedure, Optional.of(evaluator), limits);
    }

    private static ReadResult<WorkbookScores> read(
            InputStream workbook, SelectionProcedure procedure, Optional<EvaluatorId> evaluator, Limits limits)
            throws IOException {
        EvaluatorGrid.requireFit(procedure);
        int most = (int) Math.min(limits.documentBytes(), Integer.MAX_VALUE - 16);
        byte[] bytes = workbook.readNBytes(most + 1);
        if (bytes.length > most) {
            return ReadResult.refused(
                    List.of(WorkbookFault.whole(
                            ProblemCode.DOCUMENT_TOO_LARGE, Map.of("most", Integer.toString(most)))),
                    0);
        }
        return new WorkbookReader(procedure, evaluator, limits).read(bytes);
    }
}
