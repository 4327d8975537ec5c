// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.plan;

import static io.github.ogplocal.model.check.Checks.requireAtMost;
import static io.github.ogplocal.model.check.Checks.requireBetween;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.quantity.Weight;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.model.text.Citation;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.model.text.SourceId;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a local authority binds itself to in an action plan (also called pledge, engagement or article).
 *
 * <p>A commitment of which only the number is public has neither title nor outline; both are then unknown, not
 * empty.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
@JsonPropertyOrder({
    "id",
    "document",
    "title",
    "shortTitle",
    "number",
    "ogpIdentifier",
    "outline",
    "statusQuo",
    "action",
    "contribution",
    "longTermGoal",
    "policyAreas",
    "primarySector",
    "fundingSources",
    "priority",
    "difficulties",
    "contactOffice",
    "weight",
    "widerCommitment",
    "carriedOverFrom",
    "recommendations",
    "citations"
})
public abstract class Commitment {
    Commitment() {}

    /** Starts an empty builder; the id is required. */
    public static CommitmentBuilder builder() {
        return new CommitmentBuilder();
    }

    @JsonCreator
    static Commitment of(
            @JsonProperty("id") CommitmentId id,
            @JsonProperty("document") @Nullable SourceId document,
            @JsonProperty("title") @Nullable LocalizedText title,
            @JsonProperty("shortTitle") @Nullable LocalizedText shortTitle,
            @JsonProperty("number") @Nullable Integer number,
            @JsonProperty("ogpIdentifier") @Nullable OgpIdentifier ogpIdentifier,
            @JsonProperty("outline") @Nullable CommitmentOutline outline,
            @JsonProperty("statusQuo") @Nullable LocalizedText statusQuo,
            @JsonProperty("action") @Nullable LocalizedText action,
            @JsonProperty("contribution") @Nullable LocalizedText contribution,
            @JsonProperty("longTermGoal") @Nullable LocalizedText longTermGoal,
            @JsonProperty("policyAreas") @Nullable List<PolicyArea> policyAreas,
            @JsonProperty("primarySector") @Nullable LocalizedText primarySector,
            @JsonProperty("fundingSources") @Nullable List<FundingSource> fundingSources,
            @JsonProperty("priority") @Nullable Integer priority,
            @JsonProperty("difficulties") @Nullable List<LocalizedText> difficulties,
            @JsonProperty("contactOffice") @Nullable LocalizedText contactOffice,
            @JsonProperty("weight") @Nullable Weight weight,
            @JsonProperty("widerCommitment") @Nullable CommitmentId widerCommitment,
            @JsonProperty("carriedOverFrom") @Nullable CommitmentReference carriedOverFrom,
            @JsonProperty("recommendations") @Nullable List<Recommendation> recommendations,
            @JsonProperty("citations") @Nullable List<Citation> citations) {
        return builder()
                .id(id)
                .document(Optional.ofNullable(document))
                .title(Optional.ofNullable(title))
                .shortTitle(Optional.ofNullable(shortTitle))
                .number(Optional.ofNullable(number))
                .ogpIdentifier(Optional.ofNullable(ogpIdentifier))
                .outline(Optional.ofNullable(outline))
                .statusQuo(Optional.ofNullable(statusQuo))
                .action(Optional.ofNullable(action))
                .contribution(Optional.ofNullable(contribution))
                .longTermGoal(Optional.ofNullable(longTermGoal))
                .policyAreas(policyAreas == null ? List.of() : policyAreas)
                .primarySector(Optional.ofNullable(primarySector))
                .fundingSources(fundingSources == null ? List.of() : fundingSources)
                .priority(Optional.ofNullable(priority))
                .difficulties(difficulties == null ? List.of() : difficulties)
                .contactOffice(Optional.ofNullable(contactOffice))
                .weight(Optional.ofNullable(weight))
                .widerCommitment(Optional.ofNullable(widerCommitment))
                .carriedOverFrom(Optional.ofNullable(carriedOverFrom))
                .recommendations(recommendations == null ? List.of() : recommendations)
                .citations(citations == null ? List.of() : citations)
                .build();
    }

    /** Names it within its action plan. */
    public abstract CommitmentId getId();

    /**
     * The source that is the commitment's own sheet and that is held here with all its answers, so that what it leaves
     * unanswered can be told; empty when the commitment is known from other sources, or in part.
     */
    public abstract Optional<SourceId> getDocument();

    /** Its title; empty when none is known. */
    public abstract Optional<LocalizedText> getTitle();

    /** A shorter title; empty when there is none. */
    public abstract Optional<LocalizedText> getShortTitle();

    /** Its number within the plan; empty when it has none. */
    public abstract Optional<@Min(1) @Max(9999) Integer> getNumber();

    /** The identifier that the Open Government Partnership gave it; empty when none is known. */
    public abstract Optional<OgpIdentifier> getOgpIdentifier();

    /** What it says of itself; empty when nothing is known of it. */
    public abstract Optional<CommitmentOutline> getOutline();

    /** The situation today; empty when it does not say. */
    public abstract Optional<LocalizedText> getStatusQuo();

    /** What the commitment is; empty when it does not say. */
    public abstract Optional<LocalizedText> getAction();

    /** How it contributes to solving the problem; empty when it does not say. */
    public abstract Optional<LocalizedText> getContribution();

    /** The goal of the open government strategy that it relates to; empty when it does not say. */
    public abstract Optional<LocalizedText> getLongTermGoal();

    /** Its subjects, the primary one first; at most 50; may be empty. */
    @Size(max = 50)
    public abstract List<PolicyArea> getPolicyAreas();

    /** Its sector; empty when it does not say. */
    public abstract Optional<LocalizedText> getPrimarySector();

    /** Where the money comes from, in order; at most 50; may be empty. */
    @Size(max = 50)
    public abstract List<FundingSource> getFundingSources();

    /** Its rank among the commitments of its plan, 1 the first; empty when none was given. */
    public abstract Optional<@Min(1) @Max(9999) Integer> getPriority();

    /** What stands in its way, in order; at most 50; may be empty. */
    @Size(max = 50)
    public abstract List<LocalizedText> getDifficulties();

    /** The office to which the public can turn, never a person; empty when none is named. */
    public abstract Optional<LocalizedText> getContactOffice();

    /** How much it counts among the commitments of its plan; empty when no weight was given. */
    public abstract Optional<Weight> getWeight();

    /** The commitment of the wider plan that it is; empty when its plan is no part of a wider one. */
    public abstract Optional<CommitmentId> getWiderCommitment();

    /** The commitment of an earlier plan that it carries on; empty when it is new. */
    public abstract Optional<CommitmentReference> getCarriedOverFrom();

    /** What was recommended for it, in order; at most 200; may be empty. */
    @Size(max = 200)
    public abstract List<Recommendation> getRecommendations();

    /** Where the sources say so, in any order; at most 50; may be empty. */
    @Size(max = 50)
    public abstract List<Citation> getCitations();

    @Value.Check
    void check() {
        getNumber().ifPresent(number -> requireBetween(number, 1, 9999, "commitment", "number"));
        requireAtMost(getPolicyAreas(), 50, "commitment", "policyAreas");
        requireAtMost(getFundingSources(), 50, "commitment", "fundingSources");
        getPriority().ifPresent(number -> requireBetween(number, 1, 9999, "commitment", "priority"));
        requireAtMost(getDifficulties(), 50, "commitment", "difficulties");
        requireAtMost(getRecommendations(), 200, "commitment", "recommendations");
        requireAtMost(getCitations(), 50, "commitment", "citations");
    }
}
