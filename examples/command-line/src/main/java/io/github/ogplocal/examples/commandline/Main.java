// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.commandline;

import io.github.ogplocal.rules.NearestName;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line: {@code ogp-local select} and the other commands. */
@Command(
        name = "ogp-local",
        versionProvider = Main.Version.class,
        description = "Runs a call for applications from files: who is selected, and why.",
        subcommands = {
            SelectCommand.class,
            ExplainCommand.class,
            PapersCommand.class,
            MarginsCommand.class,
            DiffCommand.class,
            PromoteCommand.class,
            RecordCommand.class,
            VerifyCommand.class,
            AgreementCommand.class,
            DryRunCommand.class,
            AssignCommand.class,
            CommitteeCommand.class,
            ConsultationCommand.class,
            SmartCommand.class,
            PlanCommand.class,
            CalendarCommand.class,
            ProgressCommand.class,
            ReportCommand.class,
            PrioritiseCommand.class,
            BudgetCommand.class,
            WorkbookCommand.class,
            DrawCommand.class,
            ValidateCommand.class,
            ProcedureCommand.class
        },
        footer = {
            "",
            "Exit codes: 0 done (undecided applications are a result), 1 a fault of the program,",
            "2 command line not understood, 3 documents refused, 4 a file cannot be read or written,",
            "5 a record does not hold, 6 a record could not be checked in full.",
            "What is refused is listed completely, with file, line and column, or row and column."
        })
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // picocli sets the fields, and reads those of help itself.
public final class Main implements Runnable {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--lang",
            paramLabel = "ar|fr|en",
            defaultValue = "en",
            description = "The language of messages: ar, fr or en. It decides nothing. Default: en.")
    private Language language;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this help.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Shows the version.")
    private boolean version;

    private final Streams streams;

    private Main(Streams streams) {
        this.streams = streams;
    }

    /** Where results and messages go. */
    record Streams(PrintStream out, PrintStream err) {}

    /** Runs and ends the process with one of the documented exit codes. */
    public static void main(String[] arguments) {
        // The platform's encoding may not know Arabic; what is written here is UTF-8 whatever the locale.
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), out, err));
    }

    /** Runs, and gives the exit code. */
    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        Language language = Language.of(arguments);
        CommandLine command = new CommandLine(new Main(new Streams(out, err)))
                .setOut(writer(out))
                .setErr(writer(err))
                .setUsageHelpWidth(100)
                .setUsageHelpAutoWidth(false)
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setParameterExceptionHandler((fault, args) -> misused(fault, language, err))
                .setExecutionExceptionHandler((fault, failed, parsed) -> failed(fault, language, err));
        int exitCode = command.execute(arguments.toArray(new String[0]));
        out.flush();
        err.flush();
        return exitCode;
    }

    static Streams streams(CommandLine command) {
        CommandLine top = command;
        while (top.getParent() != null) {
            top = top.getParent();
        }
        return ((Main) top.getCommand()).streams;
    }

    /** Called when no command is named. */
    @Override
    public void run() {
        throw commandNeeded(spec, language);
    }

    static ParameterException commandNeeded(CommandSpec spec, Language language) {
        String known = String.join(", ", spec.subcommands().keySet());
        return new Shared.Misused(
                spec.commandLine(), Say.MISSING_OPTION.in(language, Say.A_COMMAND.in(language, known)));
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    private static int misused(ParameterException fault, Language language, PrintStream err) {
        CommandSpec spec = fault.getCommandLine().getCommandSpec();
        err.println(sentence(fault, spec, language));
        err.println(Say.SEE_HELP.in(language, spec.qualifiedName()));
        return ExitCode.USAGE;
    }

    private static String sentence(ParameterException fault, CommandSpec spec, Language language) {
        if (fault instanceof Shared.Misused misused) {
            return misused.sentence();
        }
        if (fault instanceof MissingParameterException missing) {
            String names =
                    missing.getMissing().stream().map(Main::label).sorted().collect(Collectors.joining(", "));
            return Say.MISSING_OPTION.in(language, names);
        }
        if (fault instanceof UnmatchedArgumentException unmatched) {
            String unknown = unmatched.getUnmatched().get(0);
            List<String> known = new ArrayList<>(spec.optionsMap().keySet());
            known.addAll(spec.subcommands().keySet());
            return Say.UNKNOWN_ARGUMENT.in(
                    language, unknown, NearestName.of(unknown, known).orElse(Say.NOTHING.in(language)));
        }
        ArgSpec argument = fault.getArgSpec();
        if (fault instanceof OverwrittenOptionException twice) {
            return Say.ONLY_ONCE.in(language, label(twice.getOverwritten()));
        }
        if (argument != null && argument.type().isEnum()) {
            String known = Stream.of(argument.type().getEnumConstants())
                    .map(Object::toString)
                    .collect(Collectors.joining(", "));
            return Say.WRONG_VALUE.in(language, label(argument), known);
        }
        return argument == null
                ? Say.WRONG_USE.in(language, String.valueOf(fault.getMessage()))
                : Say.WRONG_USE.in(language, label(argument));
    }

    private static String label(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static int failed(Exception fault, Language language, PrintStream err) {
        if (fault instanceof Stopped stopped) {
            stopped.lines().forEach(err::println);
            return stopped.exitCode();
        }
        err.println(Say.INTERNAL.in(language));
        fault.printStackTrace(err);
        return ExitCode.INTERNAL;
    }

    /** The version of the build. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            Properties properties = new Properties();
            try (InputStream in = Main.class.getResourceAsStream("version.properties")) {
                properties.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new String[] {"ogp-local " + properties.getProperty("version")};
        }
    }
}
