// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.place;

import java.util.List;

/**
 * A name that could not be compared. The place's names in other languages were.
 *
 * @param id the id of the place
 * @param languageTag which of its names
 * @param faults what is wrong, in the order of the text; not empty
 */
public record RefusedName(String id, String languageTag, List<NameFault> faults) {
    /** Copies the list. */
    public RefusedName {
        faults = List.copyOf(faults);
    }
}
