// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.prioritisation;

import static io.github.ogplocal.model.check.Checks.require;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.Invariant;
import java.util.ArrayList;
import java.util.List;

/**
 * The projects that one voter approves of. A voter who approves of none is a voter all the same.
 *
 * <p>Immutable and thread-safe.
 *
 * @param voter who votes, by a pseudonym
 * @param approved what the voter approves of, in the order of ids, whatever order it is given in; none twice; may be empty
 */
@JsonPropertyOrder({"voter", "approved"})
public record Ballot(
        @JsonProperty("voter") VoterId voter,

        @JsonProperty("approved") @JsonInclude(JsonInclude.Include.ALWAYS)
        List<ProjectId> approved) {
    /** Sorts, and refuses what stands there twice. */
    @JsonCreator
    public Ballot {
        requireNonNull(voter, "voter");
        List<ProjectId> sorted = new ArrayList<>(approved);
        sorted.sort(null);
        for (int i = 1; i < sorted.size(); i++) {
            require(
                    !sorted.get(i).equals(sorted.get(i - 1)),
                    "ballot",
                    "approved",
                    Invariant.REPEATED,
                    "must not approve of a project twice",
                    sorted.get(i));
        }
        approved = List.copyOf(sorted);
    }

    /** A ballot. */
    public static Ballot of(VoterId voter, ProjectId... approved) {
        return new Ballot(voter, List.of(approved));
    }
}
