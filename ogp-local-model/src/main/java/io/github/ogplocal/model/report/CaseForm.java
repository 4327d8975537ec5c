// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.report;

import static io.github.ogplocal.model.check.Checks.requireAtMost;
import static io.github.ogplocal.model.check.Checks.requireText;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.participation.StatedCount;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.model.text.Citation;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.model.time.DayOrMonth;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A case submission form, filled in: the sections and questions of the sample case submission form of ESCWA and the
 * OECD (2020).
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
@JsonPropertyOrder({
    "id",
    "deadline",
    "organisationName",
    "organisationType",
    "country",
    "primarySector",
    "title",
    "website",
    "yearsInPractice",
    "categories",
    "summary",
    "overview",
    "innovation",
    "partners",
    "beneficiaries",
    "results",
    "figures",
    "challenges",
    "conditions",
    "replication",
    "lessons",
    "other",
    "materials",
    "republicationAllowed",
    "republicationReference",
    "citations"
})
public abstract class CaseForm {
    CaseForm() {}

    /** Starts an empty builder; the id is required. */
    public static CaseFormBuilder builder() {
        return new CaseFormBuilder();
    }

    @JsonCreator
    static CaseForm of(
            @JsonProperty("id") ReportId id,
            @JsonProperty("deadline") @Nullable DayOrMonth deadline,
            @JsonProperty("organisationName") @Nullable LocalizedText organisationName,
            @JsonProperty("organisationType") @Nullable CaseOrganisationType organisationType,
            @JsonProperty("country") @Nullable LocalizedText country,
            @JsonProperty("primarySector") @Nullable LocalizedText primarySector,
            @JsonProperty("title") @Nullable LocalizedText title,
            @JsonProperty("website") @Nullable String website,
            @JsonProperty("yearsInPractice") @Nullable LocalizedText yearsInPractice,
            @JsonProperty("categories") @Nullable SortedSet<CaseCategory> categories,
            @JsonProperty("summary") @Nullable List<LocalizedText> summary,
            @JsonProperty("overview") @Nullable List<LocalizedText> overview,
            @JsonProperty("innovation") @Nullable List<LocalizedText> innovation,
            @JsonProperty("partners") @Nullable List<LocalizedText> partners,
            @JsonProperty("beneficiaries") @Nullable List<LocalizedText> beneficiaries,
            @JsonProperty("results") @Nullable List<LocalizedText> results,
            @JsonProperty("figures") @Nullable List<StatedCount> figures,
            @JsonProperty("challenges") @Nullable List<LocalizedText> challenges,
            @JsonProperty("conditions") @Nullable List<LocalizedText> conditions,
            @JsonProperty("replication") @Nullable List<LocalizedText> replication,
            @JsonProperty("lessons") @Nullable List<LocalizedText> lessons,
            @JsonProperty("other") @Nullable List<LocalizedText> other,
            @JsonProperty("materials") @Nullable List<CaseLink> materials,
            @JsonProperty("republicationAllowed") @Nullable Boolean republicationAllowed,
            @JsonProperty("republicationReference") @Nullable LocalizedText republicationReference,
            @JsonProperty("citations") @Nullable List<Citation> citations) {
        return builder()
                .id(id)
                .deadline(Optional.ofNullable(deadline))
                .organisationName(Optional.ofNullable(organisationName))
                .organisationType(Optional.ofNullable(organisationType))
                .country(Optional.ofNullable(country))
                .primarySector(Optional.ofNullable(primarySector))
                .title(Optional.ofNullable(title))
                .website(Optional.ofNullable(website))
                .yearsInPractice(Optional.ofNullable(yearsInPractice))
                .categories(categories == null ? List.of() : categories)
                .summary(summary == null ? List.of() : summary)
                .overview(overview == null ? List.of() : overview)
                .innovation(innovation == null ? List.of() : innovation)
                .partners(partners == null ? List.of() : partners)
                .beneficiaries(beneficiaries == null ? List.of() : beneficiaries)
                .results(results == null ? List.of() : results)
                .figures(figures == null ? List.of() : figures)
                .challenges(challenges == null ? List.of() : challenges)
                .conditions(conditions == null ? List.of() : conditions)
                .replication(replication == null ? List.of() : replication)
                .lessons(lessons == null ? List.of() : lessons)
                .other(other == null ? List.of() : other)
                .materials(materials == null ? List.of() : materials)
                .republicationAllowed(Optional.ofNullable(republicationAllowed))
                .republicationReference(Optional.ofNullable(republicationReference))
                .citations(citations == null ? List.of() : citations)
                .build();
    }

