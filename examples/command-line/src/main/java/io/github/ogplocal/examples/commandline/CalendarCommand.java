// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.commandline;

import io.github.ogplocal.io.plan.DutyCalendar;
import io.github.ogplocal.rules.catalogue.StandardRules;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists what is due. */
@Command(
        name = "calendar",
        description =
                "Lists all that the rules of a review procedure know to be due, by day; also as a file for calendars.",
        sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli sets the fields.
final class CalendarCommand implements Callable<Integer> {
    @Mixin
    private DossierReview of;

    @Option(
            names = "--ical",
            paramLabel = "FILE.ics",
            description = "Where to write the duties as iCalendar, in the language of --lang.")
    private @Nullable Path target;

    @Option(names = "--force", description = "Replaces the file that is written.")
    private boolean force;

    @Mixin
    private Shared shared;

    @Override
    public Integer call() {
        Language language = shared.language();
        Output output = new Output(language, force);
        Path file = target;
        if (file != null) {
            output.checkFile(file);
        }
        DossierReview.Reviewed reviewed = of.review(shared, UnaryOperator.identity());
        shared.out()
                .print(DutyCalendar.render(
                        reviewed.review(),
                        reviewed.procedure(),
                        reviewed.dossier(),
                        StandardRules.all(),
                        language.name()));
        if (file != null) {
            Optional<String> calendar = DutyCalendar.iCalendar(
                    reviewed.review(), reviewed.procedure(), reviewed.dossier(), StandardRules.all(), language.name());
            if (calendar.isEmpty()) {
                shared.err().println(Access.line(file, Say.NOTHING_DUE.in(language), language));
                return ExitCode.DONE;
            }
            output.add(file, calendar.get());
            shared.tellWritten(output.write());
        }
        return ExitCode.DONE;
    }
}
