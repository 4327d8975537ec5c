// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.selection;

import io.github.ogplocal.rules.Rule;
import io.github.ogplocal.rules.RuleSet;
import io.github.ogplocal.rules.Verdict;
import io.github.ogplocal.rules.explain.Finding;
import io.github.ogplocal.rules.selection.AllocationRule;
import io.github.ogplocal.rules.selection.ApplicationOutcome;
import io.github.ogplocal.rules.selection.EndorsementRule;
import io.github.ogplocal.rules.selection.OverrideRule;
import io.github.ogplocal.rules.selection.RemainingTieRule;
import io.github.ogplocal.rules.selection.ReserveRule;
import io.github.ogplocal.rules.selection.SelectionRule;
import io.github.ogplocal.rules.selection.SelectionStatus;
import io.github.ogplocal.rules.selection.ShortageRule;
import io.github.ogplocal.rules.selection.TieBreakRule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Which of the findings on an application are the ones that gave it its status. */
final class DecidingFindings {
    private final RuleSet<SelectionRule> rules;

    DecidingFindings(RuleSet<SelectionRule> rules) {
        this.rules = rules;
    }

    /**
     * The findings that decided, the most telling first; never empty.
     *
     * @param findings those of the last stage that the application got to, in the order of the steps; not empty
     */
    List<Finding> of(ApplicationOutcome outcome, List<Finding> findings) {
        List<Finding> deciding = new ArrayList<>();
        if (outcome.getProposedStatus().isPresent()) {
            deciding.addAll(by(findings, OverrideRule.class));
        }
        switch (outcome.getStatus()) {
            case NOT_IN_POOL, INADMISSIBLE, BELOW_THRESHOLD ->
                findings.stream()
                        .filter(finding -> finding.verdict() == Verdict.NOT_MET)
                        .limit(1)
                        .forEach(deciding::add);
            case UNDECIDED ->
                findings.stream()
                        .filter(finding -> finding.verdict() == Verdict.NOT_ASSESSABLE)
                        .forEach(deciding::add);
            case SELECTED, RESERVE, NOT_SELECTED -> {
                if (deciding.isEmpty()) {
                    addPlace(outcome.getStatus(), findings, deciding);
                }
            }
        }
        if (deciding.isEmpty()) {
            deciding.add(findings.get(findings.size() - 1));
        }
        return List.copyOf(deciding);
    }

    private void addPlace(SelectionStatus status, List<Finding> findings, List<Finding> deciding) {
        Predicate<Finding> place = finding -> status != SelectionStatus.SELECTED || finding.verdict() == Verdict.MET;
        if (status == SelectionStatus.NOT_SELECTED) {
            by(findings, EndorsementRule.class).stream()
                    .filter(finding -> finding.verdict() == Verdict.NOT_MET)
                    .forEach(deciding::add);
        }
        if (deciding.isEmpty()) {
            by(findings, AllocationRule.class).stream().filter(place).forEach(deciding::add);
        }
        by(findings, TieBreakRule.class).forEach(deciding::add);
        by(findings, RemainingTieRule.class).forEach(deciding::add);
        // A finding on a group, not on the application, says only why places were passed on.
        by(findings, ShortageRule.class).stream().filter(place).forEach(deciding::add);
        // Who has no place asks next about the reserve list.
        if (status != SelectionStatus.SELECTED) {
            by(findings, ReserveRule.class).forEach(deciding::add);
        }
    }

    private List<Finding> by(List<Finding> findings, Class<? extends Rule> kind) {
        return findings.stream()
                .filter(finding -> kind.isInstance(rules.get(finding.rule())))
                .toList();
    }
}
