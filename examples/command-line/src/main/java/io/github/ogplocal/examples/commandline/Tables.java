// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.commandline;

import io.github.ogplocal.io.ReadResult;
import io.github.ogplocal.io.csv.CsvDialect;
import io.github.ogplocal.io.csv.CsvTable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/** Reads tables under the progress bar. */
final class Tables {
    private Tables() {}

    /** Reads one kind of table. */
    interface Reading<T> {
        ReadResult<CsvTable<T>> read(InputStream in, CsvDialect dialect) throws IOException;
    }

    static <T> Optional<CsvTable<T>> read(
            Refusals refusals, Path file, CsvDialect dialect, Progress progress, Reading<T> reading) {
        return refusals.read(file, () -> {
            try (InputStream in = progress.open(file)) {
                return reading.read(in, dialect);
            }
        });
    }
}
