// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.prioritisation;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.quantity.Points;

/**
 * The points that one voter, or member of a committee, gives to one project.
 *
 * @param voter who rates, by a pseudonym
 * @param project what is rated
 * @param points how many points; the procedure says between which bounds
 */
@JsonPropertyOrder({"voter", "project", "points"})
public record Rating(
        @JsonProperty("voter") VoterId voter,
        @JsonProperty("project") ProjectId project,
        @JsonProperty("points") Points points) {
    /** Refuses null. */
    @JsonCreator
    public Rating {
        requireNonNull(voter, "voter");
        requireNonNull(project, "project");
        requireNonNull(points, "points");
    }
}
