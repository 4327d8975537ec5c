// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.walkthrough;

import io.github.ogplocal.io.explain.Explanations;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.rules.RuleChain;
import io.github.ogplocal.rules.RuleSet;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.explain.Finding;
import io.github.ogplocal.rules.selection.Selection;
import io.github.ogplocal.rules.selection.SelectionEngine;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import io.github.ogplocal.rules.selection.SelectionRule;
import io.github.ogplocal.rules.selection.SelectionRules;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** How does a rule of my own join the library's? The rule is {@link NotYetMember}; here it is used. */
public final class WriteYourOwnRule {
    private WriteYourOwnRule() {}

    /** Runs the example call with one rule more, and prints what the rule says. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        CallFolder call = CallFolder.read(ExampleData.tunisia2019());

        // The rules that procedures may use: the library's and yours. Two of one id would be refused.
        SelectionRule own = new NotYetMember();
        RuleSet<SelectionRule> rules = SelectionRules.standard().plus(own);

        // The call's procedure, with your rule as one more condition of admission.
        // For documents in JSON, OgpLocalJson.standard().withRules(rules) reads it like any other.
        List<RuleUse> screening =
                new ArrayList<>(call.procedure().getScreening().uses());
        screening.add(RuleUse.of(own, Settings.NONE.withCodes("members", List.of("tn-example-applicant:N-46"))));
        SelectionProcedure procedure = SelectionProcedure.builder()
                .from(call.procedure())
                .revision(call.procedure().getRevision() + 1)
                .screening(new RuleChain(screening))
                .build();

        // It is checked, compiled and explained like the library's own.
        Selection selection =
                SelectionEngine.of(procedure, rules).select(call.applications(), call.sheets(), call.recusals());
        for (ApplicationId file : List.of(ApplicationId.parse("F-35"), ApplicationId.parse("F-20"))) {
            out.print(file + " " + selection.outcome(file).getStatus().code() + "\n");
            for (Finding finding : selection.explain(file).getFindings()) {
                if (finding.rule().equals(own.info().getId())) {
                    for (String language : List.of("en", "fr", "ar")) {
                        out.print("  " + Explanations.of(selection).render(finding, language) + "\n");
                    }
                }
            }
        }
    }
}
