// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.selection;

import static io.github.ogplocal.model.check.Checks.require;
import static io.github.ogplocal.model.check.Checks.requireText;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.Invariant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A committee's decision on a tie that nothing separated.
 *
 * <p>Invariant: at least two are tied; the admitted are among them, and not all of them; the minutes' reference is not
 * blank and has at most 200 characters.
 *
 * @param tied all who were tied, in natural order; at least 2
 * @param admitted those whom the committee admits, in natural order; at least 1
 * @param minutes where the minutes are found; not blank, at most 200 characters
 * @param on the day of the decision
 */
@JsonPropertyOrder({"tied", "admitted", "minutes", "on"})
public record TieDecision(
        @JsonProperty("tied") SortedSet<ApplicationId> tied,
        @JsonProperty("admitted") SortedSet<ApplicationId> admitted,
        @JsonProperty("minutes") String minutes,
        @JsonProperty("on") LocalDate on) {
    /** Refuses null, and checks the invariant. */
    @JsonCreator
    public TieDecision {
        requireNonNull(tied, "tied");
        requireNonNull(admitted, "admitted");
        requireNonNull(minutes, "minutes");
        requireNonNull(on, "on");
        tied = sorted(tied);
        admitted = sorted(admitted);
        require(
                tied.size() >= 2,
                "tie decision",
                "tied",
                Invariant.TOO_FEW,
                "must have at least 2 elements",
                tied.size());
        require(
                !admitted.isEmpty() && admitted.size() < tied.size() && tied.containsAll(admitted),
                "tie decision",
                "admitted",
                Invariant.CONTRADICTION,
                "must be some of the tied, not all of them",
                admitted.size());
        requireText(minutes, 200, "tie decision", "minutes");
    }

    private static SortedSet<ApplicationId> sorted(SortedSet<ApplicationId> given) {
        // The copy constructor would keep the order of the set that is handed in.
        TreeSet<ApplicationId> natural = new TreeSet<>();
        natural.addAll(given);
        return Collections.unmodifiableSortedSet(natural);
    }
}
