// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.committee;

import io.github.ogplocal.rules.Rule;
import io.github.ogplocal.rules.RuleSet;
import java.util.List;

/** The library's own rules on committees. */
public final class CommitteeRules {
    private static final RuleSet<Rule> STANDARD = RuleSet.of(List.of());

    private CommitteeRules() {}

    /** All of them. */
    public static RuleSet<Rule> standard() {
        return STANDARD;
    }
}
