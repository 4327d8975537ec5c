// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules;

import java.util.List;

/** A rule id that a set does not hold. */
public final class UnknownRuleException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient RuleId id;

    UnknownRuleException(RuleId id, List<RuleId> near) {
        super("rule " + id + ": not in this set" + (near.isEmpty() ? "" : "; near: " + near));
        this.id = id;
    }

    /** The id that was asked for; null after deserialisation. */
    public RuleId id() {
        return id;
    }
}
