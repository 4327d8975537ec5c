// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.catalogue;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.rules.Rule;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleLookup;
import io.github.ogplocal.rules.RuleSet;
import io.github.ogplocal.rules.committee.CommitteeRules;
import io.github.ogplocal.rules.plan.PlanRules;
import io.github.ogplocal.rules.prioritisation.PrioritisationRules;
import io.github.ogplocal.rules.progress.ProgressRules;
import io.github.ogplocal.rules.report.ReportRules;
import io.github.ogplocal.rules.review.ReviewRules;
import io.github.ogplocal.rules.selection.StandardSelectionRules;
import io.github.ogplocal.rules.smart.SmartRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rules of all families, for readers and renderers that meet any of them. */
public final class StandardRules {
    private static final List<String> FAMILIES =
            List.of("committee", "plan", "prioritisation", "progress", "report", "review", "selection", "smart");

    private static final RuleSet<Rule> ALL = RuleSet.of(new ByFamily());

    private StandardRules() {}

    /** All of them, in the order of their ids. */
    public static RuleSet<Rule> all() {
        return ALL;
    }

    /** Loads the family that an id names, and no other. */
    private static final class ByFamily implements RuleLookup<Rule> {
        @Override
        public Optional<? extends Rule> find(RuleId id) {
            RuleSet<? extends Rule> family = id.namespace().isEmpty() ? family(id.family()) : null;
            return family == null ? Optional.empty() : family.find(id);
        }

        @Override
        public List<Rule> all() {
            List<Rule> all = new ArrayList<>();
            for (String name : FAMILIES) {
                requireNonNull(family(name), name).forEach(all::add);
            }
            return all;
        }

        private static @Nullable RuleSet<? extends Rule> family(String name) {
            return switch (name) {
                case "committee" -> CommitteeRules.standard();
                case "plan" -> PlanRules.standard();
                case "prioritisation" -> PrioritisationRules.standard();
                case "progress" -> ProgressRules.standard();
                case "report" -> ReportRules.standard();
                case "review" -> ReviewRules.standard();
                case "selection" -> StandardSelectionRules.all();
                case "smart" -> SmartRules.standard();
                default -> null;
            };
        }
    }
}
