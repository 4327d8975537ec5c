// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.dryrun;

import static io.github.ogplocal.model.check.Checks.require;

import io.github.ogplocal.model.Invariant;

/**
 * How good the applications are and how far evaluators differ, in per cent of a criterion's scale.
 *
 * <p>Each application has a quality: {@code mode} plus a bell that reaches down to {@code least} and up to {@code most}. Each
 * of its criteria departs from that quality, each evaluator from everybody else on all sheets, and each single score from
 * what the evaluator would have given otherwise; each by a bell that reaches as far as the per cent say on both sides. The
 * sum is rounded to the nearest step of the scale, and to its ends. A bell is the mean of three equally likely numbers.
 *
 * <p>Worked: on a scale of 0 to 2 with steps of 0.25 and a mode of 75, a score without any departure is 1.5.
 *
 * <p>Invariant: 0 &le; least &le; mode &le; most &le; 100; the departures are 0 to 100.
 *
 * @param least the quality that no application is below
 * @param mode the quality about which most are
 * @param most the quality that no application is above
 * @param byCriterion how far one criterion can be from the quality of its application
 * @param byEvaluator how far one evaluator can be from the others, on all sheets of a call
 * @param byScore how far one score of one evaluator can be from the rest
 */
public record ScoreShape(int least, int mode, int most, int byCriterion, int byEvaluator, int byScore) {
    /** Checks the invariant. */
    public ScoreShape {
        percent("least", least);
        percent("mode", mode);
        percent("most", most);
        percent("byCriterion", byCriterion);
        percent("byEvaluator", byEvaluator);
        percent("byScore", byScore);
        require(mode >= least, "score shape", "mode", Invariant.OUT_OF_ORDER, "must not be below least " + least, mode);
        require(most >= mode, "score shape", "most", Invariant.OUT_OF_ORDER, "must not be below mode " + mode, most);
    }

    private static void percent(String attribute, int percent) {
        require(
                percent >= 0 && percent <= 100,
                "score shape",
                attribute,
                Invariant.OUT_OF_RANGE,
                "must be 0 to 100",
                percent);
    }
}
