// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.record;

import static io.github.ogplocal.model.check.Checks.require;

import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.rules.RuleId;
import java.util.Optional;

/**
 * A rule that the procedure uses.
 *
 * <p>Invariant: provider and version are there exactly when the rule's id has a namespace.
 *
 * @param id its permanent name, with its revision
 * @param provider whose rule it is; empty for a rule of this library
 * @param version the version of the provider's code; empty for a rule of this library
 */
public record RecordedRule(RuleId id, Optional<String> provider, Optional<String> version) {
    /** Checks the invariant. */
    public RecordedRule {
        boolean others = !id.namespace().isEmpty();
        require(
                provider.isPresent() == others && version.isPresent() == others,
                "recorded rule",
                "provider",
                Invariant.CONTRADICTION,
                "must be there exactly when the rule's id has a namespace",
                null);
    }
}
