// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.committee;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Committees as Popolo, and what of them has no place there.
 *
 * @param json the document, with line feeds
 * @param leftOut the values that are not in it: JSON Pointers into the {@link io.github.ogplocal.model.dossier.Dossier}, in
 *     the order of its attributes; may be empty
 */
public record ExportedPopolo(String json, List<String> leftOut) {
    /** Copies. */
    public ExportedPopolo {
        requireNonNull(json, "json");
        leftOut = List.copyOf(leftOut);
    }
}
