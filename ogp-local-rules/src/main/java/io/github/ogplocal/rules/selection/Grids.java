// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.selection.ScoreGrid;
import io.github.ogplocal.model.selection.ScoreSheet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the places of sheets' grids and the criteria of the procedure belong together; found once for each grid. */
final class Grids {
    /** No sum: a sheet that has to be looked at score by score. */
    static final long UNUSUAL = Long.MIN_VALUE;

    /** Below every score, and near enough for differences to fit. */
    private static final long FAR_BELOW = Long.MIN_VALUE / 4;

    private final CompiledProcedure compiled;
    private final Map<ScoreGrid, Columns> known = new HashMap<>();
    private @Nullable Columns last;

    /** What is known of a grid. */
    static final class Columns {
        private final CompiledProcedure compiled;
        private final ScoreGrid grid;
        /** The criterion at each place, and the place of each criterion; what is not there is negative. */
        final int[] criterionAt;

        final int[] placeOf;
        /** Whether the grid has the criteria of the procedure and no others, on scales that {@link #sum} can check. */
        private final boolean isPlain;

        /** Whether all criteria have one scale. */
        private final boolean hasOneScale;

        private final long[] least;
        private final long[] span;
        private final long[] steps;
        private final long[] factor;

        private Columns(CompiledProcedure compiled, ScoreGrid grid) {
            this.compiled = compiled;
            this.grid = grid;
            int size = grid.size();
            this.criterionAt = new int[size];
            this.least = new long[size];
            this.span = new long[size];
            this.steps = new long[size];
            this.factor = new long[size];
            boolean plain = size == compiled.criteria.size();
            for (int place = 0; place < size; place++) {
                int criterion = compiled.criterionIndex.getOrDefault(grid.criterion(place), -1);
                criterionAt[place] = criterion;
                if (criterion >= 0) {
                    least[place] = compiled.least[criterion];
                    span[place] = compiled.most[criterion] - compiled.least[criterion];
                    steps[place] = compiled.stepMask(criterion);
                    factor[place] = compiled.addsUp ? compiled.wholeFactor[criterion] : 0;
                }
                plain &= criterion >= 0 && steps[place] != 0;
            }
            this.isPlain = plain;
            this.hasOneScale = areEqual(least) && areEqual(span) && areEqual(steps);
            this.placeOf = new int[compiled.criteria.size()];
            for (int c = 0; c < placeOf.length; c++) {
                placeOf[c] = grid.indexOf(compiled.criteria.get(c).getId());
            }
        }

        /**
         * What a sheet's scores give together, in the unit of totals, after each was checked against its scale; 0 where totals
         * are no such sums.
         *
         * @return {@link #UNUSUAL} when that cannot be said so: also for a score that is missing or off its scale
         */
        long sum(ScoreSheet sheet) {
            if (!isPlain || sheet.decimals() != compiled.decimals) {
                return UNUSUAL;
            }
            return hasOneScale ? sumOnOneScale(sheet) : sumOnScales(sheet);
        }

        private static boolean areEqual(long[] numbers) {
            for (long number : numbers) {
                if (number != numbers[0]) {
                    return false;
                }
            }
            return true;
        }

        /** {@link #sumOnScales} where one scale serves all, as in nearly every call: it is read once, and not for each score. */
        private long sumOnOneScale(ScoreSheet sheet) {
            long low = least[0];
            long high = span[0];
            long step = steps[0];
            long outside = 0;
            long onStep = 1;
            long sum = 0;
            for (int place = 0; place < factor.length; place++) {
                long score = sheet.unscaledOr(place, FAR_BELOW);
                long above = score - low;
                outside |= above | high - above;
                onStep &= step >>> above;
                sum += score * factor[place];
            }
            return outside < 0 || onStep == 0 ? UNUSUAL : sum;
        }

        private long sumOnScales(ScoreSheet sheet) {
            // What is below, above or off a scale leaves its mark in these; a missing score is far below.
            long outside = 0;
            long onStep = 1;
            long sum = 0;
            for (int place = 0; place < factor.length; place++) {
                long score = sheet.unscaledOr(place, FAR_BELOW);
                long above = score - least[place];
                outside |= above | span[place] - above;
                onStep &= steps[place] >>> above;
                sum += score * factor[place];
            }
            return outside < 0 || onStep == 0 ? UNUSUAL : sum;
        }

        /** {@link #sum} of a sheet without a gap that has other decimals. */
        long sumRescaled(ScoreSheet sheet) {
            long sum = 0;
            for (int place = 0; place < factor.length; place++) {
                if (factor[place] != 0) {
                    sum += Scores.rescaled(sheet.unscaled(place), sheet.decimals(), compiled.decimals) * factor[place];
                }
            }
            return sum;
        }

        /** Whether a sheet leaves a criterion of the procedure unscored. */
        boolean hasGap(ScoreSheet sheet) {
            for (int place : placeOf) {
                if (place < 0 || !sheet.hasScore(place)) {
                    return true;
                }
            }
            return false;
        }
    }

    Grids(CompiledProcedure compiled) {
        this.compiled = compiled;
    }

    /** Equal grids have the same columns, whether or not the sheets share them. */
    Columns of(ScoreGrid grid) {
        Columns columns = last;
        if (columns == null || !columns.grid.equals(grid)) {
            columns = known.computeIfAbsent(grid, added -> new Columns(compiled, added));
            last = columns;
        }
        return columns;
    }

    /** The places of the criteria where all grids met so far are one; null otherwise. */
    int @Nullable [] onlyPlaces() {
        return known.size() == 1 ? known.values().iterator().next().placeOf : null;
    }
}
