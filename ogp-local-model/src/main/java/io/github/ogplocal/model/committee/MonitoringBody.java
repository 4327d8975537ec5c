// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.committee;

import static io.github.ogplocal.model.check.Checks.require;
import static io.github.ogplocal.model.check.Checks.requireAtMost;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.organisation.OfficeId;
import io.github.ogplocal.model.plan.PlanId;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.model.text.Citation;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Who assesses an action plan, and what ties it to those whom it assesses.
 *
 * <p>Invariant: it is not drawn from itself.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
@JsonPropertyOrder({"committee", "plan", "drawnFrom", "contact", "statedIndependent", "citations"})
public abstract class MonitoringBody {
    MonitoringBody() {}

    /** Starts an empty builder; committee and plan are required. */
    public static MonitoringBodyBuilder builder() {
        return new MonitoringBodyBuilder();
    }

    @JsonCreator
    static MonitoringBody of(
            @JsonProperty("committee") CommitteeId committee,
            @JsonProperty("plan") PlanId plan,
            @JsonProperty("drawnFrom") @Nullable CommitteeId drawnFrom,
            @JsonProperty("contact") @Nullable OfficeId contact,
            @JsonProperty("statedIndependent") @Nullable Boolean statedIndependent,
            @JsonProperty("citations") @Nullable List<Citation> citations) {
        return builder()
                .committee(committee)
                .plan(plan)
                .drawnFrom(Optional.ofNullable(drawnFrom))
                .contact(Optional.ofNullable(contact))
                .statedIndependent(Optional.ofNullable(statedIndependent))
                .citations(citations == null ? List.of() : citations)
                .build();
    }

    /** The committee that it is. */
    public abstract CommitteeId getCommittee();

    /** The plan that it assesses. */
    public abstract PlanId getPlan();

    /** The committee whose members it is made of; empty when it is of none. */
    public abstract Optional<CommitteeId> getDrawnFrom();

    /** The office that is its point of contact; empty when that is not known. */
    public abstract Optional<OfficeId> getContact();

    /** Whether a source calls it independent; empty when none says. */
    public abstract Optional<Boolean> isStatedIndependent();

    /** Where the sources say so, in any order; at most 50; may be empty. */
    @Size(max = 50)
    public abstract List<Citation> getCitations();

    @Value.Check
    void check() {
        requireAtMost(getCitations(), 50, "monitoring body", "citations");
        require(
                !getDrawnFrom().equals(Optional.of(getCommittee())),
                "monitoring body",
                "drawnFrom",
                Invariant.CONTRADICTION,
                "must be another committee",
                getCommittee());
    }
}
