// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.plan;

import static io.github.ogplocal.model.check.Checks.require;
import static io.github.ogplocal.model.check.Checks.requireText;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.style.OgpStyle;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A dated step whose completion a monitoring body can check.
 *
 * <p>Invariant: {@code end} is never before {@code start}; a one-day milestone has both equal.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
@JsonPropertyOrder({"title", "start", "end"})
public abstract class Milestone {
    Milestone() {}

    /** Starts an empty builder; all attributes are required. */
    public static MilestoneBuilder builder() {
        return new MilestoneBuilder();
    }

    @JsonCreator
    static Milestone of(
            @JsonProperty("title") String title,
            @JsonProperty("start") LocalDate start,
            @JsonProperty("end") LocalDate end) {
        return builder().title(title).start(start).end(end).build();
    }

    /** What will be true once the step is done; not blank, at most 500 characters. */
    @NotBlank
    @Size(max = 500)
    public abstract String getTitle();

    /** First day of work, inclusive. */
    public abstract LocalDate getStart();

    /** Last day of work, inclusive. */
    public abstract LocalDate getEnd();

    /** Number of days worked, counting both ends; at least 1. */
    public long lengthInDays() {
        return getEnd().toEpochDay() - getStart().toEpochDay() + 1;
    }

    @Value.Check
    void check() {
        requireText(getTitle(), 500, "milestone", "title");
        require(
                !getEnd().isBefore(getStart()),
                "milestone",
                "end",
                Invariant.OUT_OF_ORDER,
                "must not be before start " + getStart(),
                getEnd());
    }
}
