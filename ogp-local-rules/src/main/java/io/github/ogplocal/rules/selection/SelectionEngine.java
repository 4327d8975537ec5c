// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.Recusal;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.rules.InvalidProcedureException;
import io.github.ogplocal.rules.ProcedureFault;
import io.github.ogplocal.rules.RuleSet;
import java.util.Collection;
import java.util.List;

/**
 * Selects by a procedure. Compiles it once and can then be shared by any number of threads.
 *
 * <p>The outcome depends on the procedure and the documents alone: not on the order in which they are given, nor on clock,
 * locale, time zone, machine or thread. What the engine does in which order is {@code selection/pipeline@1}:
 *
 * <ol>
 *   <li>Where there is an earlier stage, it is run first; whom it selects takes part, and nobody else.
 *   <li>Applications that were filed, and neither withdrawn nor replaced, are the pool.
 *   <li>Every screening rule judges every application of the pool; one that is not met makes it inadmissible.
 *   <li>The duplicate rule judges the files of each authority that are admitted so far; which files are of one authority
 *       its national code says, and beside it the rule about the same applicant where there is one.
 *   <li>Sheets of recused evaluators are left out, those of evaluators who stay out by the rules alone too; the panel rule
 *       says whether enough are left, the missing-score rule what unscored criteria mean; verified scores take the place of
 *       the panel's; scores and total, with what an earlier stage carries over, are computed exactly.
 *   <li>Every threshold rule judges the total and the scores.
 *   <li>Candidates are ranked, in their group and among all, by the ranking score, then by the tie-breaks in their order,
 *       then by a draw where one was held.
 *   <li>Places are given: group by group, then, where the shortage rule says so, what is left over; or to all in one line,
 *       with the places that groups are guaranteed held for them. Then the reserve lists are filled. A tie at any of these
 *       cuts is broken by the tie-breaks or treated by the rule for remaining ties.
 *   <li>Where the procedure lets a committee depart from this, its decisions are applied, and the procedure's own result
 *       stays beside them.
 *   <li>Where those selected must be endorsed, the endorsements are applied.
 *   <li>Where the award has bands, each of the selected gets the band of its total.
 * </ol>
 */
public final class SelectionEngine {
    private final CompiledProcedure compiled;

    private SelectionEngine(CompiledProcedure compiled) {
        this.compiled = compiled;
    }

    /**
     * An engine for a procedure that uses the library's own rules only.
     *
     * @throws InvalidProcedureException if the procedure has faults; all are listed
     */
    public static SelectionEngine of(SelectionProcedure procedure) {
        return of(procedure, StandardSelectionRules.all());
    }

    /**
     * An engine for a procedure.
     *
     * @param rules the rules that the procedure may use
     * @throws InvalidProcedureException if the procedure has faults; all are listed
     */
    public static SelectionEngine of(SelectionProcedure procedure, RuleSet<SelectionRule> rules) {
        List<ProcedureFault> faults = check(procedure, rules);
        if (!faults.isEmpty()) {
            throw new InvalidProcedureException(procedure.getId() + "@" + procedure.getRevision(), faults);
        }
        return new SelectionEngine(new CompiledProcedure(procedure, rules));
    }

    /**
     * Everything that keeps a procedure from being used.
     *
     * @return the faults in the order of the procedure's attributes; empty when an engine can be made
     */
    public static List<ProcedureFault> check(SelectionProcedure procedure, RuleSet<SelectionRule> rules) {
        return ProcedureCheck.faults(requireNonNull(procedure, "procedure"), requireNonNull(rules, "rules"));
    }

    /** The procedure that this engine applies. */
    public SelectionProcedure procedure() {
        return compiled.procedure;
    }

    /** The highest total there can be in the last stage, with what an earlier one can carry over. */
    public Fraction highestTotal() {
        return compiled.highestTotal;
    }

    /** {@link #select(Collection, Collection, Collection)} where nobody is recused. */
    public Selection select(Collection<Application> applications, Collection<ScoreSheet> sheets) {
        return select(applications, sheets, List.of());
    }

    /**
     * Selects.
     *
     * @param applications all applications of the call, in any order; also those that fall at screening
     * @param sheets the score sheets, in any order; those for applications that are not scored are not looked at
     * @param recusals who stays out of which judgement, in any order
     * @throws InvalidSelectionInputException if the documents do not fit the procedure or each other; all faults are
     *     listed, and nothing is decided
     */
    public Selection select(
            Collection<Application> applications, Collection<ScoreSheet> sheets, Collection<Recusal> recusals) {
        return SelectionRun.run(
                compiled,
                new GivenDocuments(
                        List.copyOf(applications),
                        List.copyOf(sheets),
                        List.copyOf(recusals),
                        GivenDocuments.NOTHING_MORE));
    }

    /**
     * Selects.
     *
     * @throws InvalidSelectionInputException if the documents do not fit the procedure or each other; all faults of a stage
     *     are listed, and nothing is decided
     */
    public Selection select(SelectionDocuments documents) {
        return SelectionRun.run(compiled, GivenDocuments.of(requireNonNull(documents, "documents")));
    }
}
