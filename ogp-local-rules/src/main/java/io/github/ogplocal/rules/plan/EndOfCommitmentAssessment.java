// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.plan;

import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.model.plan.PlanEventKind;
import io.github.ogplocal.model.progress.AssessmentKind;
import io.github.ogplocal.model.progress.AssessorKind;
import io.github.ogplocal.model.progress.ProgressReport;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Setting;
import io.github.ogplocal.rules.SettingsForm;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

final class EndOfCommitmentAssessment extends LookingRule {
    private static final Reason IN_TIME = Reason.met(
            "assessed-in-time",
            "أُنجز في {completed} وقُيّم في {assessed}؛ وآخر أجل {due}.",
            "Achevé ({completed}) et évalué ({assessed}) ; échéance : {due}.",
            "Completed ({completed}) and assessed ({assessed}); it was due by {due}.");
    private static final Reason LATE = Reason.notMet(
            "assessed-late",
            "أُنجز في {completed} وقُيّم في {assessed}، بعد آخر أجل {due}.",
            "Achevé ({completed}) et évalué ({assessed}), après l’échéance ({due}).",
            "Completed ({completed}) and assessed ({assessed}), after it was due by {due}.");
    private static final Reason OVERDUE = Reason.notMet(
            "not-assessed",
            "أُنجز في {completed}؛ انقضى آخر أجل {due} ولا تقييم لنهاية التعهّد في الملف.",
            "Achevé ({completed}) ; l’échéance ({due}) est passée, et le dossier ne contient pas d’évaluation de fin d’engagement.",
            "Completed ({completed}); it was due by {due}, and the dossier has no end-of-commitment assessment.");
    private static final Reason NOT_DUE = Reason.notAssessable(
            "not-yet-due",
            "أُنجز في {completed}؛ وآخر أجل للتقييم {due}.",
            "Achevé ({completed}) ; échéance de l’évaluation : {due}.",
            "Completed ({completed}); the assessment is due by {due}.");
    private static final Reason DAYS_OPEN = Reason.notAssessable(
            "days-open",
            "أُنجز في {completed}؛ وآخر أجل للتقييم {due}. ولا يُعرف هل احتُرم، لأنّ أيامًا غير مذكورة.",
            "Achevé ({completed}) ; échéance de l’évaluation : {due} ; des jours n’étant pas donnés, on ne sait si l’échéance a été tenue.",
            "Completed ({completed}); the assessment was due by {due}; as days are not given, it is not known whether that was kept.");
    private static final Reason DAY_UNKNOWN = Reason.notAssessable(
            "handed-in-on-an-unknown-day",
            "أُنجز في {completed}؛ وقُدّم تقييم نهاية التعهّد في يوم غير معروف؛ وآخر أجل {due}.",
            "Achevé ({completed}) ; l’évaluation de fin d’engagement a été remise un jour qui n’est pas connu ; échéance : {due}.",
            "Completed ({completed}); the end-of-commitment assessment was handed in on an unknown day; it was due by {due}.");
    private static final Reason REPORTED_LATE = Reason.notMet(
            "reported-and-assessed-late",
            "صُرّح بإنجازه ({completed})؛ وقُيّم في {assessed}، بعد أبعد أجل ممكن {due}.",
            "Déclaré achevé ({completed}) et évalué ({assessed}), après l’échéance la plus tardive possible ({due}).",
            "Reported as completed ({completed}) and assessed ({assessed}), after the latest day on which it can have been due ({due}).");
    private static final Reason REPORTED_OVERDUE = Reason.notMet(
            "reported-and-not-assessed",
            "صُرّح بإنجازه ({completed})؛ انقضى أبعد أجل ممكن {due} ولا تقييم لنهاية التعهّد في الملف.",
            "Déclaré achevé ({completed}) ; l’échéance la plus tardive possible ({due}) est passée, et le dossier ne contient pas d’évaluation de fin d’engagement.",
            "Reported as completed ({completed}); it was due by {due} at the latest, and the dossier has no end-of-commitment assessment.");
    private static final Reason REPORTED_OPEN = Reason.notAssessable(
            "reported-and-days-open",
            "صُرّح بإنجازه ({completed})، ولا يُعرف متى أُنجز؛ وأبعد أجل ممكن للتقييم {due}.",
            "Déclaré achevé ({completed}), sans que le jour de l’achèvement soit connu ; échéance la plus tardive possible de l’évaluation : {due}.",
            "Reported as completed ({completed}), and it is not known when it was; the assessment is due by {due} at the latest.");
    private static final Reason REPORTED_DAY_UNKNOWN = Reason.notAssessable(
            "reported-and-handed-in-on-an-unknown-day",
            "صُرّح بإنجازه ({completed})؛ وقُدّم تقييم نهاية التعهّد في يوم غير معروف؛ وأبعد أجل ممكن {due}.",
            "Déclaré achevé ({completed}) ; l’évaluation de fin d’engagement a été remise un jour qui n’est pas connu ; échéance la plus tardive possible : {due}.",
            "Reported as completed ({completed}); the end-of-commitment assessment was handed in on an unknown day; it was due by {due} at the latest.");
    private static final Reason BASE_UNKNOWN = Reason.notAssessable(
            "completion-undated",
            "أُنجز التعهّد، ولا يُعرف متى.",
            "L’engagement est achevé, à une date qui n’est pas connue.",
            "The commitment is completed, and it is not known when.");

