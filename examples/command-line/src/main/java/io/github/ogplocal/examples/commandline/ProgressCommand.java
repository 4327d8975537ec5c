// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.commandline;

import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.io.progress.ProgressText;
import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.model.place.RegionScheme;
import io.github.ogplocal.rules.catalogue.StandardRules;
import io.github.ogplocal.rules.progress.ProgressEngine;
import io.github.ogplocal.rules.progress.ProgressProcedure;
import io.github.ogplocal.rules.progress.ProgressSummary;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Puts together what was reported of the progress of plans. */
@Command(
        name = "progress",
        description =
                "Puts together what was reported of plans up to a day: every figure with its coverage and the interval"
                        + " that the unknown leaves open.",
        sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli sets the fields.
final class ProgressCommand implements Callable<Integer> {
    @Option(
            names = "--dossier",
            required = true,
            arity = "1..*",
            paramLabel = "D.json",
            description = "The dossiers, one an authority.")
    private List<Path> dossierFiles;

    @Option(
            names = "--procedure",
            required = true,
            paramLabel = "P.json",
            description = "The procedure: how progress is put together.")
    private Path procedureFile;

    @Option(
            names = "--on",
            required = true,
            paramLabel = "YYYY-MM-DD",
            description = "The day; nothing reported after it counts.")
    private LocalDate day;

    @Option(
            names = "--region-scheme",
            paramLabel = "R.json",
            description = "Which authorities make a region; without it, each subdivision is one.")
    private @Nullable Path schemeFile;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where to write the summary as JSON; without it, it is only printed.")
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
        List<Dossier> dossiers = new ArrayList<>();
        ProgressSummary summary;
        try (Progress progress = shared.progress()) {
            summary = summary(dossiers, progress);
        }
        shared.out().print(ProgressText.render(summary, dossiers, StandardRules.all(), language.name()));
        if (file != null) {
            output.add(file, out -> OgpLocalJson.write(summary, out));
            shared.tellWritten(output.write());
        }
        return ExitCode.DONE;
    }

    private ProgressSummary summary(List<Dossier> dossiers, Progress progress) {
        Refusals refusals = new Refusals(shared.language());
        Optional<ProgressProcedure> procedure = read(refusals, procedureFile, ProgressProcedure.class, progress);
        for (Path file : dossierFiles) {
            read(refusals, file, Dossier.class, progress).ifPresent(dossiers::add);
        }
        Path regions = schemeFile;
        Optional<RegionScheme> scheme =
                regions == null ? Optional.empty() : read(refusals, regions, RegionScheme.class, progress);
        procedure.ifPresent(found -> refusals.requireValidOn(procedureFile, found, day));
        refusals.stopIfAny();
        progress.step(Say.DECIDING);
        return ProgressEngine.of(procedure.orElseThrow(), StandardRules.all()).summarize(dossiers, scheme, day);
    }

    private static <T> Optional<T> read(Refusals refusals, Path file, Class<T> type, Progress progress) {
        return refusals.read(file, () -> {
            try (InputStream in = progress.open(file)) {
                return OgpLocalJson.read(in, type);
            }
        });
    }
}
