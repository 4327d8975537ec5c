// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules;

import java.time.LocalDate;
import java.util.Optional;

/** A procedure was to be applied on a day outside the time for which it is valid; what held on that day it does not say. */
public final class ProcedureNotValidException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String procedure;
    private final LocalDate day;
    private final transient Optional<LocalDate> validFrom;
    private final transient Optional<LocalDate> validTo;

    ProcedureNotValidException(
            String procedure, LocalDate day, Optional<LocalDate> validFrom, Optional<LocalDate> validTo) {
        super("procedure " + procedure + ": is not valid on " + day
                + validFrom.map(from -> ", valid from " + from).orElse("")
                + validTo.map(to -> ", valid to " + to).orElse(""));
        this.procedure = procedure;
        this.day = day;
        this.validFrom = validFrom;
        this.validTo = validTo;
    }

    /** The procedure, as {@code id@revision}. */
    public String procedure() {
        return procedure;
    }

    /** The day that was asked for. */
    public LocalDate day() {
        return day;
    }

    /** The first day on which the procedure is valid; empty when it has no beginning that is known. */
    public Optional<LocalDate> validFrom() {
        return validFrom;
    }

    /** The last day on which the procedure is valid; empty when it has no end that is known. */
    public Optional<LocalDate> validTo() {
        return validTo;
    }
}
