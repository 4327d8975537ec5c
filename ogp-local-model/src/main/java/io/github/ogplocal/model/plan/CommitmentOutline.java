// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.plan;

import static io.github.ogplocal.model.check.Checks.require;
import static io.github.ogplocal.model.check.Checks.requireAtMost;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.model.time.DayOrMonth;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a proposal or a commitment says of itself: the problem, what would be done about it, by whom and until when.
 *
 * <p>Anything may be missing, for a citizen's proposal need not be complete; what is missing is not known, and a SMART test
 * says so.
 *
 * <p>Invariant: the end is never before the start, however their months are read; the ids of milestones differ; who carries it out alone names no supporting party. Whether milestones
 * stand within the time is for a rule to say.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
@JsonPropertyOrder({
    "problem",
    "activities",
    "expectedResults",
    "milestones",
    "responsibleParties",
    "supportingParties",
    "carriedOutAlone",
    "values",
    "start",
    "end",
    "expectedChange"
})
public abstract class CommitmentOutline {
    /** An outline that says nothing. */
    public static final CommitmentOutline EMPTY = builder().build();

    private static final int FIRST_VALUE = 16;
    private static final int MAY_BE_OUTSIDE = 1 << 29;
    private static final int OUTSIDE = 1 << 30;

    CommitmentOutline() {}

    /** Starts an empty builder; nothing is required. */
    public static CommitmentOutlineBuilder builder() {
        return new CommitmentOutlineBuilder();
    }

    @JsonCreator
    static CommitmentOutline of(
            @JsonProperty("problem") @Nullable LocalizedText problem,
            @JsonProperty("activities") @Nullable List<LocalizedText> activities,
            @JsonProperty("expectedResults") @Nullable List<LocalizedText> expectedResults,
            @JsonProperty("milestones") @Nullable List<Milestone> milestones,
            @JsonProperty("responsibleParties") @Nullable List<ResponsibleParty> responsibleParties,
            @JsonProperty("supportingParties") @Nullable List<SupportingParty> supportingParties,
            @JsonProperty("carriedOutAlone") @Nullable Boolean carriedOutAlone,
            @JsonProperty("values") @Nullable SortedSet<OpenGovernmentValue> values,
            @JsonProperty("start") @Nullable DayOrMonth start,
            @JsonProperty("end") @Nullable DayOrMonth end,
            @JsonProperty("expectedChange") @Nullable LocalizedText expectedChange) {
        CommitmentOutlineBuilder builder = builder()
                .problem(Optional.ofNullable(problem))
                .carriedOutAlone(Optional.ofNullable(carriedOutAlone))
                .start(Optional.ofNullable(start))
                .end(Optional.ofNullable(end))
                .expectedChange(Optional.ofNullable(expectedChange));
        if (activities != null) {
            builder.addAllActivities(activities);
        }
        if (expectedResults != null) {
            builder.addAllExpectedResults(expectedResults);
        }
        if (milestones != null) {
            builder.addAllMilestones(milestones);
        }
        if (responsibleParties != null) {
            builder.addAllResponsibleParties(responsibleParties);
        }
        if (supportingParties != null) {
            builder.addAllSupportingParties(supportingParties);
        }
        if (values != null) {
            builder.addAllValues(values);
        }
        return builder.build();
    }

    /** The current situation and the problem that is to be solved; empty when it does not say. */
    public abstract Optional<LocalizedText> getProblem();

    /** What would be done, in the document's order; at most 100; empty when it does not say. */
    @Size(max = 100)
    public abstract List<LocalizedText> getActivities();

    /** What would be there once it is done, in the document's order; at most 100; empty when it does not say. */
    @Size(max = 100)
    public abstract List<LocalizedText> getExpectedResults();

    /** Its steps, in the document's order; at most 100; empty when it has none. */
    @Size(max = 100)
    public abstract List<Milestone> getMilestones();

    /** Who answers for it, in the document's order; at most 100; empty when it does not say. */
    @Size(max = 100)
    public abstract List<ResponsibleParty> getResponsibleParties();

    /** Who takes part in it, in the document's order; at most 100; empty when it does not say, or nobody does. */
    @Size(max = 100)
    public abstract List<SupportingParty> getSupportingParties();

