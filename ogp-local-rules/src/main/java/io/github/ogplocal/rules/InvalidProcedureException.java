// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules;

import java.util.List;
import java.util.stream.Collectors;

/** A procedure from which no engine can be made; all its faults are listed. */
public final class InvalidProcedureException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<ProcedureFault> faults;

    /**
     * Refuses a procedure.
     *
     * @param procedure its id and revision
     * @param faults all that is wrong with it; not empty
     */
    public InvalidProcedureException(String procedure, List<ProcedureFault> faults) {
        super("procedure " + procedure + ": "
                + faults.stream().map(ProcedureFault::toString).collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
    }

    /** The faults, in the order of the procedure's attributes; not empty. */
    public List<ProcedureFault> faults() {
        return faults;
    }
}
