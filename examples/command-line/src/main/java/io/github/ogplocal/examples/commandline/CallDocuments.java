// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.commandline;

import io.github.ogplocal.io.JsonPlaces;
import io.github.ogplocal.io.Limits;
import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.io.Problem;
import io.github.ogplocal.io.ReadResult;
import io.github.ogplocal.io.SelectionProblems;
import io.github.ogplocal.io.SelectionProblems.Document;
import io.github.ogplocal.io.SelectionProblems.InputProblem;
import io.github.ogplocal.io.csv.ApplicationsCsv;
import io.github.ogplocal.io.csv.CsvTable;
import io.github.ogplocal.io.csv.RecusalsCsv;
import io.github.ogplocal.io.csv.ScoreSheetsCsv;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.Criterion;
import io.github.ogplocal.model.selection.Recusal;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.rules.selection.InvalidSelectionInputException;
import io.github.ogplocal.rules.selection.Selection;
import io.github.ogplocal.rules.selection.SelectionEngine;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import io.github.ogplocal.rules.selection.SelectionRules;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The documents of a call, as options; and the selection that they give. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields.
final class CallDocuments {
    @Option(
            names = "--procedure",
            required = true,
            paramLabel = "P.json",
            description = "The procedure: the rules of the call.")
    private Path procedureFile;

    @Option(
            names = "--applications",
            required = true,
            paramLabel = "A.json|csv",
            description = "All applications, also those that will fall at screening.")
    private Path applicationsFile;

    @Option(names = "--sheets", required = true, paramLabel = "S.json|csv", description = "The score sheets.")
    private Path sheetsFile;

    @Option(
            names = "--recusals",
            paramLabel = "R.json|csv",
            description = "Who stays out of which judgement; without it, nobody does.")
    private @Nullable Path recusalsFile;

    @Mixin
    private CsvOptions csv;

    /** The values of a list, and what tells where they stand in its file. */
    record Loaded<T>(Path file, List<T> values, Optional<CsvTable<T>> table) {}

    /** Reads the documents and decides; stops with every fault of all of them when there is one. */
    Selection select(Shared shared, Progress progress) {
        Refusals refusals = new Refusals(shared.language());
        Optional<SelectionProcedure> procedure = refusals.read(procedureFile, () -> procedure(procedureFile, progress));
        Optional<Loaded<Application>> applications = load(
                refusals,
                applicationsFile,
                Application.class,
                csv,
                progress,
                shared,
                (in, dialect) -> ApplicationsCsv.read(in, dialect, Limits.standard()));
        Optional<Loaded<ScoreSheet>> sheets = Optional.empty();
        if (procedure.isEmpty() && CsvOptions.isTable(sheetsFile)) {
            refusals.note(sheetsFile, Say.SHEETS_LATER);
        } else {
            sheets = load(
                    refusals,
                    sheetsFile,
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
        Optional<Loaded<Recusal>> recusals = recusalsFile == null
                ? Optional.empty()
                : load(
                        refusals,
                        recusalsFile,
                        Recusal.class,
                        csv,
                        progress,
                        shared,
                        (in, dialect) -> RecusalsCsv.read(in, dialect, Limits.standard()));
        refusals.stopIfAny();
        progress.step(Say.DECIDING);
        return decide(procedure.orElseThrow(), applications.orElseThrow(), sheets.orElseThrow(), recusals, refusals);
    }

    /** A procedure from which an engine can be made, or all its faults with their lines. */
    static ReadResult<SelectionProcedure> procedure(Path file, Progress progress) throws IOException {
        ReadResult<SelectionProcedure> read;
        try (InputStream in = progress.open(file)) {
            read = OgpLocalJson.read(in, SelectionProcedure.class);
        }
        if (!read.isValid()) {
            return read;
        }
        List<Problem> problems =
                SelectionProblems.ofProcedure(SelectionEngine.check(read.orElseThrow(), SelectionRules.standard()));
        return problems.isEmpty() ? read : ReadResult.refused(JsonPlaces.locate(file, problems), 0);
    }

    /** Reads a list, from a table or from JSON. */
    static <T> Optional<Loaded<T>> load(
            Refusals refusals,
            Path file,
            Class<T> type,
            CsvOptions csv,
            Progress progress,
            Shared shared,
            Tables.Reading<T> reading) {
        if (CsvOptions.isTable(file)) {
            return Tables.read(refusals, file, csv.dialect(file, shared), progress, reading)
                    .map(table -> new Loaded<>(file, table.values(), Optional.of(table)));
        }
        return refusals.read(file, () -> {
                    try (InputStream in = progress.open(file)) {
                        return OgpLocalJson.readList(in, type);
                    }
                })
                .map(values -> new Loaded<>(file, values, Optional.empty()));
    }

    private static Selection decide(
            SelectionProcedure procedure,
            Loaded<Application> applications,
            Loaded<ScoreSheet> sheets,
            Optional<Loaded<Recusal>> recusals,
            Refusals refusals) {
        List<Recusal> recused = recusals.map(Loaded::values).orElse(List.of());
        try {
            return SelectionEngine.of(procedure).select(applications.values(), sheets.values(), recused);
        } catch (InvalidSelectionInputException e) {
            List<InputProblem> problems =
                    SelectionProblems.ofInput(e.faults(), procedure, applications.values(), sheets.values(), recused);
            refuse(refusals, applications, Document.APPLICATIONS, problems);
            refuse(refusals, sheets, Document.SHEETS, problems);
            recusals.ifPresent(loaded -> refuse(refusals, loaded, Document.RECUSALS, problems));
            refusals.stopIfAny();
            throw e;
        }
    }

    /** Adds the problems of one of the lists, with their places in its file. */
    static void refuse(Refusals refusals, Loaded<?> loaded, Document document, List<InputProblem> problems) {
        List<Problem> found = new ArrayList<>();
        for (InputProblem problem : problems) {
            if (problem.document() == document) {
                found.add(loaded.table()
                        .map(table -> table.locate(problem.index(), problem.problem()))
                        .orElse(problem.problem()));
            }
        }
        try {
            List<Problem> located =
                    new ArrayList<>(loaded.table().isPresent() ? found : JsonPlaces.locate(loaded.file(), found));
            located.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
            refusals.add(loaded.file(), located);
        } catch (IOException e) {
            refusals.add(loaded.file(), found);
            refusals.unreadable(loaded.file(), e);
        }
    }
}
