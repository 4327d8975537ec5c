// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.catalogue;

import io.github.ogplocal.rules.Rule;
import io.github.ogplocal.rules.RuleSet;
import io.github.ogplocal.rules.committee.CommitteeRules;
import io.github.ogplocal.rules.plan.PlanRules;
import io.github.ogplocal.rules.prioritisation.PrioritisationRules;
import io.github.ogplocal.rules.progress.ProgressRules;
import io.github.ogplocal.rules.report.ReportRules;
import io.github.ogplocal.rules.review.ReviewRules;
import io.github.ogplocal.rules.selection.SelectionRules;
import io.github.ogplocal.rules.smart.SmartRules;
import java.util.List;

/** The rules of all families, for readers and renderers that meet any of them. */
public final class StandardRules {
    private static final RuleSet<Rule> ALL = RuleSet.<Rule>of(List.of())
            .plus(CommitteeRules.standard())
            .plus(PlanRules.standard())
            .plus(PrioritisationRules.standard())
            .plus(ProgressRules.standard())
            .plus(ReportRules.standard())
            .plus(ReviewRules.standard())
            .plus(SelectionRules.standard())
            .plus(SmartRules.standard());

    private StandardRules() {}

    /** All of them, in the order of their ids. */
    public static RuleSet<Rule> all() {
        return ALL;
    }
}
