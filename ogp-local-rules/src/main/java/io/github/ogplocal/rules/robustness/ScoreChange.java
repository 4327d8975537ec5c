// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.robustness;

import static io.github.ogplocal.model.check.Checks.require;

import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.selection.CriterionId;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.rules.selection.SelectionStatus;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A change of scores of one criterion that would change an application's status, all else unchanged: of one evaluator's
 * score (a cell), or of all evaluators' scores together.
 *
 * <p>Scores move on the criterion's scale, by whole steps. Where all evaluators move together, one that is at the end of the
 * scale stays there, and one that did not score the criterion still does not.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
public abstract class ScoreChange {
    ScoreChange() {}

    /** Starts an empty builder; those that can be empty are not required. */
    public static ScoreChangeBuilder builder() {
        return new ScoreChangeBuilder();
    }

    /** Which criterion. */
    public abstract CriterionId getCriterion();

    /** Whose score; empty when all evaluators' scores move together. */
    public abstract Optional<EvaluatorId> getEvaluator();

    /** By how many stages the sheets are earlier than the last stage; 0 when they are the last stage's. */
    public abstract int getStagesEarlier();

    /** By how many steps of the scale every score moves; below 0 when downwards; never 0. */
    public abstract long getSteps();

    /** The points of those steps; below 0 when downwards. */
    public abstract Fraction getPoints();

    /** The score there is: the evaluator's, or the panel's; empty when the application has no panel score. */
    public abstract Optional<Fraction> getBefore();

    /** The score there would be; empty when there would be no panel score. */
    public abstract Optional<Fraction> getAfter();

    /** {@link #getAfter} minus {@link #getBefore}; empty when one of them is. */
    public Optional<Fraction> amount() {
        return getAfter().flatMap(to -> getBefore().map(to::minus));
    }

    /** The status that the application would get. */
    public abstract SelectionStatus getStatus();

    /** How it was found. */
    public abstract ChangeMethod getMethod();

    @Value.Check
    void check() {
        require(
                getSteps() != 0 && Long.signum(getSteps()) == getPoints().signum(),
                "score change",
                "steps",
                Invariant.CONTRADICTION,
                "must not be 0 and must have the sign of the points",
                getSteps());
        require(
                getStagesEarlier() >= 0,
                "score change",
                "stagesEarlier",
                Invariant.OUT_OF_RANGE,
                "must be at least 0",
                getStagesEarlier());
    }
}
