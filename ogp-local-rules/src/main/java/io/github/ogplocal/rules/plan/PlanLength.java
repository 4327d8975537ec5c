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
            "من {from} إلى {end}: {months} شهرًا؛ والمطلوب من {least} إلى {most}.",
            "De {from} à {end} : {months} mois ; il en faut de {least} à {most}.",
            "From {from} to {end}: {months} months; from {least} to {most} are asked for.");
    private static final Reason TOO_SHORT = Reason.notMet(
            "too-short",
            "من {from} إلى {end}: {months} شهرًا، دون {least}.",
            "De {from} à {end} : {months} mois, moins que {least}.",
            "From {from} to {end}: {months} months, fewer than {least}.");
    private static final Reason TOO_LONG = Reason.notMet(
            "too-long",
            "من {from} إلى {end}: {months} شهرًا، أكثر من {most}.",
            "De {from} à {end} : {months} mois, plus que {most}.",
            "From {from} to {end}: {months} months, more than {most}.");
    private static final Reason DAYS_OPEN = Reason.notAssessable(
            "days-open",
            "من {from} إلى {end}: {months} شهرًا؛ والمطلوب من {least} إلى {most}، ويتوقّف ذلك على أيام غير مذكورة.",
            "De {from} à {end} : {months} mois ; il en faut de {least} à {most}, et cela dépend de jours qui ne sont pas donnés.",
            "From {from} to {end}: {months} months; from {least} to {most} are asked for, which depends on days that are not"
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
                        "تدوم خطة العمل من {least} إلى {most} شهرًا، تُحسب من {from}.",
                        "Un plan d’action dure de {least} à {most} mois, comptés depuis {from}.",
                        "An action plan runs for {least} to {most} months, counted from {from}."))
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
