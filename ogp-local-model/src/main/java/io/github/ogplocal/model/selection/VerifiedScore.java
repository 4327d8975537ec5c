// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.selection;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.quantity.Points;
import java.time.LocalDate;

/**
 * The score of a criterion as a verification on the spot found it; it takes the place of the panel's.
 *
 * @param application which application
 * @param criterion which criterion
 * @param points what was found; must be on the criterion's scale
 * @param by the pseudonym of the person or body who verified
 * @param on the day of the verification
 */
@JsonPropertyOrder({"application", "criterion", "points", "by", "on"})
public record VerifiedScore(
        @JsonProperty("application") ApplicationId application,
        @JsonProperty("criterion") CriterionId criterion,
        @JsonProperty("points") Points points,
        @JsonProperty("by") EvaluatorId by,
        @JsonProperty("on") LocalDate on) {
    /** Refuses null. */
    @JsonCreator
    public VerifiedScore {
        requireNonNull(application, "application");
        requireNonNull(criterion, "criterion");
        requireNonNull(points, "points");
        requireNonNull(by, "by");
        requireNonNull(on, "on");
    }
}
