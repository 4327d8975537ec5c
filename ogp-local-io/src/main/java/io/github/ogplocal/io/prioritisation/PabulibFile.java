// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.prioritisation;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.io.Problem;
import java.util.List;

/**
 * What was read from one of Pabulib's files, and what should be known about it although it does not stand against reading
 * it: what was not kept, what the file says otherwise than its ballots, which conditions it states that nobody applied.
 *
 * <p>Immutable and thread-safe.
 *
 * @param election the vote
 * @param notes in the order of the file
 * @param unlistedNotes how many notes there are beyond those listed; 0 or more
 */
public record PabulibFile(PabulibElection election, List<Problem> notes, int unlistedNotes) {
    /** Copies. */
    public PabulibFile {
        requireNonNull(election, "election");
        notes = List.copyOf(notes);
    }
}
