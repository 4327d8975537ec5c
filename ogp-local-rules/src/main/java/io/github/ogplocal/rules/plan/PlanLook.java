// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.plan;

import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.model.plan.CommitmentId;
import io.github.ogplocal.model.plan.PlanEvent;
import io.github.ogplocal.model.plan.PlanEventKind;
import io.github.ogplocal.model.plan.PlanId;
import io.github.ogplocal.model.progress.Assessment;
import io.github.ogplocal.model.progress.AssessmentKind;
import io.github.ogplocal.model.progress.AssessorKind;
import io.github.ogplocal.model.progress.Completion;
import io.github.ogplocal.model.progress.ProgressReport;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.text.Citation;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.Verdict;
import io.github.ogplocal.rules.explain.Evidence;
import io.github.ogplocal.rules.explain.Finding;
import io.github.ogplocal.rules.review.Duty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One look of one rule at a dossier on a day: what it finds there, and what it finds of it. */
final class PlanLook {
    private static final String UNKNOWN_DAY = "unknown-day";

    private final RuleInfo info;
    private final RuleUse use;
    private final Dossier dossier;
    private final LocalDate day;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Duty> duties = new ArrayList<>();

    PlanLook(RuleInfo info, RuleUse use, Dossier dossier, LocalDate day) {
        this.info = info;
        this.use = use;
        this.dossier = dossier;
        this.day = day;
    }

    Settings settings() {
        return use.settings();
    }

    Dossier dossier() {
        return dossier;
    }

    LocalDate day() {
        return day;
    }

    List<Finding> findings() {
        return findings;
    }

    List<Duty> duties() {
        return duties;
    }

    void find(String subject, Reason reason, List<Evidence> evidence) {
        findings.add(Finding.of(info, subject, reason, evidence));
    }

    void duty(LocalDate due, String subject, int occurrence, Verdict standing) {
        duties.add(new Duty(due, use, subject, occurrence, standing));
    }

    /** All plans, in the order of the dossier. */
    List<GivenPlan> plans() {
        List<GivenPlan> plans = new ArrayList<>();
        for (int i = 0; i < dossier.getPlans().size(); i++) {
            plans.add(new GivenPlan(dossier.getPlans().get(i), "/plans/" + i));
        }
        return plans;
    }

    /** Those that the programme knows: all but plans that another is a part of, which are the authority's own. */
    List<GivenPlan> programmePlans() {
        return plans().stream().filter(given -> !isWider(given)).toList();
    }

