// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.commandline;

import io.github.ogplocal.io.JsonPlaces;
import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.io.PrioritisationProblems;
import io.github.ogplocal.io.Problem;
import io.github.ogplocal.io.ReadResult;
import io.github.ogplocal.io.SelectionProblems;
import io.github.ogplocal.io.prioritisation.Pabulib;
import io.github.ogplocal.io.prioritisation.PabulibElection;
import io.github.ogplocal.io.prioritisation.PabulibFile;
import io.github.ogplocal.io.prioritisation.PrioritisationPage;
import io.github.ogplocal.io.prioritisation.PrioritisationSummary;
import io.github.ogplocal.rules.prioritisation.InvalidPrioritisationInputException;
import io.github.ogplocal.rules.prioritisation.Prioritisation;
import io.github.ogplocal.rules.prioritisation.PrioritisationDocuments;
import io.github.ogplocal.rules.prioritisation.PrioritisationEngine;
import io.github.ogplocal.rules.prioritisation.PrioritisationOutcome;
import io.github.ogplocal.rules.prioritisation.PrioritisationProcedure;
import io.github.ogplocal.rules.prioritisation.PrioritisationRules;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Counts a city's vote on a participatory budget as its file has it. */
@Command(
        name = "budget",
        description =
                "Counts a vote on a participatory budget, from the file in which cities publish such votes (.pb).",
        sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli sets the fields.
final class BudgetCommand implements Callable<Integer> {
    @Option(
            names = "--election",
            required = true,
            paramLabel = "FILE.pb",
            description = "The vote: projects, ballots and the budget.")
    private Path electionFile;

    @Option(
            names = "--procedure",
            required = true,
            paramLabel = "P.json",
            description = "The rules by which it is counted; they leave the budget to the vote's file.")
    private Path procedureFile;

    @Option(
            names = "--zones",
            paramLabel = "COLUMN",
            description =
                    "The column of the projects that names the zone whose money pays for them; without it, none does.")
    private @Nullable String zones;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where to write the outcome as JSON; without it, it is only printed.")
    private @Nullable Path target;

    @Option(
            names = "--page",
            paramLabel = "HTML",
            description = "Where to write a page for readers, with support and spending drawn.")
    private @Nullable Path pageFile;

    @Option(names = "--force", description = "Replaces FILE and HTML.")
    private boolean force;

    @Mixin
    private Shared shared;

    @Override
    public Integer call() {
        Language language = shared.language();
        Output output = new Output(language, force);
        Path target = this.target;
        Path pageFile = this.pageFile;
        if (target != null && pageFile != null && target.toAbsolutePath().equals(pageFile.toAbsolutePath())) {
            throw shared.misused(Say.TWICE.in(language, "--out", "--page"));
        }
        if (target != null) {
            output.checkFile(target);
        }
        if (pageFile != null) {
            output.checkFile(pageFile);
        }
        PabulibFile vote;
        Prioritisation outcome;
        List<Path> written = new ArrayList<>();
        try (Progress progress = shared.progress()) {
            Refusals refusals = new Refusals(language);
            Optional<PrioritisationProcedure> procedure = refusals.read(procedureFile, () -> procedure(progress));
            Optional<PabulibFile> read = refusals.read(electionFile, () -> election(progress));
            refusals.stopIfAny();
            vote = read.orElseThrow();
            progress.step(Say.DECIDING);
            outcome = decide(procedure.orElseThrow(), vote.election(), refusals);
            progress.step(Say.WRITING);
            if (target != null) {
                PrioritisationOutcome whole = outcome.toOutcome();
                output.add(target, out -> OgpLocalJson.write(whole, out));
            }
            if (pageFile != null) {
                output.add(pageFile, PrioritisationPage.of(outcome).render(language.name()));
            }
            written.addAll(output.write());
        }
        tellNotes(vote);
        shared.out().print(PrioritisationSummary.render(outcome, language.name()));
        shared.tellWritten(written);
        return ExitCode.DONE;
    }

    private ReadResult<PrioritisationProcedure> procedure(Progress progress) throws IOException {
        ReadResult<PrioritisationProcedure> read;
        try (InputStream in = progress.open(procedureFile)) {
            read = OgpLocalJson.read(in, PrioritisationProcedure.class);
        }
        if (!read.isValid()) {
            return read;
        }
        List<Problem> problems = SelectionProblems.ofProcedure(
                PrioritisationEngine.check(read.orElseThrow(), PrioritisationRules.standard()));
        return problems.isEmpty() ? read : ReadResult.refused(JsonPlaces.locate(procedureFile, problems), 0);
    }

    private ReadResult<PabulibFile> election(Progress progress) throws IOException {
        try (InputStream in = progress.open(electionFile)) {
            return Pabulib.read(in, Optional.ofNullable(zones), Pabulib.limits());
        }
    }

    private Prioritisation decide(PrioritisationProcedure procedure, PabulibElection election, Refusals refusals) {
        PrioritisationDocuments documents = PrioritisationDocuments.builder()
                .projects(election.projects())
                .ballots(election.ballots())
                .ratings(election.ratings())
                .budget(election.budget())
                .build();
        try {
            return PrioritisationEngine.of(procedure).prioritise(documents);
        } catch (InvalidPrioritisationInputException e) {
            refusals.add(
                    electionFile,
                    PrioritisationProblems.ofInput(e.faults(), documents).stream()
                            .map(PrioritisationProblems.InputProblem::inDocuments)
                            .toList());
            refusals.stopIfAny();
            throw e;
        }
    }

    /** What should be known of the file and did not stand against counting it. */
    private void tellNotes(PabulibFile vote) {
        Language language = shared.language();
        for (Problem note : vote.notes()) {
            shared.err().println(Access.line(electionFile, note.message(language.name()), language));
        }
        if (vote.unlistedNotes() > 0) {
            String more = Say.UNREPORTED.in(language, Integer.toString(vote.unlistedNotes()));
            shared.err().println(Access.line(electionFile, more, language));
        }
    }
}
