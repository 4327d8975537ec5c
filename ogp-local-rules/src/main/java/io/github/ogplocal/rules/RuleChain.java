// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules;

import java.util.List;

/**
 * The rule uses of one place in a procedure, in the order of the document; may be empty.
 *
 * <p>A type of its own, because a plain list would be empty when its author forgets it. "No threshold" has to be said.
 *
 * @param uses the uses, in order
 */
public record RuleChain(List<RuleUse> uses) {
    /** No rule: said, not forgotten. */
    public static final RuleChain NONE = new RuleChain(List.of());

    /** Copies. */
    public RuleChain {
        uses = List.copyOf(uses);
    }

    /** These uses, in this order. */
    public static RuleChain of(RuleUse... uses) {
        return new RuleChain(List.of(uses));
    }
}