    EndOfCommitmentAssessment() {
        super(RuleInfo.builder()
                .id(RuleId.parse("plan/end-of-commitment-assessment@1"))
                .clause(Template.of(
                        "يُقيَّم كل تعهّد بعد إنجازه؛ الأجل الأقصى بالأشهر: {months}.",
                        "Chaque engagement est évalué après son achèvement ; mois au plus : {months}.",
                        "Every commitment is assessed after its completion; months at most: {months}."))
                .source(
                        "Open Government Partnership, OGP Local End-of-Commitment Assessment form (verified: one month after complete implementation)")
                .addReasons(
                        IN_TIME,
                        LATE,
                        OVERDUE,
                        NOT_DUE,
                        DAYS_OPEN,
                        DAY_UNKNOWN,
                        REPORTED_LATE,
                        REPORTED_OVERDUE,
                        REPORTED_OPEN,
                        REPORTED_DAY_UNKNOWN,
                        BASE_UNKNOWN)
                .settings(SettingsForm.of(Setting.count(
                        "months",
                        LocalizedText.of(
                                "كم شهرًا بعد ذلك على أقصى تقدير؟",
                                "Combien de mois après, au plus ?",
                                "How many months later at most?"),
                        1,
                        120)))
                .build());
    }

    @Override
    void look(PlanLook look) {
        int months = look.settings().count("months");
        for (GivenPlan given : look.programmePlans()) {
            for (GivenCommitment commitment : given.commitments()) {
                look(look, commitment, months);
            }
        }
    }

    private static void look(PlanLook look, GivenCommitment given, int months) {
        Optional<PlanLook.Completed> completion = look.completion(given);
        if (completion.isEmpty()) {
            if (isCompletedOnUnknownDay(look.dossier(), given)) {
                look.find(given.subject(), BASE_UNKNOWN, List.of());
            }
            return;
        }
        Dated completed = completion.get().dated();
        boolean isReported = completion.get().isReported();
        When due = completed.when().plusMonths(months);
        // A report gives the latest day on which it can have been completed, and no earliest one.
        When assumed = isReported ? new When(LocalDate.MIN, completed.when().last()) : completed.when();
        Optional<Dated> assessed = assessments(look, given).stream()
                .filter(dated -> !dated.when().last().isBefore(assumed.first()))
                .findFirst();
        List<PlanLook.Undated> undated = undatedAssessments(look, given);
        Deadline deadline = isReported
                ? new Deadline(new When(LocalDate.MIN, due.last()), assessed.map(Dated::when), look.day())
                : new Deadline(due, assessed.map(Dated::when), look.day());
        Deadline.Standing standing = deadline.standing(!undated.isEmpty());
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(completed.evidence("completed"));
        completed.quote("completedQuote").ifPresent(evidence::add);
        assessed.ifPresent(dated -> evidence.add(dated.evidence("assessed")));
        evidence.add(Evidence.of("months", "", months));
        evidence.add(due.evidence("due"));
        Reason reason;
        if (standing != deadline.standing()) {
            undated.get(0).addTo(evidence);
            reason = isReported ? REPORTED_DAY_UNKNOWN : DAY_UNKNOWN;
        } else {
            reason = isReported ? reported(standing) : reason(standing);
        }
        look.find(given.subject(), reason, evidence);
        look.duty(isReported ? due.last() : due.first(), given.subject(), 1, standing.verdict());
    }

