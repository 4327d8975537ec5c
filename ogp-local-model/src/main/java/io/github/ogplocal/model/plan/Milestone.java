// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.plan;

import static io.github.ogplocal.model.check.Checks.require;
import static io.github.ogplocal.model.check.Checks.requireAtMost;
import static io.github.ogplocal.model.check.Checks.requireText;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.quantity.Weight;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.model.time.DayOrMonth;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A step whose completion a monitoring body can check.
 *
 * <p>A step may be dated by months, or not at all: what is absent is not known.
 *
 * <p>Invariant: {@code end} is never before {@code start}, however their months are read; a one-day milestone has both equal.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
@JsonPropertyOrder({
    "id",
    "title",
    "start",
    "end",
    "weight",
    "expectedOutputs",
    "responsibleParties",
    "supportingParties"
})
public abstract class Milestone {
    Milestone() {}

    /** Starts an empty builder; the title is required. */
    public static MilestoneBuilder builder() {
        return new MilestoneBuilder();
    }

    @JsonCreator
    static Milestone of(
            @JsonProperty("id") @Nullable MilestoneId id,
            @JsonProperty("title") String title,
            @JsonProperty("start") @Nullable DayOrMonth start,
            @JsonProperty("end") @Nullable DayOrMonth end,
            @JsonProperty("weight") @Nullable Weight weight,
            @JsonProperty("expectedOutputs") @Nullable List<LocalizedText> expectedOutputs,
            @JsonProperty("responsibleParties") @Nullable List<ResponsibleParty> responsibleParties,
            @JsonProperty("supportingParties") @Nullable List<SupportingParty> supportingParties) {
        return builder()
                .id(Optional.ofNullable(id))
                .title(title)
                .start(Optional.ofNullable(start))
                .end(Optional.ofNullable(end))
                .weight(Optional.ofNullable(weight))
                .expectedOutputs(expectedOutputs == null ? List.of() : expectedOutputs)
                .responsibleParties(responsibleParties == null ? List.of() : responsibleParties)
                .supportingParties(supportingParties == null ? List.of() : supportingParties)
                .build();
    }

    /** Names it within its commitment, for reports of its progress; empty when nothing refers to it. */
    public abstract Optional<MilestoneId> getId();

    /** What will be true once the step is done; not blank, at most 500 characters. */
    @NotBlank
    @Size(max = 500)
    public abstract String getTitle();

    /** First day or month of work, inclusive; empty when it is not known. */
    public abstract Optional<DayOrMonth> getStart();

    /** Last day or month of work, inclusive; empty when it is not known. */
    public abstract Optional<DayOrMonth> getEnd();

    /** How much it counts among the milestones of its commitment; empty when no weight was given. */
    public abstract Optional<Weight> getWeight();

    /** What it brings forth, in the document's order; at most 100; may be empty. */
    @Size(max = 100)
    public abstract List<LocalizedText> getExpectedOutputs();

    /** Who leads it, in the document's order; at most 100; empty when it does not say. */
    @Size(max = 100)
    public abstract List<ResponsibleParty> getResponsibleParties();

    /** Who else takes part in it, in the document's order; at most 100; empty when it does not say, or nobody does. */
    @Size(max = 100)
    public abstract List<SupportingParty> getSupportingParties();

    /** Number of days worked, counting both ends, at least 1; empty unless both ends are known to the day. */
    public OptionalLong lengthInDays() {
        if (getStart().flatMap(DayOrMonth::day).isEmpty()
                || getEnd().flatMap(DayOrMonth::day).isEmpty()) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(lastEndOr(LocalDate.MIN).toEpochDay()
                - firstStartOr(LocalDate.MIN).toEpochDay()
                + 1);
    }

    /** Whether both a start and an end are known, be it by the month; makes no object. */
    public boolean hasDates() {
        return firstStart() != null && lastEnd() != null;
    }

    /** The earliest day that the start can mean, or another day when it is not known; makes no object. */
    public LocalDate firstStartOr(LocalDate other) {
        LocalDate day = firstStart();
        return day == null ? other : day;
    }

    /** The latest day that the start can mean, or another day when it is not known; makes no object. */
    public LocalDate lastStartOr(LocalDate other) {
        LocalDate day = lastStart();
        return day == null ? other : day;
    }

    /** The earliest day that the end can mean, or another day when it is not known; makes no object. */
    public LocalDate firstEndOr(LocalDate other) {
        LocalDate day = firstEnd();
        return day == null ? other : day;
    }

    /** The latest day that the end can mean, or another day when it is not known; makes no object. */
    public LocalDate lastEndOr(LocalDate other) {
        LocalDate day = lastEnd();
        return day == null ? other : day;
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    LocalDate firstStart() {
        return getStart().map(DayOrMonth::firstDay).orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    LocalDate lastStart() {
        return Days.oneObject(firstStart(), getStart().map(DayOrMonth::lastDay).orElse(null));
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    LocalDate firstEnd() {
        return getEnd().map(DayOrMonth::firstDay).orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    LocalDate lastEnd() {
        return Days.oneObject(firstEnd(), getEnd().map(DayOrMonth::lastDay).orElse(null));
    }

    @Value.Check
    void check() {
        requireText(getTitle(), 500, "milestone", "title");
        requireAtMost(getExpectedOutputs(), 100, "milestone", "expectedOutputs");
        requireAtMost(getResponsibleParties(), 100, "milestone", "responsibleParties");
        requireAtMost(getSupportingParties(), 100, "milestone", "supportingParties");
        require(
                !lastEndOr(LocalDate.MAX).isBefore(firstStartOr(LocalDate.MIN)),
                "milestone",
                "end",
                Invariant.OUT_OF_ORDER,
                "must not be before start "
                        + getStart().map(DayOrMonth::toString).orElse(""),
                getEnd().orElse(null));
    }
}
