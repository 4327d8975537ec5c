// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.consultation;

import java.util.List;
import java.util.stream.Collectors;

/** The documents of a consultation do not fit each other; all faults are listed. */
public final class InvalidConsultationException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 20;

    private final transient List<ConsultationFault> faults;

    InvalidConsultationException(List<ConsultationFault> faults) {
        super("consultation: "
                + faults.stream().limit(SHOWN).map(ConsultationFault::toString).collect(Collectors.joining("; "))
                + (faults.size() > SHOWN ? "; and " + (faults.size() - SHOWN) + " more" : ""));
        this.faults = List.copyOf(faults);
    }

    /** All faults, in the order of the documents; not empty. */
    public List<ConsultationFault> faults() {
        return faults;
    }
}
