// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.review;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.rules.DatedProcedures;
import io.github.ogplocal.rules.FaultKind;
import io.github.ogplocal.rules.InvalidProcedureException;
import io.github.ogplocal.rules.ProcedureFault;
import io.github.ogplocal.rules.ProcedureFaults;
import io.github.ogplocal.rules.Rule;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleSet;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.Verdict;
import io.github.ogplocal.rules.explain.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Reviews dossiers by a procedure. Compiles it once and can then be shared by any number of threads.
 *
 * <p>The outcome depends on the procedure, the dossier and the day alone. What the engine does in which order is
 * {@code review/pipeline@1}:
 *
 * <ol>
 *   <li>A day on which the procedure is not valid is refused: what held on that day, it does not say.
 *   <li>A dossier whose parts do not fit each other is refused.
 *   <li>Every rule of the procedure looks at the whole dossier as it stood on the day.
 *   <li>Findings are put in the order of rule, subject and reason; duties in that of day, rule, subject and occurrence;
 *       what agrees in these stands in the order of the procedure, and what is the same stands once.
 * </ol>
 */
public final class ReviewEngine {
    private final ReviewProcedure procedure;
    private final List<ReviewRule.Check> checks;

    private ReviewEngine(ReviewProcedure procedure, List<ReviewRule.Check> checks) {
        this.procedure = procedure;
        this.checks = checks;
    }

    /**
     * An engine for a procedure.
     *
     * @param rules the rules that the procedure may use: {@link io.github.ogplocal.rules.catalogue.StandardRules#all}, and
     *     one's own beside
     * @throws InvalidProcedureException if the procedure has faults; all are listed
     */
    public static ReviewEngine of(ReviewProcedure procedure, RuleSet<Rule> rules) {
        List<ProcedureFault> faults = check(procedure, rules);
        if (!faults.isEmpty()) {
            throw new InvalidProcedureException(procedure.getId() + "@" + procedure.getRevision(), faults);
        }
        List<ReviewRule.Check> checks = new ArrayList<>();
        for (RuleUse use : procedure.getChecks().uses()) {
            checks.add(((ReviewRule) rules.get(use.rule())).compile(use.settings()));
        }
        return new ReviewEngine(procedure, List.copyOf(checks));
    }

    /**
     * Everything that keeps a procedure from being used.
     *
     * @return the faults in the order of the procedure's attributes; empty when an engine can be made
     */
    public static List<ProcedureFault> check(ReviewProcedure procedure, RuleSet<Rule> rules) {
        requireNonNull(procedure, "procedure");
        ProcedureFaults<Rule> faults = new ProcedureFaults<>(
                rules, "", (rule, settings) -> rule instanceof ReviewRule review ? review.faults(settings) : List.of());
        RuleId pipeline = ReviewRules.PIPELINE_1.info().getId();
        if (!procedure.getPipeline().equals(pipeline)) {
            faults.add("/pipeline", FaultKind.UNKNOWN_RULE, pipeline.toString());
        }
        faults.check(procedure.getChecks(), "/checks", ReviewRule.class);
        return faults.toList();
    }

    /** The procedure that this engine applies. */
    public ReviewProcedure procedure() {
        return procedure;
    }

    /**
     * Reviews a dossier.
     *
     * @param day the day on which it is looked at; nothing that happened after it counts
     * @throws io.github.ogplocal.rules.ProcedureNotValidException if the procedure is not valid on the day
     * @throws InvalidDossierException if parts of the dossier do not fit each other; all faults are listed
     */
    public Review review(Dossier dossier, LocalDate day) {
        requireNonNull(dossier, "dossier");
        requireNonNull(day, "day");
        DatedProcedures.requireValidOn(procedure, day);
        List<DossierFault> faults = DossierCheck.faults(dossier);
        if (ReviewRules.PIPELINE_1.judge(procedure, day, faults).verdict() != Verdict.MET) {
            throw new InvalidDossierException(faults);
        }
        List<Finding> findings = new ArrayList<>();
        List<Duty> duties = new ArrayList<>();
        for (ReviewRule.Check check : checks) {
            findings.addAll(check.findings(dossier, day));
            duties.addAll(check.duties(dossier, day));
        }
        return Review.builder()
                .procedure(procedure.getId())
                .revision(procedure.getRevision())
                .pipeline(procedure.getPipeline())
                .day(day)
                .findings(findings.stream().sorted().distinct().toList())
                .duties(duties.stream().sorted().distinct().toList())
                .build();
    }
}
