// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.commandline;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options that every command has, and the streams it writes to. */
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // picocli sets the fields, and reads those of help itself.
final class Shared {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--lang",
            paramLabel = "ar|fr|en",
            defaultValue = "en",
            description = "The language of what is written for readers: ar, fr or en. It decides nothing. Default: en.")
    private Language language;

    @Option(
            names = "--progress",
            paramLabel = "auto|always|never",
            defaultValue = "auto",
            description = "A progress bar on standard error; auto: only on a terminal. Default: auto.")
    private Progress.Shown progress;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this help.")
    private boolean help;

    Language language() {
        return language;
    }

    Progress progress() {
        return Progress.of(progress, err(), language);
    }

    PrintStream out() {
        return Main.streams(spec.commandLine()).out();
    }

    PrintStream err() {
        return Main.streams(spec.commandLine()).err();
    }

    /** Names the files that were written, one a line. */
    void tellWritten(List<Path> files) {
        files.forEach(file -> out().println(Access.line(file, Say.WRITTEN.in(language), language)));
    }

    /** The fault of a command line that picocli cannot see. */
    ParameterException misused(String sentence) {
        CommandLine command = spec.commandLine();
        return new Misused(command, sentence);
    }

    /** A command line that is parsed and still not understood; its message is in the user's language. */
    static final class Misused extends ParameterException {
        private static final long serialVersionUID = 1L;

        private final String sentence;

        Misused(CommandLine command, String sentence) {
            super(command, sentence);
            this.sentence = sentence;
        }

        String sentence() {
            return sentence;
        }
    }
}
