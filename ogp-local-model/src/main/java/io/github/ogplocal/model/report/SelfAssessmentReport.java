// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.report;

import static io.github.ogplocal.model.check.Checks.requireAtMost;
import static io.github.ogplocal.model.check.Checks.requireBetween;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.plan.PlanId;
import io.github.ogplocal.model.progress.ProgressReportId;
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
 * What an authority says itself of how its plan was made and carried out.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
@JsonPropertyOrder({
    "id",
    "plan",
    "title",
    "issuedBy",
    "writtenOn",
    "callsItselfFinal",
    "commitmentsStated",
    "submittedStated",
    "submission",
    "localContext",
    "coCreation",
    "coCreationReview",
    "coCreationRecommendations",
    "progressReports",
    "reviews",
    "challenges",
    "conclusion",
    "citations"
})
public abstract class SelfAssessmentReport {
    SelfAssessmentReport() {}

    /** Starts an empty builder; id and plan are required. */
    public static SelfAssessmentReportBuilder builder() {
        return new SelfAssessmentReportBuilder();
    }

    @JsonCreator
    static SelfAssessmentReport of(
            @JsonProperty("id") ReportId id,
            @JsonProperty("plan") PlanId plan,
            @JsonProperty("title") @Nullable LocalizedText title,
            @JsonProperty("issuedBy") @Nullable List<LocalizedText> issuedBy,
            @JsonProperty("writtenOn") @Nullable DayOrMonth writtenOn,
            @JsonProperty("callsItselfFinal") @Nullable Boolean callsItselfFinal,
            @JsonProperty("commitmentsStated") @Nullable Integer commitmentsStated,
            @JsonProperty("submittedStated") @Nullable Integer submittedStated,
            @JsonProperty("submission") @Nullable List<LocalizedText> submission,
            @JsonProperty("localContext") @Nullable List<LocalizedText> localContext,
            @JsonProperty("coCreation") @Nullable List<LocalizedText> coCreation,
            @JsonProperty("coCreationReview") @Nullable List<LocalizedText> coCreationReview,
            @JsonProperty("coCreationRecommendations") @Nullable List<LocalizedText> coCreationRecommendations,
            @JsonProperty("progressReports") @Nullable List<ProgressReportId> progressReports,
            @JsonProperty("reviews") @Nullable List<CommitmentReview> reviews,
            @JsonProperty("challenges") @Nullable List<Challenge> challenges,
            @JsonProperty("conclusion") @Nullable List<LocalizedText> conclusion,
            @JsonProperty("citations") @Nullable List<Citation> citations) {
        return builder()
                .id(id)
                .plan(plan)
                .title(Optional.ofNullable(title))
                .issuedBy(issuedBy == null ? List.of() : issuedBy)
                .writtenOn(Optional.ofNullable(writtenOn))
                .callsItselfFinal(Optional.ofNullable(callsItselfFinal))
                .commitmentsStated(Optional.ofNullable(commitmentsStated))
                .submittedStated(Optional.ofNullable(submittedStated))
                .submission(submission == null ? List.of() : submission)
                .localContext(localContext == null ? List.of() : localContext)
                .coCreation(coCreation == null ? List.of() : coCreation)
                .coCreationReview(coCreationReview == null ? List.of() : coCreationReview)
                .coCreationRecommendations(coCreationRecommendations == null ? List.of() : coCreationRecommendations)
                .progressReports(progressReports == null ? List.of() : progressReports)
                .reviews(reviews == null ? List.of() : reviews)
                .challenges(challenges == null ? List.of() : challenges)
                .conclusion(conclusion == null ? List.of() : conclusion)
                .citations(citations == null ? List.of() : citations)
                .build();
    }

    /** Its id within the dossier. */
    public abstract ReportId getId();

    /** The plan that it is about. */
    public abstract PlanId getPlan();

    /** Its title; empty when it has none. */
    public abstract Optional<LocalizedText> getTitle();

    /** The letterhead, from the widest body to the narrowest; at most 20; may be empty. */
    @Size(max = 20)
    public abstract List<LocalizedText> getIssuedBy();

    /** Its date; empty when it bears none. */
    public abstract Optional<DayOrMonth> getWrittenOn();

    /** Whether it calls itself final; empty when it does not say. */
    public abstract Optional<Boolean> isCallsItselfFinal();

    /** How many commitments it says there are; empty when it does not say. */
    public abstract Optional<@Min(0) @Max(9999) Integer> getCommitmentsStated();

    /** How many of them it says were submitted; empty when it does not say. */
    public abstract Optional<@Min(0) @Max(9999) Integer> getSubmittedStated();

    /** The submission, as paragraphs in order; at most 100; may be empty. */
    @Size(max = 100)
    public abstract List<LocalizedText> getSubmission();

    /** The local context, as paragraphs in order; at most 100; may be empty. */
    @Size(max = 100)
    public abstract List<LocalizedText> getLocalContext();

    /** How the plan was made, as paragraphs in order; at most 100; may be empty. */
    @Size(max = 100)
    public abstract List<LocalizedText> getCoCreation();

    /** The review of that, as paragraphs in order; at most 100; may be empty. */
    @Size(max = 100)
    public abstract List<LocalizedText> getCoCreationReview();

    /** Recommendations for that, as paragraphs in order; at most 100; may be empty. */
    @Size(max = 100)
    public abstract List<LocalizedText> getCoCreationRecommendations();

    /** The progress it reports, in its order; at most 500; may be empty. */
    @Size(max = 500)
    public abstract List<ProgressReportId> getProgressReports();

    /** Commitment by commitment, in its order; at most 500; may be empty. */
    @Size(max = 500)
    public abstract List<CommitmentReview> getReviews();

    /** What it names as causes, in its order; at most 100; may be empty. */
    @Size(max = 100)
    public abstract List<Challenge> getChallenges();

    /** Conclusion and future steps, as paragraphs in order; at most 100; may be empty. */
    @Size(max = 100)
    public abstract List<LocalizedText> getConclusion();

    /** Where the sources say so, in any order; at most 50; may be empty. */
    @Size(max = 50)
    public abstract List<Citation> getCitations();

    @Value.Check
    void check() {
        requireAtMost(getIssuedBy(), 20, "self assessment report", "issuedBy");
        getCommitmentsStated()
                .ifPresent(number -> requireBetween(number, 0, 9999, "self assessment report", "commitmentsStated"));
        getSubmittedStated()
                .ifPresent(number -> requireBetween(number, 0, 9999, "self assessment report", "submittedStated"));
        requireAtMost(getSubmission(), 100, "self assessment report", "submission");
        requireAtMost(getLocalContext(), 100, "self assessment report", "localContext");
        requireAtMost(getCoCreation(), 100, "self assessment report", "coCreation");
        requireAtMost(getCoCreationReview(), 100, "self assessment report", "coCreationReview");
        requireAtMost(getCoCreationRecommendations(), 100, "self assessment report", "coCreationRecommendations");
        requireAtMost(getProgressReports(), 500, "self assessment report", "progressReports");
        requireAtMost(getReviews(), 500, "self assessment report", "reviews");
        requireAtMost(getChallenges(), 100, "self assessment report", "challenges");
        requireAtMost(getConclusion(), 100, "self assessment report", "conclusion");
        requireAtMost(getCitations(), 50, "self assessment report", "citations");
    }
}
