// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.plan;

import static io.github.ogplocal.model.check.Checks.requireAtMost;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.model.text.LocalizedText;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The part of the plan form that says where the authority is going: challenges, opportunities and strategic vision.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
@JsonPropertyOrder({"longTermVision", "achievements", "challenges", "mediumTermGoals", "contribution", "policySupport"})
public abstract class PlanVision {
    PlanVision() {}

    /** Starts an empty builder; nothing is required. */
    public static PlanVisionBuilder builder() {
        return new PlanVisionBuilder();
    }

    @JsonCreator
    static PlanVision of(
            @JsonProperty("longTermVision") @Nullable List<LocalizedText> longTermVision,
            @JsonProperty("achievements") @Nullable List<LocalizedText> achievements,
            @JsonProperty("challenges") @Nullable List<LocalizedText> challenges,
            @JsonProperty("mediumTermGoals") @Nullable List<LocalizedText> mediumTermGoals,
            @JsonProperty("contribution") @Nullable List<LocalizedText> contribution,
            @JsonProperty("policySupport") @Nullable List<LocalizedText> policySupport) {
        return builder()
                .longTermVision(longTermVision == null ? List.of() : longTermVision)
                .achievements(achievements == null ? List.of() : achievements)
                .challenges(challenges == null ? List.of() : challenges)
                .mediumTermGoals(mediumTermGoals == null ? List.of() : mediumTermGoals)
                .contribution(contribution == null ? List.of() : contribution)
                .policySupport(policySupport == null ? List.of() : policySupport)
                .build();
    }

    /** The long-term vision, as paragraphs or points in order; at most 100; may be empty. */
    @Size(max = 100)
    public abstract List<LocalizedText> getLongTermVision();

    /** What has been reached so far, in order; at most 100; may be empty. */
    @Size(max = 100)
    public abstract List<LocalizedText> getAchievements();

    /** Where it is to become better, in order; at most 100; may be empty. */
    @Size(max = 100)
    public abstract List<LocalizedText> getChallenges();

    /** What is to be reached in the medium term, in order; at most 100; may be empty. */
    @Size(max = 100)
    public abstract List<LocalizedText> getMediumTermGoals();

    /** How the plan contributes to the vision, in order; at most 100; may be empty. */
    @Size(max = 100)
    public abstract List<LocalizedText> getContribution();

    /** How the vision supports the policy of the administration, in order; at most 100; may be empty. */
    @Size(max = 100)
    public abstract List<LocalizedText> getPolicySupport();

    @Value.Check
    void check() {
        requireAtMost(getLongTermVision(), 100, "plan vision", "longTermVision");
        requireAtMost(getAchievements(), 100, "plan vision", "achievements");
        requireAtMost(getChallenges(), 100, "plan vision", "challenges");
        requireAtMost(getMediumTermGoals(), 100, "plan vision", "mediumTermGoals");
        requireAtMost(getContribution(), 100, "plan vision", "contribution");
        requireAtMost(getPolicySupport(), 100, "plan vision", "policySupport");
    }
}
