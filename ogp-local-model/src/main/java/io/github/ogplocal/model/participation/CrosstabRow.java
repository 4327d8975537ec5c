// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.participation;

import static io.github.ogplocal.model.check.Checks.require;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.text.LocalizedText;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * One row of a {@link ParticipationCrosstab}.
 *
 * @param category who was counted, as the source names it
 * @param counts one count for each column, in the order of the columns; 1 to 100, each from 0 to
 *     {@value ParticipationRow#MOST}
 */
public record CrosstabRow(
        @JsonProperty("category") LocalizedText category,
        @JsonProperty("counts") @Size(min = 1, max = 100) List<Long> counts) {
    /** Copies and checks the bounds. */
    @JsonCreator
    public CrosstabRow {
        requireNonNull(category, "category");
        counts = List.copyOf(counts);
        require(!counts.isEmpty(), "crosstab row", "counts", Invariant.TOO_FEW, "must have at least one count", null);
        require(
                counts.size() <= 100,
                "crosstab row",
                "counts",
                Invariant.TOO_LONG,
                "must have at most 100 counts",
                counts.size());
        for (long count : counts) {
            require(
                    count >= 0 && count <= ParticipationRow.MOST,
                    "crosstab row",
                    "counts",
                    Invariant.OUT_OF_RANGE,
                    "must each be 0 to " + ParticipationRow.MOST,
                    count);
        }
    }
}
