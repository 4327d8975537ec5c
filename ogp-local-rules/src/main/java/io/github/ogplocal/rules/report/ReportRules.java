// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.report;

import io.github.ogplocal.rules.Rule;
import io.github.ogplocal.rules.RuleSet;
import java.util.List;

/** The library's own rules on documents. */
public final class ReportRules {
    private static final RuleSet<Rule> STANDARD = RuleSet.of(List.of());

    private ReportRules() {}

    /** All of them. */
    public static RuleSet<Rule> standard() {
        return STANDARD;
    }
}
