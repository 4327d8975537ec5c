// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.progress;

import io.github.ogplocal.model.plan.ActionPlan;
import io.github.ogplocal.model.progress.ProgressReport;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.model.time.DayOrMonth;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Setting;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.SettingsForm;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import io.github.ogplocal.rules.explain.Finding;
import java.util.List;
import java.util.Optional;

final class ReportedWithinPlan implements ProgressRule {
    private static final Reason WITHIN = Reason.met(
            "within",
            "التقرير بتاريخ {date}، والخطة تنتهي في {end}.",
            "Le rapport est du {date} ; le plan se termine le {end}.",
            "The report is of {date}; the plan ends on {end}.");
    private static final Reason AFTER = Reason.notMet(
            "after-the-plan",
            "التقرير بتاريخ {date}، بعد الأجل الذي يلي نهاية الخطة في {end}؛ الأجل بالأشهر: {months}.",
            "Le rapport est du {date}, hors du délai après la fin du plan, le {end} ; délai en mois : {months}.",
            "The report is of {date}, too long after the plan ended on {end}; months allowed: {months}.");
    private static final Reason OPEN = Reason.notAssessable(
            "date-open",
            "لا يُعرف من شهر بلا يوم هل التقرير ({date}) في الأجل الذي يلي نهاية الخطة ({end})؛ الأجل "
                    + "بالأشهر: {months}.",
            "Un mois sans jour ne permet pas de dire si le rapport ({date}) est dans le délai après "
                    + "la fin du plan ({end}) ; délai en mois : {months}.",
            "A month without a day leaves open whether the report ({date}) is too long "
                    + "after the end of the plan ({end}); months allowed: {months}.");
    private static final Reason NO_DATE = Reason.notAssessable(
            "no-date",
            "لا يُعرف تاريخ التقرير أو نهاية الخطة.",
            "La date du rapport ou la fin du plan n’est pas connue.",
            "The date of the report or the end of the plan is not known.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("progress/reported-within-plan@1"))
            .clause(Template.of(
                    "لا يكون تقرير بعد الأجل الذي يلي نهاية الخطة؛ الأجل بالأشهر: {months}.",
                    "Aucun rapport n’est hors du délai après la fin du plan ; délai en mois : {months}.",
                    "No report is made too long after the end of the plan; months allowed: {months}."))
            .source("OGP: completion is assessed after the end of the plan's period, nationally four months "
                    + "after it, and only changes inside the period count")
            .addReasons(WITHIN, AFTER, OPEN, NO_DATE)
            .settings(SettingsForm.of(Setting.count(
                    "months",
                    LocalizedText.of(
                            "كم شهرًا بعد نهاية الخطة على الأكثر؟",
                            "Combien de mois au plus après la fin du plan ?",
                            "How many months at most after the end of the plan?"),
                    0,
                    60)))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Check compile(Settings settings) {
        int months = settings.count("months");
        return CommitmentChecks.eachReport((plans, report) -> Optional.of(judge(plans, report, months)));
    }

    private static Finding judge(DossierPlans plans, ProgressReport report, int months) {
        Optional<DayOrMonth> date = LatestReport.date(report);
        Optional<DayOrMonth> end = Optional.empty();
        String endPointer = "";
        List<ActionPlan> all = plans.dossier().getPlans();
        for (int p = 0; p < all.size(); p++) {
            if (all.get(p).getId().equals(report.getPlan())) {
                end = all.get(p).getEnd();
                endPointer = "/plans/" + p + "/end";
            }
        }
        if (date.isEmpty() || end.isEmpty()) {
            return Finding.of(INFO, report.getId().value(), NO_DATE, List.of());
        }
        boolean within = !date.get().lastDay().isAfter(end.get().firstDay().plusMonths(months));
        boolean after = date.get().firstDay().isAfter(end.get().lastDay().plusMonths(months));
        String attribute = report.getReportedOn().isPresent() ? "/reportedOn" : "/periodEnd";
        return Finding.of(
                INFO,
                report.getId().value(),
                within ? WITHIN : after ? AFTER : OPEN,
                List.of(
                        Evidence.of("date", plans.pointer(report) + attribute, date.get()),
                        Evidence.of("end", endPointer, end.get()),
                        Evidence.of("months", "", months)));
    }
}
