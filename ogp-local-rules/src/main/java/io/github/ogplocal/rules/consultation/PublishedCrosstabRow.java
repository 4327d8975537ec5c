// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.consultation;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.text.LocalizedText;
import java.util.List;

/**
 * One row of a published table by two classifications.
 *
 * @param category who was counted
 * @param counts one count for each column, in the order of the columns
 * @param total what they add up to, unless it is suppressed
 */
public record PublishedCrosstabRow(LocalizedText category, List<PublishedCount> counts, PublishedCount total) {
    /** Copies. */
    public PublishedCrosstabRow {
        requireNonNull(category, "category");
        counts = List.copyOf(counts);
        requireNonNull(total, "total");
    }
}
