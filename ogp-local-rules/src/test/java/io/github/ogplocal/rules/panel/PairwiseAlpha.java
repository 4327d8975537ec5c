// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.panel;

import io.github.ogplocal.model.quantity.Fraction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Krippendorff's alpha by its definition: every pair of scores of a file against every pair of scores at all. */
final class PairwiseAlpha {
    private interface Difference {
        Fraction squared(int first, int second);
    }

    private PairwiseAlpha() {}

    /** @param data a score a file and evaluator, -1 for none */
    static Alphas of(int[][] data) {
        List<int[]> files = new ArrayList<>();
        List<Integer> all = new ArrayList<>();
        for (int[] row : data) {
            int[] scores = Arrays.stream(row).filter(score -> score >= 0).toArray();
            if (scores.length > 1) {
                files.add(scores);
                for (int score : scores) {
                    all.add(score);
                }
            }
        }
        return new Alphas(
                alpha(files, all, (c, k) -> Fraction.of(c == k ? 0 : 1)),
                alpha(files, all, (c, k) -> ordinal(all, Math.min(c, k), Math.max(c, k))),
                alpha(files, all, (c, k) -> Fraction.of((long) (c - k) * (c - k))),
                alpha(
                        files,
                        all,
                        (c, k) -> c == k
                                ? Fraction.ZERO
                                : Fraction.of((long) (c - k) * (c - k), (long) (c + k) * (c + k))));
    }

    private static Fraction ordinal(List<Integer> all, int low, int high) {
        if (low == high) {
            return Fraction.ZERO;
        }
        long twice = 0;
        for (int score : all) {
            if (score >= low && score <= high) {
                twice += score == low || score == high ? 1 : 2;
            }
        }
        return Fraction.of(twice * twice, 4);
    }

    private static Coefficient alpha(List<int[]> files, List<Integer> all, Difference difference) {
        if (files.isEmpty()) {
            return new Coefficient(CoefficientState.TOO_FEW, Optional.empty());
        }
        int n = all.size();
        Fraction observed = Fraction.ZERO;
        for (int[] file : files) {
            for (int i = 0; i < file.length; i++) {
                for (int j = 0; j < file.length; j++) {
                    if (i != j) {
                        observed = observed.plus(
                                difference.squared(file[i], file[j]).dividedBy(Fraction.of(file.length - 1L)));
                    }
                }
            }
        }
        Fraction expected = Fraction.ZERO;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                if (i != j) {
                    expected = expected.plus(difference.squared(all.get(i), all.get(j)));
                }
            }
        }
        if (expected.signum() == 0) {
            return new Coefficient(CoefficientState.NO_VARIANCE, Optional.empty());
        }
        Fraction ratio =
                observed.dividedBy(Fraction.of(n)).dividedBy(expected.dividedBy(Fraction.of((long) n * (n - 1))));
        return new Coefficient(CoefficientState.KNOWN, Optional.of(Fraction.ONE.minus(ratio)));
    }
}
