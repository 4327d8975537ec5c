// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.selection;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * An evaluator stays out of the judgement of one application.
 *
 * <p>An input, not a missing mark: whatever sheet the evaluator may have filled in for it is left out, and that is shown.
 * The ground is private and stands elsewhere.
 *
 * @param evaluator who stays out
 * @param application of which judgement
 * @param kind who asked for it
 */
@JsonPropertyOrder({"evaluator", "application", "kind"})
public record Recusal(
        @JsonProperty("evaluator") EvaluatorId evaluator,
        @JsonProperty("application") ApplicationId application,
        @JsonProperty("kind") RecusalKind kind) {
    /** Refuses null. */
    @JsonCreator
    public Recusal {
        requireNonNull(evaluator, "evaluator");
        requireNonNull(application, "application");
        requireNonNull(kind, "kind");
    }
}
