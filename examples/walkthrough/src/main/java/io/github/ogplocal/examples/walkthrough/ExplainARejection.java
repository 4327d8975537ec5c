// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.walkthrough;

import io.github.ogplocal.io.explain.ExplanationRenderer;
import io.github.ogplocal.io.explain.Explanations;
import io.github.ogplocal.io.selection.Paper;
import io.github.ogplocal.io.selection.SelectionPapers;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.PaperDetails;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.explain.Finding;
import io.github.ogplocal.rules.selection.Contribution;
import io.github.ogplocal.rules.selection.Selection;
import io.github.ogplocal.rules.selection.SelectionEngine;
import io.github.ogplocal.rules.selection.SelectionExplanation;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * An applicant was not selected and asks why: which steps, which figures, how far from a place, and in which letter?
 *
 * <p>Arguments: the application's id, the folder for the letters. Without them: a file of Tunisia's 2019 call, whose
 * applicants and scores are examples, and {@code target/letters}.
 */
public final class ExplainARejection {
    private ExplainARejection() {}

    /** Prints the reasons, the figures, the margin and the letter; writes the letter in three languages. */
    public static void main(String[] args) throws IOException {
        Path documents = args.length > 0 ? Path.of(args[0]) : ExampleData.tunisia2019();
        Path folder = args.length > 1 ? Path.of(args[1]) : Path.of("target", "letters");
        ApplicationId id = ApplicationId.parse(args.length > 2 ? args[2] : "F-38");
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        CallFolder call = CallFolder.read(documents);
        Selection selection = SelectionEngine.of(call.procedure()).select(CallFolder.documents(documents));
        SelectionExplanation explanation = selection.explain(id);
        out.print(id + ": " + explanation.getOutcome().getStatus().code() + "\n");

        // Every rule that judged the file, in the order of the steps; the one that is not met is the reason.
        out.print("\nWhich steps?\n");
        ExplanationRenderer renderer = Explanations.of(selection).withScoreHeading(call.scoreHeading());
        for (Finding finding : explanation.getFindings()) {
            out.print("  " + (finding.isMet() ? "+ " : "- ") + renderer.render(finding, "en") + "\n");
        }

        // The figures are exact, and add up to the total.
        out.print("\nWhich figures?\n");
        for (Contribution part : explanation.getContributions()) {
            out.print("  " + part.getScore() + " x " + part.getFactor() + " = " + part.getPoints() + "  "
                    + part.getTitle().inOrNearest("en") + "\n");
        }
        explanation.getOutcome().getTotal().ifPresent(total -> out.print("  total " + total + "\n"));

        // What would have been enough, all else unchanged.
        selection
                .margin(id)
                .ifPresent(margin ->
                        out.print("\nHow far from a place?\n  " + (margin.isExactlyEnough() ? "" : "more than ")
                                + margin.getAmount() + " more; the border is " + margin.getBorder() + "\n"));

        // The letter says the same to the applicant; what nobody has given yet is a line to fill in.
        PaperDetails details = PaperDetails.builder()
                .authority(LocalizedText.of("سلطة المثال", "Autorité d’exemple", "Example authority"))
                .build();
        SelectionPapers papers = SelectionPapers.of(selection, details).withScoreHeading(call.scoreHeading());
        SelectionPapers noted = call.notice().map(papers::withNotice).orElse(papers);
        Files.createDirectories(folder);
        for (String language : List.of("ar", "fr", "en")) {
            Paper letter = noted.letter(id, language);
            Files.writeString(folder.resolve(id + "." + language + ".html"), letter.html());
            if (language.equals("en")) {
                out.print("\nThe letter\n\n" + letter.text());
            }
        }
    }
}