    /** Events, forms, and reports of the monitoring body on the commitment as a whole. */
    private static List<Dated> assessments(PlanLook look, GivenCommitment given) {
        List<Dated> assessments = new ArrayList<>(look.assessments(
                AssessmentKind.END_OF_COMMITMENT,
                given.plan(),
                Optional.of(given.commitment().getId())));
        for (int i = 0; i < look.dossier().getProgress().size(); i++) {
            ProgressReport report = look.dossier().getProgress().get(i);
            String pointer = "/progress/" + i;
            if (PlanLook.isOn(report, given) && report.getAssessor() == AssessorKind.MONITORING_BODY) {
                report.getReportedOn()
                        .map(date -> Dated.of(date, "reportedOn", report.getCitations(), pointer, report))
                        .filter(look::mayHaveBeen)
                        .ifPresent(assessments::add);
            }
        }
        assessments.sort(Comparator.naturalOrder());
        return assessments;
    }

    private static List<PlanLook.Undated> undatedAssessments(PlanLook look, GivenCommitment given) {
        List<PlanLook.Undated> undated = new ArrayList<>(look.undatedAssessments(
                AssessmentKind.END_OF_COMMITMENT,
                given.plan(),
                Optional.of(given.commitment().getId())));
        for (int i = 0; i < look.dossier().getProgress().size(); i++) {
            ProgressReport report = look.dossier().getProgress().get(i);
            if (PlanLook.isOn(report, given)
                    && report.getAssessor() == AssessorKind.MONITORING_BODY
                    && report.getReportedOn().isEmpty()) {
                undated.add(new PlanLook.Undated(report.getCitations(), "/progress/" + i, report.toString()));
            }
        }
        return undated;
    }

    private static boolean isCompletedOnUnknownDay(Dossier dossier, GivenCommitment given) {
        return dossier.getEvents().stream()
                        .anyMatch(event -> event.getKind() == PlanEventKind.COMPLETED
                                && event.getPlan()
                                        .filter(given.plan().plan().getId()::equals)
                                        .isPresent()
                                && event.getCommitment()
                                        .filter(given.commitment().getId()::equals)
                                        .isPresent()
                                && When.of(event).isEmpty())
                || dossier.getProgress().stream()
                        .anyMatch(report -> PlanLook.isOn(report, given)
                                && PlanLook.isComplete(report)
                                && report.getPeriodEnd().isEmpty()
                                && report.getReportedOn().isEmpty());
    }

    /** Before the last day that it can be due, it is open whether it is overdue; nobody need be told so. */
    private static Reason reported(Deadline.Standing standing) {
        return switch (standing) {
            case LATE -> REPORTED_LATE;
            case OVERDUE -> REPORTED_OVERDUE;
            case IN_TIME, NOT_DUE, DAYS_OPEN -> REPORTED_OPEN;
        };
    }

    private static Reason reason(Deadline.Standing standing) {
        return switch (standing) {
            case IN_TIME -> IN_TIME;
            case LATE -> LATE;
            case OVERDUE -> OVERDUE;
            case NOT_DUE -> NOT_DUE;
            case DAYS_OPEN -> DAYS_OPEN;
        };
    }
}
