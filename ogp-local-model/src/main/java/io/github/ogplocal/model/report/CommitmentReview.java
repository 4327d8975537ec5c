// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.report;

import static io.github.ogplocal.model.check.Checks.requireAtMost;
import static io.github.ogplocal.model.check.Checks.requireBetween;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.plan.CommitmentId;
import io.github.ogplocal.model.plan.Recommendation;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.model.text.Citation;
import io.github.ogplocal.model.text.LocalizedText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a self-assessment report says of one commitment.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
@JsonPropertyOrder({"number", "title", "commitment", "inSubmittedPlan", "recommendations", "citations"})
public abstract class CommitmentReview {
    CommitmentReview() {}

    /** Starts an empty builder; nothing is required. */
    public static CommitmentReviewBuilder builder() {
        return new CommitmentReviewBuilder();
    }

    @JsonCreator
    static CommitmentReview of(
            @JsonProperty("number") @Nullable Integer number,
            @JsonProperty("title") @Nullable LocalizedText title,
            @JsonProperty("commitment") @Nullable CommitmentId commitment,
            @JsonProperty("inSubmittedPlan") @Nullable Boolean inSubmittedPlan,
            @JsonProperty("recommendations") @Nullable List<Recommendation> recommendations,
            @JsonProperty("citations") @Nullable List<Citation> citations) {
        return builder()
                .number(Optional.ofNullable(number))
                .title(Optional.ofNullable(title))
                .commitment(Optional.ofNullable(commitment))
                .inSubmittedPlan(Optional.ofNullable(inSubmittedPlan))
                .recommendations(recommendations == null ? List.of() : recommendations)
                .citations(citations == null ? List.of() : citations)
                .build();
    }

    /** The number in the report; empty when it has none. */
    public abstract Optional<@Min(1) @Max(9999) Integer> getNumber();

    /** The title in the report; empty when it has none. */
    public abstract Optional<LocalizedText> getTitle();

    /** The commitment of the report's plan; empty when it could not be told. */
    public abstract Optional<CommitmentId> getCommitment();

    /** Whether the report marks it as one of the plan that was submitted; empty when it marks nothing. */
    public abstract Optional<Boolean> isInSubmittedPlan();

    /** What it recommends, in order; at most 200; may be empty. */
    @Size(max = 200)
    public abstract List<Recommendation> getRecommendations();

    /** Where the sources say so, in any order; at most 50; may be empty. */
    @Size(max = 50)
    public abstract List<Citation> getCitations();

    @Value.Check
    void check() {
        getNumber().ifPresent(number -> requireBetween(number, 1, 9999, "commitment review", "number"));
        requireAtMost(getRecommendations(), 200, "commitment review", "recommendations");
        requireAtMost(getCitations(), 50, "commitment review", "citations");
    }
}
