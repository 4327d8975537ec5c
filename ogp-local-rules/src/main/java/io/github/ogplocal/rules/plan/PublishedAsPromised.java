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
            "التحيينات: {count}؛ ولم تتجاوز أيّ مدّة بينها الأجل بالأشهر: {months}.",
            "Mises à jour : {count} ; le délai entre elles, en mois, a toujours été tenu : {months}.",
            "Updates: {count}; the months between them were never more than: {months}.");
    private static final Reason GAPS = Reason.notMet(
            "gaps",
            "التحيينات: {count}؛ الأجل بالأشهر: {months}؛ الآجال التي انقضت دون تحيين: {gaps} ({periods}).",
            "Mises à jour : {count} ; délai en mois : {months} ; échéances passées sans mise à jour : {gaps} ({periods}).",
            "Updates: {count}; months between them at most: {months}; times that passed without one: {gaps} ({periods}).");
    private static final Reason DAYS_OPEN = Reason.notAssessable(
            "days-open",
            "التحيينات: {count}؛ ويتوقّف احترام الأجل (بالأشهر: {months}) على أيام غير مذكورة.",
            "Mises à jour : {count} ; que le délai (en mois : {months}) ait été tenu dépend de jours qui ne sont pas donnés.",
            "Updates: {count}; whether the time (in months: {months}) was kept depends on days that are not given.");
    private static final Reason NONE_RECORDED = Reason.notAssessable(
            "no-update-recorded",
            "لا شيء في الملف عن تحيين صفحة الخطة؛ والأجل بالأشهر: {months}.",
            "Rien au dossier sur la mise à jour de la page du plan ; délai en mois : {months}.",
            "The dossier says nothing of updates of the page of the plan; months between them at most: {months}.");
    private static final Reason SUBMISSION_UNKNOWN = Reason.notAssessable(
            "submission-unknown",
            "لا يُعرف متى قُدّمت الخطة، ولا متى يبدأ احتساب الأجل (بالأشهر: {months}).",
            "La date de soumission du plan n’est pas connue, ni donc le début du délai (en mois : {months}).",
            "It is not known when the plan was submitted, and so from when the time (in months: {months}) counts.");

    PublishedAsPromised() {
        super(RuleInfo.builder()
                .id(RuleId.parse("plan/published-as-promised@1"))
                .clause(Template.of(
                        "تُنشر المستجدّات بالوتيرة التي تعهّدت بها الخطة نفسها.",
                        "Le plan est suivi de publications au rythme qu’il a lui-même promis.",
                        "The plan is followed by publications as often as it promised itself."))
                .source(
                        "Regueb, action plan 2021–2023 (quarterly by its own promise: “publiera du contenu en permanence tous les trois mois”)")
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
                    published.isEmpty()
                            ? Verdict.NOT_ASSESSABLE
                            : step.standing().verdict());
        }
        if (published.isEmpty()) {
            look.find(
                    given.subject(),
                    NONE_RECORDED,
                    List.of(asked, submission.get().evidence("submitted")));
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
