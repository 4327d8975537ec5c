// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.progress;

import io.github.ogplocal.model.progress.AssessorKind;
import io.github.ogplocal.model.progress.Completion;
import io.github.ogplocal.model.progress.ProgressReport;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.SettingsForm;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import io.github.ogplocal.rules.explain.Finding;
import java.util.List;
import java.util.Optional;

final class NoRegression implements ProgressRule {
    private static final Reason STEADY = Reason.met(
            "never-lower",
            "لم ينخفض أيّ تقرير عمّا قبله؛ عدد التقارير: {count}.",
            "Aucun rapport n’est inférieur au précédent ; rapports : {count}.",
            "No report is lower than the one before it; reports: {count}.");
    private static final Reason FELL = Reason.notMet(
            "lower-than-before",
            "تقرير لاحق أدنى من سابقه، وذلك مسموح ويُذكر: {before}، ثم {after}.",
            "Un rapport est inférieur au précédent, ce qui est permis mais montré : {before}, puis " + "{after}.",
            "A later report is lower than the one before it, which is allowed but shown: {before}, " + "then {after}.");
    private static final Reason ORDER_OPEN = Reason.notAssessable(
            "order-open",
            "لا يُعرف أيّ التقريرين أحدث، لأنّ أحد التاريخين شهر بلا يوم: {before}، {after}.",
            "On ne peut dire lequel des deux rapports est le dernier, une date étant un mois sans "
                    + "jour : {before}, {after}.",
            "It cannot be told which of two reports is the later, for a date is a month without a "
                    + "day: {before}, {after}.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("progress/no-regression@1"))
            .clause(Template.of(
                    "لا تنخفض نسبة تعهّد ولا درجته من تقرير ({assessor}) إلى الذي يليه؛ وإذا انخفضت ذُكر ذلك "
                            + "حدثًا.",
                    "Le taux ou le degré d’un engagement ne baisse pas d’un rapport ({assessor}) au suivant ; "
                            + "une baisse est montrée comme un événement.",
                    "Neither the per cent nor the step of a commitment falls from one report ({assessor}) to "
                            + "the next; where one does it is shown as an event."))
            .source("This library: progress is a series of reports, and one that is revised downwards is "
                    + "allowed, but is not passed over")
            .addReasons(STEADY, FELL, ORDER_OPEN)
            .settings(SettingsForm.of(AssessorSetting.assessor()))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Check compile(Settings settings) {
        AssessorKind kind = AssessorSetting.kind(settings, "assessor");
        return CommitmentChecks.each(seen -> judge(seen, kind));
    }

    private static Optional<Finding> judge(CommitmentChecks.Seen seen, AssessorKind kind) {
        List<ProgressReport> reports = seen.reports(kind).stream()
                .filter(report -> report.getPercent().isPresent()
                        || report.getCompletion()
                                .filter(step -> step != Completion.NO_EVIDENCE_AVAILABLE)
                                .isPresent())
                .toList();
        if (reports.size() < 2) {
            return Optional.empty();
        }
        Optional<Finding> open = Optional.empty();
        // The last fall is shown: it is the one that still holds.
        for (int i = reports.size() - 1; i > 0; i--) {
            ProgressReport after = reports.get(i);
            ProgressReport before = reports.get(i - 1);
            if (!isLower(after, before) && !isLower(before, after)) {
                continue;
            }
            Optional<Boolean> later = Times.isAfter(
                    LatestReport.date(after).orElseThrow(),
                    LatestReport.date(before).orElseThrow());
            if (later.equals(Optional.of(true)) && isLower(after, before)) {
                return Optional.of(finding(seen, FELL, before, after));
            }
            if (!later.equals(Optional.of(true)) && open.isEmpty()) {
                open = Optional.of(finding(seen, ORDER_OPEN, before, after));
            }
        }
        return open.isPresent()
                ? open
                : Optional.of(
                        Finding.of(INFO, seen.subject(), STEADY, List.of(Evidence.of("count", "", reports.size()))));
    }

    private static boolean isLower(ProgressReport one, ProgressReport other) {
        boolean percent = one.getPercent().isPresent()
                && other.getPercent().isPresent()
                && one.getPercent().get().compareTo(other.getPercent().get()) < 0;
        Optional<Completion> step = step(one);
        Optional<Completion> otherStep = step(other);
        return percent
                || (step.isPresent() && otherStep.isPresent() && step.get().compareTo(otherStep.get()) < 0);
    }

    private static Optional<Completion> step(ProgressReport report) {
        return report.getCompletion().filter(step -> step != Completion.NO_EVIDENCE_AVAILABLE);
    }

    private static Finding finding(
            CommitmentChecks.Seen seen, Reason reason, ProgressReport before, ProgressReport after) {
        return Finding.of(
                INFO,
                seen.subject(),
                reason,
                List.of(
                        CommitmentChecks.says("before", seen.plans(), before),
                        CommitmentChecks.says("after", seen.plans(), after)));
    }
}
