// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.robustness;

import static io.github.ogplocal.model.check.Checks.require;

import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.explain.Finding;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What one rule said of one subject, before and after.
 *
 * <p>Invariant: at least one of the two is there, and they differ.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
public abstract class FindingChange {
    FindingChange() {}

    /** Starts an empty builder; rule and subject are required. */
    public static FindingChangeBuilder builder() {
        return new FindingChangeBuilder();
    }

    /** Which rule. */
    public abstract RuleId getRule();

    /** Of whom. */
    public abstract String getSubject();

    /** What it said before; empty when it did not judge. */
    public abstract Optional<Finding> getBefore();

    /** What it says after; empty when it does not judge. */
    public abstract Optional<Finding> getAfter();

    /** Whether the rule gives another reason, and not the same one with other figures. */
    public boolean hasOtherReason() {
        return !getBefore().map(Finding::reason).equals(getAfter().map(Finding::reason));
    }

    @Value.Check
    void check() {
        require(
                !getBefore().equals(getAfter()),
                "finding change",
                "after",
                Invariant.CONTRADICTION,
                "must differ from before",
                getRule());
    }
}
