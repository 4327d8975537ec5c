// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import java.util.List;
import java.util.stream.Collectors;

/** Applications, sheets or recusals that cannot be judged together; nothing was decided, and all faults are listed. */
public final class InvalidSelectionInputException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 20;

    private final transient List<InputFault> faults;

    InvalidSelectionInputException(List<InputFault> faults) {
        super("selection input: "
                + faults.stream().limit(SHOWN).map(InputFault::toString).collect(Collectors.joining("; "))
                + (faults.size() > SHOWN ? "; and " + (faults.size() - SHOWN) + " more" : ""));
        this.faults = List.copyOf(faults);
    }

    /** All faults, in natural order; not empty. */
    public List<InputFault> faults() {
        return faults;
    }
}
