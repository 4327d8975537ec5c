// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.commandline;

import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.io.committee.ExportedPopolo;
import io.github.ogplocal.io.committee.Popolo;
import io.github.ogplocal.io.review.ReviewText;
import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.rules.RuleChain;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.catalogue.StandardRules;
import io.github.ogplocal.rules.committee.CommitteeRules;
import io.github.ogplocal.rules.review.Review;
import io.github.ogplocal.rules.review.ReviewEngine;
import io.github.ogplocal.rules.review.ReviewProcedure;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks committees: who has a seat, who sits there, how they meet and decide, and who monitors them. */
@Command(
        name = "committee",
        description =
                "Checks the committees of a dossier on a day by those rules of a procedure that are about committees, and says"
                        + " what meeting is due.",
        sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli sets the fields.
final class CommitteeCommand implements Callable<Integer> {
    @Option(names = "--dossier", required = true, paramLabel = "D.json", description = "The dossier.")
    private Path dossierFile;

    @Option(
            names = "--procedure",
            required = true,
            paramLabel = "P.json",
            description = "The procedure of review; only its rules on committees are used.")
    private Path procedureFile;

    @Option(
            names = "--on",
            required = true,
            paramLabel = "YYYY-MM-DD",
            description = "The day; nothing after it counts.")
    private LocalDate day;

    @Option(names = "--json", description = "Prints the findings and duties as JSON instead of sentences.")
    private boolean json;

    @Option(
            names = "--popolo",
            paramLabel = "FILE",
            description =
                    "Where to write the committees as Popolo, in the language of --lang, without names of persons.")
    private @Nullable Path popolo;

    @Option(names = "--force", description = "Replaces the file that is written.")
    private boolean force;

    @Mixin
    private Shared shared;

    @Override
    public Integer call() {
        Language language = shared.language();
        Output output = new Output(language, force);
        Path file = popolo;
        if (file != null) {
            output.checkFile(file);
        }
        Refusals refusals = new Refusals(language);
        Optional<ReviewProcedure> whole;
        Optional<Dossier> dossier;
        ReviewProcedure procedure;
        Review review;
        try (Progress progress = shared.progress()) {
            whole = read(refusals, procedureFile, ReviewProcedure.class, progress);
            dossier = read(refusals, dossierFile, Dossier.class, progress);
            whole.ifPresent(found -> refusals.requireValidOn(procedureFile, found, day));
            refusals.stopIfAny();
            procedure = onCommittees(whole.orElseThrow());
            progress.step(Say.DECIDING);
            review = ReviewEngine.of(procedure, StandardRules.all()).review(dossier.orElseThrow(), day);
        }
        shared.out()
                .print(
                        json
                                ? OgpLocalJson.write(review)
                                : ReviewText.render(
                                        review, procedure, dossier.get(), StandardRules.all(), language.name()));
        if (file != null) {
            ExportedPopolo exported = Popolo.write(dossier.get(), language.name());
            output.add(file, exported.json());
            shared.tellWritten(output.write());
        }
        return ExitCode.DONE;
    }

    private ReviewProcedure onCommittees(ReviewProcedure procedure) {
        List<RuleUse> uses = procedure.getChecks().uses().stream()
                .filter(use -> CommitteeRules.standard().find(use.rule()).isPresent())
                .toList();
        if (uses.isEmpty()) {
            throw shared.misused(Say.NO_COMMITTEE_RULES.in(shared.language()));
        }
        return ReviewProcedure.builder()
                .from(procedure)
                .checks(new RuleChain(uses))
                .build();
    }

    private static <T> Optional<T> read(Refusals refusals, Path file, Class<T> type, Progress progress) {
        return refusals.read(file, () -> {
            try (InputStream in = progress.open(file)) {
                return OgpLocalJson.read(in, type);
            }
        });
    }
}
