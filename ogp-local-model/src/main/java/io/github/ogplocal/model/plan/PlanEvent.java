// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.plan;

import static io.github.ogplocal.model.check.Checks.require;
import static io.github.ogplocal.model.check.Checks.requireAtMost;
import static io.github.ogplocal.model.check.Checks.requireBetween;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.model.text.Citation;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.model.time.DayOrMonth;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, and when.
 *
 * <p>Invariant: a date and a year are not both there; a commitment is named with its plan.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
@JsonPropertyOrder({"kind", "on", "year", "plan", "commitment", "note", "citations"})
public abstract class PlanEvent {
    PlanEvent() {}

    /** Starts an empty builder; the kind is required. */
    public static PlanEventBuilder builder() {
        return new PlanEventBuilder();
    }

    @JsonCreator
    static PlanEvent of(
            @JsonProperty("kind") PlanEventKind kind,
            @JsonProperty("on") @Nullable DayOrMonth on,
            @JsonProperty("year") @Nullable Integer year,
            @JsonProperty("plan") @Nullable PlanId plan,
            @JsonProperty("commitment") @Nullable CommitmentId commitment,
            @JsonProperty("note") @Nullable LocalizedText note,
            @JsonProperty("citations") @Nullable List<Citation> citations) {
        return builder()
                .kind(kind)
                .on(Optional.ofNullable(on))
                .year(Optional.ofNullable(year))
                .plan(Optional.ofNullable(plan))
                .commitment(Optional.ofNullable(commitment))
                .note(Optional.ofNullable(note))
                .citations(citations == null ? List.of() : citations)
                .build();
    }

    /** What happened. */
    public abstract PlanEventKind getKind();

    /** When; empty when that is not known, or a year only. */
    public abstract Optional<DayOrMonth> getOn();

    /** The year, where a source gives no more; empty when there is a date, or nothing is known. */
    public abstract Optional<@Min(1900) @Max(9999) Integer> getYear();

    /** The plan concerned; empty when it is not about one plan. */
    public abstract Optional<PlanId> getPlan();

    /** The commitment of that plan; empty when it is not about one. */
    public abstract Optional<CommitmentId> getCommitment();

    /** What else is known of it; empty for nothing. */
    public abstract Optional<LocalizedText> getNote();

    /** Where the sources say so, in any order; at most 50; may be empty. */
    @Size(max = 50)
    public abstract List<Citation> getCitations();

    @Value.Check
    void check() {
        getYear().ifPresent(number -> requireBetween(number, 1900, 9999, "plan event", "year"));
        requireAtMost(getCitations(), 50, "plan event", "citations");
        require(
                getOn().isEmpty() || getYear().isEmpty(),
                "plan event",
                "year",
                Invariant.CONTRADICTION,
                "must be absent beside a date",
                getYear().orElse(null));
        require(
                getCommitment().isEmpty() || getPlan().isPresent(),
                "plan event",
                "commitment",
                Invariant.CONTRADICTION,
                "must be named with its plan",
                getCommitment().orElse(null));
    }
}
