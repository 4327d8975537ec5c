// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.progress;

import io.github.ogplocal.model.progress.Completion;
import io.github.ogplocal.model.progress.ProgressReport;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.model.time.DayOrMonth;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Setting;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.SettingsForm;
import io.github.ogplocal.rules.Template;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

final class LatestReport implements LatestReportRule {
    private static final Reason LATEST = Reason.met(
            "latest",
            "أحدث تقرير يذكر مقدار ما أُنجز: {reports}.",
            "Dernier rapport qui dit combien est fait : {reports}.",
            "The latest report that says how much is done: {reports}.");
    private static final Reason TIED = Reason.notAssessable(
            "tied",
            "تقارير بالتاريخ نفسه تختلف فيما تذكره: {reports}؛ فلا يُعتمد أيّ منها.",
            "Des rapports de même date se contredisent : {reports} ; aucun n’est retenu.",
            "Reports of the same date differ: {reports}; none of them is taken.");
    private static final Reason ORDER_OPEN = Reason.notAssessable(
            "order-open",
            "لا يُعرف أيّ هذه التقارير أحدث، لأنّ أحد التواريخ شهر بلا يوم: {reports}.",
            "On ne peut dire lequel de ces rapports est le dernier, une date étant un mois sans jour : {reports}.",
            "It cannot be told which of these reports is the latest, for a date is a month without a day: {reports}.");
    private static final Reason DAY_OPEN = Reason.notAssessable(
            "day-open",
            "لا يُعرف هل كان أحد هذه التقارير موجودًا في ذلك اليوم، لأنّ تاريخه شهر بلا يوم: {reports}.",
            "On ne peut dire si l’un de ces rapports existait ce jour-là, sa date étant un mois sans jour : {reports}.",
            "It cannot be told whether one of these reports was there on the day, for its date is a month without a day:"
                    + " {reports}.");
    private static final Reason NO_REPORT = Reason.notAssessable(
            "no-report", "لا تقرير عنه إلى ذلك اليوم.", "Aucun rapport jusqu’à ce jour.", "No report up to the day.");
    private static final Reason NO_AMOUNT = Reason.notAssessable(
            "no-amount",
            "لا يذكر أيّ تقرير مؤرّخ مقدار ما أُنجز؛ التقارير: {reports}.",
            "Aucun rapport daté ne dit combien est fait ; rapports : {reports}.",
            "No dated report says how much is done; reports: {reports}.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("progress/latest-report@1"))
            .clause(Template.of(
                    "يُعتمد من تقارير كل جهة تقييم أحدثها الذي يذكر مقدار ما أُنجز، {by}، {without}؛ وإذا اختلف تقريران بالتاريخ"
                            + " نفسه لم يُعتمد أيّ منهما، وذُكرا. ولا يُحتسب ما بعد اليوم.",
                    "Des rapports d’un même évaluateur compte le dernier qui dit combien est fait, {by}, {without} ; si deux"
                            + " rapports de même date se contredisent, aucun n’est retenu et les deux sont nommés. Rien de"
                            + " postérieur au jour ne compte.",
                    "Of the reports of one kind of assessor the latest that says how much is done counts, {by}, {without}; where"
                            + " two reports of the same date differ neither is taken, and both are named. Nothing later than"
                            + " the day counts."))
            .source("This library: progress is a series of reports, and its ties are results")
            .addReasons(LATEST, TIED, ORDER_OPEN, DAY_OPEN, NO_AMOUNT, NO_REPORT)
            .settings(SettingsForm.of(
                    Setting.choice(
                                    "by",
                                    LocalizedText.of(
                                            "بأيّ تاريخ يُعرف الأحدث؟",
                                            "Quelle date fait le dernier rapport ?",
                                            "Which date makes a report the latest?"))
                            .option(
                                    "period-end",
                                    LocalizedText.of(
                                            "حسب نهاية الفترة التي يشملها",
                                            "d’après la fin de la période couverte",
                                            "by the end of the period it covers"))
                            .option(
                                    "reported-on",
                                    LocalizedText.of("حسب تاريخه", "d’après sa date", "by its own date")),
                    Setting.choice(
                                    "without",
                                    LocalizedText.of(
                                            "ما العمل بتقرير ليس له هذا التاريخ؟",
                                            "Que faire d’un rapport sans cette date ?",
                                            "What of a report without that date?"))
                            .option(
                                    "other-date",
                                    LocalizedText.of(
                                            "وإن لم يوجد فحسب التاريخ الآخر",
                                            "à défaut d’après l’autre date",
                                            "else by the other date"))
                            .option(
                                    "leave-out",
                                    LocalizedText.of(
                                            "ولا يُحتسب ما ليس له هذا التاريخ",
                                            "sans les rapports qui n’en ont pas",
                                            "without reports that have none"))))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Chooser compile(Settings settings) {
        boolean byPeriod = settings.choice("by").equals("period-end");
        boolean other = settings.choice("without").equals("other-date");
        return new ByDate(byPeriod, other);
    }

    /** Compiled. */
    record ByDate(boolean byPeriod, boolean other) implements Chooser {
        @Override
        public Choice choose(Collection<ProgressReport> reports, LocalDate day) {
            List<Dated> there = new ArrayList<>();
            List<Dated> open = new ArrayList<>();
            List<ProgressReport> silent = new ArrayList<>();
            sort(reports, report -> key(report, byPeriod, other), day, there, open, silent);
            if (there.isEmpty() && open.isEmpty()) {
                return silent.isEmpty() ? new Choice(NO_REPORT, List.of()) : new Choice(NO_AMOUNT, sorted(silent));
            }
            LocalDate reached = reached(there);
            Choice now = LatestReport.choose(notBefore(reached, there));
            List<Dated> doubtful = notBefore(reached, open);
            boolean changesNothing =
                    now.reason().equals(LATEST) && sayAll(doubtful, percent(now.reports()), completion(now.reports()));
            if (doubtful.isEmpty() || changesNothing) {
                return now;
            }
            List<ProgressReport> both = new ArrayList<>(now.reports());
            doubtful.forEach(report -> both.add(report.report()));
            return new Choice(DAY_OPEN, sorted(both));
        }

        /**
         * Whether a report that is the only one is the latest, as {@link #choose} would say: it is on or before the day.
         *
         * @param percent what it says
         */
        boolean takesAlone(ProgressReport report, Optional<Points> percent, LocalDate day) {
            if (percent.isEmpty() && report.getCompletion().isEmpty()) {
                return false;
            }
            Optional<DayOrMonth> reportedOn = report.getReportedOn();
            Optional<DayOrMonth> date = reportedOn.isPresent() ? reportedOn : report.getPeriodEnd();
            boolean hasKey = other || (byPeriod ? report.getPeriodEnd() : reportedOn).isPresent();
            return date.isPresent() && hasKey && isOver(date.get(), day);
        }

        private static boolean isOver(DayOrMonth date, LocalDate day) {
            int year = date.month().getYear();
            int month = date.month().getMonthValue();
            if (year != day.getYear()) {
                return year < day.getYear();
            }
            return month != day.getMonthValue()
                    ? month < day.getMonthValue()
                    : (date.day().isPresent() ? date.day().get() : date.month().lengthOfMonth()) <= day.getDayOfMonth();
        }
    }

    /** Per cent that reports which agree give; empty when none gives any. */
    static Optional<Points> percent(List<ProgressReport> agreeing) {
        return agreeing.stream().flatMap(report -> report.getPercent().stream()).findFirst();
    }

    /** Completion that reports which agree give; empty when none gives any. */
    static Optional<Completion> completion(List<ProgressReport> agreeing) {
        return agreeing.stream()
                .flatMap(report -> report.getCompletion().stream())
                .findFirst();
    }

    /** When a report was there: its own date, or else the end of its period; empty for one without both. */
    static Optional<DayOrMonth> date(ProgressReport report) {
        return report.getReportedOn().or(report::getPeriodEnd);
    }

    private record Dated(DayOrMonth date, ProgressReport report) {}

    private interface Key {
        Optional<DayOrMonth> of(ProgressReport report);
    }

    private static Optional<DayOrMonth> key(ProgressReport report, boolean byPeriod, boolean other) {
        Optional<DayOrMonth> first = byPeriod ? report.getPeriodEnd() : report.getReportedOn();
        return first.isPresent() || !other ? first : byPeriod ? report.getReportedOn() : report.getPeriodEnd();
    }

    private static void sort(
            Collection<ProgressReport> reports,
            Key key,
            LocalDate day,
            List<Dated> there,
            List<Dated> open,
            List<ProgressReport> silent) {
        for (ProgressReport report : reports) {
            Optional<DayOrMonth> date = date(report);
            if (date.isPresent() && date.get().firstDay().isAfter(day)) {
                continue;
            }
            boolean amount =
                    report.getPercent().isPresent() || report.getCompletion().isPresent();
            Optional<DayOrMonth> by = key.of(report);
            if (!amount || by.isEmpty()) {
                silent.add(report);
            } else if (date.isPresent() && date.get().lastDay().isAfter(day)) {
                open.add(new Dated(by.get(), report));
            } else {
                there.add(new Dated(by.get(), report));
            }
        }
    }

    /** The day that the latest of the reports has surely reached, whatever days the months mean. */
    private static LocalDate reached(List<Dated> reports) {
        return reports.stream()
                .map(report -> report.date().firstDay())
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    /** Those that another one is not surely later than. */
    private static List<Dated> notBefore(LocalDate reached, List<Dated> reports) {
        return reports.stream()
                .filter(report -> !reached.isAfter(report.date().lastDay()))
                .toList();
    }

    private static Choice choose(List<Dated> latest) {
        List<ProgressReport> reports = sorted(latest.stream().map(Dated::report).toList());
        if (reports.isEmpty()) {
            return new Choice(NO_REPORT, List.of());
        }
        boolean same = latest.stream().map(Dated::date).distinct().count() == 1;
        if (!agree(reports)) {
            return new Choice(same ? TIED : ORDER_OPEN, reports);
        }
        // One may give per cent and the other a step: of one day both count, of a month only the later would.
        boolean anyWouldDo = latest.size() == 1
                || latest.stream()
                        .allMatch(report -> report.date().equals(latest.get(0).date())
                                && report.date().firstDay().equals(report.date().lastDay()))
                || sayAll(latest, percent(reports), completion(reports));
        return new Choice(anyWouldDo ? LATEST : ORDER_OPEN, reports);
    }

    private static boolean agree(List<ProgressReport> reports) {
        return reports.stream()
                                .flatMap(report -> report.getPercent().stream())
                                .distinct()
                                .count()
                        <= 1
                && reports.stream()
                                .flatMap(report -> report.getCompletion().stream())
                                .distinct()
                                .count()
                        <= 1;
    }

    private static boolean sayAll(List<Dated> reports, Optional<Points> percent, Optional<Completion> completion) {
        return reports.stream()
                .allMatch(report -> report.report().getPercent().equals(percent)
                        && report.report().getCompletion().equals(completion));
    }

    private static List<ProgressReport> sorted(List<ProgressReport> reports) {
        return reports.stream()
                .sorted(Comparator.comparing(ProgressReport::getId))
                .toList();
    }
}
