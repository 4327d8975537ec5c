// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.selection;

import static io.github.ogplocal.model.check.Checks.requireSeconds;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.OffsetDateTime;

/**
 * An application that was selected and then withdrew.
 *
 * @param application which application
 * @param at when; in whole seconds
 */
@JsonPropertyOrder({"application", "at"})
public record LateWithdrawal(
        @JsonProperty("application") ApplicationId application,
        @JsonProperty("at") OffsetDateTime at) {
    /** Refuses null, and checks the invariant. */
    @JsonCreator
    public LateWithdrawal {
        requireNonNull(application, "application");
        requireNonNull(at, "at");
        requireSeconds(at, "late withdrawal", "at");
    }
}
