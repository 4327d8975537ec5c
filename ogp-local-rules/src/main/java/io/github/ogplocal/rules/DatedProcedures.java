// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Chooses among procedures of which each was valid for a time. */
public final class DatedProcedures {
    private DatedProcedures() {}

    /**
     * The procedure that is valid on a day.
     *
     * @param procedures for one purpose, in any order
     * @throws NoSingleProcedureException if none is valid on the day, or more than one
     */
    public static <P extends DatedProcedure> P validOn(Collection<P> procedures, LocalDate day) {
        requireNonNull(day, "day");
        List<P> valid = new ArrayList<>();
        for (P procedure : procedures) {
            if (procedure.isValidOn(day)) {
                valid.add(procedure);
            }
        }
        if (valid.size() != 1) {
            throw new NoSingleProcedureException(
                    day,
                    valid.stream()
                            .map(procedure -> procedure.getId() + "@" + procedure.getRevision())
                            .sorted()
                            .toList());
        }
        return valid.get(0);
    }

    /**
     * Refuses a day on which a procedure is not valid.
     *
     * @throws ProcedureNotValidException if it is not
     */
    public static void requireValidOn(DatedProcedure procedure, LocalDate day) {
        if (!procedure.isValidOn(requireNonNull(day, "day"))) {
            throw new ProcedureNotValidException(
                    procedure.getId() + "@" + procedure.getRevision(),
                    day,
                    procedure.getValidFrom(),
                    procedure.getValidTo());
        }
    }
}
