// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.walkthrough;

import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.io.explain.ExplanationRenderer;
import io.github.ogplocal.io.explain.Explanations;
import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.model.text.Citation;
import io.github.ogplocal.rules.Verdict;
import io.github.ogplocal.rules.catalogue.StandardRules;
import io.github.ogplocal.rules.explain.EvidenceValue;
import io.github.ogplocal.rules.explain.Finding;
import io.github.ogplocal.rules.review.Review;
import io.github.ogplocal.rules.review.ReviewEngine;
import io.github.ogplocal.rules.review.ReviewProcedure;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** What is in a municipality's file, and what in it does a reader have to look at? */
public final class ReadAMunicipalitysFile {
    private ReadAMunicipalitysFile() {}

    /** Reviews El Kef's file as it stood on 1 March 2023 and prints what rests on the words of a source. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path folder = ExampleData.dossiers();

        // The file holds what El Kef's report, its letter and others' pages say, each statement with its source.
        Dossier dossier =
                OgpLocalJson.read(folder.resolve("el-kef.json"), Dossier.class).orElseThrow();
        dossier.getSources()
                .forEach(source ->
                        out.print(source.getId() + ": " + source.getTitle().inOrNearest("en") + "\n"));

        // The rules are those that El Kef states of itself, and those that every member has.
        ReviewProcedure rules = OgpLocalJson.read(folder.resolve("review-of-el-kef.json"), ReviewProcedure.class)
                .orElseThrow();
        Review review = ReviewEngine.of(rules, StandardRules.all()).review(dossier, LocalDate.of(2023, 3, 1));
        for (Verdict verdict : Verdict.values()) {
            out.print(verdict.code() + ": " + review.findings(verdict).size() + "\n");
        }

        // What is not met, or is for a person to judge, with the words it rests on: the source, its place, the
        // quotation.
        ExplanationRenderer renderer = Explanations.of(StandardRules.all());
        for (Finding finding : review.getFindings()) {
            if (finding.isMet() || quotations(finding) == 0) {
                continue;
            }
            out.print("\n" + finding.rule() + " on " + finding.subject() + "\n");
            out.print("  " + renderer.render(finding, "en") + "\n");
            finding.evidence().stream()
                    .map(evidence -> evidence.value())
                    .filter(EvidenceValue.QuoteValue.class::isInstance)
                    .map(value -> ((EvidenceValue.QuoteValue) value).quote())
                    .limit(2)
                    .forEach(quote -> out.print("  " + quote.getSource() + place(quote) + "\n"));
        }
    }

    private static long quotations(Finding finding) {
        return finding.evidence().stream()
                .filter(evidence -> evidence.value() instanceof EvidenceValue.QuoteValue)
                .count();
    }

    private static String place(Citation quote) {
        return Optional.of(quote)
                .flatMap(Citation::getPlace)
                .map(place -> ", " + place.inOrNearest("en"))
                .orElse("");
    }
}
