// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.walkthrough;

import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.io.dryrun.DryRunText;
import io.github.ogplocal.rules.RuleChain;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.dryrun.Assumptions;
import io.github.ogplocal.rules.dryrun.DryRun;
import io.github.ogplocal.rules.dryrun.DryRunReport;
import io.github.ogplocal.rules.dryrun.OpenPoint;
import io.github.ogplocal.rules.dryrun.OpenPointCode;
import io.github.ogplocal.rules.selection.Selection;
import io.github.ogplocal.rules.selection.SelectionEngine;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import io.github.ogplocal.rules.selection.SelectionRules;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What do the rules of a call leave open? Asked before they are published, while they can still be mended. */
public final class DryRunACall {
    private DryRunACall() {}

    /** Tries the rules of an example call on two hundred made-up calls, and then a draft of them without tie-breaks. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        SelectionProcedure procedure = OgpLocalJson.read(
                        ExampleData.tunisia2019().resolve("procedure.json"), SelectionProcedure.class)
                .orElseThrow();

        // Nothing is known of the calls to come. What is taken for granted is a value of its own, which the report
        // shows.
        Assumptions assumptions = Assumptions.plausible(procedure, 200, "Example seed of the walkthrough");
        DryRun dryRun = DryRun.of(procedure, assumptions);
        DryRunReport report = dryRun.report();
        out.print(DryRunText.render(report, procedure, SelectionRules.standard(), "en"));

        // Every point names a run in which it happened: its documents can be looked at, and decided again.
        OpenPoint tie = first(report, OpenPointCode.TIE_AT_CUT);
        int run = tie.getExample().orElseThrow();
        Selection selection = SelectionEngine.of(procedure).select(dryRun.run(run));
        out.print("\nRun " + run + ", decided again: ties " + selection.ties().size() + ", tied at the first cut "
                + selection.ties().get(0).getMembers() + "\n");

        // A draft that names no tie-break: the same calls, and this is what the officer would have to settle in July.
        SelectionProcedure draft = SelectionProcedure.builder()
                .from(procedure)
                .tieBreaks(RuleChain.NONE)
                .remainingTies(RuleUse.of(SelectionRules.REMAINING_TIE_STOPS))
                .build();
        DryRunReport drafted = DryRun.of(draft, assumptions).report();
        OpenPoint nobody = first(drafted, OpenPointCode.NOBODY_SELECTED);
        out.print("Without tie-breaks, and where a tie stops the call: nobody is selected in "
                + nobody.getRuns().orElseThrow() + " of " + nobody.getOf().orElseThrow() + " runs\n");
    }

    private static OpenPoint first(DryRunReport report, OpenPointCode code) {
        return report.getPoints().stream()
                .filter(point -> point.getCode() == code)
                .findFirst()
                .orElseThrow();
    }
}
