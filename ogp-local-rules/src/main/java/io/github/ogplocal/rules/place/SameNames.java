// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.place;

import java.util.List;

/**
 * Places of one scope that bear one name.
 *
 * @param scope the scope
 * @param ids the ids of the places, in natural order; two or more
 */
public record SameNames(String scope, List<String> ids) {
    /** Copies the list. */
    public SameNames {
        ids = List.copyOf(ids);
    }
}
