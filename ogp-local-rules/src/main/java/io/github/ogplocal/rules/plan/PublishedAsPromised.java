// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.plan;

import io.github.ogplocal.model.plan.PlanEventKind;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.Verdict;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class PublishedAsPromised extends LookingRule {
    private static final Reason KEPT = Reason.met(
            "updated-in-time",
            "التحيينات: {count}؛ ولم تتجاوز أيّ مدّة بينها {months} أشهر.",
            "Mises à jour : {count} ; jamais plus de {months} mois entre elles.",
            "Updates: {count}; never more than {months} months between them.");
    private static final Reason GAPS = Reason.notMet(
            "gaps",
            "التحيينات: {count}؛ عدد الآجال ({months} أشهر) التي انقضت دون تحيين: {gaps}.",
            "Mises à jour : {count} ; échéances ({months} mois) passées sans mise à jour : {gaps}.",
            "Updates: {count}; times of {months} months that passed without one: {gaps}.");
    private static final Reason DAYS_OPEN = Reason.notAssessable(
            "days-open",
            "التحيينات: {count}؛ ويتوقّف احترام الأجل ({months} أشهر) على أيام غير مذكورة.",
            "Mises à jour : {count} ; que le délai ({months} mois) ait été tenu dépend de jours qui ne sont pas donnés.",
            "Updates: {count}; whether {months} months were kept depends on days that are not given.");
    private static final Reason NONE_RECORDED = Reason.notAssessable(
            "no-update-recorded",
            "لا شيء في الملف عن تحيين صفحة الخطة؛ والأجل {months} أشهر.",
            "Rien au dossier sur la mise à jour de la page du plan ; délai : {months} mois.",
            "The dossier says nothing of updates of the page of the plan; they are due every {months} months.");
    private static final Reason SUBMISSION_UNKNOWN = Reason.notAssessable(
            "submission-unknown",
            "لا يُعرف متى قُدّمت الخطة، ولا متى يبدأ احتساب الأجل ({months} أشهر).",
            "La date de soumission du plan n’est pas connue, ni donc le début du délai ({months} mois).",
            "It is not known when the plan was submitted, and so from when {months} months count.");

    PublishedAsPromised() {
        super(RuleInfo.builder()
                .id(RuleId.parse("plan/published-as-promised@1"))
                .clause(Template.of(
                        "تُنشر المستجدّات بالوتيرة التي تعهّدت بها الخطة نفسها.",
                        "Le plan est suivi de publications au rythme qu’il a lui-même promis.",
                        "The plan is followed by publications as often as it promised itself."))
                .source("Regueb, action plan 2021–2023 (quarterly by its own promise: “publiera du contenu en permanence tous les trois mois”)")
                .addReasons(KEPT, GAPS, DAYS_OPEN, NONE_RECORDED, SUBMISSION_UNKNOWN)
                .build());
    }

    @Override
    void look(PlanLook look) {
        for (GivenPlan given : look.plans()) {
            given.plan()
                    .getPortalUpdateMonths()
                    .ifPresent(months -> look(
                            look,
                            given,
                            Evidence.of("months", given.pointer() + "/portalUpdateMonths", months),
                            months));
        }
    }

    private static void look(PlanLook look, GivenPlan given, Evidence asked, int months) {
        Optional<Dated> submission = look.submission(given);
        if (submission.isEmpty()) {
            look.find(given.subject(), SUBMISSION_UNKNOWN, List.of(asked));
            return;
        }
        List<Dated> published = look.events(PlanEventKind.PUBLISHED, given, Optional.empty());
        Updates updates = Updates.of(look, given, submission.get(), published, months);
        for (int i = 0; i < updates.steps().size(); i++) {
            Updates.Step step = updates.steps().get(i);
            look.duty(
                    step.due().first(),
                    given.subject(),
                    i + 1,
                    published.isEmpty() ? Verdict.NOT_ASSESSABLE : step.standing().verdict());
        }
        if (published.isEmpty()) {
            look.find(given.subject(), NONE_RECORDED, List.of(asked, submission.get().evidence("submitted")));
            return;
        }
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(asked);
        evidence.add(Evidence.of("count", "/events", published.size()));
        evidence.addAll(updates.gaps());
        look.find(
                given.subject(),
                updates.any(Verdict.NOT_MET) ? GAPS : updates.hasOpenDays() ? DAYS_OPEN : KEPT,
                evidence);
    }
}
