// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.commandline;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Drafts and shows procedures. */
@Command(
        name = "procedure",
        description = "Drafts the procedure of a call, or shows a procedure of any kind as readable rules.",
        subcommands = {ProcedureCommand.New.class, ProcedureCommand.Show.class})
@SuppressWarnings("NullAway.Init") // picocli sets the fields.
final class ProcedureCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Mixin
    private Shared shared;

    /** Called when neither subcommand is named. */
    @Override
    public void run() {
        throw Main.commandNeeded(spec, shared.language());
    }

    /** Writes a blank procedure and its questions. */
    @Command(
            name = "new",
            description = {
                "Writes a blank procedure, procedure.json, and procedure-questions.md: every question that a",
                "call must answer, with the rules to choose from. The blank procedure is refused by",
                "'validate' until every question is answered."
            },
            sortOptions = false)
    @SuppressWarnings("NullAway.Init") // picocli sets the fields.
    static final class New implements Callable<Integer> {
        @Option(
                names = "--out",
                required = true,
                paramLabel = "DIR",
                description = "The folder for both files; must be empty or absent.")
        private Path folder;

        @Option(names = "--force", description = "Replaces files of these names in DIR.")
        private boolean force;

        @Mixin
        private Shared shared;

        @Override
        public Integer call() {
            Language language = shared.language();
            Output output = new Output(language, force);
            output.checkFolder(folder);
            output.add(folder.resolve("procedure.json"), BlankProcedure.document());
            output.add(folder.resolve("procedure-questions.md"), BlankProcedure.questions(language));
            shared.tellWritten(output.write());
            return ExitCode.DONE;
        }
    }

    /** Shows a procedure as readable rules. */
    @Command(
            name = "show",
            description =
                    "Shows a procedure as readable rules: of a selection, of a SMART evaluation, of a prioritisation, of progress or of a review,"
                            + " which its content tells.",
            sortOptions = false)
    @SuppressWarnings("NullAway.Init") // picocli sets the fields.
    static final class Show implements Callable<Integer> {
        @Option(names = "--procedure", required = true, paramLabel = "P.json", description = "The procedure.")
        private Path file;

        @Option(
                names = "--out",
                paramLabel = "FILE",
                description = "Where to write the rules; without it, to standard output.")
        private @Nullable Path target;

        @Option(names = "--force", description = "Replaces FILE.")
        private boolean force;

        @Mixin
        private Shared shared;

        @Override
        public Integer call() {
            Language language = shared.language();
            Output output = new Output(language, force);
            Path target = this.target;
            if (target != null) {
                output.checkFile(target);
            }
            Refusals refusals = new Refusals(language);
            Optional<String> read;
            try (Progress progress = shared.progress()) {
                read = refusals.read(file, () -> ProcedureFile.rules(file, language, progress));
            }
            refusals.stopIfAny();
            String rules = read.orElseThrow();
            if (target == null) {
                shared.out().print(rules);
                return ExitCode.DONE;
            }
            output.add(target, rules);
            shared.tellWritten(output.write());
            return ExitCode.DONE;
        }
    }
}
