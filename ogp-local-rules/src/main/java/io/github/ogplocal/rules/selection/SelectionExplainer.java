// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.quantity.Money;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.CommitteeOverride;
import io.github.ogplocal.model.selection.CriterionId;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.model.selection.TieDecision;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.Verdict;
import io.github.ogplocal.rules.draw.Draw;
import io.github.ogplocal.rules.explain.Evidence;
import io.github.ogplocal.rules.explain.Finding;
import io.github.ogplocal.rules.explain.FindingMaker;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Makes findings and contributions of a finished run, by asking each rule again for what the run asked it.
 *
 * <p>The findings that nearly every application has are made in two parts: the reason with the explanation, the evidence
 * when somebody reads it. The others (ties, decisions of committees, groups that are short) are rare, and made at once.
 *
 * <p>Immutable and thread-safe, but for a {@link Scores.View} that is lent to one thread at a time.
 */
final class SelectionExplainer {
    /** The steps whose evidence is made when it is read; a step of several rules has the rule's number above these bits. */
    static final int STANDING = 0;

    static final int SCREEN = 1;
    static final int DUPLICATES = 2;
    static final int PANEL = 3;
    static final int MISSING_SCORES = 4;
    static final int TOTAL = 5;
    static final int THRESHOLD = 6;
    static final int GROUPING = 7;
    static final int RANKING = 8;
    static final int ALLOCATION = 9;
    static final int RESERVE = 10;
    static final int STEP_BITS = 4;
    private static final int STEPS = (1 << STEP_BITS) - 1;

    private final SelectionRun run;
    private final CompiledProcedure compiled;
    private final StepInfos infos;
    /** A view that nobody uses: it remembers what a threshold is in units of the scores. */
    private final AtomicReference<Scores.@Nullable View> spare = new AtomicReference<>();

    private final List<Tie> ties;
    /** Indices of the members of all ties. */
    private final BitSet tied = new BitSet();

    SelectionExplainer(SelectionRun run) {
        this.run = run;
        this.compiled = run.compiled;
        this.infos = compiled.infos;
        this.ties = run.allocator.ties();
        for (Tie tie : ties) {
            for (ApplicationId member : tie.getMembers()) {
                tied.set(run.input.indexOf(member));
            }
        }
    }

    ApplicationOutcome outcome(int i) {
        return new RunOutcome(run, i);
    }

    /** @param before what the stage before says of the application; null where there is none */
    SelectionExplanation explain(int i, @Nullable SelectionExplanation before) {
        return explain(i, subject(i), before);
    }

    /** The same for who has read the application's id. */
    SelectionExplanation explain(int i, String subject, @Nullable SelectionExplanation before) {
        return new RunExplanation(this, i, subject, before);
    }

    /**
     * The findings about an application.
     *
     * @param subject its id
     * @param before what the stage before says of it; null where there is none
     * @param maker is asked for the evidence of the steps above
     */
    List<Finding> findings(int i, String subject, @Nullable SelectionExplanation before, FindingMaker maker) {
        Findings findings = new Findings(maker, most(i));
        if (before != null) {
            explainEarlier(i, before, findings);
        }
        Scores.View view = lend(i);
        if (explainAdmission(i, subject, findings)) {
            explainScores(i, subject, view, findings);
        }
        spare.lazySet(view);
        return findings.toList();
    }

    /** How many findings an application has that is in no tie, under a procedure without the rarer steps. */
    private int most(int i) {
        int most = 2 + infos.screens.length;
        if (run.scores.hasTotal(i)) {
            most += 4 + infos.thresholds.length + (run.candidate[i] ? 3 : 0);
        }
        return most;
    }

    private Scores.View lend(int i) {
        Scores.View view = spare.getAndSet(null);
        return (view == null ? run.scores.view() : view).at(i);
    }

    /** A finding of one of the steps above, with its evidence. */
    Finding finding(int i, int step) {
        Scores.View view = lend(i);
        Finding finding = finding(i, step & STEPS, step >> STEP_BITS, view);
        spare.lazySet(view);
        return finding;
    }

