// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.commandline;

import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.io.ReadResult;
import io.github.ogplocal.io.SelectionProblems;
import io.github.ogplocal.io.SelectionProblems.InputProblem;
import io.github.ogplocal.io.robustness.RobustnessText;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.rules.robustness.SelectionDifference;
import io.github.ogplocal.rules.selection.InvalidSelectionInputException;
import io.github.ogplocal.rules.selection.Selection;
import io.github.ogplocal.rules.selection.SelectionDocuments;
import io.github.ogplocal.rules.selection.SelectionEngine;
import io.github.ogplocal.rules.selection.SelectionProcedure;
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

/** Decides a call twice, before and after something changed, and says who moved and why. */
@Command(
        name = "diff",
        description = "Says who moves and why when documents or rules of a call change.",
        sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli sets the fields.
final class DiffCommand implements Callable<Integer> {
    @Option(
            names = "--after-procedure",
            paramLabel = "P2.json",
            description = "The procedure after; without it, the same.")
    private @Nullable Path procedureFile;

    @Option(
            names = "--after-documents",
            paramLabel = "D2.json",
            description = "All documents after; without it, the same but for the sheets given with --after-sheets.")
    private @Nullable Path documentsFile;

    @Option(names = "--after-sheets", paramLabel = "S2.json", description = "The score sheets after.")
    private @Nullable Path sheetsFile;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where to write the difference as JSON; without it, it is only printed.")
    private @Nullable Path target;

    @Option(names = "--force", description = "Replaces FILE.")
    private boolean force;

    @Mixin
    private CallDocuments documents;

    @Mixin
    private Shared shared;

    @Override
    public Integer call() {
        Language language = shared.language();
        if (procedureFile == null && documentsFile == null && sheetsFile == null) {
            throw shared.misused(
                    Say.MISSING_OPTION.in(language, "--after-procedure, --after-documents, --after-sheets"));
        }
        if (documentsFile != null && sheetsFile != null) {
            throw shared.misused(Say.TWICE.in(language, "--after-documents", "--after-sheets"));
        }
        Output output = new Output(language, force);
        Path target = this.target;
        if (target != null) {
            output.checkFile(target);
        }
        Selection before;
        Selection after;
        try (Progress progress = shared.progress()) {
            CallDocuments.Decided decided = documents.decided(shared, progress, new Refusals(language));
            before = decided.selection();
            after = after(decided, progress, new Refusals(language));
        }
        SelectionDifference difference = SelectionDifference.between(before, after);
        shared.out().print(RobustnessText.render(difference, before, after, language.name()));
        if (target != null) {
            output.add(target, out -> OgpLocalJson.write(difference, out));
            shared.tellWritten(output.write());
        }
        return ExitCode.DONE;
    }

    private Selection after(CallDocuments.Decided decided, Progress progress, Refusals refusals) {
        Selection before = decided.selection();
        Optional<SelectionProcedure> procedure =
                read(procedureFile, before.procedure(), refusals, file -> CallDocuments.procedure(file, progress));
        Optional<SelectionDocuments> all = read(documentsFile, before.documents(), refusals, file -> {
            try (InputStream in = progress.open(file)) {
                return OgpLocalJson.read(in, SelectionDocuments.class);
            }
        });
        Optional<List<ScoreSheet>> sheets = read(sheetsFile, before.documents().getSheets(), refusals, file -> {
            try (InputStream in = progress.open(file)) {
                return OgpLocalJson.readList(in, ScoreSheet.class);
            }
        });
        refusals.stopIfAny();
        if (documentsFile == null) {
            documents.checkStages(procedure.orElseThrow(), shared);
        }
        SelectionDocuments given = sheetsFile == null
                ? all.orElseThrow()
                : SelectionDocuments.builder()
                        .from(all.orElseThrow())
                        .sheets(sheets.orElseThrow())
                        .build();
        try {
            return SelectionEngine.of(procedure.orElseThrow()).select(given);
        } catch (InvalidSelectionInputException e) {
            refuse(decided, SelectionProblems.ofInput(e.faults(), procedure.orElseThrow(), given), refusals);
            refusals.stopIfAny();
            throw e;
        }
    }

    /** Adds what does not fit to the files of the call after, and what it shares with the call before to the files of that. */
    private void refuse(CallDocuments.Decided decided, List<InputProblem> found, Refusals refusals) {
        List<InputProblem> problems = new ArrayList<>(found);
        CallDocuments.refuseOwn(refusals, sheetsFile, SelectionProblems.Document.SHEETS, problems);
        if (documentsFile == null) {
            documents.refuse(decided.given(), problems, refusals);
        } else {
            CallDocuments.refuse(
                    refusals,
                    new CallDocuments.Loaded<>(documentsFile, List.of(), Optional.empty()),
                    problems.stream().map(InputProblem::inDocuments).toList());
        }
    }

    private interface Reading<T> {
        ReadResult<T> read(Path file) throws IOException;
    }

    private static <T> Optional<T> read(@Nullable Path file, T same, Refusals refusals, Reading<T> reading) {
        return file == null ? Optional.of(same) : refusals.read(file, () -> reading.read(file));
    }
}
