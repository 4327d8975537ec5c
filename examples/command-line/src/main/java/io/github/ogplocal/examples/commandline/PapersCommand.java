// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.commandline;

import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.io.selection.Paper;
import io.github.ogplocal.io.selection.SelectionPapers;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.PaperDetails;
import io.github.ogplocal.rules.selection.ApplicationOutcome;
import io.github.ogplocal.rules.selection.Selection;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Decides a call and writes its papers. */
@Command(
        name = "papers",
        description =
                "Decides a call and writes its papers: minutes to be signed, public notice, a letter to each applicant.",
        sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli sets the fields.
final class PapersCommand implements Callable<Integer> {
    @Option(
            names = "--details",
            required = true,
            paramLabel = "PD.json",
            description =
                    "What only the panel knows: authority, meeting, members, references, remedy. What is left out is a"
                            + " line to fill in.")
    private Path detailsFile;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "The folder for the papers; must be empty or absent. All files are written, or none.")
    private Path folder;

    @Option(names = "--force", description = "Replaces files of earlier papers in DIR.")
    private boolean force;

    @Option(
            names = "--in",
            split = ",",
            paramLabel = "ar|fr|en",
            description = "The languages of the papers, separated by commas. Default: all three.")
    private @Nullable List<Language> languages;

    @Option(names = "--text", description = "Writes each paper as plain text too.")
    private boolean text;

    @Mixin
    private CallDocuments documents;

    @Mixin
    private Shared shared;

    @Override
    public Integer call() {
        Language language = shared.language();
        Output output = new Output(language, force);
        output.checkFolder(folder);
        List<Path> written;
        try (Progress progress = shared.progress()) {
            Refusals refusals = new Refusals(language);
            Optional<PaperDetails> details = refusals.read(detailsFile, () -> {
                try (InputStream in = progress.open(detailsFile)) {
                    return OgpLocalJson.read(in, PaperDetails.class);
                }
            });
            Selection selection = documents.decided(shared, progress, refusals).selection();
            SelectionPapers papers = SelectionPapers.of(selection, details.orElseThrow());
            progress.step(Say.EXPLAINING);
            for (Language reader : new TreeSet<>(languages == null ? List.of(Language.values()) : languages)) {
                add(output, "minutes", reader, papers.minutes(reader.name()));
                add(output, "notice", reader, papers.notice(reader.name()));
                for (ApplicationOutcome outcome : selection.outcomes()) {
                    ApplicationId application = outcome.getApplication();
                    add(output, "letter-" + application, reader, papers.letter(application, reader.name()));
                }
            }
            progress.step(Say.WRITING);
            written = output.write();
        }
        shared.tellWritten(written);
        return ExitCode.DONE;
    }

    private void add(Output output, String name, Language reader, Paper paper) {
        output.add(folder.resolve(name + "." + reader + ".html"), paper.html());
        if (text) {
            output.add(folder.resolve(name + "." + reader + ".txt"), paper.text());
        }
    }
}
