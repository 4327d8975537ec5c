// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.selection;

import static io.github.ogplocal.model.check.Checks.requireSeconds;
import static io.github.ogplocal.model.check.Checks.requireText;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.OffsetDateTime;

/**
 * A submitted sheet was given back to its evaluator, with the scores that it had.
 *
 * <p>Invariant: the minutes' reference is not blank and has at most 200 characters; the time is in whole seconds.
 *
 * @param sheet the sheet as it was submitted
 * @param reason why it was given back
 * @param minutes where the minutes are found; not blank, at most 200 characters
 * @param at when it was given back, in whole seconds
 */
@JsonPropertyOrder({"sheet", "reason", "minutes", "at"})
public record SheetReturn(
        @JsonProperty("sheet") ScoreSheet sheet,
        @JsonProperty("reason") SheetReturnReason reason,
        @JsonProperty("minutes") String minutes,
        @JsonProperty("at") OffsetDateTime at) {
    /** Refuses null, and checks the invariant. */
    @JsonCreator
    public SheetReturn {
        requireNonNull(sheet, "sheet");
        requireNonNull(reason, "reason");
        requireNonNull(minutes, "minutes");
        requireNonNull(at, "at");
        requireText(minutes, 200, "sheet return", "minutes");
        requireSeconds(at, "sheet return", "at");
    }
}
