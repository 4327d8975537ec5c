// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.smart;

import io.github.ogplocal.rules.RuleSet;
import java.util.List;

/** The SMART tests that the library brings. */
public final class SmartRules {
    /**
     * Every milestone ends on or before the last day of the action plan.
     *
     * <p>Met when all milestones end by then. Not met when at least one ends later. Not assessable when there is none.
     */
    public static final SmartRule MILESTONES_END_IN_PLAN = new MilestonesEndInPlan();

    private static final RuleSet<SmartRule> STANDARD = RuleSet.of(List.of(MILESTONES_END_IN_PLAN));

    private SmartRules() {}

    /** All of them. */
    public static RuleSet<SmartRule> standard() {
        return STANDARD;
    }
}
