// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.commandline;

import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.io.panel.PanelText;
import io.github.ogplocal.rules.panel.PanelAgreement;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Decides a call and says how well its panel agrees. */
@Command(
        name = "agreement",
        description = "Says how well the evaluators of a call agree, criterion by criterion; it changes no result.",
        sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli sets the fields.
final class AgreementCommand implements Callable<Integer> {
    @Mixin
    private CallDocuments documents;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where to write the figures as JSON; without it, they are only printed.")
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
        PanelAgreement agreement;
        try (Progress progress = shared.progress()) {
            agreement = PanelAgreement.of(documents.select(shared, progress));
        }
        shared.out().print(PanelText.render(agreement, language.name()));
        if (target != null) {
            output.add(target, out -> OgpLocalJson.write(agreement, out));
            shared.tellWritten(output.write());
        }
        return ExitCode.DONE;
    }
}
