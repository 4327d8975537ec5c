// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.commandline;

import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.io.record.DecisionRecord;
import io.github.ogplocal.io.record.Verification;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks a record. */
@Command(
        name = "verify",
        description =
                "Checks a record: that it is the published one, and that its outcome follows from its procedure and"
                        + " documents. Names file and place of everything that differs.",
        sortOptions = false,
        footer = {
            "",
            "Exit codes: 0 confirmed, 5 the record does not hold, 6 it could not be checked in full",
            "because this version does not know its format, its rules or its order of steps."
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields.
final class VerifyCommand implements Callable<Integer> {
    private static final Pattern HEAD = Pattern.compile("\\s*(?:[0-9A-Fa-f]\\s*){64}");

    @Parameters(paramLabel = "DIR", description = "The folder of the record.")
    private Path folder;

    @Option(
            names = "--head",
            paramLabel = "DIGEST",
            description =
                    "The published digest: 64 hexadecimal digits, with or without blanks. Without it a record that"
                            + " was replaced as a whole is not found, and the answer says so.")
    private @Nullable String head;

    @Mixin
    private Shared shared;

    @Override
    public Integer call() {
        Language language = shared.language();
        if (head != null && !HEAD.matcher(head).matches()) {
            // A digest that was copied in part would else speak against a record that is sound.
            throw shared.misused(Say.WRONG_USE.in(language, "--head"));
        }
        new Output(language, false).checkIsFolder(folder);
        Verification verification;
        try {
            verification = DecisionRecord.read(folder).verify(Optional.ofNullable(head), OgpLocalJson.standard());
        } catch (IOException e) {
            throw new Stopped(ExitCode.NO_ACCESS, List.of(Access.reason(folder, e, language)));
        }
        verification.lines(language.name()).forEach(shared.out()::println);
        return switch (verification.result()) {
            case CONFIRMED -> ExitCode.DONE;
            case DIFFERENT -> ExitCode.DIFFERENT;
            case UNSUPPORTED -> ExitCode.UNSUPPORTED;
        };
    }
}
