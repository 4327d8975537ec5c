// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.robustness;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.selection.Criterion;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.selection.ScoreSheet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One way to move an application's scores of one criterion.
 *
 * @param place where the scores stand
 * @param steps by how many steps of the scale; not 0
 * @param size the points of that many steps, without their sign
 */
record Step(Place place, long steps, Fraction size) implements Comparable<Step> {
    /**
     * One criterion of one application: a cell, or all its cells together.
     *
     * @param stagesEarlier 0 for the last stage
     * @param order of the criterion in its procedure
     * @param evaluator empty for all
     * @param sheets those that move, in natural order of the evaluators; each scores the criterion
     */
    record Place(
            int stagesEarlier,
            int order,
            Criterion criterion,
            Optional<EvaluatorId> evaluator,
            List<ScoreSheet> sheets) {
        /** How many steps the scores can move upwards until the last of them is at the end of the scale. */
        long roomAbove() {
            return room(true);
        }

        long roomBelow() {
            return room(false);
        }

        private long room(boolean up) {
            long most = 0;
            for (ScoreSheet sheet : sheets) {
                Points score = sheet.score(criterion.getId()).orElseThrow();
                Points end =
                        up ? criterion.getScale().most() : criterion.getScale().least();
                Fraction distance = end.toFraction().minus(score.toFraction());
                Fraction steps = (up ? distance : distance.negated())
                        .dividedBy(criterion.getScale().step().toFraction());
                // A sheet that does not count may have a score off the scale, which does not move.
                most = steps.isWhole() ? Math.max(most, steps.numerator().longValueExact()) : most;
            }
            return most;
        }

        Step step(long steps) {
            Fraction points = Fraction.of(Math.abs(steps))
                    .times(criterion.getScale().step().toFraction());
            return new Step(this, steps, points);
        }

        /** A score after some steps, as far as the scale goes. */
        Points moved(Points score, long steps) {
            int decimals = Math.max(
                    Math.max(score.decimals(), criterion.getScale().step().decimals()),
                    Math.max(
                            criterion.getScale().least().decimals(),
                            criterion.getScale().most().decimals()));
            long to = score.unscaledAt(decimals)
                    + steps * criterion.getScale().step().unscaledAt(decimals);
            long within = Math.max(
                    criterion.getScale().least().unscaledAt(decimals),
                    Math.min(criterion.getScale().most().unscaledAt(decimals), to));
            return Points.ofUnscaled(within, decimals);
        }
    }

    Fraction points() {
        return steps < 0 ? size.negated() : size;
    }

    /** A sheet after this step. */
    ScoreSheet apply(ScoreSheet sheet) {
        TreeMap<io.github.ogplocal.model.selection.CriterionId, Points> scores = new TreeMap<>(sheet.getScores());
        scores.computeIfPresent(place.criterion().getId(), (id, score) -> place.moved(score, steps));
        return ScoreSheet.of(sheet.getApplication(), sheet.getEvaluator(), sheet.grid(), scores);
    }

    /** Smallest first; see {@link StatusChanges}. */
    @Override
    public int compareTo(Step other) {
        int bySize = size.compareTo(other.size);
        if (bySize != 0) {
            return bySize;
        }
        int byStage = Integer.compare(place.stagesEarlier, other.place.stagesEarlier);
        if (byStage != 0) {
            return byStage;
        }
        int byCriterion = Integer.compare(place.order, other.place.order);
        if (byCriterion != 0) {
            return byCriterion;
        }
        int byEvaluator = place.evaluator
                .map(EvaluatorId::value)
                .orElse("")
                .compareTo(other.place.evaluator.map(EvaluatorId::value).orElse(""));
        return byEvaluator != 0 ? byEvaluator : Long.compare(other.steps, steps);
    }
}
