// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.smart;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Chooses among procedures of which each was valid for a time. */
public final class SmartProcedures {
    private SmartProcedures() {}

    /**
     * The procedure that is valid on a day.
     *
     * @param procedures of one kind of judgement, in any order
     * @throws NoSingleProcedureException if none is valid on the day, or more than one
     */
    public static SmartProcedure validOn(Collection<SmartProcedure> procedures, LocalDate day) {
        requireNonNull(day, "day");
        List<SmartProcedure> valid = new ArrayList<>();
        for (SmartProcedure procedure : procedures) {
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
}
