// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.panel;

import static io.github.ogplocal.model.check.Checks.requireSeconds;
import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.Evaluator;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.selection.FiledSheet;
import io.github.ogplocal.model.selection.InterestDeclaration;
import io.github.ogplocal.model.selection.InterestRuling;
import io.github.ogplocal.model.selection.Recusal;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.model.selection.SheetReturn;
import io.github.ogplocal.model.selection.SheetState;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.rules.RuleSet;
import io.github.ogplocal.rules.selection.Selection;
import io.github.ogplocal.rules.selection.SelectionDocuments;
import io.github.ogplocal.rules.selection.SelectionEngine;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import io.github.ogplocal.rules.selection.SelectionRule;
import io.github.ogplocal.rules.selection.SelectionRules;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.immutables.value.Value;

/**
 * What happens between the publication of a call's rules and its decision: declarations of interests, sheets that are drafts,
 * submitted, locked, and rules that are frozen with the first submitted sheet.
 *
 * <p>Each step gives a new round or is refused with an {@link InvalidRoundException} that holds every fault. Nothing has a
 * default: an interest that was declared is settled by a recusal or a recorded ruling, or the round does not decide.
 *
 * <p>A round can be built whose documents do not fit each other; {@link #faults} says so, no step is taken from it, and it is
 * read from no document.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
public abstract class EvaluationRound {
    EvaluationRound() {}

    /** Starts an empty builder; the procedure is required. {@link #open} is for a new round. */
    public static EvaluationRoundBuilder builder() {
        return new EvaluationRoundBuilder();
    }

    /**
     * A round in which nothing has happened yet.
     *
     * @throws InvalidRoundException if an application or evaluator stands twice, or the procedure has faults by the library's
     *     own rules
     */
    public static EvaluationRound open(
            SelectionProcedure procedure, List<Application> applications, List<Evaluator> evaluators) {
        EvaluationRound round = builder()
                .procedure(procedure)
                .applications(applications)
                .evaluators(evaluators)
                .build();
        List<RoundFault> faults = new ArrayList<>(round.faults());
        faults.addAll(RoundCheck.ofProcedure(procedure, SelectionRules.standard()));
        refuse(faults);
        return round;
    }

    /** The rules: as they stand until the first sheet is submitted, and as they were frozen from then on. */
    public abstract SelectionProcedure getProcedure();

    /** When the first sheet was submitted, in whole seconds; empty while none has been. It stays when the sheet is given back. */
    public abstract Optional<OffsetDateTime> getFrozenAt();

    /** Changed rules since they were frozen, in the order of their revisions; may be empty. */
    public abstract List<SelectionProcedure> getRevisions();

    /** All applications of the call. */
    public abstract List<Application> getApplications();

    /** The members of the panel. */
    public abstract List<Evaluator> getEvaluators();

    /** What they declare, in the order of recording; of one evaluator all count together. */
    public abstract List<InterestDeclaration> getDeclarations();

    /** Who stays although an interest was declared, in the order of recording. */
    public abstract List<InterestRuling> getRulings();

    /** Who stays out of which judgement, in the order of recording. */
    public abstract List<Recusal> getRecusals();

    /** The sheets, one of an evaluator for an application, in the order in which each was first saved. */
    public abstract List<FiledSheet> getSheets();

    /** The sheets that were given back, in the order of recording. */
    public abstract List<SheetReturn> getReturns();

    @Value.Check
    void check() {
        getFrozenAt().ifPresent(at -> requireSeconds(at, "evaluation round", "frozenAt"));
    }

    /**
     * What in this round does not fit the rest of it.
     *
     * @return in natural order; empty for every round that {@link #open} and the steps make
     */
    public List<RoundFault> faults() {
        return RoundCheck.of(this);
    }

    /**
     * What is still open before the round can decide: evaluators without a declaration, interests that nothing settles, sheets
     * that are not locked. Sheets of recused evaluators hold nothing up.
     *
     * @return in natural order; empty when it can decide
     */
    public List<RoundFault> unfinished() {
        List<RoundFault> faults = new ArrayList<>(RoundCheck.interests(this));
        faults.addAll(RoundCheck.sheetsNot(this, SheetState.LOCKED));
        faults.sort(null);
        return List.copyOf(faults);
    }

    /**
     * This round with a declaration more. It adds to what the evaluator declared before, and takes nothing back.
     *
     * @throws InvalidRoundException if the evaluator, or an application that is named, is not of the round
     */
    public EvaluationRound declare(InterestDeclaration declaration) {
        requireSound();
        refuse(RoundCheck.ofDeclaration(this, declaration, ""));
        return copy().addDeclarations(declaration).build();
    }

    /**
     * This round with a ruling more: the evaluator stays.
     *
     * @throws InvalidRoundException if evaluator or application are not of the round, or the interest was not declared by
     *     that day, or is not about that application
     */
    public EvaluationRound rule(InterestRuling ruling) {
        requireSound();
        refuse(RoundCheck.ofRuling(this, ruling, ""));
        return copy().addRulings(ruling).build();
    }

    /**
     * This round with a recusal more. A sheet that the evaluator has filed already stays, and is left out of the decision.
     *
     * @throws InvalidRoundException if evaluator or application are not of the round, or the recusal is there already
     */
    public EvaluationRound recuse(Recusal recusal) {
        requireSound();
        List<RoundFault> faults = new ArrayList<>(RoundCheck.ofRecusal(this, recusal, ""));
        if (RoundCheck.isRecused(this, recusal.evaluator(), recusal.application())) {
            faults.add(new RoundFault(RoundFault.Kind.REPEATED_RECUSAL, RoundCheck.name(recusal), "", ""));
        }
        refuse(faults);
        return copy().addRecusals(recusal).build();
    }

    /**
     * This round with an application as it is now: withdrawn, replaced, completed.
     *
     * @throws InvalidRoundException if the round has no application of that id
     */
    public EvaluationRound update(Application application) {
        requireSound();
        if (RoundCheck.application(this, application.getId()).isEmpty()) {
            refuse(List.of(new RoundFault(
                    RoundFault.Kind.UNKNOWN_APPLICATION, "application:" + application.getId(), "/id", "")));
        }
        return copy().applications(getApplications().stream()
                        .map(old -> old.getId().equals(application.getId()) ? application : old)
                        .toList())
                .build();
    }

    /**
     * This round with a draft: a new one, or in the place of the evaluator's own for the same application. Scores need not
     * fit the procedure yet.
     *
     * @throws InvalidRoundException if evaluator or application are not of the round; if the evaluator has declared nothing,
     *     has an interest there that nothing settles, or is recused; if the sheet is submitted or locked; if the time is
     *     before the present draft's
     */
    public EvaluationRound save(ScoreSheet sheet, OffsetDateTime at) {
        return file(new FiledSheet(sheet, SheetState.DRAFT, at));
    }

    /**
     * This round with a submitted sheet: a new one, or in the place of the evaluator's draft. The first one freezes the rules.
     *
     * @throws InvalidRoundException for what {@link #save} is refused for, or if the scores do not fit the procedure
     */
    public EvaluationRound submit(ScoreSheet sheet, OffsetDateTime at) {
        return file(new FiledSheet(sheet, SheetState.SUBMITTED, at));
    }

    private EvaluationRound file(FiledSheet filed) {
        requireSound();
        refuse(RoundCheck.ofFiling(this, filed));
        EvaluationRoundBuilder next = copy();
        if (sheet(filed.sheet()).isPresent()) {
            next.sheets(getSheets().stream()
                    .map(old -> RoundCheck.isSame(old.sheet(), filed.sheet()) ? filed : old)
                    .toList());
        } else {
            next.addSheets(filed);
        }
        if (filed.state() == SheetState.SUBMITTED && getFrozenAt().isEmpty()) {
            next.frozenAt(filed.at());
        }
        return next.build();
    }

    /**
     * This round with a submitted sheet given back to its evaluator: it is a draft again, with the scores that it had, and the
     * return is recorded.
     *
     * @throws InvalidRoundException if there is no such sheet, it is not submitted, it has other scores, or the time is before
     *     that of its submission
     */
    public EvaluationRound giveBack(SheetReturn given) {
        requireSound();
        refuse(RoundCheck.ofGivingBack(this, given));
        return copy().sheets(getSheets().stream()
                        .map(old -> RoundCheck.isSame(old.sheet(), given.sheet())
                                ? new FiledSheet(old.sheet(), SheetState.DRAFT, given.at())
                                : old)
                        .toList())
                .addReturns(given)
                .build();
    }

    /**
     * This round without a draft that nobody will complete.
     *
     * @throws InvalidRoundException if there is no such sheet, or it is no draft
     */
    public EvaluationRound discard(ApplicationId application, EvaluatorId evaluator) {
        requireSound();
        Predicate<FiledSheet> same = filed -> filed.sheet().getApplication().equals(application)
                && filed.sheet().getEvaluator().equals(evaluator);
        String name = "sheet:" + application + ":" + evaluator;
        Optional<FiledSheet> found = getSheets().stream().filter(same).findFirst();
        if (found.isEmpty()) {
            refuse(List.of(new RoundFault(RoundFault.Kind.NO_SUCH_SHEET, name, "", "")));
        }
        found.filter(filed -> filed.state() != SheetState.DRAFT)
                .ifPresent(filed -> refuse(List.of(RoundCheck.inState(this, filed))));
        return copy().sheets(getSheets().stream().filter(same.negate()).toList())
                .build();
    }

    /**
     * This round with every submitted sheet locked.
     *
     * @throws InvalidRoundException if an evaluator has declared nothing, an interest is not settled, a sheet of an evaluator
     *     who is not recused is still a draft, or a sheet was submitted after that time
     */
    public EvaluationRound lock(OffsetDateTime at) {
        requireSound();
        List<RoundFault> faults = new ArrayList<>(RoundCheck.interests(this));
        faults.addAll(RoundCheck.sheetsNot(this, SheetState.SUBMITTED));
        faults.addAll(RoundCheck.submittedAfter(this, at));
        refuse(faults);
        return copy().sheets(getSheets().stream()
                        .map(old -> old.state() == SheetState.SUBMITTED
                                ? new FiledSheet(old.sheet(), SheetState.LOCKED, at)
                                : old)
                        .toList())
                .build();
    }

    /** {@link #change(SelectionProcedure, RuleSet)} for a procedure that uses the library's own rules only. */
    public EvaluationRound change(SelectionProcedure procedure) {
        return change(procedure, SelectionRules.standard());
    }

    /**
     * This round with changed rules. Until the first sheet is submitted they take the place of the present ones; afterwards
     * they are kept beside those that are frozen, and both decide.
     *
     * @param rules the rules that the procedure may use
     * @throws InvalidRoundException if the procedure has faults; if the rules are frozen and it has another id, or no higher
     *     revision than all so far
     */
    public EvaluationRound change(SelectionProcedure procedure, RuleSet<SelectionRule> rules) {
        requireSound();
        List<RoundFault> faults = new ArrayList<>(RoundCheck.ofProcedure(procedure, rules));
        if (getFrozenAt().isEmpty()) {
            refuse(faults);
            return copy().procedure(procedure).build();
        }
        faults.addAll(RoundCheck.ofRevision(this, getRevisions().size(), procedure, "procedure:", ""));
        refuse(faults);
        return copy().addRevisions(procedure).build();
    }

    /**
     * What an engine looks at of this round: its applications, locked sheets and recusals. With the procedure it gives the
     * outcome again, without the round.
     *
     * @throws InvalidRoundException if something is still {@link #unfinished}
     */
    public SelectionDocuments documents() {
        requireSound();
        refuse(unfinished());
        return SelectionDocuments.builder()
                .applications(getApplications())
                .sheets(getSheets().stream()
                        .filter(filed -> filed.state() == SheetState.LOCKED)
                        .map(FiledSheet::sheet)
                        .toList())
                .recusals(getRecusals())
                .build();
    }

    /** {@link #decide(SelectionDocuments, RuleSet)} where nothing else is looked at, by the library's own rules. */
    public RoundDecision decide() {
        return decide(SelectionDocuments.builder().build(), SelectionRules.standard());
    }

    /**
     * Decides: by the frozen rules, and beside it by each later revision.
     *
     * @param others what an engine looks at beside what the round holds: affiliations, checks, a draw, an earlier stage
     * @param rules the rules that the procedures may use
     * @throws InvalidRoundException if something is still {@link #unfinished}, or {@code others} holds applications, sheets or
     *     recusals
     * @throws io.github.ogplocal.rules.selection.InvalidSelectionInputException if the documents do not fit one of the
     *     procedures; nothing is decided then
     * @throws io.github.ogplocal.rules.InvalidProcedureException if a procedure has faults by these rules
     */
    public RoundDecision decide(SelectionDocuments others, RuleSet<SelectionRule> rules) {
        requireNonNull(rules, "rules");
        requireSound();
        List<RoundFault> faults = new ArrayList<>(unfinished());
        faults.addAll(RoundCheck.givenTwice(others));
        refuse(faults);
        SelectionDocuments own = documents();
        SelectionDocuments all = SelectionDocuments.builder()
                .from(others)
                .applications(own.getApplications())
                .sheets(own.getSheets())
                .recusals(own.getRecusals())
                .build();
        Selection frozen = SelectionEngine.of(getProcedure(), rules).select(all);
        List<Selection> revised = new ArrayList<>();
        for (SelectionProcedure revision : getRevisions()) {
            revised.add(SelectionEngine.of(revision, rules).select(all));
        }
        return new RoundDecision(frozen, revised);
    }

    Optional<FiledSheet> sheet(ScoreSheet sheet) {
        return getSheets().stream()
                .filter(filed -> RoundCheck.isSame(filed.sheet(), sheet))
                .findFirst();
    }

    private EvaluationRoundBuilder copy() {
        return builder().from(this);
    }

    private void requireSound() {
        refuse(faults());
    }

    private static void refuse(List<RoundFault> faults) {
        if (!faults.isEmpty()) {
            throw new InvalidRoundException(faults.stream().sorted().distinct().toList());
        }
    }
}
