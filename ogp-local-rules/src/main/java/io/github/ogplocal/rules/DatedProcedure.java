// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules;

import java.time.LocalDate;
import java.util.Optional;

/** A procedure that may be valid for a time only. */
public interface DatedProcedure {
    /** The procedure's id. */
    String getId();

    /** 1 or more; a procedure that changes is a new revision. */
    int getRevision();

    /** The first day on which the procedure is valid, inclusive; empty when it has no beginning that is known. */
    Optional<LocalDate> getValidFrom();

    /** The last day on which the procedure is valid, inclusive; empty when it has no end that is known. */
    Optional<LocalDate> getValidTo();

    /** Whether the procedure is valid on a day. */
    default boolean isValidOn(LocalDate day) {
        return getValidFrom().filter(day::isBefore).isEmpty()
                && getValidTo().filter(day::isAfter).isEmpty();
    }
}