    private Finding finding(int i, int step, int number, Scores.View view) {
        Application application = run.applications[i];
        String subject = subject(i);
        return switch (step) {
            case STANDING ->
                Finding.of(infos.pipeline.rule(), subject, standing(application), explainStanding(application));
            case SCREEN -> {
                ScreeningRule.Screen screen = compiled.screens.get(number);
                ApplicationFile file = run.input.file(i);
                Reason screened = screen.judge(file);
                yield Finding.of(infos.screens[number].rule(), subject, screened, screen.explain(file, screened));
            }
            case DUPLICATES -> {
                List<Application> files = run.files(i);
                Reason kept = compiled.duplicates.judge(application, files);
                yield Finding.of(
                        infos.duplicates.rule(), subject, kept, compiled.duplicates.explain(application, files, kept));
            }
            case PANEL -> {
                Reason enough = compiled.panel.judge(view);
                yield Finding.of(
                        infos.panel.rule(),
                        subject,
                        enough,
                        compiled.panel.explain(evaluators(i), recused(i), view, enough));
            }
            case MISSING_SCORES -> {
                Reason scored = scored(i);
                int cells = run.scores.sheetCount(i) * unverifiedCriteria(i);
                yield Finding.of(
                        infos.missingScores.rule(),
                        subject,
                        scored,
                        compiled.missingScores.explain(missing(i), cells, scored));
            }
            case TOTAL ->
                Finding.of(
                        infos.total.rule(),
                        subject,
                        compiled.total.reason(),
                        compiled.total.explain(view, compiled.highestTotal));
            case THRESHOLD -> {
                ThresholdRule.Threshold threshold = compiled.thresholds.get(number);
                Reason reached = threshold.judge(view);
                yield Finding.of(infos.thresholds[number].rule(), subject, reached, threshold.explain(view, reached));
            }
            case GROUPING -> {
                Reason grouped = compiled.grouping.judge(application);
                yield Finding.of(
                        infos.grouping.rule(), subject, grouped, compiled.grouping.explain(application, grouped));
            }
            case RANKING ->
                Finding.of(
                        infos.ranking.rule(),
                        subject,
                        compiled.ranking.reason(),
                        compiled.ranking.explain(application, view));
            case ALLOCATION -> {
                Reason placed = placed(i);
                yield Finding.of(
                        infos.allocation.rule(), subject, placed, compiled.allocation.explain(standing(i), placed));
            }
            case RESERVE -> onReserve(i, subject);
            default -> throw new IllegalArgumentException("step " + step + ": unknown");
        };
    }

    private void explainEarlier(int i, SelectionExplanation before, Findings findings) {
        for (Finding finding : before.getFindings()) {
            findings.add(finding);
        }
        CarryOverRule.CarryOver carryOver = requireNonNull(compiled.carryOver, "carry-over");
        RuleUse use = compiled.procedure.getEarlierStage().orElseThrow().getCarryOver();
        add(i, findings, use, carryOver.reason(), carryOver.explain(run.scores.earlierTotal(i)));
    }

    /** Explains up to the duplicates; says whether the application goes on to scoring. */
    private boolean explainAdmission(int i, String subject, Findings findings) {
        if (run.status[i] == SelectionStatus.NOT_IN_POOL) {
            return findings.add(infos.pipeline, subject, standing(run.applications[i]), STANDING);
        }
        findings.add(infos.pipeline, subject, PipelineV1.IN_POOL, STANDING);
        boolean admitted = true;
        ApplicationFile file = null;
        for (int k = 0; k < infos.screens.length; k++) {
            Reason reason = run.scores.hasTotal(i) ? infos.screens[k].met() : null;
            if (reason == null) {
                file = file == null ? run.input.file(i) : file;
                reason = compiled.screens.get(k).judge(file);
            }
            admitted &= findings.add(infos.screens[k], subject, reason, SCREEN | k << STEP_BITS);
        }
        if (!admitted) {
            return false;
        }
        if (compiled.sameApplicant != null) {
            Application application = run.applications[i];
            List<String> others = run.namesakes(application);
            Reason same = compiled.sameApplicant.judge(!others.isEmpty());
            add(
                    i,
                    findings,
                    compiled.procedure.getSameApplicant().orElseThrow(),
                    same,
                    compiled.sameApplicant.explain(application, others, same));
        }
        Reason kept = null;
        if (run.scores.hasTotal(i)) {
            kept = infos.duplicates.met();
        } else if (run.status[i] == SelectionStatus.INADMISSIBLE) {
            kept = infos.duplicates.notMet();
        }
        if (kept == null) {
            kept = compiled.duplicates.judge(run.applications[i], run.files(i));
        }
        return findings.add(infos.duplicates, subject, kept, DUPLICATES);
    }

