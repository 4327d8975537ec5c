// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules;

import static java.util.Objects.requireNonNull;

/**
 * A place in a procedure: which rule decides, and with which settings.
 *
 * @param rule the id of the rule
 * @param settings what the procedure settles for it
 */
public record RuleUse(RuleId rule, Settings settings) {
    /** Refuses null. */
    public RuleUse {
        requireNonNull(rule, "rule");
        requireNonNull(settings, "settings");
    }

    /** A use of a rule. */
    public static RuleUse of(Rule rule, Settings settings) {
        return new RuleUse(rule.info().getId(), settings);
    }

    /** A use of a rule that asks nothing. */
    public static RuleUse of(Rule rule) {
        return of(rule, Settings.NONE);
    }

    // By hand, as in RuleId: chains are searched for uses that stand there twice.
    @Override
    public boolean equals(Object other) {
        return other instanceof RuleUse that && rule.equals(that.rule) && settings.equals(that.settings);
    }

    @Override
    public int hashCode() {
        return rule.hashCode() * 31 + settings.hashCode();
    }
}
