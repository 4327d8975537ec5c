// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.commandline;

import io.github.ogplocal.examples.commandline.CallDocuments.Loaded;
import io.github.ogplocal.io.Limits;
import io.github.ogplocal.io.Problem;
import io.github.ogplocal.io.ProblemCode;
import io.github.ogplocal.io.SelectionProblems.Document;
import io.github.ogplocal.io.csv.ApplicationsCsv;
import io.github.ogplocal.io.csv.CsvDialect;
import io.github.ogplocal.io.csv.RecusalsCsv;
import io.github.ogplocal.io.csv.ScoreSheetsCsv;
import io.github.ogplocal.io.workbook.EvaluatorCsv;
import io.github.ogplocal.io.workbook.EvaluatorGrid;
import io.github.ogplocal.io.workbook.EvaluatorWorkbook;
import io.github.ogplocal.model.InvalidValueException;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ApplicationStage;
import io.github.ogplocal.model.selection.Criterion;
import io.github.ogplocal.model.selection.CriterionId;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.selection.Recusal;
import io.github.ogplocal.rules.NearestName;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Hands out what evaluators fill in. */
@Command(
        name = "workbook",
        description = "Writes the workbooks that evaluators fill in; select and validate read them.",
        subcommands = {WorkbookCommand.Write.class})
