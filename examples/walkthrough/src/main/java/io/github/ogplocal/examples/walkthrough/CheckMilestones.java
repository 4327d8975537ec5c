// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.walkthrough;

import io.github.ogplocal.io.explain.Explanations;
import io.github.ogplocal.model.plan.CommitmentOutline;
import io.github.ogplocal.model.plan.Milestone;
import io.github.ogplocal.model.time.DayOrMonth;
import io.github.ogplocal.rules.explain.Finding;
import io.github.ogplocal.rules.smart.SmartContext;
import io.github.ogplocal.rules.smart.SmartRules;
import io.github.ogplocal.rules.smart.SmartSubject;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** Do a commitment's milestones end while its action plan runs? */
public final class CheckMilestones {
    private CheckMilestones() {}

    /** Judges three fictitious commitments and prints what the rule says. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

        // The plan ends with the year.
        SmartContext plan = SmartContext.of(LocalDate.parse("2024-12-31"));

        // One commitment in time, one late, one without any milestone: unknown is not the same as bad.
        List<SmartSubject> commitments = List.of(
                commitment("example-1", milestone("2024-01-15", "2024-12-31")),
                commitment("example-2", milestone("2024-02-01", "2024-06-30"), milestone("2024-07-01", "2025-03-31")),
                commitment("example-3"));

        // A finding has a verdict, a reason, and what it rests on.
        for (SmartSubject commitment : commitments) {
            Finding finding = SmartRules.MILESTONES_END_IN_PLAN.evaluate(commitment, plan);
            out.print(commitment.id() + " " + finding.verdict().code() + " (" + finding.rule() + ")\n");
            for (String language : List.of("en", "fr", "ar")) {
                out.print("  " + Explanations.render(finding, language) + "\n");
            }
        }
    }

    private static SmartSubject commitment(String id, Milestone... milestones) {
        return SmartSubject.of(
                id, CommitmentOutline.builder().addMilestones(milestones).build());
    }

    private static Milestone milestone(String start, String end) {
        return Milestone.builder()
                .title("Example milestone")
                .start(DayOrMonth.parse(start))
                .end(DayOrMonth.parse(end))
                .build();
    }
}
