// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.smart;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.smart.SmartOpinion;
import io.github.ogplocal.model.smart.SmartRecusal;
import io.github.ogplocal.rules.InvalidProcedureException;
import io.github.ogplocal.rules.ProcedureFault;
import io.github.ogplocal.rules.RuleSet;
import java.util.Collection;
import java.util.List;

/**
 * Judges proposals or commitments by a procedure. Compiles it once and can then be shared by any number of threads.
 *
 * <p>The outcome depends on the procedure and the documents alone: not on the order in which they are given, nor on clock,
 * locale, time zone, machine or thread. What the engine does in which order is {@code smart/pipeline@1}:
 *
 * <ol>
 *   <li>Opinions of members who stay out of the judgement of a subject are left out, and kept to be shown.
 *   <li>Where the conclusion has a test on which the others wait, that test is judged first; where it is not met, the others
 *       are not judged.
 *   <li>All checks of a test judge the subject. One that is not met makes the test not met; else one that cannot say leaves
 *       the structure open.
 *   <li>Where opinions are asked for, they decide a test whose structure is met, and one whose structure is open where the
 *       opinion rule says so. Where none are asked for, the structure decides.
 *   <li>A test that is graded has a grade, or cannot be judged; it is never met or not met.
 *   <li>The conclusion is drawn from the tests.
 * </ol>
 */
public final class SmartEngine {
    private final CompiledSmart compiled;

    private SmartEngine(CompiledSmart compiled) {
        this.compiled = compiled;
    }

    /**
     * An engine for a procedure that uses the library's own rules only.
     *
     * @throws InvalidProcedureException if the procedure has faults; all are listed
     */
    public static SmartEngine of(SmartProcedure procedure) {
        return of(procedure, SmartRules.standard());
    }

    /**
     * An engine for a procedure.
     *
     * @param rules the rules that the procedure may use
     * @throws InvalidProcedureException if the procedure has faults; all are listed
     */
    public static SmartEngine of(SmartProcedure procedure, RuleSet<SmartRule> rules) {
        List<ProcedureFault> faults = check(procedure, rules);
        if (!faults.isEmpty()) {
            throw new InvalidProcedureException(procedure.getId() + "@" + procedure.getRevision(), faults);
        }
        return new SmartEngine(new CompiledSmart(procedure, rules));
    }

    /**
     * Everything that keeps a procedure from being used.
     *
     * @return the faults in the order of the procedure's attributes; empty when an engine can be made
     */
    public static List<ProcedureFault> check(SmartProcedure procedure, RuleSet<SmartRule> rules) {
        return SmartProcedureCheck.faults(requireNonNull(procedure, "procedure"), requireNonNull(rules, "rules"));
    }

    /** The procedure that this engine applies. */
    public SmartProcedure procedure() {
        return compiled.procedure;
    }

    /**
     * Judges by structure alone: nobody has recorded an opinion, and the end of the action plan is not known.
     *
     * @param subjects in any order
     * @throws InvalidSmartInputException if the documents do not fit the procedure or each other; all faults are listed
     */
    public SmartAssessment assess(Collection<SmartSubject> subjects) {
        return assess(subjects, List.of(), List.of(), SmartContext.NONE);
    }

    /**
     * Judges.
     *
     * @param subjects in any order
     * @param opinions what members of the working group recorded, in any order
     * @param recusals who stays out of which judgement, in any order
     * @param context what the checks need to know beside the subjects
     * @throws InvalidSmartInputException if the documents do not fit the procedure or each other; all faults are listed, and
     *     nothing is judged
     */
    public SmartAssessment assess(
            Collection<SmartSubject> subjects,
            Collection<SmartOpinion> opinions,
            Collection<SmartRecusal> recusals,
            SmartContext context) {
        return SmartRun.run(
                compiled,
                requireNonNull(subjects, "subjects"),
                List.copyOf(opinions),
                List.copyOf(recusals),
                requireNonNull(context, "context"));
    }
}
