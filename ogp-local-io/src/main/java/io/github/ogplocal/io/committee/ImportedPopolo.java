// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.committee;

import io.github.ogplocal.model.dossier.Dossier;
import java.util.List;

/**
 * What a Popolo document holds of committees, and what of it has no place here.
 *
 * @param dossier its bodies, offices, committees and memberships, and nothing else
 * @param leftOut the values that were not taken over: JSON Pointers into the document, in its order; among them all names and
 *     contact details of persons, who stand in a dossier by an id at most
 */
public record ImportedPopolo(Dossier dossier, List<String> leftOut) {
    /** Copies. */
    public ImportedPopolo {
        leftOut = List.copyOf(leftOut);
    }
}
