// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.commandline;

import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.io.SelectionProblems;
import io.github.ogplocal.io.explain.ExplanationRenderer;
import io.github.ogplocal.io.explain.Explanations;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.LateWithdrawal;
import io.github.ogplocal.rules.Verdict;
import io.github.ogplocal.rules.selection.InvalidSelectionInputException;
import io.github.ogplocal.rules.selection.Selection;
import io.github.ogplocal.rules.selection.Succession;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Decides a call and hands on the places that were given back since. */
@Command(
        name = "promote",
        description = "Says who takes the places of those who withdrew after they were selected.",
        sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli sets the fields.
final class PromoteCommand implements Callable<Integer> {
    @Option(
            names = "--withdrawals",
            required = true,
            paramLabel = "W.json",
            description = "Who withdrew after the selection, and when.")
    private Path withdrawalsFile;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where to write the successions as JSON; without it, they are only printed.")
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
        List<LateWithdrawal> withdrawals;
        Refusals refusals = new Refusals(language);
        try (Progress progress = shared.progress()) {
            Optional<List<LateWithdrawal>> read = refusals.read(withdrawalsFile, () -> {
                try (InputStream in = progress.open(withdrawalsFile)) {
                    return OgpLocalJson.readList(in, LateWithdrawal.class);
                }
            });
            selection = documents.decided(shared, progress, refusals).selection();
            withdrawals = read.orElseThrow();
        }
        List<Succession> successions = successions(selection, withdrawals, refusals);
        print(selection, successions, language);
        if (target != null) {
            output.add(target, out -> OgpLocalJson.writeList(successions, Succession.class, out));
            shared.tellWritten(output.write());
        }
        return ExitCode.DONE;
    }

    private List<Succession> successions(Selection selection, List<LateWithdrawal> withdrawals, Refusals refusals) {
        try {
            return selection.successions(withdrawals);
        } catch (InvalidSelectionInputException e) {
            CallDocuments.refuse(
                    refusals,
                    new CallDocuments.Loaded<>(withdrawalsFile, withdrawals, Optional.empty()),
                    SelectionProblems.ofWithdrawals(e.faults(), withdrawals));
            refusals.stopIfAny();
            throw e;
        }
    }

    private void print(Selection selection, List<Succession> successions, Language language) {
        ExplanationRenderer renderer = Explanations.of(selection);
        if (successions.isEmpty()) {
            shared.out().println(Say.NO_SUCCESSIONS.in(language));
        }
        for (Succession succession : successions) {
            Say none =
                    succession.getFinding().verdict() == Verdict.NOT_ASSESSABLE ? Say.SUCCESSOR_OPEN : Say.NO_SUCCESSOR;
            shared.out()
                    .println(Say.SUCCESSION.in(
                            language,
                            succession.getWithdrawn().value(),
                            succession.getPromoted().map(ApplicationId::value).orElse(none.in(language))));
            shared.out().println("  " + renderer.render(succession.getFinding(), language.name()));
        }
    }
}
