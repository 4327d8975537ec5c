// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.dryrun;

import io.github.ogplocal.rules.ProcedureFault;
import java.util.List;
import java.util.stream.Collectors;

/** Assumptions that do not fit a procedure; all their faults are listed. */
public final class InvalidAssumptionsException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<ProcedureFault> faults;

    InvalidAssumptionsException(List<ProcedureFault> faults) {
        super("assumptions: " + faults.stream().map(ProcedureFault::toString).collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
    }

    /** The faults; pointers are into the assumptions; in the order of their attributes; not empty. */
    public List<ProcedureFault> faults() {
        return faults;
    }
}
