// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.benchmarks;

import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.Recusal;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.rules.selection.ApplicationOutcome;
import io.github.ogplocal.rules.selection.Selection;
import io.github.ogplocal.rules.selection.SelectionEngine;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A process that reads a call's documents, selects, writes what became of each application, and ends.
 *
 * <p>{@link ColdStart} measures it beside {@link PlainColdSelection}.
 */
final class ColdSelection {
    private ColdSelection() {}

    /**
     * Selects.
     *
     * @param arguments the folder of the documents; the file to write; {@code explained} to write every application's
     *     reasons too
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        SelectionProcedure procedure = OgpLocalJson.read(folder.resolve("procedure.json"), SelectionProcedure.class)
                .orElseThrow();
        Selection selection = SelectionEngine.of(procedure)
                .select(
                        OgpLocalJson.readList(folder.resolve("applications.json"), Application.class)
                                .orElseThrow(),
                        OgpLocalJson.readList(folder.resolve("sheets.json"), ScoreSheet.class)
                                .orElseThrow(),
                        OgpLocalJson.readList(folder.resolve("recusals.json"), Recusal.class)
                                .orElseThrow());
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[1]))) {
            if (arguments.length > 2) {
                OgpLocalJson.write(selection.toOutcome(), out);
            } else {
                OgpLocalJson.writeList(selection.outcomes(), ApplicationOutcome.class, out);
            }
        }
    }
}
