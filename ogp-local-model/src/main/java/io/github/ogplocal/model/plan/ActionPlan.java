// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.plan;

import static io.github.ogplocal.model.check.Checks.require;
import static io.github.ogplocal.model.check.Checks.requireAtMost;
import static io.github.ogplocal.model.check.Checks.requireBetween;
import static io.github.ogplocal.model.check.Checks.requireText;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.organisation.OrganisationId;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.model.text.Citation;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.model.text.SourceId;
import io.github.ogplocal.model.time.DayOrMonth;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a local authority sets out to do in a period, in the shape of the plan form of the Open Government
 * Partnership Local.
 *
 * <p>Nothing but the id is required: a plan is held as far as it is known, and rules say what is missing.
 *
 * <p>Invariant: the ids of commitments differ; {@code end} is never before {@code start}, however their months are
 * read.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
@JsonPropertyOrder({
    "id",
    "document",
    "title",
    "number",
    "partOf",
    "follows",
    "start",
    "end",
    "submittedOn",
    "statedDuration",
    "endCitations",
    "leadInstitutions",
    "foreword",
    "vision",
    "coordination",
    "endorsements",
    "publicComments",
    "otherAnswers",
    "website",
    "portalUpdateMonths",
    "commitments",
    "citations"
})
public abstract class ActionPlan {
    ActionPlan() {}

    /** Starts an empty builder; the id is required. */
    public static ActionPlanBuilder builder() {
        return new ActionPlanBuilder();
    }

    @JsonCreator
    static ActionPlan of(
            @JsonProperty("id") PlanId id,
            @JsonProperty("document") @Nullable SourceId document,
            @JsonProperty("title") @Nullable LocalizedText title,
            @JsonProperty("number") @Nullable Integer number,
            @JsonProperty("partOf") @Nullable PlanId partOf,
            @JsonProperty("follows") @Nullable PlanId follows,
            @JsonProperty("start") @Nullable DayOrMonth start,
            @JsonProperty("end") @Nullable DayOrMonth end,
            @JsonProperty("submittedOn") @Nullable DayOrMonth submittedOn,
            @JsonProperty("statedDuration") @Nullable LocalizedText statedDuration,
            @JsonProperty("endCitations") @Nullable List<Citation> endCitations,
            @JsonProperty("leadInstitutions") @Nullable List<OrganisationId> leadInstitutions,
            @JsonProperty("foreword") @Nullable List<LocalizedText> foreword,
            @JsonProperty("vision") @Nullable PlanVision vision,
            @JsonProperty("coordination") @Nullable PlanCoordination coordination,
            @JsonProperty("endorsements") @Nullable List<Endorsement> endorsements,
            @JsonProperty("publicComments") @Nullable List<LocalizedText> publicComments,
            @JsonProperty("otherAnswers") @Nullable List<PlanAnswer> otherAnswers,
            @JsonProperty("website") @Nullable String website,
            @JsonProperty("portalUpdateMonths") @Nullable Integer portalUpdateMonths,
            @JsonProperty("commitments") @Nullable List<Commitment> commitments,
            @JsonProperty("citations") @Nullable List<Citation> citations) {
        return builder()
                .id(id)
                .document(Optional.ofNullable(document))
                .title(Optional.ofNullable(title))
                .number(Optional.ofNullable(number))
                .partOf(Optional.ofNullable(partOf))
                .follows(Optional.ofNullable(follows))
                .start(Optional.ofNullable(start))
                .end(Optional.ofNullable(end))
                .submittedOn(Optional.ofNullable(submittedOn))
                .statedDuration(Optional.ofNullable(statedDuration))
                .endCitations(endCitations == null ? List.of() : endCitations)
                .leadInstitutions(leadInstitutions == null ? List.of() : leadInstitutions)
                .foreword(foreword == null ? List.of() : foreword)
                .vision(Optional.ofNullable(vision))
                .coordination(Optional.ofNullable(coordination))
                .endorsements(endorsements == null ? List.of() : endorsements)
                .publicComments(publicComments == null ? List.of() : publicComments)
                .otherAnswers(otherAnswers == null ? List.of() : otherAnswers)
                .website(Optional.ofNullable(website))
                .portalUpdateMonths(Optional.ofNullable(portalUpdateMonths))
                .commitments(commitments == null ? List.of() : commitments)
                .citations(citations == null ? List.of() : citations)
                .build();
    }

    /** Its id within the dossier. */
    public abstract PlanId getId();

