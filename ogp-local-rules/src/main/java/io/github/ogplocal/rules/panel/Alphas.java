// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.panel;

import static java.util.Objects.requireNonNull;

/**
 * Krippendorff's alpha by the four ways in which two scores can differ: {@code 1 - observed disagreement / expected
 * disagreement}. 1 is full agreement, 0 is what chance gives; conventional reading: from 0.8 on reliable, from 0.667 on
 * tentative conclusions.
 *
 * <p>Any number of evaluators a file; a file with one score compares with nothing and is left out.
 *
 * <p>Source: Krippendorff, Content Analysis; the four differences as in Hayes and Krippendorff 2007.
 *
 * @param nominal scores are the same or not
 * @param ordinal by how many scores lie between two
 * @param interval by the square of their difference
 * @param ratio by the square of their difference over their sum; only for scores of 0 or more
 */
public record Alphas(Coefficient nominal, Coefficient ordinal, Coefficient interval, Coefficient ratio) {
    /** Refuses null. */
    public Alphas {
        requireNonNull(nominal, "nominal");
        requireNonNull(ordinal, "ordinal");
        requireNonNull(interval, "interval");
        requireNonNull(ratio, "ratio");
    }
}
