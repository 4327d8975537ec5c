// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.robustness;

import static io.github.ogplocal.model.check.Checks.require;

import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.CriterionId;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.style.OgpStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What becomes of the statuses without one evaluator, or without one criterion.
 *
 * <p>Invariant: exactly one of evaluator and criterion is there; where there is an obstacle, nobody moves.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
public abstract class LeaveOneOut {
    LeaveOneOut() {}

    /** Starts an empty builder; one of evaluator and criterion is required. */
    public static LeaveOneOutBuilder builder() {
        return new LeaveOneOutBuilder();
    }

    /** Whose sheets are left out; empty when a criterion is. */
    public abstract Optional<EvaluatorId> getEvaluator();

    /** What is left out; empty when an evaluator is. */
    public abstract Optional<CriterionId> getCriterion();

    /** Why the call cannot be decided without it; empty when it can. */
    public abstract List<Obstacle> getObstacles();

    /** Whose status would be another, in natural order of the ids. */
    public abstract List<StatusMove> getMoves();

    /** Whether the call cannot be decided without it. */
    public boolean hasObstacles() {
        return !getObstacles().isEmpty();
    }

    /** Who would be selected and is not, in natural order. */
    public List<ApplicationId> entered() {
        return getMoves().stream()
                .filter(StatusMove::hasEntered)
                .map(StatusMove::application)
                .toList();
    }

    /** Who is selected and would not be, in natural order. */
    public List<ApplicationId> left() {
        return getMoves().stream()
                .filter(StatusMove::hasLeft)
                .map(StatusMove::application)
                .toList();
    }

    @Value.Check
    void check() {
        require(
                getEvaluator().isPresent() != getCriterion().isPresent(),
                "leave one out",
                "criterion",
                Invariant.CONTRADICTION,
                "must be given exactly when evaluator is not",
                null);
        require(
                !hasObstacles() || getMoves().isEmpty(),
                "leave one out",
                "moves",
                Invariant.CONTRADICTION,
                "must be empty where there is an obstacle",
                null);
    }
}
