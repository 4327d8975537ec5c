// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.progress;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.model.place.RegionScheme;
import io.github.ogplocal.rules.DatedProcedures;
import io.github.ogplocal.rules.FaultKind;
import io.github.ogplocal.rules.InvalidProcedureException;
import io.github.ogplocal.rules.ProcedureFault;
import io.github.ogplocal.rules.ProcedureFaults;
import io.github.ogplocal.rules.Rule;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleSet;
import io.github.ogplocal.rules.RuleUse;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Puts progress together by a procedure. Compiles it once and can then be shared by any number of threads.
 *
 * <p>The outcome depends on the procedure, the dossiers and the day alone: not on the order in which anything is given. What
 * the engine does in which order is {@code progress/pipeline@1}:
 *
 * <ol>
 *   <li>A day on which the procedure is not valid is refused.
 *   <li>A dossier whose parts do not fit each other is refused, and two of one authority are.
 *   <li>For each kind of assessor by itself the latest report of each subject on the day is found.
 *   <li>A commitment that was withdrawn or merged by the day leaves the count and is named. Where it is not known whether
 *       that was by the day, it stays, and is named too.
 *   <li>A commitment of a wider plan has the reports of the commitments that are it in the plans that are part of that one.
 *   <li>Milestones are rolled up to commitments, commitments to plans, plans that count to regions, regions to the
 *       programme.
 *   <li>What the kinds of assessors say of one commitment is set side by side.
 * </ol>
 */
public final class ProgressEngine {
    private final CompiledProgress compiled;

    private ProgressEngine(CompiledProgress compiled) {
        this.compiled = compiled;
    }

    /**
     * An engine for a procedure.
     *
     * @param rules the rules that the procedure may use: {@link ProgressRules#standard}, and one's own beside
     * @throws InvalidProcedureException if the procedure has faults; all are listed
     */
    public static ProgressEngine of(ProgressProcedure procedure, RuleSet<Rule> rules) {
        List<ProcedureFault> faults = check(procedure, rules);
        if (!faults.isEmpty()) {
            throw new InvalidProcedureException(procedure.getId() + "@" + procedure.getRevision(), faults);
        }
        return new ProgressEngine(new CompiledProgress(procedure, rules));
    }

    /**
     * Everything that keeps a procedure from being used.
     *
     * @return the faults in the order of the procedure's attributes; empty when an engine can be made
     */
    public static List<ProcedureFault> check(ProgressProcedure procedure, RuleSet<Rule> rules) {
        requireNonNull(procedure, "procedure");
        ProcedureFaults<Rule> faults = new ProcedureFaults<>(
                rules,
                "",
                (rule, settings) -> rule instanceof CompletionScaleRule scale ? scale.faults(settings) : List.of());
        RuleId pipeline = ProgressRules.PIPELINE_1.info().getId();
        if (!procedure.getPipeline().equals(pipeline)) {
            faults.add("/pipeline", FaultKind.UNKNOWN_RULE, pipeline.toString());
        }
        faults.check(procedure.getLatestReport(), "/latestReport", LatestReportRule.class);
        faults.check(procedure.getCommitmentFigure(), "/commitmentFigure", CommitmentFigureRule.class)
                .filter(rule -> procedure.getToCommitment().isEmpty())
                .filter(rule ->
                        rule.compile(procedure.getCommitmentFigure().settings()).asksMilestones())
                .ifPresent(rule -> faults.add("/commitmentFigure", FaultKind.NEEDS, "toCommitment"));
        procedure
                .getCompletionScale()
                .ifPresent(use -> faults.check(use, "/completionScale", CompletionScaleRule.class));
        checkRollUp(procedure.getToCommitment(), "/toCommitment", RollUpLevel.COMMITMENT, faults);
        checkRollUp(Optional.of(procedure.getToPlan()), "/toPlan", RollUpLevel.PLAN, faults);
        procedure.getCountedPlans().ifPresent(use -> faults.check(use, "/countedPlans", CountedPlansRule.class));
        checkRollUp(procedure.getToRegion(), "/toRegion", RollUpLevel.REGION, faults);
        if (procedure.getToRegion().isPresent() && procedure.getCountedPlans().isEmpty()) {
            faults.add("/toRegion", FaultKind.NEEDS, "countedPlans");
        }
        checkRollUp(procedure.getToProgramme(), "/toProgramme", RollUpLevel.PROGRAMME, faults);
        if (procedure.getToProgramme().isPresent() && procedure.getToRegion().isEmpty()) {
            faults.add("/toProgramme", FaultKind.NEEDS, "toRegion");
        }
        return faults.toList();
    }

    /** The procedure that this engine applies. */
    public ProgressProcedure procedure() {
        return compiled.procedure;
    }

    /**
     * Puts together the progress of one authority.
     *
     * @param day nothing that was reported or happened after it counts
     * @throws io.github.ogplocal.rules.ProcedureNotValidException if the procedure is not valid on the day
     * @throws io.github.ogplocal.rules.review.InvalidDossierException if parts of the dossier do not fit each other; all faults
     *     are listed
     */
    public ProgressSummary summarize(Dossier dossier, LocalDate day) {
        return summarize(List.of(dossier), Optional.empty(), day);
    }

    /**
     * Puts together the progress of several authorities.
     *
     * @param dossiers in any order, one an authority; may be empty
     * @param regions which authorities make a region; empty when each subdivision is one
     * @param day nothing that was reported or happened after it counts
     * @throws io.github.ogplocal.rules.ProcedureNotValidException if the procedure is not valid on the day
     * @throws io.github.ogplocal.rules.review.InvalidDossierException if parts of a dossier do not fit each other; all faults
     *     of it are listed
     * @throws io.github.ogplocal.model.InvalidValueException if two dossiers are of one authority, or two of none
     */
    public ProgressSummary summarize(Collection<Dossier> dossiers, Optional<RegionScheme> regions, LocalDate day) {
        requireNonNull(regions, "regions");
        DatedProcedures.requireValidOn(compiled.procedure, day);
        return new ProgressRun(compiled, ProgressRun.checked(List.copyOf(dossiers)), regions, day).summary();
    }

    /**
     * Works out all figures of several authorities, and makes what is said of them when somebody asks: what {@link #summarize}
     * gives, for many dossiers of which not everything is read.
     *
     * @param dossiers as in {@link #summarize(Collection, Optional, LocalDate)}, and so are the others and what is refused
     */
    public Progress assess(Collection<Dossier> dossiers, Optional<RegionScheme> regions, LocalDate day) {
        requireNonNull(regions, "regions");
        DatedProcedures.requireValidOn(compiled.procedure, day);
        return Progress.of(compiled, List.copyOf(dossiers), regions, day);
    }

    private static void checkRollUp(
            Optional<RuleUse> use, String pointer, RollUpLevel level, ProcedureFaults<Rule> faults) {
        use.flatMap(present -> faults.check(present, pointer, RollUpRule.class))
                .filter(rule -> !rule.levels().contains(level))
                .ifPresent(rule -> faults.add(pointer + "/rule", FaultKind.WRONG_SLOT, level.code()));
    }
}
