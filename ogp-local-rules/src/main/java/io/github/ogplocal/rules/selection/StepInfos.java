// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.RuleSet;
import io.github.ogplocal.rules.RuleUse;
import java.util.List;

/** What is known of the rules that judge nearly every application, looked up once and not for each finding. */
final class StepInfos {
    final RuleInfo pipeline;
    final RuleInfo[] screens;
    final RuleInfo duplicates;
    final RuleInfo panel;
    final RuleInfo missingScores;
    final RuleInfo total;
    final RuleInfo[] thresholds;
    final RuleInfo grouping;
    final RuleInfo ranking;
    final RuleInfo allocation;
    final RuleInfo reserve;
    private final RuleSet<SelectionRule> rules;

    StepInfos(SelectionProcedure procedure, RuleSet<SelectionRule> rules) {
        this.rules = rules;
        pipeline = of(procedure.getPipeline());
        screens = of(procedure.getScreening().uses());
        duplicates = of(procedure.getDuplicates().rule());
        panel = of(procedure.getPanel().rule());
        missingScores = of(procedure.getMissingScores().rule());
        total = of(procedure.getTotal().rule());
        thresholds = of(procedure.getThresholds().uses());
        grouping = of(procedure.getGrouping().rule());
        ranking = of(procedure.getRanking().rule());
        allocation = of(procedure.getAllocation().rule());
        reserve = of(procedure.getReserve().rule());
    }

    RuleInfo of(RuleId rule) {
        return rules.get(rule).info();
    }

    private RuleInfo[] of(List<RuleUse> uses) {
        return uses.stream().map(use -> of(use.rule())).toArray(RuleInfo[]::new);
    }
}
