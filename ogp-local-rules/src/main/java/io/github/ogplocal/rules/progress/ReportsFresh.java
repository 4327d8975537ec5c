// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.progress;

import io.github.ogplocal.model.progress.AssessorKind;
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

final class ReportsFresh implements ProgressRule {
    private static final Reason COMPLETED = Reason.met(
            "completed",
            "أُنجز حسب {reports}، فلا يُنتظر تقرير آخر.",
            "Achevé d’après {reports} : aucun autre rapport n’est attendu.",
            "Completed by {reports}; no further report is awaited.");
    private static final Reason FRESH =
            Reason.met("fresh", "آخر تقرير بتاريخ {date}.", "Dernier rapport : {date}.", "Last report: {date}.");
    private static final Reason STALE = Reason.notMet(
            "stale",
            "آخر تقرير بتاريخ {date}، وقد تجاوز العمر الأقصى، بالأشهر: {months}.",
            "Le dernier rapport, du {date}, est trop ancien ; âge maximal en mois : {months}.",
            "The last report, of {date}, is too old; greatest age in months: {months}.");
    private static final Reason DATE_OPEN = Reason.notAssessable(
            "date-open",
            "آخر تقرير في {date} دون يوم، فلا يُعرف هل تجاوز العمر الأقصى، بالأشهر: {months}.",
            "Le dernier rapport est de {date}, sans jour : on ne peut dire s’il est trop ancien ; âge maximal en mois :"
                    + " {months}.",
            "The last report is of {date} without a day; it cannot be told whether it is too old; "
                    + "greatest age in months: {months}.");
    private static final Reason NO_REPORT = Reason.notAssessable(
            "no-report", "لا تقرير عنه إلى ذلك اليوم.", "Aucun rapport jusqu’à ce jour.", "No report up to the day.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("progress/reports-fresh@1"))
            .clause(Template.of(
                    "العمر الأقصى لآخر تقرير عن تعهّد لم يُنجز ({assessor})، بالأشهر: {months}.",
                    "Âge maximal du dernier rapport ({assessor}) sur un engagement inachevé, en mois : {months}.",
                    "Greatest age of the last report ({assessor}) of a commitment that is not complete, in "
                            + "months: {months}."))
            .source("OGP Local: the page of a plan is updated at least every four months (inception "
                    + "assessment form); Regueb action plan 2021: content every three months")
            .addReasons(COMPLETED, FRESH, STALE, DATE_OPEN, NO_REPORT)
            .settings(SettingsForm.of(
                    AssessorSetting.assessor(),
                    Setting.count(
                            "months",
                            LocalizedText.of(
                                    "كم شهرًا على الأكثر؟", "Combien de mois au plus ?", "How many months at most?"),
                            1,
                            60)))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Check compile(Settings settings) {
        AssessorKind kind = AssessorSetting.kind(settings, "assessor");
        int months = settings.count("months");
        return CommitmentChecks.each(seen -> Optional.of(judge(seen, kind, months)));
    }

    private static Finding judge(CommitmentChecks.Seen seen, AssessorKind kind, int months) {
        LatestReportRule.Choice latest = seen.latestOfParts(kind);
        if (CommitmentChecks.isComplete(latest)) {
            return Finding.of(
                    INFO,
                    seen.subject(),
                    COMPLETED,
                    List.of(Evidence.ofCodes("reports", "", CommitmentChecks.ids(latest.reports()))));
        }
        List<ProgressReport> reports = seen.reportsOfParts(kind);
        if (reports.isEmpty()) {
            return Finding.of(INFO, seen.subject(), NO_REPORT, List.of());
        }
        ProgressReport last = reports.get(reports.size() - 1);
        DayOrMonth date = LatestReport.date(last).orElseThrow();
        String attribute = last.getReportedOn().isPresent() ? "/reportedOn" : "/periodEnd";
        boolean fresh = !date.firstDay().plusMonths(months).isBefore(seen.day());
        boolean stale = date.lastDay().plusMonths(months).isBefore(seen.day());
        return Finding.of(
                INFO,
                seen.subject(),
                fresh ? FRESH : stale ? STALE : DATE_OPEN,
                List.of(
                        Evidence.of("date", seen.plans().pointer(last) + attribute, date),
                        Evidence.of("months", "", months)));
    }
}
