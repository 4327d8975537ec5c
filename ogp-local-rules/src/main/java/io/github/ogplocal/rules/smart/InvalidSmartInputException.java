// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.smart;

import java.util.List;
import java.util.stream.Collectors;

/** Documents that do not fit the procedure or each other; nothing was judged, and all faults are listed. */
public final class InvalidSmartInputException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 20;

    private final transient List<SmartInputFault> faults;

    InvalidSmartInputException(List<SmartInputFault> faults) {
        super("SMART documents: "
                + faults.stream().limit(SHOWN).map(SmartInputFault::toString).collect(Collectors.joining("; "))
                + (faults.size() > SHOWN ? "; and " + (faults.size() - SHOWN) + " more" : ""));
        this.faults = List.copyOf(faults);
    }

    /** All faults, in natural order; not empty. */
    public List<SmartInputFault> faults() {
        return faults;
    }
}
