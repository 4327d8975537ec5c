// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.panel;

import java.util.List;
import java.util.stream.Collectors;

/** An evaluation round does not allow a step; nothing was changed, and all faults are listed. */
public final class InvalidRoundException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 20;

    private final transient List<RoundFault> faults;

    InvalidRoundException(List<RoundFault> faults) {
        super("evaluation round: "
                + faults.stream().limit(SHOWN).map(RoundFault::toString).collect(Collectors.joining("; "))
                + (faults.size() > SHOWN ? "; and " + (faults.size() - SHOWN) + " more" : ""));
        this.faults = List.copyOf(faults);
    }

    /** All faults, in natural order; not empty. */
    public List<RoundFault> faults() {
        return faults;
    }
}
