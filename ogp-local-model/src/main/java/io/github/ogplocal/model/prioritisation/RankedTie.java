// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.prioritisation;

import static io.github.ogplocal.model.check.Checks.require;
import static io.github.ogplocal.model.check.Checks.requireText;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.Invariant;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

/**
 * A committee's decision on projects that nothing separated: in which order they come.
 *
 * <p>Invariant: at least two projects, each once; the minutes' reference is not blank and has at most 200 characters.
 *
 * @param order the tied, first the one that comes first; at least 2
 * @param minutes where the minutes are found; not blank, at most 200 characters
 * @param on the day of the decision
 */
@JsonPropertyOrder({"order", "minutes", "on"})
public record RankedTie(
        @JsonProperty("order") @Size(min = 2) List<ProjectId> order,
        @JsonProperty("minutes") @NotBlank @Size(max = 200) String minutes,
        @JsonProperty("on") LocalDate on) {
    /** Copies, and checks the invariant. */
    @JsonCreator
    public RankedTie {
        order = List.copyOf(order);
        requireNonNull(minutes, "minutes");
        requireNonNull(on, "on");
        require(
                order.size() >= 2,
                "ranked tie",
                "order",
                Invariant.TOO_FEW,
                "must have at least 2 elements",
                order.size());
        require(
                new TreeSet<>(order).size() == order.size(),
                "ranked tie",
                "order",
                Invariant.REPEATED,
                "must name a project once",
                null);
        requireText(minutes, 200, "ranked tie", "minutes");
    }
}
