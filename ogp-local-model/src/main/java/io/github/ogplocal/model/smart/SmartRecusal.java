// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.smart;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.selection.RecusalKind;

/**
 * A member of a working group stays out of the judgement of one proposal or commitment.
 *
 * <p>An input, not a missing opinion: whatever opinion the member may have recorded on it is left out, and that is shown. The
 * ground is private and stands elsewhere.
 *
 * @param evaluator who stays out
 * @param subject of which judgement
 * @param kind who asked for it
 */
@JsonPropertyOrder({"evaluator", "subject", "kind"})
public record SmartRecusal(
        @JsonProperty("evaluator") EvaluatorId evaluator,
        @JsonProperty("subject") SmartSubjectId subject,
        @JsonProperty("kind") RecusalKind kind) {
    /** Refuses null. */
    @JsonCreator
    public SmartRecusal {
        requireNonNull(evaluator, "evaluator");
        requireNonNull(subject, "subject");
        requireNonNull(kind, "kind");
    }
}
