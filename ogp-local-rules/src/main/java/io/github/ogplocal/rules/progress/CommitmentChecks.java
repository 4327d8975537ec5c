// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.progress;

import io.github.ogplocal.model.plan.ActionPlan;
import io.github.ogplocal.model.plan.Commitment;
import io.github.ogplocal.model.progress.AssessorKind;
import io.github.ogplocal.model.progress.Completion;
import io.github.ogplocal.model.progress.ProgressReport;
import io.github.ogplocal.model.text.Citation;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.Verdict;
import io.github.ogplocal.rules.explain.Evidence;
import io.github.ogplocal.rules.explain.Finding;
import io.github.ogplocal.rules.review.ReviewRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Looks at every commitment of a dossier that was not surely withdrawn or merged by the day. */
final class CommitmentChecks {
    private static final LatestReportRule.Chooser LATEST = new LatestReport()
            .compile(Settings.NONE.withChoice("by", "period-end").withChoice("without", "other-date"));

    private CommitmentChecks() {}

    /**
     * A commitment as a rule looks at it.
     *
     * @param plans the dossier
     * @param plan its plan
     * @param planPointer where the plan stands in the dossier
     * @param commitment the commitment
     * @param pointer where it stands in the dossier
     * @param day the day of the review
     */
    record Seen(
            DossierPlans plans,
            ActionPlan plan,
            String planPointer,
            Commitment commitment,
            String pointer,
            LocalDate day) {
        String subject() {
            return DossierPlans.subject(plan.getId(), commitment.getId());
        }

        /** What one kind of assessor had surely reported of the commitment itself by the day, by date, then id. */
        List<ProgressReport> reports(AssessorKind kind) {
            return byTheDay(of(plans.reports(subject()), kind));
        }

        /** As {@link #reports}, with what was reported of the commitments that are it in plans that are part of its own. */
        List<ProgressReport> reportsOfParts(AssessorKind kind) {
            return byTheDay(of(withParts(), kind));
        }

        /** A report in words that bears no date, which is not known to be later than the day; by id. */
        Optional<ProgressReport> undatedWords(AssessorKind kind) {
            return plans.reports(subject()).stream()
                    .filter(report -> report.getAssessor() == kind)
                    .filter(report -> LatestReport.date(report).isEmpty())
                    .filter(report -> report.getStatement().isPresent())
                    .filter(report -> report.getPercent().isEmpty()
                            && report.getCompletion().isEmpty())
                    .min(Comparator.comparing(ProgressReport::getId));
        }

        /** The latest report that says how much is done, by the end of its period or else by its date. */
        LatestReportRule.Choice latest(AssessorKind kind) {
            return LATEST.choose(of(plans.reports(subject()), kind), day);
        }

        /** As {@link #latest}, with what was reported of the commitments that are it in plans that are part of its own. */
        LatestReportRule.Choice latestOfParts(AssessorKind kind) {
            return LATEST.choose(of(withParts(), kind), day);
        }

        private List<ProgressReport> withParts() {
            return plans.same(plan, commitment).stream()
                    .flatMap(placed -> plans.reports(placed.subject()).stream())
                    .toList();
        }

        private List<ProgressReport> byTheDay(List<ProgressReport> reports) {
            return reports.stream()
                    .filter(report -> LatestReport.date(report)
                            .filter(date -> !date.lastDay().isAfter(day))
                            .isPresent())
                    .sorted(Comparator.comparing((ProgressReport report) ->
                                    LatestReport.date(report).orElseThrow().lastDay())
                            .thenComparing(ProgressReport::getId))
                    .toList();
        }

        private static List<ProgressReport> of(List<ProgressReport> reports, AssessorKind kind) {
            return reports.stream()
                    .filter(report -> report.getAssessor() == kind)
                    .toList();
        }
    }

    /** A check that makes at most one finding a commitment. */
    static ReviewRule.Check each(Function<Seen, Optional<Finding>> judge) {
        return (dossier, day) -> {
            DossierPlans plans = new DossierPlans(dossier);
            List<Finding> findings = new ArrayList<>();
            for (int p = 0; p < dossier.getPlans().size(); p++) {
                ActionPlan plan = dossier.getPlans().get(p);
                for (int c = 0; c < plan.getCommitments().size(); c++) {
                    Commitment commitment = plan.getCommitments().get(c);
                    boolean left = plans.leaving(plan.getId(), Optional.of(commitment.getId()), day)
                            .filter(DossierPlans.Leaving::certain)
                            .isPresent();
                    if (!left) {
                        String pointer = "/plans/" + p;
                        judge.apply(new Seen(plans, plan, pointer, commitment, pointer + "/commitments/" + c, day))
                                .ifPresent(findings::add);
                    }
                }
            }
            return findings;
        };
    }

    /** A check that makes at most one finding for each report that was surely there on the day. */
    static ReviewRule.Check eachReport(BiFunction<DossierPlans, ProgressReport, Optional<Finding>> judge) {
        return (dossier, day) -> {
            DossierPlans plans = new DossierPlans(dossier);
            List<Finding> findings = new ArrayList<>();
            for (ProgressReport report : dossier.getProgress()) {
                if (LatestReport.date(report)
                        .filter(date -> date.firstDay().isAfter(day))
                        .isEmpty()) {
                    judge.apply(plans, report).ifPresent(findings::add);
                }
            }
            return findings;
        };
    }

    static boolean isKnown(LatestReportRule.Choice choice) {
        return choice.reason().verdict() == Verdict.MET;
    }

    /** Whether the latest reports say that all is done. */
    static boolean isComplete(LatestReportRule.Choice choice) {
        return isKnown(choice)
                && (LatestReport.percent(choice.reports())
                                .filter(percent -> percent.toFraction().equals(RollUpPart.HUNDRED))
                                .isPresent()
                        || LatestReport.completion(choice.reports()).equals(Optional.of(Completion.COMPLETE)));
    }

    static List<String> ids(List<ProgressReport> reports) {
        return reports.stream().map(report -> report.getId().value()).toList();
    }

    /** What a report says, as near to its own words as the dossier has it. */
    static Evidence says(String name, DossierPlans plans, ProgressReport report) {
        String pointer = plans.pointer(report);
        for (int i = 0; i < report.getCitations().size(); i++) {
            Citation citation = report.getCitations().get(i);
            if (citation.getQuote().isPresent()) {
                return Evidence.of(name, pointer + "/citations/" + i, citation);
            }
        }
        if (report.getStatement().isPresent()) {
            return Evidence.of(
                    name, pointer + "/statement", report.getStatement().get());
        }
        if (report.getPercent().isPresent()) {
            return Evidence.of(name, pointer + "/percent", report.getPercent().get());
        }
        return report.getCompletion()
                .map(step -> Evidence.ofCode(name, pointer + "/completion", step.code()))
                .orElseGet(() ->
                        Evidence.ofCode(name, pointer + "/id", report.getId().value()));
    }
}
