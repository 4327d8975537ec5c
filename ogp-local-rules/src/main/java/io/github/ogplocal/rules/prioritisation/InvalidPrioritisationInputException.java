// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import java.util.List;
import java.util.stream.Collectors;

/** Projects, ballots or records that cannot be judged together; nothing was decided, and all faults are listed. */
public final class InvalidPrioritisationInputException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 20;

    private final transient List<PrioritisationFault> faults;

    InvalidPrioritisationInputException(List<PrioritisationFault> faults) {
        super("prioritisation input: "
                + faults.stream()
                        .limit(SHOWN)
                        .map(PrioritisationFault::toString)
                        .collect(Collectors.joining("; "))
                + (faults.size() > SHOWN ? "; and " + (faults.size() - SHOWN) + " more" : ""));
        this.faults = List.copyOf(faults);
    }

    /** All faults, in natural order; not empty. */
    public List<PrioritisationFault> faults() {
        return faults;
    }
}
