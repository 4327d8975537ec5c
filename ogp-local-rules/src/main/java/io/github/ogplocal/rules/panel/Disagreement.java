// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.panel;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.quantity.Points;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The coincidences of scores within files, from which Krippendorff's alpha is made.
 *
 * <p>Every ordered pair of scores of one file counts {@code 1 / (m - 1)} where the file has {@code m} scores; so each score
 * counts 1 in all, and the sum of a row is how often its score was given.
 */
final class Disagreement {
    /** How much two scores differ, squared. */
    private interface Difference {
        Fraction squared(int first, int second);
    }

    private final List<Fraction> values = new ArrayList<>();
    private final long[] counts;
    private final Fraction[][] coincidences;
    private int units;
    private int scores;

    /** @param files the scores of each file; those with fewer than two are left out */
    Disagreement(List<List<Points>> files) {
        SortedMap<Points, Integer> index = new TreeMap<>();
        for (List<Points> file : files) {
            if (file.size() > 1) {
                units++;
                scores += file.size();
                file.forEach(score -> index.put(score, 0));
            }
        }
        for (Map.Entry<Points, Integer> value : index.entrySet()) {
            value.setValue(values.size());
            values.add(value.getKey().toFraction());
        }
        counts = new long[values.size()];
        coincidences = new Fraction[values.size()][values.size()];
        for (Fraction[] row : coincidences) {
            Arrays.fill(row, Fraction.ZERO);
        }
        // Whole counts a number of scores a file, so that there is one fraction for each and not one for each pair.
        SortedMap<Integer, long[][]> pairs = new TreeMap<>();
        for (List<Points> file : files) {
            if (file.size() > 1) {
                long[][] ofSize = pairs.computeIfAbsent(file.size(), key -> new long[values.size()][values.size()]);
                add(
                        file.stream()
                                .mapToInt(score -> index.getOrDefault(score, -1))
                                .toArray(),
                        ofSize);
            }
        }
        pairs.forEach((size, ofSize) -> {
            for (int c = 0; c < ofSize.length; c++) {
                for (int k = 0; k < ofSize.length; k++) {
                    coincidences[c][k] = coincidences[c][k].plus(Fraction.of(ofSize[c][k], size - 1L));
                }
            }
        });
    }

    private void add(int[] file, long[][] pairs) {
        for (int i = 0; i < file.length; i++) {
            counts[file[i]]++;
            for (int j = 0; j < file.length; j++) {
                if (i != j) {
                    pairs[file[i]][file[j]]++;
                }
            }
        }
    }

    int units() {
        return units;
    }

    int scores() {
        return scores;
    }

    Alphas alphas() {
        boolean below = !values.isEmpty() && values.get(0).signum() < 0;
        return new Alphas(
                alpha((c, k) -> Fraction.ONE),
                alpha(this::ordinal),
                alpha((c, k) -> square(values.get(c).minus(values.get(k)))),
                below
                        ? Coefficient.none(CoefficientState.BELOW_ZERO)
                        : alpha((c, k) -> square(values.get(c)
                                .minus(values.get(k))
                                .dividedBy(values.get(c).plus(values.get(k))))));
    }

    /** How many scores lie from the one to the other, the two themselves by half. */
    private Fraction ordinal(int first, int second) {
        long between = 0;
        for (int g = first; g <= second; g++) {
            between += counts[g];
        }
        return square(Fraction.of(2 * between - counts[first] - counts[second], 2));
    }

    private Coefficient alpha(Difference difference) {
        if (units == 0) {
            return Coefficient.none(CoefficientState.TOO_FEW);
        }
        Fraction observed = Fraction.ZERO;
        Fraction expected = Fraction.ZERO;
        for (int c = 0; c < counts.length; c++) {
            for (int k = c + 1; k < counts.length; k++) {
                Fraction squared = difference.squared(c, k);
                observed = observed.plus(coincidences[c][k].times(squared));
                expected = expected.plus(Fraction.of(counts[c] * counts[k]).times(squared));
            }
        }
        if (expected.signum() == 0) {
            return Coefficient.none(CoefficientState.NO_VARIANCE);
        }
        return Coefficient.of(
                Fraction.ONE.minus(Fraction.of(scores - 1L).times(observed).dividedBy(expected)));
    }

    private static Fraction square(Fraction value) {
        return value.times(value);
    }
}
