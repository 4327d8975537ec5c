// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.selection;

import static io.github.ogplocal.model.check.Checks.requireSeconds;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.OffsetDateTime;

/**
 * A score sheet with where it stands.
 *
 * <p>Invariant: the time is in whole seconds.
 *
 * @param sheet the scores
 * @param state where the sheet stands
 * @param at when it got there; for a draft, when it was last saved; in whole seconds
 */
@JsonPropertyOrder({"sheet", "state", "at"})
public record FiledSheet(
        @JsonProperty("sheet") ScoreSheet sheet,
        @JsonProperty("state") SheetState state,
        @JsonProperty("at") OffsetDateTime at) {
    /** Refuses null, and checks the invariant. */
    @JsonCreator
    public FiledSheet {
        requireNonNull(sheet, "sheet");
        requireNonNull(state, "state");
        requireNonNull(at, "at");
        requireSeconds(at, "filed sheet", "at");
    }
}
