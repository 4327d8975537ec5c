// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.robustness;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.rules.selection.SelectionProcedure;

/**
 * Which procedure decided.
 *
 * @param id the procedure's
 * @param revision of it
 */
public record ProcedureRevision(String id, int revision) {
    /** Refuses null. */
    public ProcedureRevision {
        requireNonNull(id, "id");
    }

    static ProcedureRevision of(SelectionProcedure procedure) {
        return new ProcedureRevision(procedure.getId(), procedure.getRevision());
    }

    /** The id and the revision, as {@code id@revision}. */
    @Override
    public String toString() {
        return id + "@" + revision;
    }
}
