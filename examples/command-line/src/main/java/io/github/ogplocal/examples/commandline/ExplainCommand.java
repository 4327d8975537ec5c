// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.commandline;

import io.github.ogplocal.model.InvalidValueException;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.rules.NearestName;
import io.github.ogplocal.rules.selection.Selection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Decides a call and prints why one application has its status. */
@Command(
        name = "explain",
        description = "Prints everything that decided about one application: every rule, every figure.",
        sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli sets the fields.
final class ExplainCommand implements Callable<Integer> {
    @Option(names = "--application", required = true, paramLabel = "ID", description = "The application's id.")
    private String application;

    @Mixin
    private CallDocuments documents;

    @Mixin
    private Shared shared;

    @Override
    public Integer call() {
        Selection selection;
        try (Progress progress = shared.progress()) {
            selection = documents.select(shared, progress);
        }
        List<String> ids = selection.applications().stream()
                .map(Application::getId)
                .map(ApplicationId::value)
                .toList();
        Optional<ApplicationId> id = id(ids);
        if (id.isEmpty()) {
            Language language = shared.language();
            throw shared.misused(Say.NO_APPLICATION.in(
                    language, application, NearestName.of(application, ids).orElse(Say.NOTHING.in(language))));
        }
        shared.out().print(Prose.explanation(selection, id.get(), shared.language()));
        return ExitCode.DONE;
    }

    private Optional<ApplicationId> id(List<String> ids) {
        try {
            return Optional.of(ApplicationId.parse(application)).filter(id -> ids.contains(id.value()));
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }
}
