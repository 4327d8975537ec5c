// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.consultation;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.text.LocalizedText;
import java.util.List;
import java.util.Optional;

/**
 * A participation table as everybody may see it: small counts suppressed, and with them whatever would let them be derived.
 *
 * <p>Immutable and thread-safe.
 *
 * @param title what the table is called
 * @param suppression by which settings it was made
 * @param rows the rows, in the order of the table
 * @param sums what the rows of each unit add up to, in the order of declaration of the units
 * @param statedTotal the total that the source states, unless it is suppressed; empty when the source states none
 * @param check what the stated total is
 */
public record PublishedParticipation(
        Optional<LocalizedText> title,
        Suppression suppression,
        List<PublishedRow> rows,
        List<PublishedSum> sums,
        Optional<PublishedCount> statedTotal,
        TotalCheck check) {
    /** Copies. */
    public PublishedParticipation {
        requireNonNull(title, "title");
        requireNonNull(suppression, "suppression");
        rows = List.copyOf(rows);
        sums = List.copyOf(sums);
        requireNonNull(statedTotal, "statedTotal");
        requireNonNull(check, "check");
    }
}
