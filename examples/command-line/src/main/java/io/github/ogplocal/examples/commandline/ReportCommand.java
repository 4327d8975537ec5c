// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.commandline;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.io.report.DocumentKind;
import io.github.ogplocal.io.report.Documents;
import io.github.ogplocal.io.report.PublishedDocument;
import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.rules.catalogue.StandardRules;
import io.github.ogplocal.rules.progress.ProgressEngine;
import io.github.ogplocal.rules.progress.ProgressProcedure;
import io.github.ogplocal.rules.review.ReviewEngine;
import io.github.ogplocal.rules.review.ReviewProcedure;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes the documents that a local authority publishes. */
@Command(
        name = "report",
        description =
                "Makes one document of a dossier, in the language of --lang: every field of its form, what is missing, the"
                        + " sources, and what a review found.",
        sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli sets the fields.
final class ReportCommand implements Callable<Integer> {
    @Option(names = "--dossier", required = true, paramLabel = "D.json", description = "The dossier.")
    private Path dossierFile;

    @Option(
            names = "--document",
            required = true,
            paramLabel = "KIND",
            description = "Which document: self-assessment, action-plan, project-sheet, letter, case-form or file.")
    private String document;

    @Option(
            names = "--id",
            defaultValue = Documents.FILE_ID,
            paramLabel = "ID",
            description =
                    "Its id; of a project sheet PLAN/COMMITMENT, of a letter APPLICATION/PIECE. The file has none to give.")
    private String id;

    @Option(
            names = "--on",
            required = true,
            paramLabel = "YYYY-MM-DD",
            description = "The day; nothing after it counts.")
    private LocalDate day;

    @Option(
            names = "--procedure",
            paramLabel = "R.json",
            description = "By which rules the dossier is reviewed; without it, nothing is said of findings.")
    private @Nullable Path procedureFile;

    @Option(
            names = "--roll-up",
            paramLabel = "P.json",
            description = "How progress is put together; without it, no figure is put together.")
    private @Nullable Path rollUpFile;

    @Option(names = "--html", paramLabel = "FILE", description = "Where to write the document as a page.")
    private @Nullable Path html;

    @Option(
            names = "--markdown",
            paramLabel = "FILE",
            description = "Where to write it as Markdown; without either file, Markdown is printed.")
    private @Nullable Path markdown;

    @Option(names = "--force", description = "Replaces the files that are written.")
    private boolean force;

    @Mixin
    private Shared shared;

    @Override
    public Integer call() {
        Language language = shared.language();
        Output output = new Output(language, force);
        DocumentKind kind = kind();
        Path page = html;
        Path text = markdown;
        if (page != null) {
            output.checkFile(page);
        }
        if (text != null) {
            output.checkFile(text);
        }
        PublishedDocument made;
        try (Progress progress = shared.progress()) {
            made = document(kind, progress);
        }
        if (page == null && text == null) {
            shared.out().print(made.markdown(language.name()));
            return ExitCode.DONE;
        }
        if (page != null) {
            output.add(page, made.html(language.name()));
        }
        if (text != null) {
            output.add(text, made.markdown(language.name()));
        }
        shared.tellWritten(output.write());
        return ExitCode.DONE;
    }

    private DocumentKind kind() {
        List<String> known = new ArrayList<>();
        for (DocumentKind kind : DocumentKind.values()) {
            known.add(kind.code());
        }
        return DocumentKind.of(document)
                .orElseThrow(() ->
                        shared.misused(Say.WRONG_DOCUMENT.in(shared.language(), document, String.join(", ", known))));
    }

    private PublishedDocument document(DocumentKind kind, Progress progress) {
        Refusals refusals = new Refusals(shared.language());
        Optional<Dossier> dossier = read(refusals, dossierFile, Dossier.class, progress);
        Optional<ReviewProcedure> procedure = optional(refusals, procedureFile, ReviewProcedure.class, progress);
        Optional<ProgressProcedure> rollUp = optional(refusals, rollUpFile, ProgressProcedure.class, progress);
        procedure.ifPresent(found -> refusals.requireValidOn(requireNonNull(procedureFile), found, day));
        rollUp.ifPresent(found -> refusals.requireValidOn(requireNonNull(rollUpFile), found, day));
        refusals.stopIfAny();
        progress.step(Say.DECIDING);
        Documents documents = Documents.of(dossier.orElseThrow(), day);
        if (procedure.isPresent()) {
            documents = documents.withReview(
                    ReviewEngine.of(procedure.get(), StandardRules.all()).review(dossier.get(), day),
                    procedure.get(),
                    StandardRules.all());
        }
        if (rollUp.isPresent()) {
            documents = documents.withProgress(
                    ProgressEngine.of(rollUp.get(), StandardRules.all())
                            .summarize(List.of(dossier.get()), Optional.empty(), day),
                    StandardRules.all());
        }
        return documents
                .document(kind, id)
                .orElseThrow(() -> shared.misused(Say.NO_SUCH_DOCUMENT.in(shared.language(), kind.code())));
    }

    private static <T> Optional<T> optional(Refusals refusals, @Nullable Path file, Class<T> type, Progress progress) {
        return file == null ? Optional.empty() : read(refusals, file, type, progress);
    }

    private static <T> Optional<T> read(Refusals refusals, Path file, Class<T> type, Progress progress) {
        return refusals.read(file, () -> {
            try (InputStream in = progress.open(file)) {
                return OgpLocalJson.read(in, type);
            }
        });
    }
}
