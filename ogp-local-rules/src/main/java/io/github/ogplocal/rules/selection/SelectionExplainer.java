// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.Criterion;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.Verdict;
import io.github.ogplocal.rules.explain.Evidence;
import io.github.ogplocal.rules.explain.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes findings and contributions of a finished run, by asking each rule again for what the run asked it. */
final class SelectionExplainer {
    private final SelectionRun run;
    private final CompiledProcedure compiled;
    private final List<Finding> findings = new ArrayList<>();
    private String subject = "";

    SelectionExplainer(SelectionRun run) {
        this.run = run;
        this.compiled = run.compiled;
    }

    ApplicationOutcome outcome(int i) {
        return ApplicationOutcome.builder()
                .application(run.applications[i].getId())
                .status(run.status[i])
                .total(run.scores.hasTotal(i) ? Optional.of(run.scores.total(i)) : Optional.empty())
                .group(run.group[i] < 0 ? Optional.empty() : Optional.of(compiled.groups.get(run.group[i])))
                .rank(run.candidate[i] ? Optional.of(run.allocator.rank[i]) : Optional.empty())
                .build();
    }

    SelectionExplanation explain(int i) {
        findings.clear();
        subject = run.applications[i].getId().value();
        if (explainAdmission(run.applications[i])) {
            explainScores(i);
        }
        return SelectionExplanation.builder()
                .outcome(outcome(i))
                .findings(findings)
                .contributions(run.scores.hasTotal(i) ? contributions(i) : List.of())
                .build();
    }

    /** Explains up to the duplicates; says whether the application goes on to scoring. */
    private boolean explainAdmission(Application application) {
        boolean inPool = explainStanding(application);
        boolean admitted = inPool;
        for (int k = 0; inPool && k < compiled.screens.size(); k++) {
            Reason reason = compiled.screens.get(k).judge(application);
            add(compiled.screening.get(k), reason, compiled.screens.get(k).explain(application, reason));
            admitted &= reason.verdict() == Verdict.MET;
        }
        if (!admitted) {
            return false;
        }
        List<Application> files = run.files(application);
        Reason reason = compiled.duplicates.judge(application, files);
        add(compiled.procedure.getDuplicates(), reason, compiled.duplicates.explain(application, files, reason));
        return reason.verdict() == Verdict.MET;
    }

    private boolean explainStanding(Application application) {
        Reason reason = switch (application.stage()) {
            case DRAFT -> PipelineV1.DRAFT;
            case WITHDRAWN -> PipelineV1.WITHDRAWN;
            case REPLACED -> PipelineV1.REPLACED;
            case FILED, PIECES_ASKED -> PipelineV1.IN_POOL;
        };
        List<Evidence> evidence = new ArrayList<>();
        application
                .getReceipt()
                .ifPresent(receipt -> evidence.add(Evidence.of("filedAt", "/receipt/filedAt", receipt.filedAt())));
        application.getWithdrawnAt().ifPresent(at -> evidence.add(Evidence.of("withdrawnAt", "/withdrawnAt", at)));
        application
                .getReplacedBy()
                .ifPresent(other -> evidence.add(Evidence.ofCode("replacedBy", "/replacedBy", other.value())));
        add(compiled.procedure.getPipeline(), reason, evidence);
        return reason.verdict() == Verdict.MET;
    }

    private void explainScores(int i) {
        List<EvaluatorId> evaluators = new ArrayList<>();
        for (int s = 0; s < run.scores.sheetCount(i); s++) {
            evaluators.add(run.scores.sheet(i, s).getEvaluator());
        }
        Reason enough = compiled.panel.judge(evaluators.size());
        add(
                compiled.procedure.getPanel(),
                enough,
                compiled.panel.explain(evaluators, run.input.recused.get(i), enough));
        if (enough.verdict() == Verdict.MET) {
            List<String> missing = missing(i);
            Reason scored =
                    compiled.missingScores.judge(missing.size(), missing.isEmpty() ? 0 : run.scores.emptyCriteria(i));
            int cells = evaluators.size() * compiled.criteria.size();
            add(compiled.procedure.getMissingScores(), scored, compiled.missingScores.explain(missing, cells, scored));
        }
        if (run.scores.hasTotal(i)) {
            Fraction total = run.scores.total(i);
            add(compiled.procedure.getTotal(), compiled.total.reason(), compiled.total.explain(total));
            Scores.View view = run.scores.view().at(i);
            for (int k = 0; k < compiled.thresholds.size(); k++) {
                Reason reason = compiled.thresholds.get(k).judge(view);
                add(
                        compiled.procedure.getThresholds().uses().get(k),
                        reason,
                        compiled.thresholds.get(k).explain(view, reason));
            }
        }
        Reason grouped = compiled.grouping.judge(run.applications[i]);
        add(compiled.procedure.getGrouping(), grouped, compiled.grouping.explain(run.applications[i], grouped));
        if (run.candidate[i]) {
            explainPlace(i);
        }
    }

