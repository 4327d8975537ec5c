// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.dryrun;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.rules.RuleId;

/**
 * Something that a procedure provides for and a dry run does not try, so that its report says nothing of it.
 *
 * @param code what is not tried
 * @param pointer where the rule stands that provides for it: a JSON Pointer into the procedure
 * @param rule that rule
 */
public record Untried(UntriedCode code, String pointer, RuleId rule) {
    /** Refuses null. */
    public Untried {
        requireNonNull(code, "code");
        requireNonNull(pointer, "pointer");
        requireNonNull(rule, "rule");
    }
}
