// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.plan;

import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.model.time.DayOrMonth;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Setting;
import io.github.ogplocal.rules.SettingsForm;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

final class PlanLength extends LookingRule {
    private static final String START = "start";
    private static final String SUBMISSION = "submission";

    private static final Reason WITHIN = Reason.met(
            "length-within",
            "عدد الأشهر من {from} إلى {end}: {months}؛ والمطلوب من {least} إلى {most}.",
            "Début : {from}, fin : {end}, nombre de mois : {months} ; minimum : {least}, maximum : {most}.",
            "Months from {from} to {end}: {months}; at least {least} and at most {most} asked for.");
    private static final Reason TOO_SHORT = Reason.notMet(
            "too-short",
            "عدد الأشهر من {from} إلى {end}: {months}، دون الحدّ الأدنى: {least}.",
            "Début : {from}, fin : {end}, nombre de mois : {months}, moins que le minimum : {least}.",
            "Months from {from} to {end}: {months}, fewer than the least asked for: {least}.");
    private static final Reason TOO_LONG = Reason.notMet(
            "too-long",
            "عدد الأشهر من {from} إلى {end}: {months}، فوق الحدّ الأقصى: {most}.",
            "Début : {from}, fin : {end}, nombre de mois : {months}, plus que le maximum : {most}.",
            "Months from {from} to {end}: {months}, more than the most asked for: {most}.");
    private static final Reason DAYS_OPEN = Reason.notAssessable(
            "days-open",
            "عدد الأشهر من {from} إلى {end}: {months}؛ والمطلوب من {least} إلى {most}، ويتوقّف ذلك على أيام غير مذكورة.",
            "Début : {from}, fin : {end}, nombre de mois : {months} ; minimum : {least}, maximum : {most}, et cela dépend de jours qui ne sont pas donnés.",
            "Months from {from} to {end}: {months}; at least {least} and at most {most} asked for, which depends on days that are not"
                    + " given.");
    private static final Reason UNKNOWN = Reason.notAssessable(
            "dates-unknown",
            "لا تُعرف بداية الخطة أو نهايتها.",
            "Le début ou la fin du plan n’est pas connu.",
            "The beginning or the end of the plan is not known.");

    PlanLength() {
        super(RuleInfo.builder()
                .id(RuleId.parse("plan/length@1"))
                .clause(Template.of(
                        "مدّة خطة العمل بالأشهر، تُحسب من {from}: {least} على الأقل و{most} على أقصى تقدير.",
                        "Durée d’un plan d’action en mois, comptés depuis {from} : au moins {least}, au plus {most}.",
                        "Length of an action plan in months, counted from {from}: at least {least}, at most {most}."))
                .source(
                        "Open Government Partnership, glossary, Action Plan (verified: the length of local plans varies by"
                                + " member; observed 7 to 30 months from submission to end)")
                .addReasons(WITHIN, TOO_SHORT, TOO_LONG, DAYS_OPEN, UNKNOWN)
                .settings(SettingsForm.of(
                        Setting.choice(
                                        "from",
                                        LocalizedText.of(
                                                "من أيّ تاريخ تُحسب المدّة؟",
                                                "Depuis quelle date la durée est-elle comptée ?",
                                                "From which date is the length counted?"))
                                .option(
                                        START,
                                        LocalizedText.of(
                                                "بداية الخطة", "le début du plan", "the beginning of the plan"))
                                .option(
                                        SUBMISSION,
                                        LocalizedText.of(
                                                "تقديم الخطة", "la soumission du plan", "the submission of the plan")),
                        Setting.count(
                                "least",
                                LocalizedText.of(
                                        "كم شهرًا على الأقل؟",
                                        "Combien de mois au moins ?",
                                        "How many months at least?"),
                                0,
                                600),
                        Setting.count(
                                "most",
                                LocalizedText.of(
                                        "كم شهرًا على أقصى تقدير؟",
                                        "Combien de mois au plus ?",
                                        "How many months at most?"),
                                1,
                                600)))
                .build());
    }

    @Override
    void look(PlanLook look) {
        int least = look.settings().count("least");
        int most = look.settings().count("most");
        boolean fromStart = look.settings().choice("from").equals(START);
        for (GivenPlan given : look.programmePlans()) {
            Optional<Dated> from = (fromStart
                            ? given.plan()
                                    .getStart()
                                    .map(date -> Dated.of(date, "start", List.of(), given.pointer(), ""))
                            : look.submission(given))
                    .filter(dated -> YearMonth.from(dated.when().first())
                            .equals(YearMonth.from(dated.when().last())));
            if (from.isEmpty() || given.plan().getEnd().isEmpty()) {
                look.find(given.subject(), UNKNOWN, List.of());
                continue;
            }
            When start = from.get().when();
            DayOrMonth end = given.plan().getEnd().get();
            look.find(
                    given.subject(),
                    reason(start, When.of(end), least, most),
                    List.of(
                            from.get().evidence("from"),
                            Evidence.of("end", given.pointer() + "/end", end),
                            Evidence.of("months", "", Lengths.months(start, When.of(end))),
                            Evidence.of("least", "", least),
                            Evidence.of("most", "", most)));
        }
    }

    private static Reason reason(When start, When end, int least, int most) {
        if (end.first().isAfter(start.last().plusMonths(most))) {
            return TOO_LONG;
        }
        if (end.last().isBefore(Lengths.complete(start.first(), least))) {
            return TOO_SHORT;
        }
        boolean neverTooLong = !end.last().isAfter(start.first().plusMonths(most));
        boolean neverTooShort = !end.first().isBefore(Lengths.complete(start.last(), least));
        return neverTooLong && neverTooShort ? WITHIN : DAYS_OPEN;
    }
}
