// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.progress;

import static io.github.ogplocal.model.check.Checks.require;
import static io.github.ogplocal.model.check.Checks.requireAtMost;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.plan.CommitmentId;
import io.github.ogplocal.model.plan.MilestoneId;
import io.github.ogplocal.model.plan.PlanId;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.model.text.Citation;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.model.time.DayOrMonth;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What one assessor said of one subject for one period.
 *
 * <p>The subject is the plan, or a commitment of it, or a milestone of that. A report that gives neither per cent
 * nor completion but words says no amount; the words stand in {@link #getStatement()}.
 *
 * <p>Invariant: a milestone is named with its commitment; {@code periodEnd} is never before {@code periodStart}, where a
 * month may mean any of its days; per cent are 0 to 100.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
@JsonPropertyOrder({
    "id",
    "plan",
    "commitment",
    "milestone",
    "periodStart",
    "periodEnd",
    "reportedOn",
    "assessor",
    "assessedBy",
    "percent",
    "completion",
    "statement",
    "evidence",
    "challenges",
    "citations"
})
public abstract class ProgressReport {
    private static final Points HUNDRED = Points.of(100);

    ProgressReport() {}

    /** Starts an empty builder; id, plan and assessor are required. */
    public static ProgressReportBuilder builder() {
        return new ProgressReportBuilder();
    }

    @JsonCreator
    static ProgressReport of(
            @JsonProperty("id") ProgressReportId id,
            @JsonProperty("plan") PlanId plan,
            @JsonProperty("commitment") @Nullable CommitmentId commitment,
            @JsonProperty("milestone") @Nullable MilestoneId milestone,
            @JsonProperty("periodStart") @Nullable DayOrMonth periodStart,
            @JsonProperty("periodEnd") @Nullable DayOrMonth periodEnd,
            @JsonProperty("reportedOn") @Nullable DayOrMonth reportedOn,
            @JsonProperty("assessor") AssessorKind assessor,
            @JsonProperty("assessedBy") @Nullable LocalizedText assessedBy,
            @JsonProperty("percent") @Nullable Points percent,
            @JsonProperty("completion") @Nullable Completion completion,
            @JsonProperty("statement") @Nullable LocalizedText statement,
            @JsonProperty("evidence") @Nullable List<ReportedEvidence> evidence,
            @JsonProperty("challenges") @Nullable List<LocalizedText> challenges,
            @JsonProperty("citations") @Nullable List<Citation> citations) {
        return builder()
                .id(id)
                .plan(plan)
                .commitment(Optional.ofNullable(commitment))
                .milestone(Optional.ofNullable(milestone))
                .periodStart(Optional.ofNullable(periodStart))
                .periodEnd(Optional.ofNullable(periodEnd))
                .reportedOn(Optional.ofNullable(reportedOn))
                .assessor(assessor)
                .assessedBy(Optional.ofNullable(assessedBy))
                .percent(Optional.ofNullable(percent))
                .completion(Optional.ofNullable(completion))
                .statement(Optional.ofNullable(statement))
                .evidence(evidence == null ? List.of() : evidence)
                .challenges(challenges == null ? List.of() : challenges)
                .citations(citations == null ? List.of() : citations)
                .build();
    }

    /** Its id within the dossier. */
    public abstract ProgressReportId getId();

    /** The plan. */
    public abstract PlanId getPlan();

    /** The commitment of that plan; empty when it is about the plan as a whole. */
    public abstract Optional<CommitmentId> getCommitment();

    /** The milestone of that commitment; empty when it is about the commitment as a whole. */
    public abstract Optional<MilestoneId> getMilestone();

    /** The first day or month that it reports on, inclusive; empty when it does not say. */
    public abstract Optional<DayOrMonth> getPeriodStart();

    /** The last day or month that it reports on, inclusive; empty when it does not say. */
    public abstract Optional<DayOrMonth> getPeriodEnd();

    /** Its date; empty when it bears none. */
    public abstract Optional<DayOrMonth> getReportedOn();

    /** Who assessed. */
    public abstract AssessorKind getAssessor();

    /** The body that assessed, as the source names it; empty when it does not. */
    public abstract Optional<LocalizedText> getAssessedBy();

    /** Per cent done, 0 to 100; empty when it gives none. It is never nought for being unknown. */
    public abstract Optional<Points> getPercent();

    /** Completion on the ordinal scale; empty when it gives none. */
    public abstract Optional<Completion> getCompletion();

    /** What it says in words; empty when it says nothing beside. */
    public abstract Optional<LocalizedText> getStatement();

    /** What it rests on, in order; at most 100; may be empty. */
    @Size(max = 100)
    public abstract List<ReportedEvidence> getEvidence();

    /** What stood in the way, in order; at most 50; may be empty. */
    @Size(max = 50)
    public abstract List<LocalizedText> getChallenges();

    /** Where the sources say so, in any order; at most 50; may be empty. */
    @Size(max = 50)
    public abstract List<Citation> getCitations();

    @Value.Check
    void check() {
        require(
                getMilestone().isEmpty() || getCommitment().isPresent(),
                "progress report",
                "milestone",
                Invariant.CONTRADICTION,
                "must be named with its commitment",
                getMilestone().orElse(null));
        require(
                getPeriodStart().isEmpty()
                        || getPeriodEnd().isEmpty()
                        || !getPeriodEnd()
                                .get()
                                .lastDay()
                                .isBefore(getPeriodStart().get().firstDay()),
                "progress report",
                "periodEnd",
                Invariant.OUT_OF_ORDER,
                "must not be before periodStart",
                getPeriodEnd().orElse(null));
        getPercent()
                .ifPresent(percent -> require(
                        percent.signum() >= 0 && percent.compareTo(HUNDRED) <= 0,
                        "progress report",
                        "percent",
                        Invariant.OUT_OF_RANGE,
                        "must be 0 to 100",
                        percent));
        requireAtMost(getEvidence(), 100, "progress report", "evidence");
        requireAtMost(getChallenges(), 50, "progress report", "challenges");
        requireAtMost(getCitations(), 50, "progress report", "citations");
    }
}