    GivenPlan plan(PlanId id) {
        return plans().stream()
                .filter(given -> given.plan().getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Whether another plan is a part of this one: then it is wider than what the programme knows. */
    private boolean isWider(GivenPlan given) {
        return dossier.getPlans().stream()
                .anyMatch(plan ->
                        plan.getPartOf().filter(given.plan().getId()::equals).isPresent());
    }

    /** When the plan was submitted: by its form, or else by the earliest event; empty when neither says. */
    Optional<Dated> submission(GivenPlan given) {
        return given.plan()
                .getSubmittedOn()
                .map(date -> Dated.of(date, "submittedOn", List.of(), given.pointer(), ""))
                .or(() -> events(PlanEventKind.SUBMITTED, given, Optional.empty()).stream()
                        .findFirst())
                .filter(this::mayHaveBeen);
    }

    /** Events of a kind that are known to have a date, on the plan or on one commitment of it; the earliest first. */
    List<Dated> events(PlanEventKind kind, GivenPlan given, Optional<CommitmentId> commitment) {
        List<Dated> events = new ArrayList<>();
        for (int i = 0; i < dossier.getEvents().size(); i++) {
            PlanEvent event = dossier.getEvents().get(i);
            if (event.getKind() == kind
                    && event.getPlan().filter(given.plan().getId()::equals).isPresent()
                    && event.getCommitment().equals(commitment)) {
                Dated.of(event, "/events/" + i).filter(this::mayHaveBeen).ifPresent(events::add);
            }
        }
        events.sort(Comparator.naturalOrder());
        return events;
    }

    /**
     * What was, and nobody says when.
     *
     * @param citations where the sources say so
     * @param pointer where it stands
     * @param text all that is known of it, so that the order of lists decides nothing
     */
    record Undated(List<Citation> citations, String pointer, String text) {
        /** The words in which a source says so; empty when none are given. */
        Optional<Evidence> quote(String name) {
            return PlanLook.quote(name, pointer + "/citations", citations);
        }

        /** Where an assessment stands, and the words in which a source says so. */
        void addTo(List<Evidence> evidence) {
            evidence.add(Evidence.ofCode("handedIn", pointer, UNKNOWN_DAY));
            quote("handedInQuote").ifPresent(evidence::add);
        }
    }

    /** Events of a kind of which not even the year is known: they were, and nobody says when. */
    List<Undated> undated(PlanEventKind kind, GivenPlan given, Optional<CommitmentId> commitment) {
        List<Undated> undated = new ArrayList<>();
        for (int i = 0; i < dossier.getEvents().size(); i++) {
            PlanEvent event = dossier.getEvents().get(i);
            if (event.getKind() == kind
                    && event.getPlan().filter(given.plan().getId()::equals).isPresent()
                    && event.getCommitment().equals(commitment)
                    && When.of(event).isEmpty()) {
                undated.add(new Undated(event.getCitations(), "/events/" + i, event.toString()));
            }
        }
        undated.sort(Comparator.comparing(Undated::text));
        return undated;
    }

    /**
     * When the monitoring body assessed the plan, or one commitment of it: by the events that say so, and the forms of that
     * kind that are held; the earliest first.
     */
    List<Dated> assessments(AssessmentKind kind, GivenPlan given, Optional<CommitmentId> commitment) {
        List<Dated> assessed = new ArrayList<>(events(PlanEventKind.ASSESSED, given, commitment));
        for (int i = 0; i < dossier.getAssessments().size(); i++) {
            Assessment assessment = dossier.getAssessments().get(i);
            String pointer = "/assessments/" + i;
            if (isHandedIn(assessment, kind, given, commitment)) {
                assessment
                        .getWrittenOn()
                        .map(date -> Dated.of(date, "writtenOn", assessment.getCitations(), pointer, assessment))
                        .filter(this::mayHaveBeen)
                        .ifPresent(assessed::add);
            }
        }
        assessed.sort(Comparator.naturalOrder());
        return assessed;
    }

    /** Assessments that were handed in, and nobody says when. */
    List<Undated> undatedAssessments(AssessmentKind kind, GivenPlan given, Optional<CommitmentId> commitment) {
        List<Undated> undated = new ArrayList<>(undated(PlanEventKind.ASSESSED, given, commitment));
        for (int i = 0; i < dossier.getAssessments().size(); i++) {
            Assessment assessment = dossier.getAssessments().get(i);
            if (isHandedIn(assessment, kind, given, commitment)
                    && assessment.getWrittenOn().isEmpty()) {
                undated.add(new Undated(assessment.getCitations(), "/assessments/" + i, assessment.toString()));
            }
        }
        undated.sort(Comparator.comparing(Undated::text));
        return undated;
    }

    /** Only the monitoring body hands in assessments; what others fill in is not handed in. */
    private static boolean isHandedIn(
            Assessment assessment, AssessmentKind kind, GivenPlan given, Optional<CommitmentId> commitment) {
        return assessment.getKind() == kind
                && assessment.getAssessor() == AssessorKind.MONITORING_BODY
                && assessment.getPlan().equals(given.plan().getId())
                && assessment.getCommitment().equals(commitment);
    }

    /** Whether it can have been by the day of the review; what cannot does not count. */
    boolean mayHaveBeen(Dated dated) {
        return !dated.when().first().isAfter(day);
    }

    /**
     * That a commitment is completed.
     *
     * @param dated when it was, or by when it was reported
     * @param isReported whether only a report says so, so that it can have been on any day up to that date
     */
    record Completed(Dated dated, boolean isReported) {}

    /**
     * When the commitment was completed: an event says so, or a report of it as a whole gives 100 per cent or says that it is
     * complete. A report says no more than that it was by the end of its period, or else by its own date.
     *
     * @return the event, unless a report says so of an earlier time; empty when nothing says so with a date
     */
    Optional<Completed> completion(GivenCommitment given) {
        Optional<Completed> event =
                events(
                                PlanEventKind.COMPLETED,
                                given.plan(),
                                Optional.of(given.commitment().getId()))
                        .stream()
                        .findFirst()
                        .map(dated -> new Completed(dated, false));
        Optional<Completed> report = reportedCompletion(given)
                .filter(dated -> event.isEmpty()
                        || dated.when()
                                .last()
                                .isBefore(event.get().dated().when().first()))
                .map(dated -> new Completed(dated, true));
        return report.or(() -> event);
    }

    private Optional<Dated> reportedCompletion(GivenCommitment given) {
        List<Dated> completions = new ArrayList<>();
        for (int i = 0; i < dossier.getProgress().size(); i++) {
            ProgressReport report = dossier.getProgress().get(i);
            String pointer = "/progress/" + i;
            if (isOn(report, given) && isComplete(report) && isThere(report)) {
                report.getPeriodEnd()
                        .map(date -> Dated.of(date, "periodEnd", report.getCitations(), pointer, report))
                        .or(() -> report.getReportedOn()
                                .map(date -> Dated.of(date, "reportedOn", report.getCitations(), pointer, report)))
                        .filter(this::mayHaveBeen)
                        .ifPresent(completions::add);
            }
        }
        return completions.stream().min(Comparator.naturalOrder());
    }

    /** Whether the report itself can have been written by the day; one on an earlier period may come later. */
    boolean isThere(ProgressReport report) {
        return report.getReportedOn()
                .filter(date -> date.firstDay().isAfter(day))
                .isEmpty();
    }

    static boolean isOn(ProgressReport report, GivenCommitment given) {
        return report.getPlan().equals(given.plan().plan().getId())
                && report.getCommitment()
                        .filter(given.commitment().getId()::equals)
                        .isPresent()
                && report.getMilestone().isEmpty();
    }

    static boolean isComplete(ProgressReport report) {
        return report.getCompletion().filter(Completion.COMPLETE::equals).isPresent()
                || report.getPercent().filter(Points.of(100)::equals).isPresent();
    }

    /** All quotations in their own order, so that the order of a list decides nothing. */
    static List<Citation> quotes(List<Citation> citations) {
        return citations.stream()
                .filter(citation -> citation.getQuote().isPresent())
                .sorted(Comparator.comparing(Citation::toString))
                .toList();
    }

    /**
     * The first of the quotations in their own order, so that the order of a list decides nothing, with where it stands.
     *
     * @param pointer where the list stands
     */
    static Optional<Evidence> quote(String name, String pointer, List<Citation> citations) {
        return quote(citations).map(quote -> Evidence.of(name, pointer + "/" + citations.indexOf(quote), quote));
    }

    private static Optional<Citation> quote(List<Citation> citations) {
        return citations.stream()
                .filter(citation -> citation.getQuote().isPresent())
                .min(Comparator.comparing(Citation::toString));
    }
}
