// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.participation;

import static io.github.ogplocal.model.check.Checks.require;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.text.LocalizedText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;

/**
 * One row of a participation table.
 *
 * @param category who or what was counted, as the source names it
 * @param unit what the number counts
 * @param count how many; 0 to {@value #MOST}
 */
public record ParticipationRow(
        @JsonProperty("category") LocalizedText category,
        @JsonProperty("unit") ParticipationUnit unit,

        @JsonProperty("count") @PositiveOrZero @Max(ParticipationRow.MOST)
        long count) {
    /** The highest count that a table may hold; the sums of all its rows then fit a long. */
    public static final long MOST = 1_000_000_000_000L;

    /** Checks the bounds. */
    @JsonCreator
    public ParticipationRow {
        requireNonNull(category, "category");
        requireNonNull(unit, "unit");
        require(
                count >= 0 && count <= MOST,
                "participation row",
                "count",
                Invariant.OUT_OF_RANGE,
                "must be 0 to " + MOST,
                count);
    }
}
