// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.commandline;

import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.rules.catalogue.StandardRules;
import io.github.ogplocal.rules.review.Review;
import io.github.ogplocal.rules.review.ReviewEngine;
import io.github.ogplocal.rules.review.ReviewProcedure;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Option;

/** The options of a command that reviews one dossier on a day, and the review. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields.
final class DossierReview {
    @Option(
            names = "--dossier",
            required = true,
            paramLabel = "D.json",
            description = "The dossier: plans, events, progress and all else of one authority.")
    private Path dossierFile;

    @Option(
            names = "--procedure",
            required = true,
            paramLabel = "P.json",
            description = "The review procedure: its rules.")
    private Path procedureFile;

    @Option(
            names = "--on",
            required = true,
            paramLabel = "YYYY-MM-DD",
            description = "The day of the review; nothing later counts.")
    private LocalDate day;

    /**
     * What a review was made of, and the review.
     *
     * @param dossier the dossier
     * @param procedure the procedure, as it was used
     * @param review the review
     */
    record Reviewed(Dossier dossier, ReviewProcedure procedure, Review review) {}

    /**
     * Reads and reviews; refuses with all faults of both documents.
     *
     * @param narrowed what is used of the procedure
     */
    Reviewed review(Shared shared, UnaryOperator<ReviewProcedure> narrowed) {
        Refusals refusals = new Refusals(shared.language());
        try (Progress progress = shared.progress()) {
            Optional<ReviewProcedure> procedure = read(refusals, procedureFile, ReviewProcedure.class, progress);
            Optional<Dossier> dossier = read(refusals, dossierFile, Dossier.class, progress);
            procedure.ifPresent(found -> refusals.requireValidOn(procedureFile, found, day));
            refusals.stopIfAny();
            progress.step(Say.DECIDING);
            ReviewProcedure used = narrowed.apply(procedure.orElseThrow());
            Review review = ReviewEngine.of(used, StandardRules.all()).review(dossier.orElseThrow(), day);
            return new Reviewed(dossier.orElseThrow(), used, review);
        }
    }

    private static <T> Optional<T> read(Refusals refusals, Path file, Class<T> type, Progress progress) {
        return refusals.read(file, () -> {
            try (InputStream in = progress.open(file)) {
                return OgpLocalJson.read(in, type);
            }
        });
    }
}
