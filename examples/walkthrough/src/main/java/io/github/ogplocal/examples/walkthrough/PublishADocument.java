// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.walkthrough;

import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.io.report.Documents;
import io.github.ogplocal.io.report.PublishedDocument;
import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.model.report.ReportId;
import io.github.ogplocal.rules.catalogue.StandardRules;
import io.github.ogplocal.rules.progress.ProgressEngine;
import io.github.ogplocal.rules.progress.ProgressProcedure;
import io.github.ogplocal.rules.progress.ProgressSummary;
import io.github.ogplocal.rules.review.Review;
import io.github.ogplocal.rules.review.ReviewEngine;
import io.github.ogplocal.rules.review.ReviewProcedure;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What does a municipality publish of itself? The self-assessment report of El Kef, from its dossier. */
public final class PublishADocument {
    private PublishADocument() {}

    /** Prints which documents there are, and the part on progress of one of them, in three languages. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Dossier dossier = OgpLocalJson.read(ExampleData.dossiers().resolve("el-kef.json"), Dossier.class)
                .orElseThrow();

        // What rules find in the dossier, and what the reported percentages come to: both are given to the documents.
        LocalDate day = LocalDate.of(2023, 6, 30);
        Path dossiers = ExampleData.dossiers();
        ReviewProcedure rules = OgpLocalJson.read(dossiers.resolve("review-of-el-kef.json"), ReviewProcedure.class)
                .orElseThrow();
        Review review = ReviewEngine.of(rules, StandardRules.all()).review(dossier, day);
        ProgressProcedure mean = OgpLocalJson.read(
                        dossiers.resolveSibling("progress").resolve("mean-of-commitments.json"),
                        ProgressProcedure.class)
                .orElseThrow();
        ProgressSummary progress =
                ProgressEngine.of(mean, StandardRules.all()).summarize(List.of(dossier), Optional.empty(), day);

        // Every document of the dossier, as a page and as Markdown.
        Documents documents = Documents.of(dossier, day)
                .withReview(review, rules, StandardRules.all())
                .withProgress(progress, StandardRules.all());
        for (PublishedDocument document : documents.all()) {
            out.println(document.kind().code() + " " + document.id());
        }

        // The page is one file; here its Markdown, of which only the figures are printed.
        PublishedDocument report = documents.selfAssessment(ReportId.parse("self-assessment-2023"));
        for (String language : List.of("en", "fr", "ar")) {
            out.println();
            report.markdown(language)
                    .lines()
                    .dropWhile(line -> !line.contains("67"))
                    .takeWhile(line -> !line.isBlank())
                    .forEach(out::println);
        }
    }
}
