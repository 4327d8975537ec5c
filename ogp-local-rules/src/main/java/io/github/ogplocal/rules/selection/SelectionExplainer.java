// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.quantity.Money;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.BandId;
import io.github.ogplocal.model.selection.CommitteeOverride;
import io.github.ogplocal.model.selection.Criterion;
import io.github.ogplocal.model.selection.CriterionId;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.model.selection.TieDecision;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.Verdict;
import io.github.ogplocal.rules.draw.Draw;
import io.github.ogplocal.rules.explain.Evidence;
import io.github.ogplocal.rules.explain.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
                .total(hasTotal(i) ? Optional.of(run.scores.total(i)) : Optional.empty())
                .rankingScore(shownScore(i))
                .band(Optional.ofNullable(band(i)))
                .proposedStatus(
                        run.allocated[i] == run.status[i] || !overridden(i)
                                ? Optional.empty()
                                : Optional.of(run.allocated[i]))
                .group(run.groupOf(i) < 0 ? Optional.empty() : Optional.of(compiled.groups.get(run.groupOf(i))))
                .rank(run.candidate[i] ? Optional.of(run.allocator.rank[i]) : Optional.empty())
                .build();
    }

    /** Whether there is a total to show: where nothing is scored and nothing carried over, nought would say too much. */
    private boolean hasTotal(int i) {
        return run.scores.hasTotal(i)
                && (!compiled.criteria.isEmpty() || run.scores.carriedOver(i).isPresent());
    }

    private Optional<Fraction> shownScore(int i) {
        boolean shown = run.candidate[i] && compiled.ranking.measure() == RankingRule.Measure.POINTS;
        return shown ? run.allocator.shownScore(i) : Optional.empty();
    }

    private @Nullable BandId band(int i) {
        return compiled.bands != null && run.status[i] == SelectionStatus.SELECTED
                ? compiled.bands.bandOf(run.scores.total(i))
                : null;
    }

    private boolean overridden(int i) {
        return run.input.overrides().containsKey(run.applications[i].getId());
    }

    /** @param before what the stage before says of the application */
    SelectionExplanation explain(int i, Optional<SelectionExplanation> before) {
        findings.clear();
        subject = run.applications[i].getId().value();
        before.ifPresent(explanation -> explainEarlier(i, explanation));
        if (explainAdmission(i)) {
            explainScores(i);
        }
        return SelectionExplanation.builder()
                .outcome(outcome(i))
                .findings(findings)
                .contributions(hasTotal(i) ? contributions(i) : List.of())
                .carriedOver(hasTotal(i) ? run.scores.carriedOver(i) : Optional.empty())
                .cutOff(hasTotal(i) ? cutOff(i) : Optional.empty())
                .build();
    }

    private void explainEarlier(int i, SelectionExplanation before) {
        findings.addAll(before.getFindings());
        CarryOverRule.CarryOver carryOver = requireNonNull(compiled.carryOver, "carry-over");
        RuleUse use = compiled.procedure.getEarlierStage().orElseThrow().getCarryOver();
        add(use, carryOver.reason(), carryOver.explain(run.scores.earlierTotal(i)));
    }

    /** Explains up to the duplicates; says whether the application goes on to scoring. */
    private boolean explainAdmission(int i) {
        Application application = run.applications[i];
        ApplicationFile file = run.input.file(i);
        boolean inPool = explainStanding(application);
        boolean admitted = inPool;
        for (int k = 0; inPool && k < compiled.screens.size(); k++) {
            Reason reason = compiled.screens.get(k).judge(file);
            add(compiled.screening.get(k), reason, compiled.screens.get(k).explain(file, reason));
            admitted &= reason.verdict() == Verdict.MET;
        }
        if (!admitted) {
            return false;
        }
        if (compiled.sameApplicant != null) {
            List<String> others = run.namesakes(application);
            Reason same = compiled.sameApplicant.judge(!others.isEmpty());
            add(
                    compiled.procedure.getSameApplicant().orElseThrow(),
                    same,
                    compiled.sameApplicant.explain(application, others, same));
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
        if (compiled.ownRecusals != null) {
            List<String> out = run.input.staysOut(i);
            Reason reason = compiled.ownRecusals.judge(!out.isEmpty());
            add(
                    compiled.procedure.getOwnRecusals().orElseThrow(),
                    reason,
                    compiled.ownRecusals.explain(run.applications[i], out, reason));
        }
        SheetTotals sheets = run.scores.view().at(i);
        Reason enough = compiled.panel.judge(sheets);
        add(compiled.procedure.getPanel(), enough, compiled.panel.explain(evaluators, recused(i), sheets, enough));
        boolean verified = enough.verdict() == Verdict.MET && explainVerification(i);
        if (verified) {
            List<String> missing = missing(i);
            Reason scored =
                    compiled.missingScores.judge(missing.size(), missing.isEmpty() ? 0 : run.scores.emptyCriteria(i));
            int cells = evaluators.size() * unverifiedCriteria(i);
            add(compiled.procedure.getMissingScores(), scored, compiled.missingScores.explain(missing, cells, scored));
        }
        if (hasTotal(i)) {
            Scores.View view = run.scores.view().at(i);
            add(
                    compiled.procedure.getTotal(),
                    compiled.total.reason(),
                    compiled.total.explain(view, compiled.highestTotal));

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

    /** Everybody who is recused, for whatever reason. */
    private List<EvaluatorId> recused(int i) {
        List<EvaluatorId> recused = new ArrayList<>(run.input.recused.get(i));
        for (String evaluator : run.input.staysOut(i)) {
            recused.add(EvaluatorId.parse(evaluator));
        }
        recused.sort(null);
        return recused;
    }

    private boolean explainVerification(int i) {
        VerificationRule.ScoreVerification rule = compiled.verification;
        if (rule == null) {
            return true;
        }
        List<String> done = run.verifiedCriteria(i, true);
        List<String> open = run.verifiedCriteria(i, false);
        Reason reason = rule.judge(done, open);
        add(compiled.procedure.getVerification().orElseThrow(), reason, rule.explain(done, open, reason));
        return reason.verdict() == Verdict.MET;
    }

    private void explainPlace(int i) {
        add(
                compiled.procedure.getRanking(),
                compiled.ranking.reason(),
                compiled.ranking.explain(run.applications[i], run.scores.view().at(i)));
        explainAllocated(i);
        explainAfterwards(i);
    }

    /** What a committee and those who must agree made of it, and the band. */
    private void explainAfterwards(int i) {
        CommitteeOverride override = run.input.overrides().get(run.applications[i].getId());
        boolean standing = run.allocated[i] == SelectionStatus.SELECTED;
        if (override != null) {
            OverrideRule.Overrides rule = requireNonNull(compiled.overrides, "overrides");
            Reason reason = rule.judge(override);
            add(
                    compiled.procedure.getOverrides().orElseThrow(),
                    reason,
                    rule.explain(override, run.allocated[i], reason));
            standing = override.selected();
        }
        if (compiled.endorsement != null && standing) {
            ApplicationFile file = run.input.file(i);
            Reason reason = compiled.endorsement.judge(file);
            add(compiled.procedure.getEndorsement().orElseThrow(), reason, compiled.endorsement.explain(file, reason));
        }
        if (compiled.bands != null && run.status[i] == SelectionStatus.SELECTED) {
            Fraction total = run.scores.total(i);
            Reason reason = compiled.bands.judge(total);
            add(compiled.procedure.getBands().orElseThrow(), reason, compiled.bands.explain(total, reason));
        }
    }

    private void explainAllocated(int i) {
        for (Tie tie : run.allocator.ties()) {
            // Members share their total; comparing it first spares the search in all other ties.
            if (tie.getTotal().equals(run.allocator.shownScore(i))
                    && tie.getMembers().contains(run.applications[i].getId())) {
                explainTie(i, tie);
            }
        }
        GroupId group = compiled.groups.get(run.groupOf(i));
        SelectionStatus status = run.allocated[i];
        boolean stopped = run.allocator.stopped;
        boolean waited = run.allocator.passedOnRank(i) > 0;
        if (status == SelectionStatus.UNDECIDED) {
            if (stopped) {
                explainShortGroups();
            }
            explainOtherTie(i);
            return;
        }
        boolean selected = status == SelectionStatus.SELECTED;
        Reason placed = compiled.allocation.judge(placement(i, selected && !waited));
        add(compiled.procedure.getAllocation(), placed, compiled.allocation.explain(standing(i), placed));
        if (waited) {
            explainShortGroups();
            Reason given = compiled.shortage.judgePassedOn(selected);
            add(
                    compiled.procedure.getShortage(),
                    given,
                    compiled.shortage.explainPassedOn(
                            run.allocator.passedOnPlaces, run.allocator.passedOnRank(i), run.allocator.waiting, given));
        }
        if (!selected) {
            Reason listed = compiled.reserve.judge(status == SelectionStatus.RESERVE);
            int place = status == SelectionStatus.RESERVE ? run.allocator.reservePlace[i] : 0;
            add(
                    compiled.procedure.getReserve(),
                    listed,
                    compiled.reserve.explain(group, compiled.grouping.name(group), place, listed));
        }
    }

    private Placement placement(int i, boolean placed) {
        Placement own = run.allocator.placement.length == 0 ? null : run.allocator.placement[i];
        return own == null ? (placed ? Placement.PLACED : Placement.NOT_PLACED) : own;
    }

    private Standing standing(int i) {
        GroupId group = compiled.groups.get(run.groupOf(i));
        long[] before = run.allocator.before;
        String currency = compiled.currency();
        return new Standing(
                group,
                compiled.grouping.name(group),
                run.allocator.rank[i],
                run.allocator.candidates[run.groupOf(i)],
                run.allocator.overallRank.length == 0 ? 0 : run.allocator.overallRank[i],
                run.allocator.allCandidates,
                run.allocator.shownScore(i),
                run.applications[i].getRequestedAmount(),
                before == null || currency == null ? Optional.empty() : Optional.of(new Money(currency, before[i])),
                Optional.ofNullable(run.allocator.threshold));
    }

    /** A tie in which the application has no part, and on which its place hangs all the same. */
    private void explainOtherTie(int i) {
        Tie stopping = run.allocator.stoppedBy();
        boolean member = false;
        for (Tie tie : run.allocator.ties()) {
            member |= tie.getUnseparated().contains(run.applications[i].getId());
        }
        if (stopping == null) {
            for (Tie tie : run.allocator.ties()) {
                boolean open = tie.getUnseparated().stream()
                        .anyMatch(tied -> run.allocated[run.input.indexOf(tied)] == SelectionStatus.UNDECIDED);
                stopping = stopping == null && tie.getCut() == Cut.BUDGET && open ? tie : stopping;
            }
        }
        if (stopping != null && !member) {
            addRemainingTie(stopping, RemainingTieRule.Resolution.OPEN, List.of());
        }
    }

    private void addRemainingTie(Tie tie, RemainingTieRule.Resolution resolution, List<Evidence> more) {
        int ahead = 0;
        for (ApplicationId admitted : tie.getAdmitted()) {
            ahead += tie.getUnseparated().contains(admitted) ? 0 : 1;
        }
        Reason reason = compiled.remainingTies.judge(resolution);
        List<Evidence> evidence = new ArrayList<>(compiled.remainingTies.explain(
                tie.getUnseparated().stream().map(ApplicationId::value).toList(),
                Math.max(0, tie.getPlaces() - ahead),
                reason));
        evidence.addAll(more);
        add(compiled.procedure.getRemainingTies(), reason, evidence);
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
        int places = compiled.places(group);
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
            RemainingTieRule.Resolution resolution = RemainingTieRule.Resolution.NOT_ADMITTED;
            if (tie.getAdmitted().contains(id)) {
                resolution = RemainingTieRule.Resolution.ADMITTED;
            } else if (run.allocated[i] == SelectionStatus.UNDECIDED) {
                resolution = RemainingTieRule.Resolution.OPEN;
            }
            addRemainingTie(tie, resolution, settledBy(id, tie));
            return;
        }
        int key = keyThatSeparates(i, tie);
        if (key < 0) {
            // Nobody stands on the other side: all of them wait for a tie that is still open.
            return;
        }
        List<Evidence> evidence = new ArrayList<>(run.allocator
                .tieBreak(key)
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
                run.allocator.tieBreak(key).reason(run.applications[i]),
                evidence);
    }

    /** What settled a tie from outside: a draw, or a committee. */
    private List<Evidence> settledBy(ApplicationId id, Tie tie) {
        Draw draw = run.input.settledTies.draw();
        if (draw != null) {
            String context = run.allocator.contextOf(tie);
            return List.of(
                    Evidence.ofCode(
                            "ticket", "", draw.ticket(context, id.value()).hex()),
                    Evidence.ofCode("context", "", context),
                    Evidence.ofCode("pool", "draw#/pool", draw.getPool()));
        }
        TieDecision decision = run.input.settledTies.find(tie.getUnseparated());
        return decision == null
                ? List.of()
                : List.of(
                        Evidence.of("minutes", "", LocalizedText.of("und", decision.minutes())),
                        Evidence.of("decidedOn", "", decision.on()));
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

    private int unverifiedCriteria(int i) {
        int unverified = 0;
        for (int c = 0; c < compiled.criteria.size(); c++) {
            unverified += run.scores.verified(i, c) == null ? 1 : 0;
        }
        return unverified;
    }

    /** The unscored criteria of each sheet, without those whose verified score counts instead. */
    private List<String> missing(int i) {
        List<String> missing = new ArrayList<>();
        for (int s = 0; s < run.scores.sheetCount(i); s++) {
            ScoreSheet sheet = run.scores.sheet(i, s);
            for (int c = 0; c < compiled.criteria.size(); c++) {
                CriterionId criterion = compiled.criteria.get(c).getId();
                if (run.scores.verified(i, c) == null && sheet.score(criterion).isEmpty()) {
                    missing.add(sheet.getEvaluator() + ":" + criterion);
                }
            }
        }
        missing.sort(null);
        return missing;
    }

    /** What the limit on some contributions takes off: the sum without it less the total. */
    private Optional<Fraction> cutOff(int i) {
        if (compiled.cap == null) {
            return Optional.empty();
        }
        Fraction sum = run.scores.carriedOver(i).orElse(Fraction.ZERO);
        for (int c = 0; c < compiled.criteria.size(); c++) {
            sum = sum.plus(run.scores.score(i, c).times(compiled.factor[c]));
        }
        return Optional.of(sum.minus(run.scores.total(i))).filter(off -> off.signum() > 0);
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
                    .verified(Optional.ofNullable(run.scores.verified(i, c)))
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
