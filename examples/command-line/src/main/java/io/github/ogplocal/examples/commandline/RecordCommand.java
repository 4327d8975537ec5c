// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.commandline;

import io.github.ogplocal.io.record.DecisionRecord;
import io.github.ogplocal.rules.selection.Selection;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Decides a call and writes its record. */
@Command(
        name = "record",
        description = "Decides a call and writes its record: all that outsiders need to check the decision."
                + " Prints the digest to be published.",
        sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli sets the fields.
final class RecordCommand implements Callable<Integer> {
    @Mixin
    private CallDocuments documents;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "The folder for the record; must not exist. It is written whole or not at all.")
    private Path folder;

    @Mixin
    private Shared shared;

    @Override
    public Integer call() {
        Language language = shared.language();
        Output output = new Output(language, false);
        output.checkNew(folder);
        DecisionRecord record;
        try (Progress progress = shared.progress()) {
            Selection selection = documents.select(shared, progress);
            progress.step(Say.EXPLAINING);
            record = DecisionRecord.of(selection);
            progress.step(Say.WRITING);
            output.writeFolder(folder, record::write);
        }
        shared.out().println(Access.line(folder, Say.WRITTEN.in(language), language));
        shared.out().println(record.head().orElseThrow());
        return ExitCode.DONE;
    }
}
