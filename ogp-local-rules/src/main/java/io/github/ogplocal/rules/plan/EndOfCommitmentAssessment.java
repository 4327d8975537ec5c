// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.plan;

import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.model.plan.PlanEventKind;
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
                .addReasons(IN_TIME, LATE, OVERDUE, NOT_DUE, DAYS_OPEN, BASE_UNKNOWN)
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
        Optional<Dated> completion = look.completion(given);
        if (completion.isEmpty()) {
            if (isCompletedOnUnknownDay(look.dossier(), given)) {
                look.find(given.subject(), BASE_UNKNOWN, List.of());
            }
            return;
        }
        When completed = completion.get().when();
        Optional<Dated> assessed = assessments(look, given).stream()
                .filter(dated -> !dated.when().last().isBefore(completed.first()))
                .findFirst();
        When due = completed.plusMonths(months);
        Deadline.Standing standing = new Deadline(due, assessed.map(Dated::when), look.day()).standing();
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(completion.get().evidence("completed"));
        PlanLook.quote(completion.get().citations())
                .ifPresent(quote -> evidence.add(Evidence.of("completedQuote", "", quote)));
        assessed.ifPresent(dated -> evidence.add(dated.evidence("assessed")));
        evidence.add(Evidence.of("months", "", months));
        evidence.add(due.evidence("due"));
        look.find(given.subject(), reason(standing), evidence);
        look.duty(due.first(), given.subject(), 1, standing.verdict());
    }

    /** Events, and reports of the monitoring body on the commitment as a whole. */
    private static List<Dated> assessments(PlanLook look, GivenCommitment given) {
        List<Dated> assessments = new ArrayList<>(look.events(
                PlanEventKind.ASSESSED,
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
