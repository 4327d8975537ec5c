// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.prioritisation;

import static io.github.ogplocal.model.check.Checks.require;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.Invariant;
import jakarta.validation.constraints.Min;

/**
 * One line of a forum's list.
 *
 * @param project what the line is about
 * @param rank its rank, from 1; several lines with one rank are equal to the forum
 */
@JsonPropertyOrder({"project", "rank"})
public record RankedProject(
        @JsonProperty("project") ProjectId project,
        @JsonProperty("rank") @Min(1) int rank) {
    /** Refuses null, and a rank below 1. */
    @JsonCreator
    public RankedProject {
        requireNonNull(project, "project");
        require(rank >= 1, "ranked project", "rank", Invariant.OUT_OF_RANGE, "must be at least 1", rank);
    }
}
