// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.commandline;

import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.io.robustness.RobustnessText;
import io.github.ogplocal.rules.robustness.Robustness;
import io.github.ogplocal.rules.robustness.RobustnessReport;
import io.github.ogplocal.rules.selection.Selection;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Decides a call and says how near its outcome is to another one. */
@Command(
        name = "margins",
        description =
                "Says by how little each result would change: of a total, of one criterion, of one score; and without"
                        + " each evaluator, without each criterion, with other weights.",
        sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli sets the fields.
final class MarginsCommand implements Callable<Integer> {
    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where to write the margins as JSON; without it, they are only printed.")
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
        Output output = new Output(language, force);
        Path target = this.target;
        if (target != null) {
            output.checkFile(target);
        }
        Selection selection;
        RobustnessReport report;
        try (Progress progress = shared.progress()) {
            selection = documents.select(shared, progress);
            report = Robustness.of(selection).report();
        }
        shared.out().print(RobustnessText.render(report, selection, language.name()));
        if (target != null) {
            output.add(target, out -> OgpLocalJson.write(report, out));
            shared.tellWritten(output.write());
        }
        return ExitCode.DONE;
    }
}
