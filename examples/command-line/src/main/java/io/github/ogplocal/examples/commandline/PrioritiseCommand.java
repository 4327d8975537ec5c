// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.commandline;

import io.github.ogplocal.io.JsonPlaces;
import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.io.PrioritisationProblems;
import io.github.ogplocal.io.PrioritisationProblems.Document;
import io.github.ogplocal.io.PrioritisationProblems.InputProblem;
import io.github.ogplocal.io.Problem;
import io.github.ogplocal.io.prioritisation.PrioritisationText;
import io.github.ogplocal.model.prioritisation.Ballot;
import io.github.ogplocal.model.prioritisation.ForumList;
import io.github.ogplocal.model.prioritisation.PriorityDecision;
import io.github.ogplocal.model.prioritisation.Project;
import io.github.ogplocal.model.prioritisation.RankedTie;
import io.github.ogplocal.model.prioritisation.Rating;
import io.github.ogplocal.rules.draw.Draw;
import io.github.ogplocal.rules.draw.DrawPool;
import io.github.ogplocal.rules.prioritisation.InvalidPrioritisationInputException;
import io.github.ogplocal.rules.prioritisation.Prioritisation;
import io.github.ogplocal.rules.prioritisation.PrioritisationDocuments;
import io.github.ogplocal.rules.prioritisation.PrioritisationDocumentsBuilder;
import io.github.ogplocal.rules.prioritisation.PrioritisationEngine;
import io.github.ogplocal.rules.prioritisation.PrioritisationOutcome;
import io.github.ogplocal.rules.prioritisation.PrioritisationProcedure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Decides which projects come first, and says why. */
@Command(
        name = "prioritise",
        description =
                "Decides which projects or commitments come first, and prints why: by a recorded decision, by forums'"
                        + " lists, or by a named method.",
        sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli sets the fields.
final class PrioritiseCommand implements Callable<Integer> {
    @Option(names = "--procedure", required = true, paramLabel = "P.json", description = "The procedure.")
    private Path procedureFile;

    @Option(
            names = "--documents",
            paramLabel = "D.json",
            description = "All documents in one, also the budget and the names of zones; a file that follows takes the"
                    + " place of what it holds.")
    private @Nullable Path documentsFile;

    @Option(names = "--projects", paramLabel = "FILE", description = "The projects that are chosen from.")
    private @Nullable Path projectsFile;

    @Option(names = "--ballots", paramLabel = "FILE", description = "The ballots, one a voter.")
    private @Nullable Path ballotsFile;

    @Option(names = "--ratings", paramLabel = "FILE", description = "The ratings.")
    private @Nullable Path ratingsFile;

    @Option(names = "--decision", paramLabel = "FILE", description = "What a committee decided.")
    private @Nullable Path decisionFile;

    @Option(names = "--lists", paramLabel = "FILE", description = "What the forums of the zones ranked.")
    private @Nullable Path listsFile;

    @Option(names = "--draw-pool", paramLabel = "FILE", description = "The published pool of a draw.")
    private @Nullable Path poolFile;

    @Option(names = "--draw", paramLabel = "FILE", description = "The draw; without it, ties that are drawn stay open.")
    private @Nullable Path drawFile;

    @Option(
            names = "--tie-decisions",
            paramLabel = "FILE",
            description = "What a committee decided on ties; without it, such ties stay open.")
    private @Nullable Path tieDecisionsFile;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write the outcome as JSON.")
    private @Nullable Path target;

    @Option(
            names = "--text",
            paramLabel = "FILE",
            description = "Where to write the outcome for readers; without it, it is printed.")
    private @Nullable Path textFile;

    @Option(names = "--force", description = "Replaces files that exist.")
    private boolean force;

    @Mixin
    private Shared shared;

    /** From each document that came in a file of its own to that file. */
    private final Map<Document, Path> files = new EnumMap<>(Document.class);

    @Override
    public Integer call() {
        Language language = shared.language();
        Output output = new Output(language, force);
        check(output, target);
        check(output, textFile);
        Refusals refusals = new Refusals(language);
        Prioritisation outcome;
        try (Progress progress = shared.progress()) {
            Optional<PrioritisationProcedure> procedure =
                    one(refusals, procedureFile, PrioritisationProcedure.class, progress);
            PrioritisationDocuments documents = documents(refusals, progress);
            refusals.stopIfAny();
            progress.step(Say.DECIDING);
            outcome = decide(procedure.orElseThrow(), documents, refusals);
        }
        write(outcome, output);
        return ExitCode.DONE;
    }

    private static void check(Output output, @Nullable Path file) {
        if (file != null) {
            output.checkFile(file);
        }
    }

    private void write(Prioritisation outcome, Output output) {
        String text = PrioritisationText.render(outcome, shared.language().name());
        if (textFile == null) {
            shared.out().print(text);
        } else {
            output.add(textFile, text);
        }
        if (target != null) {
            PrioritisationOutcome document = outcome.toOutcome();
            output.add(target, out -> OgpLocalJson.write(document, out));
        }
        if (target != null || textFile != null) {
            shared.tellWritten(output.write());
        }
    }

    private PrioritisationDocuments documents(Refusals refusals, Progress progress) {
        PrioritisationDocumentsBuilder builder = PrioritisationDocuments.builder();
        if (documentsFile != null) {
            one(refusals, documentsFile, PrioritisationDocuments.class, progress)
                    .ifPresent(builder::from);
        }
        list(refusals, projectsFile, Document.PROJECTS, Project.class, progress, builder::projects);
        list(refusals, ballotsFile, Document.BALLOTS, Ballot.class, progress, builder::ballots);
        list(refusals, ratingsFile, Document.RATINGS, Rating.class, progress, builder::ratings);
        list(refusals, listsFile, Document.LISTS, ForumList.class, progress, builder::lists);
        list(refusals, tieDecisionsFile, Document.TIE_DECISIONS, RankedTie.class, progress, builder::tieDecisions);
        single(refusals, decisionFile, Document.DECISION, PriorityDecision.class, progress, builder::decision);
        single(refusals, poolFile, Document.DRAW_POOL, DrawPool.class, progress, builder::drawPool);
        single(refusals, drawFile, Document.DRAW, Draw.class, progress, builder::draw);
        return builder.build();
    }

    private <T> void list(
            Refusals refusals,
            @Nullable Path file,
            Document document,
            Class<T> type,
            Progress progress,
            Consumer<List<T>> take) {
        if (file != null) {
            files.put(document, file);
            refusals.read(file, () -> {
                        try (InputStream in = progress.open(file)) {
                            return OgpLocalJson.readList(in, type);
                        }
                    })
                    .ifPresent(take);
        }
    }

    private <T> void single(
            Refusals refusals,
            @Nullable Path file,
            Document document,
            Class<T> type,
            Progress progress,
            Consumer<T> take) {
        if (file != null) {
            files.put(document, file);
            one(refusals, file, type, progress).ifPresent(take);
        }
    }

    private static <T> Optional<T> one(Refusals refusals, Path file, Class<T> type, Progress progress) {
        return refusals.read(file, () -> {
            try (InputStream in = progress.open(file)) {
                return OgpLocalJson.read(in, type);
            }
        });
    }

    private Prioritisation decide(
            PrioritisationProcedure procedure, PrioritisationDocuments documents, Refusals refusals) {
        try {
            return PrioritisationEngine.of(procedure).prioritise(documents);
        } catch (InvalidPrioritisationInputException e) {
            List<InputProblem> problems = PrioritisationProblems.ofInput(e.faults(), documents);
            for (Map.Entry<Document, Path> own : files.entrySet()) {
                refuse(
                        refusals,
                        own.getValue(),
                        problems.stream()
                                .filter(problem -> problem.document() == own.getKey())
                                .map(InputProblem::problem)
                                .toList());
            }
            Path rest = documentsFile == null ? procedureFile : documentsFile;
            List<Problem> others = new ArrayList<>();
            for (InputProblem problem : problems) {
                if (!files.containsKey(problem.document())) {
                    others.add(problem.inDocuments());
                }
            }
            // What is in no file at all is missing: told beside the procedure that asks for it.
            if (documentsFile == null) {
                refusals.add(rest, others);
            } else {
                refuse(refusals, rest, others);
            }
            refusals.stopIfAny();
            throw e;
        }
    }

    private static void refuse(Refusals refusals, Path file, List<Problem> problems) {
        try {
            refusals.add(file, JsonPlaces.locate(file, problems));
        } catch (IOException e) {
            refusals.add(file, problems);
            refusals.unreadable(file, e);
        }
    }
}
