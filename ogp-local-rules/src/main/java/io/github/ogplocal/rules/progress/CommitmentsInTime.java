// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.progress;

import io.github.ogplocal.model.plan.CommitmentOutline;
import io.github.ogplocal.model.plan.PlanEventKind;
import io.github.ogplocal.model.progress.AssessorKind;
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

final class CommitmentsInTime implements ProgressRule {
    private static final Reason COMPLETED =
            Reason.met("completed", "أُنجز حسب {reports}.", "Achevé d’après {reports}.", "Completed by {reports}.");
    private static final Reason RECORDED = Reason.met(
            "recorded-completed",
            "سُجّل إنجازه.",
            "Son achèvement est consigné.",
            "That it was completed is on record.");
    private static final Reason NOT_OVER =
            Reason.met("not-over", "ينتهي في {end}.", "Il se termine le {end}.", "It ends on {end}.");
    private static final Reason LATE = Reason.notMet(
            "late",
            "كان ينتهي في {end}؛ وأحدث تقرير لا يذكر أنّه أُنجز: {says}.",
            "Il devait se terminer le {end} ; le dernier rapport ne le dit pas achevé : {says}.",
            "It was to end on {end}; the latest report does not say that it is complete: {says}.");
    private static final Reason NOT_REPORTED = Reason.notAssessable(
            "end-passed-unreported",
            "كان ينتهي في {end}؛ ولا يُعرف من أيّ تقرير هل أُنجز.",
            "Il devait se terminer le {end} ; aucun rapport ne permet de savoir s’il est achevé.",
            "It was to end on {end}; no report lets one know whether it is complete.");
    private static final Reason END_OPEN = Reason.notAssessable(
            "end-open",
            "ينتهي في {end}، ولا يُعرف في أيّ يوم منه.",
            "Il se termine en {end}, sans jour précis.",
            "It ends in {end}, of which the day is not said.");
    private static final Reason NO_END = Reason.notAssessable(
            "no-end", "لا يُعرف متى ينتهي.", "On ne sait quand il se termine.", "It is not known when it ends.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("progress/commitments-in-time@1"))
            .clause(Template.of(
                    "يكون التعهّد قد أُنجز عند انقضاء أجله حسب أحدث تقرير ({assessor})؛ وأجله {end}.",
                    "Un engagement dont le terme est passé est achevé d’après le dernier rapport ({assessor}) "
                            + "; son terme est {end}.",
                    "A commitment whose end has passed is complete by the latest report ({assessor}); its end "
                            + "is {end}."))
            .source("OGP glossary, Commitment: commitments are time-bound; Decidim and national trackers show "
                    + "end and progress beside each other without a verdict")
            .addReasons(COMPLETED, RECORDED, NOT_OVER, LATE, NOT_REPORTED, END_OPEN, NO_END)
            .settings(SettingsForm.of(
                    AssessorSetting.assessor(),
                    Setting.choice(
                                    "end",
                                    LocalizedText.of(
                                            "متى ينتهي التعهّد؟",
                                            "Quand se termine un engagement ?",
                                            "When does a commitment end?"))
                            .option(
                                    "own",
                                    LocalizedText.of("تاريخ نهايته هو", "sa propre date de fin", "its own last day"))
                            .option(
                                    "own-or-plan",
                                    LocalizedText.of(
                                            "تاريخ نهايته، وإلا فنهاية الخطة",
                                            "sa date de fin, à défaut celle du plan",
                                            "its own last day, else that of the plan"))))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Check compile(Settings settings) {
        AssessorKind kind = AssessorSetting.kind(settings, "assessor");
        boolean plan = settings.choice("end").equals("own-or-plan");
        return CommitmentChecks.each(seen -> Optional.of(judge(seen, kind, plan)));
    }

    private static Finding judge(CommitmentChecks.Seen seen, AssessorKind kind, boolean orPlan) {
        LatestReportRule.Choice latest = seen.latestOfParts(kind);
        if (CommitmentChecks.isComplete(latest)) {
            return finding(
                    seen, COMPLETED, List.of(Evidence.ofCodes("reports", "", CommitmentChecks.ids(latest.reports()))));
        }
        if (isRecorded(seen)) {
            return finding(seen, RECORDED, List.of());
        }
        Optional<DayOrMonth> own = seen.commitment().getOutline().flatMap(CommitmentOutline::getEnd);
        Optional<DayOrMonth> end =
                own.isPresent() || !orPlan ? own : seen.plan().getEnd();
        if (end.isEmpty()) {
            return finding(seen, NO_END, List.of());
        }
        Evidence at = Evidence.of(
                "end", own.isPresent() ? seen.pointer() + "/outline/end" : seen.planPointer() + "/end", end.get());
        Optional<Boolean> over = Times.isOver(end.get(), seen.day());
        if (over.isEmpty()) {
            return finding(seen, END_OPEN, List.of(at));
        }
        if (!over.get()) {
            return finding(seen, NOT_OVER, List.of(at));
        }
        return CommitmentChecks.isKnown(latest)
                ? finding(
                        seen,
                        LATE,
                        List.of(
                                at,
                                CommitmentChecks.says(
                                        "says", seen.plans(), latest.reports().get(0))))
                : finding(seen, NOT_REPORTED, List.of(at));
    }

    private static boolean isRecorded(CommitmentChecks.Seen seen) {
        return seen.plans().dossier().getEvents().stream()
                .filter(event -> event.getKind() == PlanEventKind.COMPLETED)
                .filter(event -> event.getPlan().equals(Optional.of(seen.plan().getId())))
                .filter(event -> event.getCommitment()
                        .equals(Optional.of(seen.commitment().getId())))
                .anyMatch(event -> event.getOn()
                        .filter(on -> !on.lastDay().isAfter(seen.day()))
                        .isPresent());
    }

    private static Finding finding(CommitmentChecks.Seen seen, Reason reason, List<Evidence> evidence) {
        return Finding.of(INFO, seen.subject(), reason, evidence);
    }
}
