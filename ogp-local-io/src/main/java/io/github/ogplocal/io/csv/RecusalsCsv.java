// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.csv;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.io.Limits;
import io.github.ogplocal.io.ReadResult;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.selection.Recusal;
import io.github.ogplocal.model.selection.RecusalKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Recusals as a table: the columns {@code evaluator}, {@code application} and {@code kind}, in any order. */
public final class RecusalsCsv {
    private static final List<String> COLUMNS = List.of("evaluator", "application", "kind");

    private RecusalsCsv() {}

    /**
     * Reads a table of recusals.
     *
     * @param table what to read; UTF-8
     * @return the recusals, or every fault with its row and column
     * @throws IOException if the bytes cannot be read
     */
    public static ReadResult<CsvTable<Recusal>> read(Path table, CsvDialect dialect) throws IOException {
        try (InputStream in = Files.newInputStream(table)) {
            return read(in, dialect, Limits.standard());
        }
    }

    /** Reads a table of recusals as {@link #read(Path, CsvDialect)} does; the stream is left open. */
    public static ReadResult<CsvTable<Recusal>> read(InputStream table, CsvDialect dialect, Limits limits)
            throws IOException {
        return new TableReader(requireNonNull(dialect, "dialect"), limits)
                .read(table, COLUMNS, COLUMNS, List.of(), RecusalsCsv::recusal);
    }

    private static @Nullable Recusal recusal(Row row) {
        EvaluatorId evaluator = row.required("evaluator", EvaluatorId.class);
        ApplicationId application = row.required("application", ApplicationId.class);
        RecusalKind kind = row.required("kind", RecusalKind.class);
        return evaluator == null || application == null || kind == null
                ? null
                : row.made(() -> new Recusal(evaluator, application, kind), attribute -> attribute);
    }
}
