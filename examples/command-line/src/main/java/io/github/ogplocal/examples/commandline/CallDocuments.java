// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.commandline;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.io.JsonPlaces;
import io.github.ogplocal.io.Limits;
import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.io.Problem;
import io.github.ogplocal.io.ReadResult;
import io.github.ogplocal.io.SelectionProblems;
import io.github.ogplocal.io.SelectionProblems.Document;
import io.github.ogplocal.io.SelectionProblems.InputProblem;
import io.github.ogplocal.io.csv.ApplicationsCsv;
import io.github.ogplocal.io.csv.RecusalsCsv;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.Recusal;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.rules.draw.Draw;
import io.github.ogplocal.rules.draw.DrawPool;
import io.github.ogplocal.rules.selection.InvalidSelectionInputException;
import io.github.ogplocal.rules.selection.Selection;
import io.github.ogplocal.rules.selection.SelectionDocuments;
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
            names = "--documents",
            paramLabel = "D.json",
            description = "All documents of the call in one, also those of an earlier stage, checks and decisions;"
                    + " instead of the lists that follow.")
    private @Nullable Path documentsFile;

    @Option(
            names = "--applications",
            paramLabel = "A.json|csv",
            description = "All applications, also those that will fall at screening.")
    private @Nullable Path applicationsFile;

    @Option(
            names = "--sheets",
            paramLabel = "S.json|csv|xlsx",
            description = "The score sheets; may be given several times, as for one workbook of each evaluator.")
    private @Nullable List<Path> sheetsFiles;

    @Option(
            names = "--recusals",
            paramLabel = "R.json|csv",
            description = "Who stays out of which judgement; without it, nobody does.")
    private @Nullable Path recusalsFile;

    @Option(
            names = "--draw-pool",
            paramLabel = "pool.json",
            description = "The published pool of a draw, where ties are drawn.")
    private @Nullable Path poolFile;

    @Option(
            names = "--draw",
            paramLabel = "draw.json",
            description = "The draw; without it, ties that are drawn stay undecided.")
    private @Nullable Path drawFile;

    @Mixin
    private CsvOptions csv;

    /** Tells where in its file a value stands of which a problem was found later. */
    interface Places {
        Problem locate(int index, Problem problem);
    }

    /** The values of a list, and what tells where they stand in its file; for JSON nothing, which is looked up again. */
    record Loaded<T>(Path file, List<T> values, Optional<Places> places) {}

    /** The documents as they are put before the engine, and the files that they came from. */
    record Given(
            SelectionDocuments documents,
            Optional<Loaded<Application>> applications,
            List<Loaded<ScoreSheet>> sheets,
            Optional<Loaded<Recusal>> recusals) {}

    /** A selection, and the files that its documents came from. */
    record Decided(Selection selection, Given given) {}

    /** Reads the documents and decides; stops with every fault of all of them when there is one. */
    Selection select(Shared shared, Progress progress) {
        return decided(shared, progress, new Refusals(shared.language())).selection();
    }

    /**
     * What {@link #select} does; for those who read other documents too, or decide again with some of the same files.
     *
     * @param refusals what is wrong with the other documents; told with what is wrong with these
     */
    Decided decided(Shared shared, Progress progress, Refusals refusals) {
        checkUse(shared);
        Optional<SelectionProcedure> procedure = refusals.read(procedureFile, () -> procedure(procedureFile, progress));
        Path whole = documentsFile;
        Optional<Given> given = whole == null
                ? lists(procedure, refusals, shared, progress)
                : read(refusals, whole, SelectionDocuments.class, progress)
                        .map(documents -> new Given(documents, Optional.empty(), List.of(), Optional.empty()));
        Optional<DrawPool> pool =
                poolFile == null ? Optional.empty() : read(refusals, poolFile, DrawPool.class, progress);
        Optional<Draw> draw = drawFile == null ? Optional.empty() : read(refusals, drawFile, Draw.class, progress);
        refusals.stopIfAny();
        checkTogether(procedure.orElseThrow(), given.orElseThrow().documents(), shared);
        SelectionDocuments documents = SelectionDocuments.builder()
                .from(given.orElseThrow().documents())
                .drawPool(pool.or(() -> given.orElseThrow().documents().getDrawPool()))
                .draw(draw.or(() -> given.orElseThrow().documents().getDraw()))
                .build();
        progress.step(Say.DECIDING);
        return new Decided(
                decide(procedure.orElseThrow(), documents, given.orElseThrow(), refusals), given.orElseThrow());
    }

    /** What can be said of the options before any file is read. */
    private void checkUse(Shared shared) {
        Language language = shared.language();
        if (documentsFile == null && (applicationsFile == null || sheetsFiles == null)) {
            throw shared.misused(Say.MISSING_OPTION.in(language, Say.DOCUMENTS_NEEDED.in(language)));
        }
        if (documentsFile != null) {
            refuseBoth("--documents", "--applications", applicationsFile, shared);
            refuseBoth("--documents", "--sheets", sheetsFiles, shared);
            refuseBoth("--documents", "--recusals", recusalsFile, shared);
        }
    }

    private void checkTogether(SelectionProcedure procedure, SelectionDocuments documents, Shared shared) {
        checkStages(procedure, shared);
        if (documents.getDrawPool().isPresent()) {
            refuseBoth("--documents", "--draw-pool", poolFile, shared);
        }
        if (documents.getDraw().isPresent()) {
            refuseBoth("--documents", "--draw", drawFile, shared);
        }
    }

    /** Refuses lists for a procedure with an earlier stage, whose documents have no place in them. */
    void checkStages(SelectionProcedure procedure, Shared shared) {
        Language language = shared.language();
        if (documentsFile == null && procedure.getEarlierStage().isPresent()) {
            throw shared.misused(Say.MISSING_OPTION.in(language, Say.DOCUMENTS_FOR_STAGES.in(language)));
        }
    }

    private static void refuseBoth(String first, String second, @Nullable Object given, Shared shared) {
        if (given != null) {
            throw shared.misused(Say.TWICE.in(shared.language(), first, second));
        }
    }

    private Optional<Given> lists(
            Optional<SelectionProcedure> procedure, Refusals refusals, Shared shared, Progress progress) {
        Path applicationsPath = requireNonNull(applicationsFile, "applications");
        List<Path> sheetsPaths = requireNonNull(sheetsFiles, "sheets");
        Optional<Loaded<Application>> applications = load(
                refusals,
                applicationsPath,
                Application.class,
                csv,
                progress,
                shared,
                (in, dialect) -> ApplicationsCsv.read(in, dialect, Limits.standard()));
        SheetFiles sheetFiles = new SheetFiles(procedure, csv, refusals, shared, progress);
        List<Optional<Loaded<ScoreSheet>>> sheets =
                sheetsPaths.stream().map(sheetFiles::load).toList();
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
        if (applications.isEmpty() || sheets.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        List<Loaded<ScoreSheet>> loaded =
                sheets.stream().map(Optional::orElseThrow).toList();
        SelectionDocuments documents = SelectionDocuments.builder()
                .applications(applications.get().values())
                .sheets(loaded.stream().flatMap(file -> file.values().stream()).toList())
                .recusals(recusals.map(Loaded::values).orElse(List.of()))
                .build();
        return Optional.of(new Given(documents, applications, loaded, recusals));
    }

    private static <T> Optional<T> read(Refusals refusals, Path file, Class<T> type, Progress progress) {
        return refusals.read(file, () -> {
            try (InputStream in = progress.open(file)) {
                return OgpLocalJson.read(in, type);
            }
        });
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
                    .map(table -> new Loaded<>(file, table.values(), Optional.of(table::locate)));
        }
        return refusals.read(file, () -> {
                    try (InputStream in = progress.open(file)) {
                        return OgpLocalJson.readList(in, type);
                    }
                })
                .map(values -> new Loaded<>(file, values, Optional.empty()));
    }

    private Selection decide(
            SelectionProcedure procedure, SelectionDocuments documents, Given given, Refusals refusals) {
        try {
            return SelectionEngine.of(procedure).select(documents);
        } catch (InvalidSelectionInputException e) {
            refuse(given, SelectionProblems.ofInput(e.faults(), procedure, documents), refusals);
            refusals.stopIfAny();
            throw e;
        }
    }

    /** Adds problems of the documents to the files that these came from. */
    void refuse(Given given, List<InputProblem> found, Refusals refusals) {
        List<InputProblem> problems = new ArrayList<>(found);
        refuseOwn(refusals, poolFile, Document.DRAW_POOL, problems);
        refuseOwn(refusals, drawFile, Document.DRAW, problems);
        if (documentsFile != null) {
            refuse(
                    refusals,
                    new Loaded<>(documentsFile, List.of(), Optional.empty()),
                    problems.stream().map(InputProblem::inDocuments).toList());
        }
        given.applications().ifPresent(loaded -> refuse(refusals, loaded, Document.APPLICATIONS, problems));
        int first = 0;
        for (Loaded<ScoreSheet> loaded : given.sheets()) {
            refuse(refusals, loaded, Document.SHEETS, problems, first);
            first += loaded.values().size();
        }
        given.recusals().ifPresent(loaded -> refuse(refusals, loaded, Document.RECUSALS, problems));
    }

    /** Adds the problems of a document that came in a file of its own, and takes them off the list. */
    static void refuseOwn(Refusals refusals, @Nullable Path file, Document document, List<InputProblem> problems) {
        if (file != null) {
            refuse(refusals, new Loaded<>(file, List.of(), Optional.empty()), document, problems);
            problems.removeIf(problem -> problem.stagesBefore() == 0 && problem.document() == document);
        }
    }

    /** Adds the problems of one of the lists, with their places in its file. */
    static void refuse(Refusals refusals, Loaded<?> loaded, Document document, List<InputProblem> problems) {
        refuse(refusals, loaded, document, problems, 0);
    }

    /**
     * Adds the problems of one file of a list.
     *
     * @param first the index in the list of the file's first value
     */
    private static void refuse(
            Refusals refusals, Loaded<?> loaded, Document document, List<InputProblem> problems, int first) {
        List<Problem> found = new ArrayList<>();
        for (InputProblem problem : problems) {
            int index = problem.index() - first;
            boolean isWhole =
                    first == 0 && loaded.values().isEmpty() && loaded.places().isEmpty();
            boolean inFile = isWhole || (index >= 0 && index < loaded.values().size());
            if (problem.stagesBefore() == 0 && problem.document() == document && inFile) {
                found.add(loaded.places()
                        .map(places -> places.locate(index, problem.problem()))
                        .orElseGet(() -> inFile(problem.problem(), problem.index(), index)));
            }
        }
        refuse(refusals, loaded, found);
    }

    /** A problem of a list with its pointer counted from the start of its own file. */
    private static Problem inFile(Problem problem, int index, int indexInFile) {
        String start = "/" + index;
        return problem.pointer().startsWith(start)
                ? new Problem(
                        problem.code(),
                        "/" + indexInFile + problem.pointer().substring(start.length()),
                        problem.line(),
                        problem.column(),
                        problem.arguments())
                : problem;
    }

    /** Adds problems of a file; in JSON they still have no lines. */
    static void refuse(Refusals refusals, Loaded<?> loaded, List<Problem> found) {
        try {
            List<Problem> located =
                    new ArrayList<>(loaded.places().isPresent() ? found : JsonPlaces.locate(loaded.file(), found));
            located.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
            refusals.add(loaded.file(), located);
        } catch (IOException e) {
            refusals.add(loaded.file(), found);
            refusals.unreadable(loaded.file(), e);
        }
    }
}
