// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules;

import java.util.Collection;
import java.util.Optional;

/**
 * Where a {@link RuleSet} has its rules from when there are many and a program uses few: a rule that nobody asks for is
 * not even loaded.
 *
 * <p>Thread-safe; gives the same objects each time.
 *
 * @param <R> the kind of rule
 */
public interface RuleLookup<R extends Rule> {
    /** The rule with an id; empty when there is none. */
    Optional<? extends R> find(RuleId id);

    /** All rules that can be found, in any order. */
    Collection<? extends R> all();
}
