// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.walkthrough;

import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.io.explain.Explanations;
import io.github.ogplocal.io.plan.DutyCalendar;
import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.rules.Verdict;
import io.github.ogplocal.rules.catalogue.StandardRules;
import io.github.ogplocal.rules.explain.Finding;
import io.github.ogplocal.rules.review.Review;
import io.github.ogplocal.rules.review.ReviewEngine;
import io.github.ogplocal.rules.review.ReviewProcedure;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;

/** What does an action plan promise, what is due and when, and what of it can be put into a calendar? */
public final class PlanTheDuties {
    private PlanTheDuties() {}

    /** Reviews a dossier that is made up, on two days. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path data = ExampleData.examplePlans();

        // Two plans of one authority: one of the programme, and the wider one that it is a part of.
        Dossier dossier = OgpLocalJson.read(data.resolve("example-dossier.json"), Dossier.class)
                .orElseThrow();

        // The rules are data: how many months, how many commitments. None has a default.
        ReviewProcedure procedure = OgpLocalJson.read(data.resolve("example-plan-rules.json"), ReviewProcedure.class)
                .orElseThrow();
        ReviewEngine engine = ReviewEngine.of(procedure, StandardRules.all());

        // The day is given, never taken from a clock: what happened after it does not count.
        for (String day : new String[] {"2022-12-15", "2023-06-30"}) {
            Review review = engine.review(dossier, LocalDate.parse(day));
            out.print(day + ": not met " + review.findings(Verdict.NOT_MET).size() + ", open "
                    + review.findings(Verdict.NOT_ASSESSABLE).size() + ", met "
                    + review.findings(Verdict.MET).size() + "\n");
        }

        // A field for the duration that holds a date, a report that calls itself final too early: each with its words.
        Review review = engine.review(dossier, LocalDate.parse("2023-06-30"));
        for (Finding finding : review.findings(Verdict.NOT_MET)) {
            out.print("- " + finding.subject() + ": " + Explanations.render(finding, "en") + "\n");
        }

        // All duties by day; and the same for a calendar, in French.
        out.print(DutyCalendar.render(review, procedure, dossier, StandardRules.all(), "en"));
        String calendar = DutyCalendar.iCalendar(review, procedure, dossier, StandardRules.all(), "fr")
                .orElseThrow();
        out.print(calendar.substring(0, calendar.indexOf("END:VEVENT")).replace("\r\n", "\n"));
    }
}
