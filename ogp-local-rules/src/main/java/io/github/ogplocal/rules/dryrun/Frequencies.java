// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.dryrun;

import static io.github.ogplocal.model.check.Checks.require;

import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.quantity.Points;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often something happens that no organiser wishes for, each in per cent; each by itself.
 *
 * <p>Invariant: each is 0 to 100 with at most 4 decimals.
 *
 * @param inadmissible of the applications: fails one of the screening rules
 * @param duplicate of the applications of authorities: the same authority files another one
 * @param withdrawn of the applications: is withdrawn before it is judged
 * @param unstated of the figures, categories, checks, verified scores and agreements that a rule looks up: is not there
 * @param missingSheet of the sheets: never comes
 * @param unscored of the scores: is left out
 * @param recused of the pairs of evaluator and application: the evaluator stays out
 * @param objected of the applications that somebody must agree to: that body objects
 */
public record Frequencies(
        Points inadmissible,
        Points duplicate,
        Points withdrawn,
        Points unstated,
        Points missingSheet,
        Points unscored,
        Points recused,
        Points objected) {
    /** Made before {@link #NONE}, which is checked against it. */
    private static final Points ALL = Points.of(100);

    /** Nothing of it ever happens: every application is complete, and every evaluator delivers. */
    public static final Frequencies NONE = new Frequencies(
            Points.ZERO, Points.ZERO, Points.ZERO, Points.ZERO, Points.ZERO, Points.ZERO, Points.ZERO, Points.ZERO);

    /** Checks the invariant. */
    public Frequencies {
        Map<String, Points> all = new TreeMap<>();
        all.put("inadmissible", inadmissible);
        all.put("duplicate", duplicate);
        all.put("withdrawn", withdrawn);
        all.put("unstated", unstated);
        all.put("missingSheet", missingSheet);
        all.put("unscored", unscored);
        all.put("recused", recused);
        all.put("objected", objected);
        all.forEach((name, percent) -> require(
                percent.signum() >= 0 && percent.compareTo(ALL) <= 0 && percent.decimals() <= 4,
                "frequencies",
                name,
                Invariant.OUT_OF_RANGE,
                "must be 0 to 100 with at most 4 decimals",
                percent));
    }
}
