// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.committee;

import static io.github.ogplocal.model.check.Checks.requireAtMost;
import static io.github.ogplocal.model.check.Checks.requireBetween;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.organisation.OrganisationId;
import io.github.ogplocal.model.plan.CommitmentId;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.model.text.Citation;
import io.github.ogplocal.model.text.LocalizedText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting decided, and by which votes.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
@JsonPropertyOrder({
    "subject",
    "result",
    "commitment",
    "concerns",
    "inFavour",
    "against",
    "abstained",
    "recused",
    "citations"
})
public abstract class Decision {
    Decision() {}

    /** Starts an empty builder; subject and result are required. */
    public static DecisionBuilder builder() {
        return new DecisionBuilder();
    }

    @JsonCreator
    static Decision of(
            @JsonProperty("subject") LocalizedText subject,
            @JsonProperty("result") DecisionResult result,
            @JsonProperty("commitment") @Nullable CommitmentId commitment,
            @JsonProperty("concerns") @Nullable OrganisationId concerns,
            @JsonProperty("inFavour") @Nullable Integer inFavour,
            @JsonProperty("against") @Nullable Integer against,
            @JsonProperty("abstained") @Nullable Integer abstained,
            @JsonProperty("recused") @Nullable SortedSet<MembershipId> recused,
            @JsonProperty("citations") @Nullable List<Citation> citations) {
        return builder()
                .subject(subject)
                .result(result)
                .commitment(Optional.ofNullable(commitment))
                .concerns(Optional.ofNullable(concerns))
                .inFavour(Optional.ofNullable(inFavour))
                .against(Optional.ofNullable(against))
                .abstained(Optional.ofNullable(abstained))
                .recused(recused == null ? List.of() : recused)
                .citations(citations == null ? List.of() : citations)
                .build();
    }

    /** What was decided on. */
    public abstract LocalizedText getSubject();

    /** What was recorded as the end. */
    public abstract DecisionResult getResult();

    /** The commitment that it is about; empty when it is about none alone. */
    public abstract Optional<CommitmentId> getCommitment();

    /** The body whose interest is touched; empty when none is. */
    public abstract Optional<OrganisationId> getConcerns();

    /** Votes in favour; empty when they were not counted. */
    public abstract Optional<@Min(0) @Max(10000) Integer> getInFavour();

    /** Votes against; empty when they were not counted. */
    public abstract Optional<@Min(0) @Max(10000) Integer> getAgainst();

    /** Abstentions; empty when they were not counted. */
    public abstract Optional<@Min(0) @Max(10000) Integer> getAbstained();

    /** Who stayed out of it, in the order of the ids; may be empty. */
    @Value.NaturalOrder
    public abstract SortedSet<MembershipId> getRecused();

    /** Where the sources say so, in any order; at most 50; may be empty. */
    @Size(max = 50)
    public abstract List<Citation> getCitations();

    @Value.Check
    void check() {
        getInFavour().ifPresent(number -> requireBetween(number, 0, 10000, "decision", "inFavour"));
        getAgainst().ifPresent(number -> requireBetween(number, 0, 10000, "decision", "against"));
        getAbstained().ifPresent(number -> requireBetween(number, 0, 10000, "decision", "abstained"));
        requireAtMost(getCitations(), 50, "decision", "citations");
    }
}