@SuppressWarnings("NullAway.Init") // picocli sets the fields.
final class WorkbookCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Mixin
    private Shared shared;

    /** Called when no subcommand is named. */
    @Override
    public void run() {
        throw Main.commandNeeded(spec, shared.language());
    }

    /** Writes a workbook for each evaluator. */
    @Command(
            name = "write",
            description = {
                "Writes a workbook for each evaluator, EVALUATOR.xlsx: one row for each application, one column for",
                "each criterion. Drafts, withdrawn and replaced applications have no row, and neither have",
                "those from which the evaluator is recused."
            },
            sortOptions = false)
    @SuppressWarnings("NullAway.Init") // picocli sets the fields.
    static final class Write implements Callable<Integer> {
        @Option(names = "--procedure", required = true, paramLabel = "P.json", description = "The procedure.")
        private Path procedureFile;

        @Option(
                names = "--applications",
                required = true,
                paramLabel = "A.json|csv",
                description = "The applications, in the order of the rows.")
        private Path applicationsFile;

        @Option(
                names = "--recusals",
                paramLabel = "R.json|csv",
                description = "Who stays out of which judgement; without it, nobody does.")
        private @Nullable Path recusalsFile;

        @Option(
                names = "--evaluator",
                required = true,
                paramLabel = "ID",
                description = "Who scores; may be given several times.")
        private List<String> evaluators;

        @Option(
                names = "--application",
                paramLabel = "ID",
                description = "Only these applications; may be given several times. Without it, all.")
        private @Nullable List<String> only;

        @Option(
                names = "--csv",
                description =
                        "Writes EVALUATOR.csv too: separated by semicolons, with decimal commas, for a French Excel.")
        private boolean table;

        @Option(
                names = "--out",
                required = true,
                paramLabel = "DIR",
                description = "The folder for the workbooks; must be empty or absent. All are written, or none.")
        private Path folder;

        @Option(names = "--force", description = "Replaces files of these names in DIR.")
        private boolean force;

        @Mixin
        private CsvOptions csv;

        @Mixin
        private Shared shared;

        @Override
        public Integer call() {
            Language language = shared.language();
            List<EvaluatorId> ids =
                    evaluators.stream().map(this::evaluator).distinct().toList();
            Output output = new Output(language, force);
            output.checkFolder(folder);
            Refusals refusals = new Refusals(language);
            Optional<SelectionProcedure> procedure;
            Optional<Loaded<Application>> applications;
            Optional<Loaded<Recusal>> recusals = Optional.empty();
            try (Progress progress = shared.progress()) {
                procedure = refusals.read(procedureFile, () -> CallDocuments.procedure(procedureFile, progress));
                applications = CallDocuments.load(
                        refusals,
                        applicationsFile,
                        Application.class,
                        csv,
                        progress,
                        shared,
                        (in, dialect) -> ApplicationsCsv.read(in, dialect, Limits.standard()));
                if (recusalsFile != null) {
                    recusals = CallDocuments.load(
                            refusals,
                            recusalsFile,
                            Recusal.class,
                            csv,
                            progress,
                            shared,
                            (in, dialect) -> RecusalsCsv.read(in, dialect, Limits.standard()));
                }
            }
            applications.ifPresent(loaded -> CallDocuments.refuse(
                    refusals, loaded, Document.APPLICATIONS, DrawCommand.Pool.faults(loaded.values())));
            if (applications.isPresent() && recusals.isPresent()) {
                refuseUnknown(applications.get(), recusals.get(), refusals);
            }
            if (table) {
                procedure.ifPresent(read -> refuseClashes(read, refusals));
            }
            refusals.stopIfAny();
            SheetFiles.requireFit(procedure.orElseThrow(), procedureFile, shared);
            List<Application> scored = scored(applications.orElseThrow().values());
            for (EvaluatorId evaluator : ids) {
                add(
                        output,
                        grid(
                                procedure.orElseThrow(),
                                evaluator,
                                scored,
                                recusals.map(Loaded::values).orElse(List.of())));
            }
            shared.tellWritten(output.write());
            return ExitCode.DONE;
        }

        /** A misspelt application would hand the evaluator the file from which there is a recusal. */
        private static void refuseUnknown(
                Loaded<Application> applications, Loaded<Recusal> recusals, Refusals refusals) {
            List<Problem> unknown = new ArrayList<>();
            for (int i = 0; i < recusals.values().size(); i++) {
                Recusal recusal = recusals.values().get(i);
                if (applications.values().stream()
                        .noneMatch(application -> application.getId().equals(recusal.application()))) {
                    int index = i;
                    Problem problem = new Problem(
                            ProblemCode.UNKNOWN_APPLICATION, "/" + i + "/application", 0, 0, new TreeMap<>());
                    unknown.add(recusals.places()
                            .map(places -> places.locate(index, problem))
                            .orElse(problem));
                }
            }
            CallDocuments.refuse(refusals, recusals, unknown);
        }

        /** A criterion with the name of another column would make a table that nobody can read; a workbook has no such names. */
        private void refuseClashes(SelectionProcedure procedure, Refusals refusals) {
            List<CriterionId> criteria =
                    procedure.getCriteria().stream().map(Criterion::getId).toList();
            List<Problem> clashes = ScoreSheetsCsv.clashing(criteria).stream()
                    .map(criterion -> new Problem(
                            ProblemCode.CRITERION_IS_COLUMN,
                            "/criteria/" + criteria.indexOf(criterion) + "/id",
                            0,
                            0,
                            new TreeMap<>(Map.of("criterion", criterion.value()))))
                    .toList();
            CallDocuments.refuse(refusals, new Loaded<>(procedureFile, List.of(), Optional.empty()), clashes);
        }

        private EvaluatorId evaluator(String text) {
            try {
                return EvaluatorId.parse(text);
            } catch (InvalidValueException e) {
                throw shared.misused(Say.WRONG_USE.in(shared.language(), "--evaluator"));
            }
        }

        /** The applications that are scored by somebody; stops when one was named that is not there. */
        private List<Application> scored(List<Application> all) {
            List<String> filed = all.stream()
                    .filter(application -> application.stage() == ApplicationStage.FILED
                            || application.stage() == ApplicationStage.PIECES_ASKED)
                    .map(application -> application.getId().value())
                    .toList();
            List<String> wanted = only == null ? filed : only;
            Language language = shared.language();
            for (String id : wanted) {
                if (!filed.contains(id)) {
                    throw new Stopped(
                            ExitCode.REFUSED,
                            List.of(Say.NO_APPLICATION.in(
                                    language, id, NearestName.of(id, filed).orElse(Say.NOTHING.in(language)))));
                }
            }
            return all.stream()
                    .filter(application -> wanted.contains(application.getId().value()))
                    .toList();
        }

        private EvaluatorGrid grid(
                SelectionProcedure procedure, EvaluatorId evaluator, List<Application> scored, List<Recusal> recusals) {
            List<Application> rows = scored.stream()
                    .filter(application -> recusals.stream()
                            .noneMatch(recusal -> recusal.evaluator().equals(evaluator)
                                    && recusal.application().equals(application.getId())))
                    .toList();
            if (rows.isEmpty()) {
                throw new Stopped(
                        ExitCode.REFUSED, List.of(Say.NOTHING_TO_SCORE.in(shared.language(), evaluator.value())));
            }
            return EvaluatorGrid.of(procedure, evaluator, rows);
        }

        private void add(Output output, EvaluatorGrid grid) {
            String reader = shared.language().name();
            String name = grid.evaluator().value();
            output.add(folder.resolve(name + ".xlsx"), out -> EvaluatorWorkbook.write(grid, reader, out));
            if (table) {
                output.add(
                        folder.resolve(name + ".csv"),
                        out -> EvaluatorCsv.write(grid, CsvDialect.FRENCH_EXCEL, reader, out));
            }
        }
    }
}
