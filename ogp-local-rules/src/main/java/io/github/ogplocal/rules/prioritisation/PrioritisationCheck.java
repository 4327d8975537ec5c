// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import io.github.ogplocal.model.quantity.Money;
import io.github.ogplocal.rules.FaultKind;
import io.github.ogplocal.rules.ProcedureFault;
import io.github.ogplocal.rules.ProcedureFaults;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleSet;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.SettingValue;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds everything that keeps a procedure from being compiled. */
final class PrioritisationCheck {
    private PrioritisationCheck() {}

    static List<ProcedureFault> faults(PrioritisationProcedure procedure, RuleSet<PrioritisationRule> rules) {
        ProcedureFaults<PrioritisationRule> faults =
                new ProcedureFaults<>(rules, "", (rule, settings) -> rule.faults(settings, procedure));
        RuleId pipeline = PrioritisationRules.PIPELINE_1.info().getId();
        if (!procedure.getPipeline().equals(pipeline)) {
            faults.add("/pipeline", FaultKind.UNKNOWN_RULE, pipeline.toString());
        }
        faults.check(procedure.getLimit(), "/limit", LimitRule.class);
        faults.check(procedure.getAdmission(), "/admission", AdmissionRule.class);
        procedure.getRatings().ifPresent(use -> faults.check(use, "/ratings", RatingRule.class));
        faults.check(procedure.getMethod(), "/method", ChoiceRule.class);
        faults.check(procedure.getCompletions(), "/completions", CompletionRule.class);
        faults.check(procedure.getTieBreaks(), "/tieBreaks", TieKeyRule.class);
        faults.check(procedure.getOpenTies(), "/openTies", OpenTieRule.class);
        if (rules.means(procedure.getMethod(), PrioritisationRules.TOTAL_SCORE)
                && procedure.getRatings().isEmpty()) {
            faults.add("/method", FaultKind.NEEDS, "ratings");
        }
        if (faults.toList().isEmpty()) {
            fit(new CompiledPrioritisation(procedure, rules), faults);
        }
        return faults.toList();
    }

    /** The amounts of money among the settings of a rule, by their names. */
    static SortedMap<String, Money> amounts(RuleUse use) {
        SortedMap<String, Money> amounts = new TreeMap<>();
        use.settings().toMap().forEach((name, value) -> {
            if (value instanceof SettingValue.MoneySetting amount) {
                amounts.put(name, amount.money());
            }
        });
        return amounts;
    }

    private static Optional<String> currency(Limit limit) {
        if (limit instanceof Limit.Budget budget) {
            return Optional.of(budget.budget().currency());
        }
        return limit instanceof Limit.PerZone zones
                ? Optional.of(zones.envelopes().values().iterator().next().currency())
                : Optional.empty();
    }

    private static void fit(CompiledPrioritisation compiled, ProcedureFaults<PrioritisationRule> faults) {
        for (int i = 0; i < compiled.completions.size(); i++) {
            if (compiled.method == null || !compiled.completions.get(i).rule().fits(compiled.method)) {
                faults.add("/completions/" + i, FaultKind.NEEDS, "method");
            }
            String pointer = "/completions/" + i + "/settings/";
            RuleUse use = compiled.procedure.getCompletions().uses().get(i);
            currency(compiled.limit)
                    .ifPresent(currency -> amounts(use).forEach((name, amount) -> {
                        if (!amount.currency().equals(currency)) {
                            faults.add(pointer + name, FaultKind.NOT_AN_OPTION, currency);
                        }
                    }));
        }
        RecordRule.Recorded recorded = compiled.recorded;
        if (recorded == null) {
            return;
        }
        if (recorded.basis() == RecordRule.Basis.LISTS && !(compiled.limit instanceof Limit.PerZone)) {
            faults.add("/method", FaultKind.NEEDS, "limit");
        }
        if (recorded.basis() == RecordRule.Basis.DECISION && compiled.limit instanceof Limit.PerZone) {
            faults.add("/method", FaultKind.NEEDS, "limit");
        }
    }
}