    /** The id of an application as text. */
    String subject(int i) {
        return run.applications[i].getId().value();
    }

    private static Reason standing(Application application) {
        return switch (application.stage()) {
            case DRAFT -> PipelineV1.DRAFT;
            case WITHDRAWN -> PipelineV1.WITHDRAWN;
            case REPLACED -> PipelineV1.REPLACED;
            case FILED, PIECES_ASKED -> PipelineV1.IN_POOL;
        };
    }

    private static List<Evidence> explainStanding(Application application) {
        List<Evidence> evidence = new ArrayList<>(3);
        application
                .getReceipt()
                .ifPresent(receipt -> evidence.add(Evidence.of("filedAt", "/receipt/filedAt", receipt.filedAt())));
        application.getWithdrawnAt().ifPresent(at -> evidence.add(Evidence.of("withdrawnAt", "/withdrawnAt", at)));
        application
                .getReplacedBy()
                .ifPresent(other -> evidence.add(Evidence.ofCode("replacedBy", "/replacedBy", other.value())));
        return evidence;
    }

    private void explainScores(int i, String subject, Scores.View view, Findings findings) {
        if (compiled.ownRecusals != null) {
            List<String> out = run.input.staysOut(i);
            Reason reason = compiled.ownRecusals.judge(!out.isEmpty());
            add(
                    i,
                    findings,
                    compiled.procedure.getOwnRecusals().orElseThrow(),
                    reason,
                    compiled.ownRecusals.explain(run.applications[i], out, reason));
        }
        boolean scored = run.scores.hasTotal(i);
        Reason panel = scored ? infos.panel.met() : null;
        boolean enough = findings.add(infos.panel, subject, panel == null ? compiled.panel.judge(view) : panel, PANEL);
        if (enough && explainVerification(i, findings)) {
            Reason complete = scored ? infos.missingScores.met() : null;
            findings.add(infos.missingScores, subject, complete == null ? scored(i) : complete, MISSING_SCORES);
        }
        if (hasTotal(i)) {
            findings.add(infos.total, subject, compiled.total.reason(), TOTAL);
            for (int k = 0; k < infos.thresholds.length; k++) {
                Reason reached = reached(i, k);
                findings.add(
                        infos.thresholds[k],
                        subject,
                        reached == null ? compiled.thresholds.get(k).judge(view) : reached,
                        THRESHOLD | k << STEP_BITS);
            }
        }
        Reason grouped = run.groupOf(i) >= 0 ? infos.grouping.met() : null;
        findings.add(
                infos.grouping,
                subject,
                grouped == null ? compiled.grouping.judge(run.applications[i]) : grouped,
                GROUPING);
        if (run.candidate[i]) {
            findings.add(infos.ranking, subject, compiled.ranking.reason(), RANKING);
            explainAllocated(i, subject, findings);
            explainAfterwards(i, findings);
        }
    }

    /** What a threshold said, where that follows from what became of an application; else null. */
    private @Nullable Reason reached(int i, int threshold) {
        if (run.candidate[i]) {
            return infos.thresholds[threshold].met();
        }
        boolean only = infos.thresholds.length == 1;
        return only && run.status[i] == SelectionStatus.BELOW_THRESHOLD ? infos.thresholds[0].unmet() : null;
    }

    private Reason scored(int i) {
        int missing = run.scores.missing(i);
        return compiled.missingScores.judge(missing, missing == 0 ? 0 : run.scores.emptyCriteria(i));
    }

