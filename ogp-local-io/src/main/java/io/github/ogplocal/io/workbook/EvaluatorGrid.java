// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.workbook;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.Criterion;
import io.github.ogplocal.model.selection.CriterionId;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.selection.Scale;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What one evaluator is asked to fill in: a row for each application, a column for each criterion.
 *
 * <p>Who judges what is not decided here: an application from which the evaluator is recused must not be given.
 *
 * <p>Invariant: there is a criterion and an application; the applications differ; every scale can be typed into a
 * spreadsheet, which keeps 15 digits; the scores are this evaluator's, for these applications, one sheet each at most,
 * and lie on the scales of the procedure.
 *
 * <p>Immutable and thread-safe.
 *
 * @param procedure whose criteria are scored
 * @param evaluator who scores
 * @param applications what is scored, in the order of the rows
 * @param scores what was scored already, in any order; may be empty
 */
public record EvaluatorGrid(
        SelectionProcedure procedure, EvaluatorId evaluator, List<Application> applications, List<ScoreSheet> scores) {
    /** Checks the invariant. */
    public EvaluatorGrid {
        requireNonNull(procedure, "procedure");
        requireNonNull(evaluator, "evaluator");
        applications = List.copyOf(applications);
        scores = List.copyOf(scores);
        requireFit(procedure);
        require(!applications.isEmpty(), "must have an application", "none");
        TreeSet<ApplicationId> rows = new TreeSet<>();
        for (Application application : applications) {
            require(rows.add(application.getId()), "applications must differ", application.getId());
        }
        TreeSet<ApplicationId> scored = new TreeSet<>();
        for (ScoreSheet sheet : scores) {
            require(sheet.getEvaluator().equals(evaluator), "scores must be the evaluator's", sheet.getEvaluator());
            require(rows.contains(sheet.getApplication()), "scores must be for its rows", sheet.getApplication());
            require(scored.add(sheet.getApplication()), "must have one sheet a row", sheet.getApplication());
            for (Map.Entry<CriterionId, Points> score : sheet.getScores().entrySet()) {
                require(
                        procedure
                                .criterion(score.getKey())
                                .filter(criterion -> criterion.getScale().holds(score.getValue()))
                                .isPresent(),
                        "scores must lie on the procedure's scales",
                        score.getKey());
            }
        }
    }

    /** A blank grid. */
    public static EvaluatorGrid of(
            SelectionProcedure procedure, EvaluatorId evaluator, List<Application> applications) {
        return new EvaluatorGrid(procedure, evaluator, applications, List.of());
    }

    /** This grid with what was scored already, replacing other scores. */
    public EvaluatorGrid withScores(List<ScoreSheet> given) {
        return new EvaluatorGrid(procedure, evaluator, applications, given);
    }

    /** Whether grids can be made for a procedure: it has criteria, and none whose scale has more than 15 digits. */
    public static boolean fits(SelectionProcedure procedure) {
        return !procedure.getCriteria().isEmpty()
                && procedure.getCriteria().stream()
                        .allMatch(criterion -> SpreadsheetNumber.keeps(criterion.getScale()));
    }

    /** Refuses a procedure that no spreadsheet can be filled in for. */
    static void requireFit(SelectionProcedure procedure) {
        require(!procedure.getCriteria().isEmpty(), "must have a criterion", "none");
        for (Criterion criterion : procedure.getCriteria()) {
            require(
                    SpreadsheetNumber.keeps(criterion.getScale()),
                    "scales must have at most " + SpreadsheetNumber.DIGITS + " digits",
                    criterion.getId());
        }
    }

    /** The scale as a text of codes and numbers, for messages. */
    static Map<String, String> bounds(Scale scale, String score) {
        return Map.of(
                "least", scale.least().toString(),
                "most", scale.most().toString(),
                "score", score,
                "step", scale.step().toString());
    }

    private static void require(boolean met, String rule, Object got) {
        if (!met) {
            throw new IllegalArgumentException("evaluator grid: " + rule + ", got " + got);
        }
    }
}