    /** Whether whoever answers for it needs nobody beside; empty when it does not say. */
    public abstract Optional<Boolean> isCarriedOutAlone();

    /** What it sets out to open, in the order of declaration of the values; empty when it does not say. */
    @Value.NaturalOrder
    public abstract SortedSet<OpenGovernmentValue> getValues();

    /** The first day or month, inclusive; empty when it does not say. */
    public abstract Optional<DayOrMonth> getStart();

    /** The last day or month, inclusive; empty when it does not say. */
    public abstract Optional<DayOrMonth> getEnd();

    /** The change expected from it; empty when it does not say. */
    public abstract Optional<LocalizedText> getExpectedChange();

    /**
     * Whether it says something of an attribute: it is there, and has an entry if it is a list. That it says it is not carried
     * out alone is saying something of it.
     *
     * <p>Makes no object, unlike the attributes themselves: for code that looks at many outlines.
     */
    public boolean says(OutlineAttribute attribute) {
        return (stated() & bit(attribute)) != 0;
    }

    /** Whether {@link #getValues()} has a value; makes no object. */
    public boolean serves(OpenGovernmentValue value) {
        return (stated() & bit(value)) != 0;
    }

    /** The earliest day that {@link #getStart()} can mean, or another day when it does not say; makes no object. */
    public LocalDate startOr(LocalDate other) {
        LocalDate start = firstDay();
        return start == null ? other : start;
    }

    /** The latest day that {@link #getStart()} can mean, or another day when it does not say; makes no object. */
    public LocalDate latestStartOr(LocalDate other) {
        LocalDate start = latestFirstDay();
        return start == null ? other : start;
    }

    /** The latest day that {@link #getEnd()} can mean, or another day when it does not say; makes no object. */
    public LocalDate endOr(LocalDate other) {
        LocalDate end = lastDay();
        return end == null ? other : end;
    }

    /** The earliest day that {@link #getEnd()} can mean, or another day when it does not say; makes no object. */
    public LocalDate earliestEndOr(LocalDate other) {
        LocalDate end = earliestLastDay();
        return end == null ? other : end;
    }

    /**
     * How many months it lasts at least, on whatever days its months are read: the fewest after which, counted from the start, it
     * has ended. Makes no object; 0 when start or end is not stated.
     */
    public int fewestMonths() {
        return fewest();
    }

    /** How many months it lasts at most, on whatever days its months are read; as {@link #fewestMonths()} else. */
    public int mostMonths() {
        return most();
    }

    /** How many milestones have both a start and an end, be it by the month; makes no object. */
    public int datedMilestones() {
        return dated();
    }

    /**
     * Whether a milestone starts before the outline, or ends after it, on whatever days their months are read; what is not
     * known is not outside.
     */
    public boolean isOutside(Milestone milestone) {
        return milestone.lastStartOr(LocalDate.MAX).isBefore(startOr(LocalDate.MIN))
                || milestone.firstEndOr(LocalDate.MIN).isAfter(endOr(LocalDate.MAX));
    }

    /**
     * Whether a milestone starts before the outline, or ends after it, on some days of their months; where a start or an end is
     * not known it may be any day.
     */
    public boolean mayBeOutside(Milestone milestone) {
        return milestone.firstStartOr(LocalDate.MIN).isBefore(latestStartOr(LocalDate.MAX))
                || milestone.lastEndOr(LocalDate.MAX).isAfter(earliestEndOr(LocalDate.MIN));
    }

    /** Whether one of the milestones {@link #isOutside}; looks at none, since that was told when the outline was made. */
    public boolean hasMilestoneOutside() {
        return (stated() & OUTSIDE) != 0;
    }

    /** Whether one of the milestones {@link #mayBeOutside}; looks at none, since that was told when the outline was made. */
    public boolean mayHaveMilestoneOutside() {
        return (stated() & MAY_BE_OUTSIDE) != 0;
    }