    /**
     * The source that is the plan itself and that is held here with all its answers, so that what it leaves unanswered can
     * be told; empty when the plan is known from other sources, or in part.
     */
    public abstract Optional<SourceId> getDocument();

    /** Its title; empty when it has none. */
    public abstract Optional<LocalizedText> getTitle();

    /** Which plan of the authority it is, from 1; empty when that is not known. */
    public abstract Optional<@Min(1) @Max(999) Integer> getNumber();

    /** The wider plan that it is a part of; empty when it is of none. */
    public abstract Optional<PlanId> getPartOf();

    /** The plan before it; empty when it is the first, or that is not known. */
    public abstract Optional<PlanId> getFollows();

    /** The first day or month, inclusive; empty when that is not known. */
    public abstract Optional<DayOrMonth> getStart();

    /** The last day or month, inclusive; empty when that is not known. */
    public abstract Optional<DayOrMonth> getEnd();

    /** When it was submitted; empty when it was not, or that is not known. */
    public abstract Optional<DayOrMonth> getSubmittedOn();

    /** What stands in the field for the duration, as it stands there; empty when nothing does. */
    public abstract Optional<LocalizedText> getStatedDuration();

    /** Where the sources say when it ends, in any order; at most 50; may be empty. */
    @Size(max = 50)
    public abstract List<Citation> getEndCitations();

    /** The institutions in the lead, in order; at most 50; may be empty. */
    @Size(max = 50)
    public abstract List<OrganisationId> getLeadInstitutions();

    /** The foreword, as paragraphs in order; at most 100; may be empty. */
    @Size(max = 100)
    public abstract List<LocalizedText> getForeword();

    /** Challenges, opportunities and strategic vision; empty when nothing is known of them. */
    public abstract Optional<PlanVision> getVision();

    /** Engagement and coordination; empty when nothing is known of them. */
    public abstract Optional<PlanCoordination> getCoordination();

    /** Who outside government stands behind it, in order; at most 200; may be empty. */
    @Size(max = 200)
    public abstract List<Endorsement> getEndorsements();

    /** What the public said of it, in order; at most 500; may be empty. */
    @Size(max = 500)
    public abstract List<LocalizedText> getPublicComments();

    /** Answers to questions of its form that have no attribute here, in order; at most 200; may be empty. */
    @Size(max = 200)
    public abstract List<PlanAnswer> getOtherAnswers();

    /** The page on which it is published; not blank; empty when there is none, or that is not known. */
    public abstract Optional<@Size(min = 1, max = 2000) String> getWebsite();

    /** How often the page is to be updated by the plan itself, in months; empty when it does not say. */
    public abstract Optional<@Min(1) @Max(60) Integer> getPortalUpdateMonths();

    /** Its commitments, in its order; at most 500; may be empty. */
    @Size(max = 500)
    public abstract List<Commitment> getCommitments();

    /** Where the sources say so, in any order; at most 50; may be empty. */
    @Size(max = 50)
    public abstract List<Citation> getCitations();

    @Value.Check
    void check() {
        getNumber().ifPresent(number -> requireBetween(number, 1, 999, "action plan", "number"));
        requireAtMost(getEndCitations(), 50, "action plan", "endCitations");
        requireAtMost(getLeadInstitutions(), 50, "action plan", "leadInstitutions");
        requireAtMost(getForeword(), 100, "action plan", "foreword");
        requireAtMost(getEndorsements(), 200, "action plan", "endorsements");
        requireAtMost(getPublicComments(), 500, "action plan", "publicComments");
        requireAtMost(getOtherAnswers(), 200, "action plan", "otherAnswers");
        getWebsite().ifPresent(text -> requireText(text, 2000, "action plan", "website"));
        getPortalUpdateMonths().ifPresent(number -> requireBetween(number, 1, 60, "action plan", "portalUpdateMonths"));
        requireAtMost(getCommitments(), 500, "action plan", "commitments");
        requireAtMost(getCitations(), 50, "action plan", "citations");
        require(
                getStart().isEmpty()
                        || getEnd().isEmpty()
                        || !getEnd().get().lastDay().isBefore(getStart().get().firstDay()),
                "action plan",
                "end",
                Invariant.OUT_OF_ORDER,
                "must not be before start",
                getEnd().orElse(null));
        Set<CommitmentId> ids = new HashSet<>();
        for (Commitment commitment : getCommitments()) {
            require(
                    ids.add(commitment.getId()),
                    "action plan",
                    "commitments",
                    Invariant.REPEATED,
                    "must have ids that differ",
                    commitment.getId());
        }
    }
}
