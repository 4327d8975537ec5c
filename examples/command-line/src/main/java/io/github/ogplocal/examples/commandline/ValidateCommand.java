// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.commandline;

import io.github.ogplocal.io.Limits;
import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.io.ReadResult;
import io.github.ogplocal.io.csv.ApplicationsCsv;
import io.github.ogplocal.io.csv.CsvDialect;
import io.github.ogplocal.io.csv.RecusalsCsv;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks one document and lists all its faults. */
@Command(
        name = "validate",
        description = "Checks one document and lists all its faults with their places; decides nothing.",
        sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli sets the fields.
final class ValidateCommand implements Callable<Integer> {
    @Option(
            names = "--type",
            required = true,
            paramLabel = "TYPE",
            description =
                    "What the file holds: ${COMPLETION-CANDIDATES}. Applications, sheets and recusals may be .csv, sheets"
                            + " also .xlsx.")
    private DocumentType type;

    @Parameters(paramLabel = "FILE", description = "The document.")
    private Path file;

    @Option(
            names = "--procedure",
            paramLabel = "P.json",
            description = "The procedure whose criteria are the columns; needed for sheets in a .csv or .xlsx file.")
    private @Nullable Path procedureFile;

    @Mixin
    private CsvOptions csv;

    @Mixin
    private Shared shared;

    @Override
    public Integer call() {
        Language language = shared.language();
        Refusals refusals = new Refusals(language);
        try (Progress progress = shared.progress()) {
            if (CsvOptions.isWorkbook(file)) {
                readWorkbook(refusals, progress);
            } else if (CsvOptions.isTable(file)) {
                readTable(refusals, progress);
            } else {
                refusals.read(file, () -> read(progress));
            }
        }
        refusals.stopIfAny();
        shared.out().println(Access.line(file, Say.VALID.in(language), language));
        return ExitCode.DONE;
    }

    private ReadResult<?> readJson(InputStream in) throws IOException {
        return type.isList() ? OgpLocalJson.readList(in, type.type()) : OgpLocalJson.read(in, type.type());
    }

    private ReadResult<Object> read(Progress progress) throws IOException {
        ReadResult<?> result;
        if (type == DocumentType.PROCEDURE) {
            result = CallDocuments.procedure(file, progress);
        } else {
            try (InputStream in = progress.open(file)) {
                result = readJson(in);
            }
        }
        return result.isValid()
                ? ReadResult.of(result.orElseThrow())
                : ReadResult.refused(result.problems(), result.unreported());
    }

    private void readTable(Refusals refusals, Progress progress) {
        Language language = shared.language();
        if (!type.isTable()) {
            String tables = DocumentType.APPLICATIONS + ", " + DocumentType.SHEETS + ", " + DocumentType.RECUSALS;
            throw shared.misused(Say.NO_TABLE.in(language, type.toString(), tables));
        }
        CsvDialect dialect = csv.dialect(file, shared);
        Limits limits = Limits.standard();
        if (type == DocumentType.APPLICATIONS) {
            Tables.read(refusals, file, dialect, progress, (in, d) -> ApplicationsCsv.read(in, d, limits));
        } else if (type == DocumentType.RECUSALS) {
            Tables.read(refusals, file, dialect, progress, (in, d) -> RecusalsCsv.read(in, d, limits));
        } else {
            readSheets(refusals, progress);
        }
    }

    private void readWorkbook(Refusals refusals, Progress progress) {
        if (type != DocumentType.SHEETS) {
            throw shared.misused(
                    Say.NO_WORKBOOK.in(shared.language(), type.toString(), DocumentType.SHEETS.toString()));
        }
        readSheets(refusals, progress);
    }

    private void readSheets(Refusals refusals, Progress progress) {
        Language language = shared.language();
        Path procedureFile = this.procedureFile;
        if (procedureFile == null) {
            throw shared.misused(Say.MISSING_OPTION.in(language, Say.PROCEDURE_NEEDED.in(language, file.toString())));
        }
        Optional<SelectionProcedure> procedure =
                refusals.read(procedureFile, () -> CallDocuments.procedure(procedureFile, progress));
        new SheetFiles(procedure, csv, refusals, shared, progress).load(file);
    }
}
