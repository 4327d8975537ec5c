// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.selection;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * Who fills in score sheets: a member of a panel, or a working group that agrees one sheet.
 *
 * <p>Known by a pseudonym only; who it is stands in no published document.
 *
 * @param id the pseudonym
 * @param kind one person, or a group
 * @param side for whom the evaluator sits there
 */
@JsonPropertyOrder({"id", "kind", "side"})
public record Evaluator(
        @JsonProperty("id") EvaluatorId id,
        @JsonProperty("kind") EvaluatorKind kind,
        @JsonProperty("side") EvaluatorSide side) {
    /** Refuses null. */
    @JsonCreator
    public Evaluator {
        requireNonNull(id, "id");
        requireNonNull(kind, "kind");
        requireNonNull(side, "side");
    }
}
