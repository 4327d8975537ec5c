// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.review;

import java.util.List;
import java.util.stream.Collectors;

/** The parts of a dossier do not fit each other; all faults are listed. */
public final class InvalidDossierException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 20;

    private final transient List<DossierFault> faults;

    /** For engines of all families that look at dossiers. */
    public InvalidDossierException(List<DossierFault> faults) {
        super("dossier: "
                + faults.stream().limit(SHOWN).map(DossierFault::toString).collect(Collectors.joining("; "))
                + (faults.size() > SHOWN ? "; and " + (faults.size() - SHOWN) + " more" : ""));
        this.faults = List.copyOf(faults);
    }

    /** All faults, in the order of the dossier; not empty. */
    public List<DossierFault> faults() {
        return faults;
    }
}