    private List<EvaluatorId> evaluators(int i) {
        List<EvaluatorId> evaluators = new ArrayList<>(run.scores.sheetCount(i));
        for (int s = 0; s < run.scores.sheetCount(i); s++) {
            evaluators.add(run.scores.sheet(i, s).getEvaluator());
        }
        return evaluators;
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

    private boolean explainVerification(int i, Findings findings) {
        VerificationRule.ScoreVerification rule = compiled.verification;
        if (rule == null) {
            return true;
        }
        List<String> done = run.verifiedCriteria(i, true);
        List<String> open = run.verifiedCriteria(i, false);
        Reason reason = rule.judge(done, open);
        add(i, findings, compiled.procedure.getVerification().orElseThrow(), reason, rule.explain(done, open, reason));
        return reason.verdict() == Verdict.MET;
    }

    /** What a committee and those who must agree made of it, and the band. */
    private void explainAfterwards(int i, Findings findings) {
        CommitteeOverride override = run.input.overrides().get(run.applications[i].getId());
        boolean standing = run.allocated[i] == SelectionStatus.SELECTED;
        if (override != null) {
            OverrideRule.Overrides rule = requireNonNull(compiled.overrides, "overrides");
            Reason reason = rule.judge(override);
            add(
                    i,
                    findings,
                    compiled.procedure.getOverrides().orElseThrow(),
                    reason,
                    rule.explain(override, run.allocated[i], reason));
            standing = override.selected();
        }
        if (compiled.endorsement != null && standing) {
            ApplicationFile file = run.input.file(i);
            Reason reason = compiled.endorsement.judge(file);
            add(
                    i,
                    findings,
                    compiled.procedure.getEndorsement().orElseThrow(),
                    reason,
                    compiled.endorsement.explain(file, reason));
        }
        if (compiled.bands != null && run.status[i] == SelectionStatus.SELECTED) {
            Fraction total = run.scores.total(i);
            Reason reason = compiled.bands.judge(total);
            add(
                    i,
                    findings,
                    compiled.procedure.getBands().orElseThrow(),
                    reason,
                    compiled.bands.explain(total, reason));
        }
    }

    private void explainAllocated(int i, String subject, Findings findings) {
        if (tied.get(i)) {
            ApplicationId id = run.applications[i].getId();
            for (Tie tie : ties) {
                if (tie.getMembers().contains(id)) {
                    explainTie(i, tie, findings);
                }
            }
        }
        SelectionStatus status = run.allocated[i];
        if (status == SelectionStatus.UNDECIDED) {
            if (run.allocator.stopped) {
                explainShortGroups(findings);
            }
            explainOtherTie(i, findings);
            return;
        }
        findings.add(infos.allocation, subject, placed(i), ALLOCATION);
        boolean selected = status == SelectionStatus.SELECTED;
        if (hasWaited(i)) {
            explainShortGroups(findings);
            Reason given = compiled.shortage.judgePassedOn(selected);
            add(
                    i,
                    findings,
                    compiled.procedure.getShortage(),
                    given,
                    compiled.shortage.explainPassedOn(
                            run.allocator.passedOnPlaces, run.allocator.passedOnRank(i), run.allocator.waiting, given));
        }
        if (!selected) {
            findings.add(infos.reserve, subject, compiled.reserve.judge(status == SelectionStatus.RESERVE), RESERVE);
        }
    }

    private boolean hasWaited(int i) {
        return run.allocator.passedOnRank(i) > 0;
    }

    private Reason placed(int i) {
        return compiled.allocation.judge(placement(i, run.allocated[i] == SelectionStatus.SELECTED && !hasWaited(i)));
    }

    private Finding onReserve(int i, String subject) {
        GroupId group = compiled.groups.get(run.groupOf(i));
        boolean listed = run.allocated[i] == SelectionStatus.RESERVE;
        Reason reason = compiled.reserve.judge(listed);
        int place = listed ? run.allocator.reservePlace[i] : 0;
        return Finding.of(
                infos.reserve.rule(),
                subject,
                reason,
                compiled.reserve.explain(group, compiled.grouping.name(group), place, reason));
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
    private void explainOtherTie(int i, Findings findings) {
        Tie stopping = run.allocator.stoppedBy();
        boolean member = false;
        for (Tie tie : ties) {
            member |= tie.getUnseparated().contains(run.applications[i].getId());
        }
        if (stopping == null) {
            for (Tie tie : ties) {
                boolean open = tie.getUnseparated().stream()
                        .anyMatch(tied -> run.allocated[run.input.indexOf(tied)] == SelectionStatus.UNDECIDED);
                stopping = stopping == null && tie.getCut() == Cut.BUDGET && open ? tie : stopping;
            }
        }
        if (stopping != null && !member) {
            addRemainingTie(i, findings, stopping, RemainingTieRule.Resolution.OPEN, List.of());
        }
    }

    private void addRemainingTie(
            int i, Findings findings, Tie tie, RemainingTieRule.Resolution resolution, List<Evidence> more) {
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
        add(i, findings, compiled.procedure.getRemainingTies(), reason, evidence);
    }

    /** The groups for whose places there were too few candidates: findings about groups, not about the application. */
    private void explainShortGroups(Findings findings) {
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

    private void explainTie(int i, Tie tie, Findings findings) {
        ApplicationId id = run.applications[i].getId();
        if (tie.getUnseparated().contains(id)) {
            RemainingTieRule.Resolution resolution = RemainingTieRule.Resolution.NOT_ADMITTED;
            if (tie.getAdmitted().contains(id)) {
                resolution = RemainingTieRule.Resolution.ADMITTED;
            } else if (run.allocated[i] == SelectionStatus.UNDECIDED) {
                resolution = RemainingTieRule.Resolution.OPEN;
            }
            addRemainingTie(i, findings, tie, resolution, settledBy(id, tie));
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
                i,
                findings,
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
        if (run.scores.missing(i) == 0) {
            return List.of();
        }
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

    /** Whether there is a total to show. */
    private boolean hasTotal(int i) {
        return RunOutcome.hasTotal(run, i);
    }

    /** What the total of the stage before adds to a total; empty where it adds nothing, or there is no total. */
    Optional<Fraction> carriedOver(int i) {
        return hasTotal(i) ? run.scores.carriedOver(i) : Optional.empty();
    }

    /** What the limit on some contributions takes off: the sum without it less the total; empty where it takes nothing. */
    Optional<Fraction> cutOff(int i) {
        if (compiled.cap == null || !hasTotal(i)) {
            return Optional.empty();
        }
        Fraction sum = run.scores.carriedOver(i).orElse(Fraction.ZERO);
        for (int c = 0; c < compiled.criteria.size(); c++) {
            sum = sum.plus(run.scores.score(i, c).times(compiled.factor[c]));
        }
        return Optional.of(sum.minus(run.scores.total(i))).filter(off -> off.signum() > 0);
    }

    List<Contribution> contributions(int i) {
        Contribution[] contributions = new Contribution[hasTotal(i) ? compiled.criteria.size() : 0];
        for (int c = 0; c < contributions.length; c++) {
            contributions[c] = new RunContribution(run, i, c);
        }
        return new FixedList<>(contributions, contributions.length);
    }

    private void add(int i, Findings findings, RuleUse use, Reason reason, List<Evidence> evidence) {
        findings.add(Finding.of(infos.ruleOf(use), subject(i), reason, evidence));
    }

    /** The findings of one application while they are made. */
    private static final class Findings {
        private final FindingMaker maker;
        private Finding[] made;
        private int size;

        Findings(FindingMaker maker, int most) {
            this.maker = maker;
            this.made = new Finding[most];
        }

        /** Adds what a rule says; says whether it is met. */
        boolean add(StepInfos.Info info, String subject, Reason reason, int step) {
            add(Finding.of(info.rule(), subject, reason, maker, step));
            return reason.verdict() == Verdict.MET;
        }

        void add(Finding finding) {
            if (size == made.length) {
                made = Arrays.copyOf(made, 2 * size);
            }
            made[size++] = finding;
        }

        List<Finding> toList() {
            return new FixedList<>(made, size);
        }
    }
}
