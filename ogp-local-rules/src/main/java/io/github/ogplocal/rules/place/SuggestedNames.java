// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.place;

import java.util.List;

/**
 * Places of one scope whose names may be spellings of one name. Each two of them are suggested, but for those that bear
 * the same name; for a human to judge.
 *
 * @param scope the scope
 * @param byTable whether the suggestion rests on a table; else it is by rule
 * @param ids the ids of the places, in natural order; two or more
 */
public record SuggestedNames(String scope, boolean byTable, List<String> ids) {
    /** Copies the list. */
    public SuggestedNames {
        ids = List.copyOf(ids);
    }
}
