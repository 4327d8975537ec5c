// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.selection;

import static io.github.ogplocal.model.check.Checks.requireText;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.text.LocalizedText;
import java.time.LocalDate;

/**
 * A committee's decision against what the procedure gives, with its grounds.
 *
 * <p>Invariant: the minutes' reference is not blank and has at most 200 characters.
 *
 * @param application which application
 * @param selected whether the committee selects it, or takes its place away
 * @param grounds why, for all to read
 * @param minutes where the minutes are found; not blank, at most 200 characters
 * @param on the day of the decision
 */
@JsonPropertyOrder({"application", "selected", "grounds", "minutes", "on"})
public record CommitteeOverride(
        @JsonProperty("application") ApplicationId application,
        @JsonProperty("selected") boolean selected,
        @JsonProperty("grounds") LocalizedText grounds,
        @JsonProperty("minutes") String minutes,
        @JsonProperty("on") LocalDate on) {
    /** Refuses null, and checks the invariant. */
    @JsonCreator
    public CommitteeOverride {
        requireNonNull(application, "application");
        requireNonNull(grounds, "grounds");
        requireNonNull(minutes, "minutes");
        requireNonNull(on, "on");
        requireText(minutes, 200, "committee override", "minutes");
    }
}
