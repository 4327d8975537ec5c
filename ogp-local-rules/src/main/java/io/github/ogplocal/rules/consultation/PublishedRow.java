// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.consultation;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.participation.ParticipationUnit;
import io.github.ogplocal.model.text.LocalizedText;

/**
 * One row of a published participation table.
 *
 * @param category who or what was counted
 * @param unit what the number counts
 * @param count how many, unless it is suppressed
 */
public record PublishedRow(LocalizedText category, ParticipationUnit unit, PublishedCount count) {
    /** Refuses null. */
    public PublishedRow {
        requireNonNull(category, "category");
        requireNonNull(unit, "unit");
        requireNonNull(count, "count");
    }
}
