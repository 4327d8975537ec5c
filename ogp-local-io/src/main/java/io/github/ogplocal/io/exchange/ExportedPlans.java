// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.exchange;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.io.Problem;
import java.util.List;

/**
 * A document in another format, and what of the dossier it does not hold.
 *
 * <p>Everything that the dossier states is in the document or below the pointer of a note.
 *
 * <p>Immutable and thread-safe.
 *
 * @param document the document
 * @param notes what the format has no field, no code or no room for, and what it asks for and the dossier does not state; each
 *     points into the dossier, in its order; none is a fault of the dossier
 */
public record ExportedPlans(String document, List<Problem> notes) {
    /** Copies. */
    public ExportedPlans {
        requireNonNull(document, "document");
        notes = List.copyOf(notes);
    }

    /** Leaves out the document, which may hold what somebody wrote. */
    @Override
    public String toString() {
        return "ExportedPlans[" + document.length() + " characters, " + notes.size() + " notes]";
    }
}
