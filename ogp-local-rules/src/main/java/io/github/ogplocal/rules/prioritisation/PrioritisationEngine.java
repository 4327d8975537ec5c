// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.rules.InvalidProcedureException;
import io.github.ogplocal.rules.ProcedureFault;
import io.github.ogplocal.rules.RuleSet;
import java.util.List;

/**
 * Prioritises by a procedure. Compiles it once and can then be shared by any number of threads.
 *
 * <p>The outcome depends on the procedure and the documents alone: not on the order in which they are given, nor on clock,
 * locale, time zone, machine or thread. What the engine does in which order is {@code prioritisation/pipeline@1}:
 *
 * <ol>
 *   <li>Every admission rule judges every project; one that is not met keeps it out.
 *   <li>Where each zone has its own money, the projects of each zone are a contest of their own, and else all are one.
 *   <li>The ballots of a contest are all, or where the limit says so those that approve of one of the zone's projects,
 *       admitted or not; ratings are totalled exactly.
 *   <li>The method chooses, or what people decided is checked and applied. Whenever projects are equal, the tie-breaks are
 *       asked in their order; each looks only at those that the ones before it left in front.
 *   <li>The completions go on, one after the other.
 *   <li>Where no tie-break separated equal projects, the outcomes that this allows are looked at as far as the rule for open
 *       ties says: a project that is chosen in all of them is chosen, in none is not, and all others are undecided.
 * </ol>
 */
public final class PrioritisationEngine {
    private final CompiledPrioritisation compiled;

    private PrioritisationEngine(CompiledPrioritisation compiled) {
        this.compiled = compiled;
    }

    /**
     * An engine for a procedure that uses the library's own rules only.
     *
     * @throws InvalidProcedureException if the procedure has faults; all are listed
     */
    public static PrioritisationEngine of(PrioritisationProcedure procedure) {
        return of(procedure, PrioritisationRules.standard());
    }

    /**
     * An engine for a procedure.
     *
     * @param rules the rules that the procedure may use
     * @throws InvalidProcedureException if the procedure has faults; all are listed
     */
    public static PrioritisationEngine of(PrioritisationProcedure procedure, RuleSet<PrioritisationRule> rules) {
        List<ProcedureFault> faults = check(procedure, rules);
        if (!faults.isEmpty()) {
            throw new InvalidProcedureException(procedure.getId() + "@" + procedure.getRevision(), faults);
        }
        return new PrioritisationEngine(new CompiledPrioritisation(procedure, rules));
    }

    /**
     * Everything that keeps a procedure from being used.
     *
     * @return the faults in the order of the procedure's attributes; empty when an engine can be made
     */
    public static List<ProcedureFault> check(PrioritisationProcedure procedure, RuleSet<PrioritisationRule> rules) {
        return PrioritisationCheck.faults(requireNonNull(procedure, "procedure"), requireNonNull(rules, "rules"));
    }

    /** The procedure that this engine applies. */
    public PrioritisationProcedure procedure() {
        return compiled.procedure;
    }

    /**
     * Prioritises.
     *
     * @throws InvalidPrioritisationInputException if the documents do not fit the procedure or each other; all faults are
     *     listed, and nothing is decided
     */
    public Prioritisation prioritise(PrioritisationDocuments documents) {
        return new Prioritisation(compiled, new PrioritisationInput(compiled, requireNonNull(documents, "documents")));
    }
}
