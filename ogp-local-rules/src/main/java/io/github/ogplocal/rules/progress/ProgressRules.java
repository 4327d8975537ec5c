// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.progress;

import io.github.ogplocal.rules.Rule;
import io.github.ogplocal.rules.RuleSet;
import java.util.List;

/** The library's own rules on what was reported of progress. */
public final class ProgressRules {
    private static final RuleSet<Rule> STANDARD = RuleSet.of(List.of());

    private ProgressRules() {}

    /** All of them. */
    public static RuleSet<Rule> standard() {
        return STANDARD;
    }
}
