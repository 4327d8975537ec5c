// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.place;

import java.util.List;

/**
 * What a search for duplicates found. Nothing was merged.
 *
 * @param same the groups of places that bear one name, by scope, then by ids. A place with names in several languages can
 *     be in several; places that share more than one name are listed once
 * @param suggested the groups of places whose names may be spellings of one, by scope, then by ids. A group all of whose
 *     places bear one name is left out; of equal groups by rule and by table the one by rule is listed
 * @param refused the names that could not be compared, by id, then by language
 */
public record NameDuplicates(List<SameNames> same, List<SuggestedNames> suggested, List<RefusedName> refused) {
    /** Copies the lists. */
    public NameDuplicates {
        same = List.copyOf(same);
        suggested = List.copyOf(suggested);
        refused = List.copyOf(refused);
    }
}
