// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.smart;

import io.github.ogplocal.rules.FaultKind;
import io.github.ogplocal.rules.ProcedureFault;
import io.github.ogplocal.rules.ProcedureFaults;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleSet;
import java.util.List;

/** Finds all that keeps a procedure from being compiled. */
final class SmartProcedureCheck {
    private SmartProcedureCheck() {}

    static List<ProcedureFault> faults(SmartProcedure procedure, RuleSet<SmartRule> rules) {
        ProcedureFaults<SmartRule> faults =
                new ProcedureFaults<>(rules, "", (rule, settings) -> rule.faults(settings, procedure));
        RuleId pipeline = SmartRules.PIPELINE_1.info().getId();
        if (!procedure.getPipeline().equals(pipeline)) {
            faults.add("/pipeline", FaultKind.UNKNOWN_RULE, pipeline.toString());
        }
        for (int i = 0; i < procedure.getTests().size(); i++) {
            check(procedure.getTests().get(i), "/tests/" + i, faults);
        }
        faults.check(procedure.getConclusion(), "/conclusion", SmartConclusionRule.class);
        return faults.toList();
    }

    private static void check(SmartTest test, String pointer, ProcedureFaults<SmartRule> faults) {
        faults.check(test.getChecks(), pointer + "/checks", SmartCheckRule.class);
        faults.check(test.getOpinions(), pointer + "/opinions", SmartOpinionRule.class)
                .map(SmartOpinionRule.class::cast)
                .ifPresent(rule -> {
                    boolean asksGrades = rule.asks() == SmartOpinionRule.Asks.GRADES;
                    if (asksGrades && test.getGrades().isEmpty()) {
                        faults.add(pointer + "/opinions", FaultKind.NEEDS, "grades");
                    } else if (!asksGrades && !test.getGrades().isEmpty()) {
                        faults.add(pointer + "/grades", FaultKind.NEEDS, "opinions");
                    }
                    if (rule.asks() == SmartOpinionRule.Asks.NOTHING
                            && test.getChecks().uses().isEmpty()) {
                        faults.add(pointer + "/checks", FaultKind.NEEDS, "opinions");
                    }
                });
    }
}