    /** Its id within the dossier. */
    public abstract ReportId getId();

    /** Until when it was to be handed in, inclusive; empty when the form does not say. */
    public abstract Optional<DayOrMonth> getDeadline();

    /** 1.1; empty when unanswered. */
    public abstract Optional<LocalizedText> getOrganisationName();

    /** 1.2; empty when unanswered. */
    public abstract Optional<CaseOrganisationType> getOrganisationType();

    /** 1.3; empty when unanswered. */
    public abstract Optional<LocalizedText> getCountry();

    /** 1.4; empty when unanswered. */
    public abstract Optional<LocalizedText> getPrimarySector();

    /** 2.1; empty when unanswered. */
    public abstract Optional<LocalizedText> getTitle();

    /** 2.2; empty when unanswered. */
    public abstract Optional<@Size(min = 1, max = 2000) String> getWebsite();

    /** 2.3, as written; empty when unanswered. */
    public abstract Optional<LocalizedText> getYearsInPractice();

    /** 2.4, all that are ticked, in the order of the form; empty when none is. The form asks for one. */
    @Value.NaturalOrder
    public abstract SortedSet<CaseCategory> getCategories();

    /** 2.5, as paragraphs in order; at most 100; may be empty. */
    @Size(max = 100)
    public abstract List<LocalizedText> getSummary();

    /** 2.6, as paragraphs in order; at most 100; may be empty. */
    @Size(max = 100)
    public abstract List<LocalizedText> getOverview();

    /** 2.7, as paragraphs in order; at most 100; may be empty. */
    @Size(max = 100)
    public abstract List<LocalizedText> getInnovation();

    /** 3.1, as paragraphs in order; at most 100; may be empty. */
    @Size(max = 100)
    public abstract List<LocalizedText> getPartners();

    /** 3.2, as paragraphs in order; at most 100; may be empty. */
    @Size(max = 100)
    public abstract List<LocalizedText> getBeneficiaries();

    /** 4.1, as paragraphs in order; at most 100; may be empty. */
    @Size(max = 100)
    public abstract List<LocalizedText> getResults();

    /** The numbers that it gives, in order; at most 100; may be empty. */
    @Size(max = 100)
    public abstract List<StatedCount> getFigures();

    /** 4.2, as paragraphs in order; at most 100; may be empty. */
    @Size(max = 100)
    public abstract List<LocalizedText> getChallenges();

    /** 4.3, as paragraphs in order; at most 100; may be empty. */
    @Size(max = 100)
    public abstract List<LocalizedText> getConditions();

    /** 4.4, as paragraphs in order; at most 100; may be empty. */
    @Size(max = 100)
    public abstract List<LocalizedText> getReplication();

    /** 4.5, as paragraphs in order; at most 100; may be empty. */
    @Size(max = 100)
    public abstract List<LocalizedText> getLessons();

    /** 4.6, as paragraphs in order; at most 100; may be empty. */
    @Size(max = 100)
    public abstract List<LocalizedText> getOther();

    /** 5.1, in order; at most 100; may be empty. */
    @Size(max = 100)
    public abstract List<CaseLink> getMaterials();

    /** 5.2; empty when unanswered. */
    public abstract Optional<Boolean> isRepublicationAllowed();

    /** 5.3; empty when unanswered. */
    public abstract Optional<LocalizedText> getRepublicationReference();

    /** Where the sources say so, in any order; at most 50; may be empty. */
    @Size(max = 50)
    public abstract List<Citation> getCitations();

    @Value.Check
    void check() {
        getWebsite().ifPresent(text -> requireText(text, 2000, "case form", "website"));
        requireAtMost(getSummary(), 100, "case form", "summary");
        requireAtMost(getOverview(), 100, "case form", "overview");
        requireAtMost(getInnovation(), 100, "case form", "innovation");
        requireAtMost(getPartners(), 100, "case form", "partners");
        requireAtMost(getBeneficiaries(), 100, "case form", "beneficiaries");
        requireAtMost(getResults(), 100, "case form", "results");
        requireAtMost(getFigures(), 100, "case form", "figures");
        requireAtMost(getChallenges(), 100, "case form", "challenges");
        requireAtMost(getConditions(), 100, "case form", "conditions");
        requireAtMost(getReplication(), 100, "case form", "replication");
        requireAtMost(getLessons(), 100, "case form", "lessons");
        requireAtMost(getOther(), 100, "case form", "other");
        requireAtMost(getMaterials(), 100, "case form", "materials");
        requireAtMost(getCitations(), 50, "case form", "citations");
    }
}