    /** A bit for each attribute that is stated, from {@link #FIRST_VALUE} on one for each value, and two on milestones. */
    @Value.Derived
    @Value.Auxiliary
    int stated() {
        int stated = bit(OutlineAttribute.PROBLEM, getProblem().isPresent())
                | bit(OutlineAttribute.ACTIVITIES, !getActivities().isEmpty())
                | bit(OutlineAttribute.EXPECTED_RESULTS, !getExpectedResults().isEmpty())
                | bit(OutlineAttribute.MILESTONES, !getMilestones().isEmpty())
                | bit(
                        OutlineAttribute.RESPONSIBLE_PARTIES,
                        !getResponsibleParties().isEmpty())
                | bit(
                        OutlineAttribute.SUPPORTING_PARTIES,
                        !getSupportingParties().isEmpty())
                | bit(OutlineAttribute.CARRIED_OUT_ALONE, isCarriedOutAlone().isPresent())
                | bit(OutlineAttribute.VALUES, !getValues().isEmpty())
                | bit(OutlineAttribute.START, getStart().isPresent())
                | bit(OutlineAttribute.END, getEnd().isPresent())
                | bit(OutlineAttribute.EXPECTED_CHANGE, getExpectedChange().isPresent());
        for (OpenGovernmentValue value : getValues()) {
            stated |= bit(value);
        }
        for (Milestone milestone : getMilestones()) {
            stated |= isOutside(milestone) ? OUTSIDE : 0;
            stated |= mayBeOutside(milestone) ? MAY_BE_OUTSIDE : 0;
        }
        return stated;
    }

    @Value.Derived
    @Value.Auxiliary
    int fewest() {
        return Days.months(latestFirstDay(), earliestLastDay());
    }

    @Value.Derived
    @Value.Auxiliary
    int most() {
        return Days.months(firstDay(), lastDay());
    }

    @Value.Derived
    @Value.Auxiliary
    int dated() {
        int dated = 0;
        for (Milestone milestone : getMilestones()) {
            dated += milestone.hasDates() ? 1 : 0;
        }
        return dated;
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    LocalDate firstDay() {
        return getStart().map(DayOrMonth::firstDay).orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    LocalDate latestFirstDay() {
        return Days.oneObject(firstDay(), getStart().map(DayOrMonth::lastDay).orElse(null));
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    LocalDate earliestLastDay() {
        return getEnd().map(DayOrMonth::firstDay).orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    LocalDate lastDay() {
        return Days.oneObject(
                earliestLastDay(), getEnd().map(DayOrMonth::lastDay).orElse(null));
    }

    @Value.Check
    void check() {
        require(
                !endOr(LocalDate.MAX).isBefore(startOr(LocalDate.MIN)),
                "commitment outline",
                "end",
                Invariant.OUT_OF_ORDER,
                "must not be before start",
                getEnd().orElse(null));
        require(
                !isCarriedOutAlone().orElse(false) || getSupportingParties().isEmpty(),
                "commitment outline",
                "supportingParties",
                Invariant.CONTRADICTION,
                "must be empty for what is carried out alone",
                getSupportingParties().size());
        requireDifferentMilestones();
        requireAtMost(getActivities(), 100, "commitment outline", "activities");
        requireAtMost(getExpectedResults(), 100, "commitment outline", "expectedResults");
        requireAtMost(getMilestones(), 100, "commitment outline", "milestones");
        requireAtMost(getResponsibleParties(), 100, "commitment outline", "responsibleParties");
        requireAtMost(getSupportingParties(), 100, "commitment outline", "supportingParties");
    }

    private void requireDifferentMilestones() {
        Set<MilestoneId> ids = new HashSet<>();
        for (Milestone milestone : getMilestones()) {
            milestone
                    .getId()
                    .ifPresent(id -> require(
                            ids.add(id),
                            "commitment outline",
                            "milestones",
                            Invariant.REPEATED,
                            "must have ids that differ",
                            id));
        }
    }

    private static int bit(OutlineAttribute attribute, boolean stated) {
        return stated ? bit(attribute) : 0;
    }

    @SuppressWarnings("EnumOrdinal") // The bits are never written anywhere: what they mean may change with the enum.
    private static int bit(OutlineAttribute attribute) {
        return 1 << attribute.ordinal();
    }

    @SuppressWarnings("EnumOrdinal") // As above.
    private static int bit(OpenGovernmentValue value) {
        return 1 << (FIRST_VALUE + value.ordinal());
    }
}
