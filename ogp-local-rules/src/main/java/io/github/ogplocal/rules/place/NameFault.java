// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.place;

import static java.util.Objects.requireNonNull;

/**
 * One thing that is wrong with a name, and where; never the name itself.
 *
 * @param kind what is wrong
 * @param offset where, in UTF-16 units from the start of the text; 0 for its first character
 */
public record NameFault(NameFaultKind kind, int offset) {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the offset is negative
     */
    public NameFault {
        requireNonNull(kind, "kind");
        if (offset < 0) {
            throw new IllegalArgumentException("name fault offset: must not be negative, got " + offset);
        }
    }

    @Override
    public String toString() {
        return kind.code() + " at " + offset;
    }
}
