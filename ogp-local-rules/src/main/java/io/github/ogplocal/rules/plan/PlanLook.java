// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.plan;

import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.model.plan.CommitmentId;
import io.github.ogplocal.model.plan.PlanEvent;
import io.github.ogplocal.model.plan.PlanEventKind;
import io.github.ogplocal.model.plan.PlanId;
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

    /** Whether it can have been by the day of the review; what cannot does not count. */
    boolean mayHaveBeen(Dated dated) {
        return !dated.when().first().isAfter(day);
    }

    /**
     * When the commitment was completed: an event says so, or a report of it as a whole gives 100 per cent or says that it is
     * complete. A report counts from the end of its period, or else from its own date.
     *
     * @return the earliest; empty when nothing says so with a date
     */
    Optional<Dated> completion(GivenCommitment given) {
        List<Dated> completions = new ArrayList<>(events(
                PlanEventKind.COMPLETED,
                given.plan(),
                Optional.of(given.commitment().getId())));
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

    /** The first of the quotations in their own order, so that the order of a list decides nothing. */
    static Optional<Citation> quote(List<Citation> citations) {
        return citations.stream()
                .filter(citation -> citation.getQuote().isPresent())
                .min(Comparator.comparing(Citation::toString));
    }
}
