// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.selection;

import static io.github.ogplocal.model.check.Checks.require;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.Invariant;
import java.time.LocalDate;
import java.util.List;

/**
 * What an evaluator declares about interests in the applications of a call.
 *
 * <p>No interest is a statement too: the list is then empty, and a document says so. A later declaration adds to an earlier
 * one and takes nothing back.
 *
 * <p>Invariant: each interest stands once.
 *
 * @param evaluator who declares
 * @param on the day of the declaration
 * @param interests what is declared, in the evaluator's order; empty when there is none
 */
@JsonPropertyOrder({"evaluator", "on", "interests"})
public record InterestDeclaration(
        @JsonProperty("evaluator") EvaluatorId evaluator,
        @JsonProperty("on") LocalDate on,

        @JsonProperty("interests") @JsonInclude(JsonInclude.Include.ALWAYS)
        List<DeclaredInterest> interests) {
    /** Refuses null, and checks the invariant. */
    @JsonCreator
    public InterestDeclaration {
        requireNonNull(evaluator, "evaluator");
        requireNonNull(on, "on");
        interests = List.copyOf(requireNonNull(interests, "interests"));
        for (int i = 0; i < interests.size(); i++) {
            require(
                    interests.indexOf(interests.get(i)) == i,
                    "interest declaration",
                    "interests",
                    Invariant.REPEATED,
                    "must hold each interest once",
                    "the same again at " + i);
        }
    }
}
