// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.consultation;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.participation.ParticipationUnit;
import io.github.ogplocal.model.text.LocalizedText;
import java.util.List;
import java.util.Optional;

/**
 * A table by two classifications as everybody may see it, with its margins.
 *
 * <p>Immutable and thread-safe.
 *
 * @param title what the table is called
 * @param unit what every count counts
 * @param suppression by which settings it was made
 * @param columns what the columns stand for
 * @param rows the rows, in the order of the table
 * @param columnTotals what each column adds up to, in the order of the columns
 * @param total what all counts add up to, unless it is suppressed
 */
public record PublishedCrosstab(
        Optional<LocalizedText> title,
        ParticipationUnit unit,
        Suppression suppression,
        List<LocalizedText> columns,
        List<PublishedCrosstabRow> rows,
        List<PublishedCount> columnTotals,
        PublishedCount total) {
    /** Copies. */
    public PublishedCrosstab {
        requireNonNull(title, "title");
        requireNonNull(unit, "unit");
        requireNonNull(suppression, "suppression");
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        columnTotals = List.copyOf(columnTotals);
        requireNonNull(total, "total");
    }
}
