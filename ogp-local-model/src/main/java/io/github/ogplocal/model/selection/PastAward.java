// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.selection;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.place.NationalCode;
import java.time.LocalDate;

/**
 * An award that an authority had from a programme before.
 *
 * @param authority which authority
 * @param programme from which programme
 * @param on the day of the award
 */
@JsonPropertyOrder({"authority", "programme", "on"})
public record PastAward(
        @JsonProperty("authority") NationalCode authority,
        @JsonProperty("programme") ProgrammeId programme,
        @JsonProperty("on") LocalDate on) {
    /** Refuses null. */
    @JsonCreator
    public PastAward {
        requireNonNull(authority, "authority");
        requireNonNull(programme, "programme");
        requireNonNull(on, "on");
    }
}
