// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.committee;

import static io.github.ogplocal.model.check.Checks.require;
import static io.github.ogplocal.model.check.Checks.requireAtMost;
import static io.github.ogplocal.model.check.Checks.requireBetween;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.plan.CommitmentId;
import io.github.ogplocal.model.plan.PlanId;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.model.text.Citation;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.model.time.DayOrMonth;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A body of people that steers, organises, carries out or monitors.
 *
 * <p>Invariant: seat ids differ; a commitment is named only with its plan; it never ends before it was set up.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
@JsonPropertyOrder({
    "id",
    "kind",
    "name",
    "plan",
    "commitment",
    "establishedOn",
    "dissolvedOn",
    "seats",
    "functions",
    "meetsEveryMonths",
    "decidesBy",
    "tieMode",
    "publishesMinutes",
    "citations"
})
public abstract class Committee {
    Committee() {}

    /** Starts an empty builder; id, kind and name are required. */
    public static CommitteeBuilder builder() {
        return new CommitteeBuilder();
    }

    @JsonCreator
    static Committee of(
            @JsonProperty("id") CommitteeId id,
            @JsonProperty("kind") CommitteeKind kind,
            @JsonProperty("name") LocalizedText name,
            @JsonProperty("plan") @Nullable PlanId plan,
            @JsonProperty("commitment") @Nullable CommitmentId commitment,
            @JsonProperty("establishedOn") @Nullable DayOrMonth establishedOn,
            @JsonProperty("dissolvedOn") @Nullable DayOrMonth dissolvedOn,
            @JsonProperty("seats") @Nullable List<Seat> seats,
            @JsonProperty("functions") @Nullable List<LocalizedText> functions,
            @JsonProperty("meetsEveryMonths") @Nullable Integer meetsEveryMonths,
            @JsonProperty("decidesBy") @Nullable DecisionMode decidesBy,
            @JsonProperty("tieMode") @Nullable TieMode tieMode,
            @JsonProperty("publishesMinutes") @Nullable Boolean publishesMinutes,
            @JsonProperty("citations") @Nullable List<Citation> citations) {
        return builder()
                .id(id)
                .kind(kind)
                .name(name)
                .plan(Optional.ofNullable(plan))
                .commitment(Optional.ofNullable(commitment))
                .establishedOn(Optional.ofNullable(establishedOn))
                .dissolvedOn(Optional.ofNullable(dissolvedOn))
                .seats(seats == null ? List.of() : seats)
                .functions(functions == null ? List.of() : functions)
                .meetsEveryMonths(Optional.ofNullable(meetsEveryMonths))
                .decidesBy(Optional.ofNullable(decidesBy))
                .tieMode(Optional.ofNullable(tieMode))
                .publishesMinutes(Optional.ofNullable(publishesMinutes))
                .citations(citations == null ? List.of() : citations)
                .build();
    }

    /** Its id within the dossier. */
    public abstract CommitteeId getId();

    /** What it is there for. */
    public abstract CommitteeKind getKind();

    /** What it is called. */
    public abstract LocalizedText getName();

    /** The action plan that it serves; empty when it serves more than one, or that is not said. */
    public abstract Optional<PlanId> getPlan();

    /** The commitment of that plan that it works on; empty when it does not work on one alone. */
    public abstract Optional<CommitmentId> getCommitment();

    /** When it was set up; empty when that is not known. */
    public abstract Optional<DayOrMonth> getEstablishedOn();

    /** When it ended; empty when it lasts, or that is not known. */
    public abstract Optional<DayOrMonth> getDissolvedOn();

    /** Its seats, in the order of its rules; at most 200; may be empty. */
    @Size(max = 200)
    public abstract List<Seat> getSeats();

    /** What it is charged with, in the order of its source; at most 50; may be empty. */
    @Size(max = 50)
    public abstract List<LocalizedText> getFunctions();

    /** How often it is to meet by its own rules, in months; empty when they do not say. */
    public abstract Optional<@Min(1) @Max(60) Integer> getMeetsEveryMonths();

    /** How it decides by its own rules; empty when they do not say. */
    public abstract Optional<DecisionMode> getDecidesBy();

    /** What a tied vote ends in by its own rules; empty when they do not say. */
    public abstract Optional<TieMode> getTieMode();

    /** Whether it is to publish its minutes; empty when its rules do not say. */
    public abstract Optional<Boolean> isPublishesMinutes();

    /** Where the sources say so, in any order; at most 50; may be empty. */
    @Size(max = 50)
    public abstract List<Citation> getCitations();

    @Value.Check
    void check() {
        requireAtMost(getSeats(), 200, "committee", "seats");
        requireAtMost(getFunctions(), 50, "committee", "functions");
        getMeetsEveryMonths().ifPresent(number -> requireBetween(number, 1, 60, "committee", "meetsEveryMonths"));
        requireAtMost(getCitations(), 50, "committee", "citations");
        TreeSet<SeatId> seats = new TreeSet<>();
        for (Seat seat : getSeats()) {
            require(
                    seats.add(seat.getId()),
                    "committee",
                    "seats",
                    Invariant.REPEATED,
                    "must have ids that differ",
                    seat.getId());
        }
        require(
                getCommitment().isEmpty() || getPlan().isPresent(),
                "committee",
                "commitment",
                Invariant.CONTRADICTION,
                "must not stand without its plan",
                getCommitment().orElse(null));
        require(
                getEstablishedOn().isEmpty()
                        || getDissolvedOn().isEmpty()
                        || !getDissolvedOn()
                                .get()
                                .lastDay()
                                .isBefore(getEstablishedOn().get().firstDay()),
                "committee",
                "dissolvedOn",
                Invariant.OUT_OF_ORDER,
                "must not be before establishedOn",
                getDissolvedOn().orElse(null));
    }
}
