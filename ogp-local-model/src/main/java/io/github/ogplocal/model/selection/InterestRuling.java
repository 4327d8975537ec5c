// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.selection;

import static io.github.ogplocal.model.check.Checks.requireText;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;

/**
 * A recorded ruling that an evaluator stays in the judgement of one application although an interest was declared.
 *
 * <p>It settles that one interest for that one application; another interest, or one declared later, needs a ruling or a
 * {@link Recusal} of its own.
 *
 * <p>Invariant: the minutes' reference is not blank and has at most 200 characters.
 *
 * @param evaluator who stays
 * @param application in which judgement
 * @param interest which interest was ruled on, as it was declared
 * @param minutes where the minutes are found; not blank, at most 200 characters
 * @param on the day of the ruling
 */
@JsonPropertyOrder({"evaluator", "application", "interest", "minutes", "on"})
public record InterestRuling(
        @JsonProperty("evaluator") EvaluatorId evaluator,
        @JsonProperty("application") ApplicationId application,
        @JsonProperty("interest") DeclaredInterest interest,
        @JsonProperty("minutes") String minutes,
        @JsonProperty("on") LocalDate on) {
    /** Refuses null, and checks the invariant. */
    @JsonCreator
    public InterestRuling {
        requireNonNull(evaluator, "evaluator");
        requireNonNull(application, "application");
        requireNonNull(interest, "interest");
        requireNonNull(minutes, "minutes");
        requireNonNull(on, "on");
        requireText(minutes, 200, "interest ruling", "minutes");
    }
}
