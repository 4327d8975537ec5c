// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.selection.CriterionId;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.rules.selection.MissingScoreRule.Treatment;
import java.math.BigInteger;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The sheets that count, and the exact totals made of them, in columns: one slot an application, by its index.
 *
 * <p>A total is {@code numerator / divisor * unit}, with both in longs where they fit; the few that do not are held as
 * fractions beside. Either way it is exact.
 */
final class Scores {
    private final CompiledProcedure compiled;
    private final SheetColumns columns;

    /** Sheets by application, then evaluator; those of application {@code i} are {@code from[i]} to {@code from[i+1]}. */
    private final ScoreSheet[] sheets;

    private final int[] from;
    /** Where the sheets add up, their sum from the start. */
    private final long[] numerator;
    /** 0 while an application has no total, -1 when its total is in {@link #large}. */
    private final int[] divisor;

    private @Nullable Fraction @Nullable [] large;
    private final long[] cells;
    /** See {@link #wholes}; 0 until it is asked for. */
    private long wholes;
    /** Verified scores by application, then criterion; null where an application has none. */
    private final @Nullable Fraction @Nullable [] @Nullable [] verified;
    /** Total of the earlier stage by application; empty when there is none. */
    private final Fraction[] earlierTotals;

    Scores(
            CompiledProcedure compiled,
            SheetColumns columns,
            @Nullable Fraction @Nullable [] @Nullable [] verified,
            Fraction[] earlierTotals) {
        this.verified = verified;
        this.earlierTotals = earlierTotals;
        this.compiled = compiled;
        this.columns = columns;
        this.sheets = columns.sheets;
        this.from = columns.from;
        this.numerator = columns.sums == null ? new long[from.length - 1] : columns.sums;
        this.divisor = new int[from.length - 1];
        int widest = 1;
        for (int i = 0; i + 1 < from.length; i++) {
            widest = Math.max(widest, from[i + 1] - from[i]);
        }
        this.cells = new long[widest];
    }

    /** The same totals over other sheets, but for one application, which has none yet. */
    Scores(Scores before, SheetColumns columns, int application) {
        this.verified = before.verified;
        this.earlierTotals = before.earlierTotals;
        this.compiled = before.compiled;
        this.columns = columns;
        this.sheets = columns.sheets;
        this.from = columns.from;
        this.cells = new long[before.cells.length];
        this.numerator = before.numerator.clone();
        this.divisor = before.divisor.clone();
        this.large = before.large == null ? null : before.large.clone();
        if (columns.sums != null) {
            numerator[application] = columns.sums[application];
        }
        divisor[application] = 0;
        if (large != null) {
            large[application] = null;
        }
    }

    int sheetCount(int application) {
        return from[application + 1] - from[application];
    }

    ScoreSheet sheet(int application, int number) {
        return sheets[from[application] + number];
    }

    boolean hasTotal(int application) {
        return divisor[application] != 0;
    }

    /** Number of unscored criteria over the sheets that count. */
    int missing(int application) {
        if (!columns.hasGap[application]) {
            return 0;
        }
        int missing = 0;
        for (int s = from[application]; s < from[application + 1]; s++) {
            int[] places = columns.placesOf(s);
            for (int c = 0; c < places.length; c++) {
                int place = places[c];
                if ((place < 0 || !sheets[s].hasScore(place)) && verified(application, c) == null) {
                    missing++;
                }
            }
        }
        return missing;
    }

    /** Number of criteria that too few sheets score for the panel to be asked: for most panels, that none does. */
    int emptyCriteria(int application) {
        int empty = 0;
        for (int c = 0; c < compiled.criteria.size(); c++) {
            if (verified(application, c) != null) {
                continue;
            }
            int scored = 0;
            for (int s = from[application]; s < from[application + 1]; s++) {
                int place = columns.placesOf(s)[c];
                scored += place >= 0 && sheets[s].hasScore(place) ? 1 : 0;
            }
            if (scored < compiled.panel.leastScores()) {
                empty++;
            }
        }
        return empty;
    }

    /** Totals an application. Every criterion must have a score, or count as nought. */
    void compute(int application) {
        int count = sheetCount(application);
        boolean isVerified = verified != null && verified[application] != null;
        if (columns.sums != null && !columns.hasGap[application] && !isVerified && count > 0) {
            divisor[application] = compiled.panel.divisor(count);
            return;
        }
        try {
            if (compiled.hasWholeFactors() && !isVerified) {
                totalInLongs(application);
                return;
            }
        } catch (ArithmeticException tooLarge) {
            // The exact sum does not fit longs; it is taken in fractions instead.
        }
        Fraction sum = Fraction.ZERO;
        Fraction capped = Fraction.ZERO;
        for (int c = 0; c < compiled.criteria.size(); c++) {
            Fraction points = score(application, c).times(compiled.factor[c]);
            if (compiled.isCapped(c)) {
                capped = capped.plus(points);
            } else {
                sum = sum.plus(points);
            }
        }
        sum = sum.plus(compiled.capped(capped)).plus(carriedOver(application).orElse(Fraction.ZERO));
        @Nullable Fraction[] column = large;
        if (column == null) {
            column = new Fraction[numerator.length];
            large = column;
        }
        column[application] = sum;
        divisor[application] = -1;
    }

