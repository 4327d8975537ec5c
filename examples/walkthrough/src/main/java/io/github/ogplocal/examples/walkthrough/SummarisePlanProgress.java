// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.walkthrough;

import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.io.progress.ProgressText;
import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.model.progress.AssessorKind;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.rules.Rule;
import io.github.ogplocal.rules.RuleSet;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.catalogue.StandardRules;
import io.github.ogplocal.rules.explain.Finding;
import io.github.ogplocal.rules.progress.PlanProgress;
import io.github.ogplocal.rules.progress.ProgressEngine;
import io.github.ogplocal.rules.progress.ProgressProcedure;
import io.github.ogplocal.rules.progress.ProgressRules;
import io.github.ogplocal.rules.progress.ProgressSummary;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** How far has a plan got, over how much of it is that known, and who says so? */
public final class SummarisePlanProgress {
    private static final LocalDate DAY = LocalDate.of(2023, 6, 30);

    private SummarisePlanProgress() {}

    /** Puts together what El Kef and its monitoring body reported, by two rules, and shows where they cannot be compared. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        RuleSet<Rule> rules = StandardRules.all();
        Dossier kef = OgpLocalJson.read(ExampleData.dossiers().resolve("el-kef.json"), Dossier.class)
                .orElseThrow();
        ProgressProcedure mean = OgpLocalJson.read(
                        ExampleData.progress().resolve("mean-of-commitments.json"), ProgressProcedure.class)
                .orElseThrow();

        // The plan that was submitted first, then the wider plan that it is a part of: the same figure over less of it.
        ProgressSummary summary = ProgressEngine.of(mean, rules).summarize(kef, DAY);
        for (PlanProgress plan : summary.of(AssessorKind.SELF).orElseThrow().plans()) {
            for (String language : new String[] {"en", "fr", "ar"}) {
                out.print(plan.plan() + ": " + ProgressText.render(plan.figure(), rules, language) + "\n");
            }
        }

        // What the monitoring body says in words is no figure, and is not mixed with the municipality's.
        PlanProgress body =
                summary.of(AssessorKind.MONITORING_BODY).orElseThrow().plans().get(0);
        out.print("monitoring body, " + body.plan() + ": " + ProgressText.render(body.figure(), rules, "en") + "\n");
        Settings both = Settings.NONE
                .withChoice("one", "self")
                .withChoice("other", "monitoring-body")
                .withPoints("tolerance", Points.of(10));
        for (Finding finding : ProgressRules.ASSESSORS_AGREE.compile(both).findings(kef, DAY)) {
            out.print(finding.subject() + ": " + finding.verdict().code() + ", " + finding.reason() + "\n");
        }

        // Another rule is another figure; each says how it came about.
        for (Rule rule : new Rule[] {ProgressRules.MEDIAN, ProgressRules.MINIMUM, ProgressRules.SHARE_COMPLETED}) {
            ProgressProcedure other = ProgressProcedure.builder()
                    .from(mean)
                    .toPlan(RuleUse.of(rule))
                    .build();
            PlanProgress wider = ProgressEngine.of(other, rules)
                    .summarize(kef, DAY)
                    .of(AssessorKind.SELF)
                    .orElseThrow()
                    .plans()
                    .get(1);
            out.print(rule.info().getId() + ": " + ProgressText.render(wider.figure(), rules, "en") + "\n");
        }
    }
}
