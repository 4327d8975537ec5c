// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.walkthrough;

/** Makes example scores that add up to a total which somebody has planned. */
final class Scores {
    private Scores() {}

    /**
     * Scores of several evaluators, in steps, that add up to a total.
     *
     * @param total what all scores of all sheets add up to, in steps; at most what fits
     * @param most the most steps of each criterion
     * @return by sheet, then by criterion
     */
    static int[][] spread(SplitMix64 random, int total, int sheets, int[] most) {
        int room = 0;
        for (int steps : most) {
            room += steps;
        }
        if (total < 0 || total > room * sheets) {
            throw new IllegalArgumentException("total: must be 0 to " + room * sheets + ", got " + total);
        }
        int[][] steps = new int[sheets][most.length];
        int sum = 0;
        for (int[] sheet : steps) {
            for (int c = 0; c < most.length; c++) {
                int base = total * most[c] / (sheets * room);
                sheet[c] = Math.max(0, Math.min(most[c], base + random.below(4) - 1));
                sum += sheet[c];
            }
        }
        while (sum != total) {
            int[] sheet = steps[random.below(sheets)];
            int c = random.below(most.length);
            int step = sum < total ? 1 : -1;
            if (sheet[c] + step >= 0 && sheet[c] + step <= most[c]) {
                sheet[c] += step;
                sum += step;
            }
        }
        return steps;
    }
}