    private void totalInLongs(int application) {
        long sum = 0;
        long common = 1;
        for (int c = 0; c < compiled.criteria.size(); c++) {
            int count = collect(application, c, cells);
            int own = compiled.panel.divisor(count);
            long term = Math.multiplyExact(compiled.wholeFactor[c], compiled.panel.sum(cells, count));
            if (own != common) {
                long shared = gcd(common, own);
                sum = Math.multiplyExact(sum, own / shared);
                term = Math.multiplyExact(term, common / shared);
                common = Math.multiplyExact(common, own / shared);
            }
            sum = Math.addExact(sum, term);
        }
        numerator[application] = sum;
        divisor[application] = Math.toIntExact(common);
    }

    /** The exact total of an application that has one. */
    Fraction total(int application) {
        Fraction whole = largeTotal(application);
        return whole != null
                ? whole
                : Fraction.of(numerator[application], divisor[application]).times(compiled.unit);
    }

    /**
     * A total as a whole number, in a unit that is one for all applications of the run.
     *
     * @throws ArithmeticException if there is no such unit, or the total does not fit
     */
    long wholeTotal(int application) {
        if (divisor[application] <= 0) {
            throw new ArithmeticException("total: held as a fraction");
        }
        return Math.multiplyExact(numerator[application], wholes() / divisor[application]);
    }

    private long wholeScore(int application, int criterion, long[] scratch) {
        if (verified(application, criterion) != null) {
            throw new ArithmeticException("score: verified");
        }
        int[] kept = columns.tieSums;
        if (kept != null && criterion == compiled.firstTieCriterion && !columns.hasGap[application]) {
            // Not the divisor of the total, which is none where another criterion is verified.
            return Math.multiplyExact(kept[application], wholes() / compiled.panel.divisor(sheetCount(application)));
        }
        int count = collect(application, criterion, scratch);
        return Math.multiplyExact(compiled.panel.sum(scratch, count), wholes() / compiled.panel.divisor(count));
    }

    /** A number that every divisor of the run's panels divides. */
    private long wholes() {
        if (wholes == 0) {
            long common = 1;
            for (int count = compiled.panel.leastScores(); count <= cells.length; count++) {
                int own = compiled.panel.divisor(count);
                common = Math.multiplyExact(common, own / gcd(common, own));
            }
            wholes = common;
        }
        return wholes;
    }

    /** Compares the totals of two applications, exactly. */
    int compare(int first, int second) {
        if (divisor[first] > 0 && divisor[second] > 0) {
            return compareProducts(numerator[first], divisor[second], numerator[second], divisor[first]);
        }
        return total(first).compareTo(total(second));
    }

    /** Compares an application's total with {@code n / d} units, both given as longs. */
    private int compareUnits(int application, long n, long d) {
        return compareProducts(numerator[application], d, n, divisor[application]);
    }

    /** The verified score of a criterion; null when there is none. */
    @Nullable
    Fraction verified(int application, int criterion) {
        @Nullable Fraction[] own = verified == null ? null : verified[application];
        return own == null ? null : own[criterion];
    }

    /** The total of the earlier stage. */
    Fraction earlierTotal(int application) {
        return earlierTotals[application];
    }

    /** What the total of the earlier stage adds; empty when nothing is carried over. */
    Optional<Fraction> carriedOver(int application) {
        CarryOverRule.CarryOver carryOver = compiled.carryOver;
        return carryOver == null || carryOver.factor().signum() == 0
                ? Optional.empty()
                : Optional.of(earlierTotals[application].times(carryOver.factor()));
    }

    private Fraction sheetTotal(int s) {
        Fraction sum = Fraction.ZERO;
        Fraction capped = Fraction.ZERO;
        int[] places = columns.placesOf(s);
        for (int c = 0; c < places.length; c++) {
            int place = places[c];
            if (place >= 0 && sheets[s].hasScore(place)) {
                Fraction points = Points.ofUnscaled(sheets[s].unscaled(place), sheets[s].decimals())
                        .toFraction()
                        .times(compiled.factor[c]);
                if (compiled.isCapped(c)) {
                    capped = capped.plus(points);
                } else {
                    sum = sum.plus(points);
                }
            }
        }
        return sum.plus(compiled.capped(capped));
    }

    /** The exact score of a criterion: the verified one, or the panel's. */
    Fraction score(int application, int criterion) {
        return score(application, criterion, new long[Math.max(1, sheetCount(application))]);
    }

    private Fraction score(int application, int criterion, long[] scratch) {
        Fraction found = verified(application, criterion);
        if (found != null) {
            return found;
        }
        int count = collect(application, criterion, scratch);
        long sum = compiled.panel.sum(scratch, count);
        int own = compiled.panel.divisor(count);
        return own <= Long.MAX_VALUE / compiled.tens
                ? Fraction.of(sum, own * compiled.tens)
                : Fraction.of(
                        BigInteger.valueOf(sum),
                        BigInteger.valueOf(compiled.tens).multiply(BigInteger.valueOf(own)));
    }

