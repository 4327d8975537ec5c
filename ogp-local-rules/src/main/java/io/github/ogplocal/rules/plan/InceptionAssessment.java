// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.plan;

import io.github.ogplocal.model.progress.AssessmentKind;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Setting;
import io.github.ogplocal.rules.SettingsForm;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class InceptionAssessment extends LookingRule {
    private static final Reason IN_TIME = Reason.met(
            "assessed-in-time",
            "قُدّم التقييم الأوّلي في {assessed}، وآخر أجل {due} (الأجل بالأشهر بعد {submitted}: {months}).",
            "L’évaluation initiale a été remise ({assessed}) ; échéance : {due} (mois après la soumission, {submitted} : {months}).",
            "The inception assessment was handed in ({assessed}); it was due by {due} (months after the submission, {submitted}: {months}).");
    private static final Reason LATE = Reason.notMet(
            "assessed-late",
            "قُدّم التقييم الأوّلي في {assessed}، بعد آخر أجل {due} (الأجل بالأشهر بعد {submitted}: {months}).",
            "L’évaluation initiale a été remise ({assessed}), après l’échéance ({due} ; mois après la soumission, {submitted} : {months}).",
            "The inception assessment was handed in ({assessed}), after it was due by {due} (months after the submission, {submitted}: {months}).");
    private static final Reason OVERDUE = Reason.notMet(
            "not-assessed",
            "انقضى آخر أجل {due} (الأجل بالأشهر بعد {submitted}: {months}) ولا تقييم أوّليًّا في الملف.",
            "L’échéance ({due} ; mois après la soumission, {submitted} : {months}) est passée, et le dossier ne contient pas d’évaluation initiale.",
            "It was due by {due} (months after the submission, {submitted}: {months}), and the dossier has no inception assessment.");
    private static final Reason NOT_DUE = Reason.notAssessable(
            "not-yet-due",
            "آخر أجل للتقييم الأوّلي {due} (الأجل بالأشهر بعد {submitted}: {months}).",
            "L’évaluation initiale est attendue ; échéance : {due} (mois après la soumission, {submitted} : {months}).",
            "The inception assessment is due by {due} (months after the submission, {submitted}: {months}).");
    private static final Reason DAYS_OPEN = Reason.notAssessable(
            "days-open",
            "آخر أجل للتقييم الأوّلي {due} (الأجل بالأشهر بعد {submitted}: {months})؛ ولا يُعرف هل احتُرم، لأنّ أيامًا غير مذكورة.",
            "L’évaluation initiale était attendue ; échéance : {due} (mois après la soumission, {submitted} : {months}) ; des jours n’étant pas donnés, on ne sait si l’échéance a été tenue.",
            "The inception assessment was due by {due} (months after the submission, {submitted}: {months}); as days are not given, it is not known whether that was kept.");
    private static final Reason DAY_UNKNOWN = Reason.notAssessable(
            "handed-in-on-an-unknown-day",
            "قُدّم التقييم الأوّلي في يوم غير معروف؛ وآخر أجل {due} (الأجل بالأشهر بعد {submitted}: {months}).",
            "L’évaluation initiale a été remise un jour qui n’est pas connu ; échéance : {due} (mois après la soumission, {submitted} : {months}).",
            "The inception assessment was handed in on an unknown day; it was due by {due} (months after the submission, {submitted}: {months}).");
    private static final Reason BASE_UNKNOWN = Reason.notAssessable(
            "submission-unknown",
            "لا يُعرف متى قُدّمت الخطة.",
            "La date de soumission du plan n’est pas connue.",
            "It is not known when the plan was submitted.");

    InceptionAssessment() {
        super(RuleInfo.builder()
                .id(RuleId.parse("plan/inception-assessment@1"))
                .clause(Template.of(
                        "يُقدَّم التقييم الأوّلي بعد تقديم الخطة؛ الأجل الأقصى بالأشهر: {months}.",
                        "L’évaluation initiale est remise après la soumission du plan ; mois au plus : {months}.",
                        "The inception assessment is handed in after the plan is submitted; months at most: {months}."))
                .source(
                        "Open Government Partnership, OGP Local Inception Assessment form (verified: within two months of submission)")
                .addReasons(IN_TIME, LATE, OVERDUE, NOT_DUE, DAYS_OPEN, DAY_UNKNOWN, BASE_UNKNOWN)
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
            Optional<Dated> submission = look.submission(given);
            if (submission.isEmpty()) {
                look.find(given.subject(), BASE_UNKNOWN, List.of());
                continue;
            }
            Optional<Dated> assessed = look.assessments(AssessmentKind.INCEPTION, given, Optional.empty()).stream()
                    .findFirst();
            When due = submission.get().when().plusMonths(months);
            List<PlanLook.Undated> undated = look.undatedAssessments(AssessmentKind.INCEPTION, given, Optional.empty());
            Deadline deadline = new Deadline(due, assessed.map(Dated::when), look.day());
            Deadline.Standing standing = deadline.standing(!undated.isEmpty());
            List<Evidence> evidence = new ArrayList<>();
            evidence.add(submission.get().evidence("submitted"));
            assessed.ifPresent(dated -> evidence.add(dated.evidence("assessed")));
            evidence.add(Evidence.of("months", "", months));
            evidence.add(due.evidence("due"));
            if (standing == deadline.standing()) {
                look.find(given.subject(), reason(standing), evidence);
            } else {
                undated.get(0).addTo(evidence);
                look.find(given.subject(), DAY_UNKNOWN, evidence);
            }
            look.duty(due.first(), given.subject(), 1, standing.verdict());
        }
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
