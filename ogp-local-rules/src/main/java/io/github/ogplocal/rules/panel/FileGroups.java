// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.panel;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.rules.RuleSet;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.selection.GroupingRule;
import io.github.ogplocal.rules.selection.SelectionContext;
import io.github.ogplocal.rules.selection.SelectionEngine;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import io.github.ogplocal.rules.selection.SelectionRule;
import java.util.Optional;

/** Within which group each file competes, by the grouping rule of a procedure. */
public final class FileGroups {
    private final GroupingRule.Grouping grouping;

    private FileGroups(GroupingRule.Grouping grouping) {
        this.grouping = grouping;
    }

    /**
     * The groups of a procedure.
     *
     * @param rules the rules that the procedure may use
     * @throws io.github.ogplocal.rules.InvalidProcedureException if the procedure has faults
     */
    public static FileGroups of(SelectionProcedure procedure, RuleSet<SelectionRule> rules) {
        RuleUse use = SelectionEngine.of(procedure, rules).procedure().getGrouping();
        GroupingRule rule = (GroupingRule) rules.get(use.rule());
        return new FileGroups(rule.compile(new SelectionContext(use.settings(), "/grouping", procedure)));
    }

    /** The group of a file; empty when it has none. */
    public Optional<GroupId> groupOf(Application application) {
        return Optional.ofNullable(grouping.groupOf(application));
    }
}