    private void explainPlace(int i) {
        for (Tie tie : run.allocator.ties) {
            // Members share their total; comparing it first spares the search in all other ties.
            if (tie.getTotal().equals(run.scores.total(i)) && tie.getMembers().contains(run.applications[i].getId())) {
                explainTie(i, tie);
            }
        }
        GroupId group = compiled.groups.get(run.group[i]);
        SelectionStatus status = run.status[i];
        boolean stopped = run.allocator.stopped;
        boolean waited = run.allocator.passedOnRank[i] > 0;
        if (status == SelectionStatus.UNDECIDED) {
            if (stopped) {
                explainShortGroups();
            }
            return;
        }
        boolean selected = status == SelectionStatus.SELECTED;
        Reason placed = compiled.allocation.judge(selected && !waited);
        int candidates = run.allocator.candidates[run.group[i]];
        add(
                compiled.procedure.getAllocation(),
                placed,
                compiled.allocation.explain(
                        group, compiled.grouping.name(group), run.allocator.rank[i], candidates, placed));
        if (waited) {
            explainShortGroups();
            Reason given = compiled.shortage.judgePassedOn(selected);
            add(
                    compiled.procedure.getShortage(),
                    given,
                    compiled.shortage.explainPassedOn(
                            run.allocator.passedOnPlaces, run.allocator.passedOnRank[i], run.allocator.waiting, given));
        }
        if (!selected) {
            Reason listed = compiled.reserve.judge(status == SelectionStatus.RESERVE);
            add(
                    compiled.procedure.getReserve(),
                    listed,
                    compiled.reserve.explain(
                            group, compiled.grouping.name(group), run.allocator.reservePlace[i], listed));
        }
    }

    /** The groups for whose places there were too few candidates: findings about groups, not about the application. */
    private void explainShortGroups() {
        for (int g = 0; g < compiled.groups.size(); g++) {
            GroupId group = compiled.groups.get(g);
            Finding finding = shortage(group, run.allocator.candidates[g]);
            if (!finding.isMet()) {
                findings.add(finding);
            }
        }
    }

    /** What the shortage rule says of a group. */
    Finding shortage(GroupId group, int candidates) {
        int places = compiled.allocation.places(group);
        Reason reason = compiled.shortage.judge(candidates, places);
        return Finding.of(
                compiled.rules.get(compiled.procedure.getShortage().rule()).info(),
                group.value(),
                reason,
                compiled.shortage.explain(group, compiled.grouping.name(group), candidates, places, reason));
    }

    private void explainTie(int i, Tie tie) {
        ApplicationId id = run.applications[i].getId();
        if (tie.getUnseparated().contains(id)) {
            int ahead = 0;
            for (ApplicationId admitted : tie.getAdmitted()) {
                ahead += tie.getUnseparated().contains(admitted) ? 0 : 1;
            }
            add(
                    compiled.procedure.getRemainingTies(),
                    compiled.remainingTies.reason(),
                    compiled.remainingTies.explain(
                            tie.getUnseparated().stream()
                                    .map(ApplicationId::value)
                                    .toList(),
                            tie.getPlaces() - ahead));
            return;
        }
        int key = keyThatSeparates(i, tie);
        List<Evidence> evidence = new ArrayList<>(compiled.tieBreaks
                .get(key)
                .explain(run.applications[i], run.scores.view().at(i)));
        evidence.add(Evidence.ofCodes(
                "tied",
                "",
                tie.getMembers().stream()
                        .filter(member -> !member.equals(id))
                        .map(ApplicationId::value)
                        .toList()));
        add(
                compiled.procedure.getTieBreaks().uses().get(key),
                compiled.tieBreaks.get(key).reason(),
                evidence);
    }

    /** The tie-break that decided on which side of the cut a member stands. */
    private int keyThatSeparates(int i, Tie tie) {
        boolean admitted = tie.getAdmitted().contains(run.applications[i].getId());
        int key = -1;
        for (ApplicationId member : tie.getMembers()) {
            boolean otherSide =
                    tie.getUnseparated().contains(member) || tie.getAdmitted().contains(member) != admitted;
            if (otherSide && !member.equals(run.applications[i].getId())) {
                key = Math.max(key, run.allocator.separator(i, run.input.indexOf(member)));
            }
        }
        return key;
    }

    private List<String> missing(int i) {
        List<String> missing = new ArrayList<>();
        for (int s = 0; s < run.scores.sheetCount(i); s++) {
            ScoreSheet sheet = run.scores.sheet(i, s);
            for (Criterion criterion : compiled.criteria) {
                if (sheet.score(criterion.getId()).isEmpty()) {
                    missing.add(sheet.getEvaluator() + ":" + criterion.getId());
                }
            }
        }
        missing.sort(null);
        return missing;
    }

    private List<Contribution> contributions(int i) {
        List<Contribution> contributions = new ArrayList<>();
        for (int c = 0; c < compiled.criteria.size(); c++) {
            Criterion criterion = compiled.criteria.get(c);
            Fraction score = run.scores.score(i, c);
            List<SheetScore> sheets = new ArrayList<>();
            for (int s = 0; s < run.scores.sheetCount(i); s++) {
                ScoreSheet sheet = run.scores.sheet(i, s);
                sheets.add(SheetScore.builder()
                        .evaluator(sheet.getEvaluator())
                        .points(sheet.score(criterion.getId()))
                        .build());
            }
            contributions.add(Contribution.builder()
                    .criterion(criterion.getId())
                    .title(criterion.getTitle())
                    .sheets(sheets)
                    .score(score)
                    .factor(compiled.factor[c])
                    .points(score.times(compiled.factor[c]))
                    .build());
        }
        return contributions;
    }

    private void add(RuleUse use, Reason reason, List<Evidence> evidence) {
        add(use.rule(), reason, evidence);
    }

    private void add(RuleId rule, Reason reason, List<Evidence> evidence) {
        findings.add(Finding.of(compiled.rules.get(rule).info(), subject, reason, evidence));
    }
}