    /** Compares the scores of two applications for a criterion, exactly. */
    private int compareScore(int one, int other, int criterion, long[] scratch) {
        if (verified(one, criterion) != null || verified(other, criterion) != null) {
            return score(one, criterion, scratch).compareTo(score(other, criterion, scratch));
        }
        int count = collect(one, criterion, scratch);
        long sum = compiled.panel.sum(scratch, count);
        int divisor = compiled.panel.divisor(count);
        int otherCount = collect(other, criterion, scratch);
        long otherSum = compiled.panel.sum(scratch, otherCount);
        return compareProducts(sum, compiled.panel.divisor(otherCount), otherSum, divisor);
    }

    /** Gathers the scores that count for a criterion; at least one, or the panel could not be asked. */
    private int collect(int application, int criterion, long[] into) {
        boolean zeroes = compiled.missingScores.treatment() == Treatment.COUNT_AS_ZERO;
        int count = 0;
        for (int s = from[application]; s < from[application + 1]; s++) {
            int place = columns.placesOf(s)[criterion];
            if (place >= 0 && sheets[s].hasScore(place)) {
                into[count++] = rescaled(sheets[s], place);
            } else if (zeroes) {
                into[count++] = 0;
            }
        }
        return count;
    }

    private long rescaled(ScoreSheet sheet, int place) {
        return rescaled(sheet.unscaled(place), sheet.decimals(), compiled.decimals);
    }

    /**
     * A score in the procedure's unit; {@link Long#MIN_VALUE} when it has decimals that no scale of the procedure has, or
     * is far beyond them all.
     */
    static long rescaled(long unscaled, int from, int to) {
        long value = unscaled;
        for (int d = from; d < to; d++) {
            if (Math.abs(value) > Long.MAX_VALUE / 10) {
                return Long.MIN_VALUE;
            }
            value *= 10;
        }
        for (int d = to; d < from; d++) {
            if (value % 10 != 0) {
                return Long.MIN_VALUE;
            }
            value /= 10;
        }
        return value;
    }

    private @Nullable Fraction largeTotal(int application) {
        return large == null ? null : large[application];
    }

    /** Compares {@code a * b} with {@code c * d} in 128 bits. */
    private static int compareProducts(long a, long b, long c, long d) {
        long leftHigh = Math.multiplyHigh(a, b);
        long rightHigh = Math.multiplyHigh(c, d);
        return leftHigh != rightHigh ? Long.compare(leftHigh, rightHigh) : Long.compareUnsigned(a * b, c * d);
    }

    private static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    /** A view that can be moved from application to application; each thread has its own. */
    View view() {
        return new View();
    }

    /** What rules see of one application's scores and sheets. */
    final class View implements ScoreView, SheetTotals {
        private int application;
        private @Nullable Fraction lastOther;
        private long lastNumerator;
        private long lastDenominator;
        private final long[] scratch = new long[cells.length];

        View at(int index) {
            application = index;
            return this;
        }

        @Override
        public Fraction total() {
            return Scores.this.total(application);
        }

        @Override
        public int compareTotal(Fraction other) {
            if (divisor[application] < 0) {
                return total().compareTo(other);
            }
            if (!other.equals(lastOther)) {
                Fraction units = other.dividedBy(compiled.unit);
                lastOther = other;
                boolean fits = units.numerator().bitLength() < 64
                        && units.denominator().bitLength() < 64;
                lastNumerator = fits ? units.numerator().longValue() : 0;
                lastDenominator = fits ? units.denominator().longValue() : 0;
            }
            return lastDenominator == 0
                    ? total().compareTo(other)
                    : compareUnits(application, lastNumerator, lastDenominator);
        }

        @Override
        public int sheets() {
            return sheetCount(application);
        }

        @Override
        public Fraction gap() {
            Fraction highest = null;
            Fraction lowest = null;
            for (int s = from[application]; s < from[application + 1]; s++) {
                Fraction own = sheetTotal(s);
                highest = highest == null || own.compareTo(highest) > 0 ? own : highest;
                lowest = lowest == null || own.compareTo(lowest) < 0 ? own : lowest;
            }
            return highest == null || lowest == null ? Fraction.ZERO : highest.minus(lowest);
        }

        @Override
        public int compareScore(CriterionId criterion, ScoreView other) {
            Integer index = compiled.criterionIndex.get(criterion);
            if (index == null || !(other instanceof View view) || view.owner() != Scores.this) {
                return ScoreView.super.compareScore(criterion, other);
            }
            return Scores.this.compareScore(application, view.application, index, scratch);
        }

        @Override
        public long wholeScore(CriterionId criterion) {
            return Scores.this.wholeScore(application, index(criterion), scratch);
        }

        private Scores owner() {
            return Scores.this;
        }

        @Override
        public Fraction score(CriterionId criterion) {
            return Scores.this.score(application, index(criterion), scratch);
        }

        private int index(CriterionId criterion) {
            Integer index = compiled.criterionIndex.get(criterion);
            if (index == null) {
                throw new IllegalArgumentException("criterion " + criterion + ": not in the procedure");
            }
            return index;
        }
    }
}
