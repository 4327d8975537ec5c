// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.commandline;

import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.rules.selection.Selection;
import io.github.ogplocal.rules.selection.SelectionOutcome;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Decides a call and writes its outcome. */
@Command(
        name = "select",
        description = "Decides a call and writes the outcome: outcome.json, and a page for readers in each language.",
        sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli sets the fields.
final class SelectCommand implements Callable<Integer> {
    @Mixin
    private CallDocuments documents;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "The folder for the outcome; must be empty or absent. All files are written, or none.")
    private Path folder;

    @Option(names = "--force", description = "Replaces files of an earlier outcome in DIR.")
    private boolean force;

    @Mixin
    private Shared shared;

    @Override
    public Integer call() {
        Language language = shared.language();
        Output output = new Output(language, force);
        output.checkFolder(folder);
        List<Path> written;
        Selection selection;
        try (Progress progress = shared.progress()) {
            selection = documents.select(shared, progress);
            progress.step(Say.EXPLAINING);
            SelectionOutcome outcome = selection.toOutcome();
            output.add(folder.resolve("outcome.json"), out -> OgpLocalJson.write(outcome, out));
            for (Language reader : Language.values()) {
                output.add(folder.resolve(Prose.pageFile(reader)), Prose.page(selection, reader));
            }
            progress.step(Say.WRITING);
            written = output.write();
        }
        Summary.lines(selection, language).forEach(shared.out()::println);
        shared.tellWritten(written);
        return ExitCode.DONE;
    }
}
