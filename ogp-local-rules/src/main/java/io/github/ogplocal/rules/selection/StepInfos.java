// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.RuleSet;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.Verdict;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known of the rules that judge nearly every application, looked up once and not for each finding. */
final class StepInfos {
    final Info pipeline;
    final Info[] screens;
    final Info duplicates;
    final Info panel;
    final Info missingScores;
    final Info total;
    final Info[] thresholds;
    final Info grouping;
    final Info ranking;
    final Info allocation;
    final Info reserve;
    private final RuleSet<SelectionRule> rules;

    /**
     * One rule. A rule says only what it declares, so where the run has kept what the verdict was, and a single declared
     * reason stands for it, that is what the rule said, and it need not be asked again.
     *
     * @param rule what it declares
     * @param met the only reason for being met; null when there are several
     * @param notMet the only reason for not being met; null when there are several, or none
     * @param unmet the only reason for not being met or not assessable; null when there are several, or none
     */
    record Info(
            RuleInfo rule,
            @Nullable Reason met,
            @Nullable Reason notMet,
            @Nullable Reason unmet) {
        static Info of(RuleInfo rule) {
            return new Info(
                    rule,
                    only(rule, Set.of(Verdict.MET)),
                    only(rule, Set.of(Verdict.NOT_MET)),
                    only(rule, Set.of(Verdict.NOT_MET, Verdict.NOT_ASSESSABLE)));
        }

        private static @Nullable Reason only(RuleInfo rule, Set<Verdict> verdicts) {
            Reason only = null;
            for (Reason reason : rule.getReasons()) {
                if (verdicts.contains(reason.verdict())) {
                    if (only != null) {
                        return null;
                    }
                    only = reason;
                }
            }
            return only;
        }
    }

    StepInfos(SelectionProcedure procedure, RuleSet<SelectionRule> rules) {
        this.rules = rules;
        pipeline = infoOf(procedure.getPipeline());
        screens = infosOf(procedure.getScreening().uses());
        duplicates = infoOf(procedure.getDuplicates().rule());
        panel = infoOf(procedure.getPanel().rule());
        missingScores = infoOf(procedure.getMissingScores().rule());
        total = infoOf(procedure.getTotal().rule());
        thresholds = infosOf(procedure.getThresholds().uses());
        grouping = infoOf(procedure.getGrouping().rule());
        ranking = infoOf(procedure.getRanking().rule());
        allocation = infoOf(procedure.getAllocation().rule());
        reserve = infoOf(procedure.getReserve().rule());
    }

    RuleInfo ruleOf(RuleUse use) {
        return rules.get(use.rule()).info();
    }

    private Info infoOf(RuleId rule) {
        return Info.of(rules.get(rule).info());
    }

    private Info[] infosOf(List<RuleUse> uses) {
        return uses.stream().map(use -> infoOf(use.rule())).toArray(Info[]::new);
    }
}
