// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.quantity.Money;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Gives places to all who reach a score, which follows from the money that they ask for together. */
final class FillToMultiple {
    private static final long MOST_MONEY = 999_999_999_999_999_999L;

    private final Allocation allocation;
    private final Allotment.BudgetMultiple multiple;
    private final int[] line;
    private final long[] before;

    /**
     * A threshold to be found.
     *
     * @param line all candidates, sorted
     */
    FillToMultiple(Allocation allocation, Allotment.BudgetMultiple multiple, int[] line) {
        this.allocation = allocation;
        this.multiple = multiple;
        this.line = line;
        this.before = new long[allocation.applications.length];
    }

    /** What those above the threshold ask for together, in thousandths, at each candidate. */
    long[] asked() {
        return before;
    }

    /**
     * Finds the score at which the money asked for comes nearest to the multiple, and gives the places.
     *
     * @return the score; null when there is no candidate
     */
    @Nullable
    Fraction fill() {
        Fraction amount = multiple.amount().amount();
        Fraction target = amount.times(multiple.target());
        Fraction least = amount.times(multiple.least());
        int taken = line.length;
        Fraction nearest = null;
        Fraction sum = Fraction.ZERO;
        int start = 0;
        while (start < line.length) {
            int end = allocation.order.endOfScore(line, start);
            for (int i = start; i < end; i++) {
                sum = sum.plus(new Money(multiple.amount().currency(), allocation.requested(line[i])).amount());
            }
            Fraction distance = sum.compareTo(target) > 0 ? sum.minus(target) : target.minus(sum);
            int nearer = nearest == null ? -1 : distance.compareTo(nearest);
            if (sum.compareTo(least) >= 0 && (nearer < 0 || (nearer == 0 && !multiple.higher()))) {
                nearest = distance;
                taken = end;
            }
            start = end;
        }
        long asked = allocation
                .requested(line, 0, taken)
                .min(BigInteger.valueOf(MOST_MONEY))
                .longValueExact();
        for (int candidate : line) {
            before[candidate] = asked;
        }
        allocation.place(line, 0, taken, Placement.PLACED);
        allocation.place(line, taken, line.length, Placement.NOT_PLACED);
        return line.length == 0 ? null : allocation.order.score(line[taken - 1]);
    }
}
