// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.dossier;

import static io.github.ogplocal.model.check.Checks.requireAtMost;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.committee.Committee;
import io.github.ogplocal.model.committee.CommitteeMembership;
import io.github.ogplocal.model.committee.Meeting;
import io.github.ogplocal.model.committee.MonitoringBody;
import io.github.ogplocal.model.organisation.Office;
import io.github.ogplocal.model.organisation.Organisation;
import io.github.ogplocal.model.place.LocalAuthority;
import io.github.ogplocal.model.plan.ActionPlan;
import io.github.ogplocal.model.plan.PartnershipAgreement;
import io.github.ogplocal.model.plan.PlanEvent;
import io.github.ogplocal.model.progress.Assessment;
import io.github.ogplocal.model.progress.ProgressReport;
import io.github.ogplocal.model.report.CaseForm;
import io.github.ogplocal.model.report.SelfAssessmentReport;
import io.github.ogplocal.model.selection.LetterOfSupport;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.model.text.Source;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * All that is held of one local authority or other body in a programme: its organisations, committees, plans, the
 * progress reported of them, and its documents.
 *
 * <p>What belongs together is told by ids; a reference to something that is not in the dossier is refused when a
 * dossier is read or reviewed.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
@JsonPropertyOrder({
    "authority",
    "sources",
    "organisations",
    "offices",
    "committees",
    "memberships",
    "meetings",
    "monitoringBodies",
    "plans",
    "agreements",
    "events",
    "progress",
    "assessments",
    "selfAssessments",
    "letters",
    "caseForms"
})
public abstract class Dossier {
    Dossier() {}

    /** Starts an empty builder; nothing is required. */
    public static DossierBuilder builder() {
        return new DossierBuilder();
    }

    @JsonCreator
    static Dossier of(
            @JsonProperty("authority") @Nullable LocalAuthority authority,
            @JsonProperty("sources") @Nullable List<Source> sources,
            @JsonProperty("organisations") @Nullable List<Organisation> organisations,
            @JsonProperty("offices") @Nullable List<Office> offices,
            @JsonProperty("committees") @Nullable List<Committee> committees,
            @JsonProperty("memberships") @Nullable List<CommitteeMembership> memberships,
            @JsonProperty("meetings") @Nullable List<Meeting> meetings,
            @JsonProperty("monitoringBodies") @Nullable List<MonitoringBody> monitoringBodies,
            @JsonProperty("plans") @Nullable List<ActionPlan> plans,
            @JsonProperty("agreements") @Nullable List<PartnershipAgreement> agreements,
            @JsonProperty("events") @Nullable List<PlanEvent> events,
            @JsonProperty("progress") @Nullable List<ProgressReport> progress,
            @JsonProperty("assessments") @Nullable List<Assessment> assessments,
            @JsonProperty("selfAssessments") @Nullable List<SelfAssessmentReport> selfAssessments,
            @JsonProperty("letters") @Nullable List<LetterOfSupport> letters,
            @JsonProperty("caseForms") @Nullable List<CaseForm> caseForms) {
        return builder()
                .authority(Optional.ofNullable(authority))
                .sources(sources == null ? List.of() : sources)
                .organisations(organisations == null ? List.of() : organisations)
                .offices(offices == null ? List.of() : offices)
                .committees(committees == null ? List.of() : committees)
                .memberships(memberships == null ? List.of() : memberships)
                .meetings(meetings == null ? List.of() : meetings)
                .monitoringBodies(monitoringBodies == null ? List.of() : monitoringBodies)
                .plans(plans == null ? List.of() : plans)
                .agreements(agreements == null ? List.of() : agreements)
                .events(events == null ? List.of() : events)
                .progress(progress == null ? List.of() : progress)
                .assessments(assessments == null ? List.of() : assessments)
                .selfAssessments(selfAssessments == null ? List.of() : selfAssessments)
                .letters(letters == null ? List.of() : letters)
                .caseForms(caseForms == null ? List.of() : caseForms)
                .build();
    }

    /** Whose dossier it is; empty when it is that of a body which is no local authority. */
    public abstract Optional<LocalAuthority> getAuthority();

    /** What its statements are taken from; at most 1,000; may be empty. */
    @Size(max = 1000)
    public abstract List<Source> getSources();

    /** Bodies, in any order; at most 2,000; may be empty. */
    @Size(max = 2000)
    public abstract List<Organisation> getOrganisations();

    /** Offices, in any order; at most 1,000; may be empty. */
    @Size(max = 1000)
    public abstract List<Office> getOffices();

    /** Committees, in any order; at most 500; may be empty. */
    @Size(max = 500)
    public abstract List<Committee> getCommittees();

    /** Who sits on them, in any order; at most 10,000; may be empty. */
    @Size(max = 10000)
    public abstract List<CommitteeMembership> getMemberships();

    /** Their meetings, in any order; at most 10,000; may be empty. */
    @Size(max = 10000)
    public abstract List<Meeting> getMeetings();

    /** Who assesses the plans, in any order; at most 100; may be empty. */
    @Size(max = 100)
    public abstract List<MonitoringBody> getMonitoringBodies();

    /** Action plans, in any order; at most 100; may be empty. */
    @Size(max = 100)
    public abstract List<ActionPlan> getPlans();

    /** Partnership agreements, in any order; at most 500; may be empty. */
    @Size(max = 500)
    public abstract List<PartnershipAgreement> getAgreements();

    /** What happened, in any order; at most 10,000; may be empty. */
    @Size(max = 10000)
    public abstract List<PlanEvent> getEvents();

    /** What was reported of progress, in any order; at most 100,000; may be empty. */
    @Size(max = 100000)
    public abstract List<ProgressReport> getProgress();

    /** Inception and end-of-commitment assessments, in any order; at most 2,000; may be empty. */
    @Size(max = 2000)
    public abstract List<Assessment> getAssessments();

    /** Self-assessment reports, in any order; at most 100; may be empty. */
    @Size(max = 100)
    public abstract List<SelfAssessmentReport> getSelfAssessments();

    /** Letters of support, in any order; at most 100; may be empty. */
    @Size(max = 100)
    public abstract List<LetterOfSupport> getLetters();

    /** Case forms, in any order; at most 100; may be empty. */
    @Size(max = 100)
    public abstract List<CaseForm> getCaseForms();

    @Value.Check
    void check() {
        requireAtMost(getSources(), 1000, "dossier", "sources");
        requireAtMost(getOrganisations(), 2000, "dossier", "organisations");
        requireAtMost(getOffices(), 1000, "dossier", "offices");
        requireAtMost(getCommittees(), 500, "dossier", "committees");
        requireAtMost(getMemberships(), 10000, "dossier", "memberships");
        requireAtMost(getMeetings(), 10000, "dossier", "meetings");
        requireAtMost(getMonitoringBodies(), 100, "dossier", "monitoringBodies");
        requireAtMost(getPlans(), 100, "dossier", "plans");
        requireAtMost(getAgreements(), 500, "dossier", "agreements");
        requireAtMost(getEvents(), 10000, "dossier", "events");
        requireAtMost(getProgress(), 100000, "dossier", "progress");
        requireAtMost(getAssessments(), 2000, "dossier", "assessments");
        requireAtMost(getSelfAssessments(), 100, "dossier", "selfAssessments");
        requireAtMost(getLetters(), 100, "dossier", "letters");
        requireAtMost(getCaseForms(), 100, "dossier", "caseForms");
    }
}
