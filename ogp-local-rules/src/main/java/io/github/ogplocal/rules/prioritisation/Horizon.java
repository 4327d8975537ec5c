// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import io.github.ogplocal.model.quantity.Fraction;
import java.math.BigInteger;
import java.util.Arrays;

/**
 * Tells how far the endowment of a run of Equal Shares can grow before the run may take another course: other projects, in
 * another order, or after other ties.
 *
 * <p>As long as the same projects are bought in the same order, nobody has less after a purchase when the endowment grows, and
 * no highest payment rises. So the course is gone again in longs, once for a whole range of endowments: for each purse bounds
 * of its money where the range begins, an upper bound where it ends, and bounds of the rate at which it grows in between; for
 * each project bounds of its highest payment and of the rate at which that falls. Who can pay in full everywhere in the range,
 * and who nowhere, follows from the ends; whoever is between counts with all rates that are possible. A gap between two
 * projects, or between the money there is and a cost, then lasts at least as long as its size divided by the rate at which it
 * can close at most. The shortest of these is the horizon. Equal projects stay so only where nothing can part them.
 *
 * <p>All bounds are rounded outwards, so the horizon is never too far. Where they are too wide to tell much it is too near,
 * which costs runs and changes nothing; so a narrower range is tried then.
 */
final class Horizon {
    private static final int EMPTY = 0;
    private static final int START = 1;

    /** Rates are kept in parts of 2^20. */
    private static final int RATE_SHIFT = 20;

    /** What no payment can be: the money does not suffice. */
    private static final long TOO_LITTLE = -1;

    /** What no rate can be: there is no bound. */
    private static final long UNBOUNDED = -1;

    private static final int MOST_REPEATS = 1 << 20;
    private static final int ATTEMPTS = 4;
    private static final int MOST_MISSES = 6;

    private final Contest contest;
    private final boolean byCost;

    // The purses of the range, by number. Money in the binary unit: where the range begins at least and at most, at its
    // end
    // at most.
    private long[] low = new long[64];
    private long[] high = new long[64];
    private long[] end = new long[64];
    private long[] slowest = new long[64];
    private long[] fastest = new long[64];
    private int[] next = new int[64];
    private int purses;
    private boolean isStart;
    private final int[] purseOf;
    private final PurseCount supporters;
    private long[] richMoney = new long[64];
    private int[] richCount = new int[64];

    // Beyond this no rate is trusted: the rates of all voters together must fit a long.
    private final long mostRate;

    private final int[] alive;
    private int living;
    // The least that the highest payment for a project is anywhere in the range, as told by this purchase or an earlier
    // one.
    private final long[] least;
    private int shift;
    // How much more endowment, in the binary unit, is too much; 0 when nothing can be told.
    private long room;

    private int width = 1;
    private int misses;
    private int pause;

    Horizon(Contest contest, boolean byCost) {
        this.contest = contest;
        this.byCost = byCost;
        int projects = contest.projects().size();
        this.purseOf = new int[contest.electorate().groups()];
        this.supporters = new PurseCount(contest.electorate());
        this.alive = new int[projects];
        this.least = new long[projects];
        this.mostRate = Math.min(1L << 40, (1L << 61) / Math.max(1, contest.voters()));
    }

    /**
     * How many more runs, each with so much more endowment than the one before, are sure to take the course of this one; 0 or
     * more. There may be more of them.
     *
     * @param order what was chosen, in the order of choice
     * @param equals by the place in that order, the equally good projects that each was chosen from
     * @param chosen how many were chosen
     */
    int repeats(Fraction endowment, Fraction increment, int[] order, int[][] equals, int chosen) {
        if (pause > 0) {
            pause--;
            return 0;
        }
        int best = 0;
        int tried = width;
        for (int attempt = 0; attempt < ATTEMPTS && tried > best; attempt++) {
            int sure = within(endowment, increment, tried, order, equals, chosen);
            best = Math.max(best, sure);
            tried = sure == tried ? (int) Math.min(4L * tried, MOST_REPEATS) : Math.min(best + best / 8 + 1, tried / 2);
        }
        width = Math.min(Math.max(2 * best, width / 4 + 1), MOST_REPEATS);
        // Where nothing can be passed over, looking for it must not cost as much as the runs.
        misses = best == 0 ? Math.min(misses + 1, MOST_MISSES) : 0;
        pause = best == 0 ? (1 << misses) / 2 - 1 : 0;
        return best;
    }

    /** How many of so many more runs are sure to take the same course, by bounds that hold for all of them. */
    private int within(Fraction endowment, Fraction increment, int most, int[] order, int[][] equals, int chosen) {
        start(endowment, endowment.plus(increment.times(Fraction.of(most))));
        for (int i = 0; i < chosen && room > 0; i++) {
            if (contest.cost(order[i]) > 0) {
                buy(order[i], equals[i]);
            }
        }
        for (int i = 0; i < living && room > 0; i++) {
            count(alive[i]);
            keepUnpaid(alive[i]);
            supporters.forget();
        }
        // What is too much itself must not be reached.
        BigInteger open = BigInteger.valueOf(Math.max(0, room - 1)).multiply(increment.denominator());
        return open.shiftRight(shift)
                .divide(increment.numerator())
                .min(BigInteger.valueOf(most))
                .intValue();
    }

    private void start(Fraction first, Fraction last) {
        room = Long.MAX_VALUE;
        isStart = true;
        living = 0;
        long dearest = 1;
        for (int project = 0; project < least.length; project++) {
            if (contest.votes(project) > 0 && contest.cost(project) > 0) {
                alive[living++] = project;
                dearest = Math.max(dearest, contest.cost(project));
            }
        }
        BigInteger all = ceiling(last).multiply(BigInteger.valueOf(contest.voters()));
        shift = 60 - Math.max(all.bitLength(), BigInteger.valueOf(dearest).bitLength());
        Arrays.fill(purseOf, START);
        purses = START;
        Fraction unit = shift >= 0
                ? Fraction.of(BigInteger.ONE.shiftLeft(shift), BigInteger.ONE)
                : Fraction.of(BigInteger.ONE, BigInteger.ONE.shiftLeft(-shift));
        Fraction begin = first.times(unit);
        add(
                begin.numerator().divide(begin.denominator()).longValueExact(),
                ceiling(begin).longValueExact(),
                ceiling(last.times(unit)).longValueExact(),
                1L << RATE_SHIFT,
                1L << RATE_SHIFT);
        for (int i = 0; i < living; i++) {
            least[alive[i]] = costInUnit(alive[i], false) / contest.votes(alive[i]);
        }
    }

    private static BigInteger ceiling(Fraction number) {
        return number.numerator()
                .add(number.denominator())
                .subtract(BigInteger.ONE)
                .divide(number.denominator());
    }

    private int add(long atLeast, long atMost, long atEnd, long slow, long fast) {
        if (purses == low.length) {
            grow();
        }
        low[purses] = atLeast;
        high[purses] = atMost;
        end[purses] = atEnd;
        slowest[purses] = slow;
        fastest[purses] = fast;
        if (fast >= mostRate) {
            room = 0;
        }
        return purses++;
    }

    private void grow() {
        int length = 2 * low.length;
        low = Arrays.copyOf(low, length);
        high = Arrays.copyOf(high, length);
        end = Arrays.copyOf(end, length);
        slowest = Arrays.copyOf(slowest, length);
        fastest = Arrays.copyOf(fastest, length);
        next = Arrays.copyOf(next, length);
        richMoney = Arrays.copyOf(richMoney, length);
        richCount = Arrays.copyOf(richCount, length);
        supporters.grow(length);
    }

    private long costInUnit(int project, boolean up) {
        long cost = contest.cost(project);
        if (shift >= 0) {
            return cost << shift;
        }
        return up ? -(-cost >> -shift) : cost >> -shift;
    }

    private long satisfaction(int project) {
        return byCost ? contest.cost(project) : 1;
    }

    private void count(int project) {
        if (isStart) {
            supporters.countAtStart(project);
        } else {
            supporters.count(project, purseOf);
        }
    }

    private void remove(int project) {
        for (int i = 0; i < living; i++) {
            if (alive[i] == project) {
                alive[i] = alive[--living];
                return;
            }
        }
    }

    private void buy(int project, int[] equal) {
        remove(project);
        count(project);
        long payment = highestPayment(low, costInUnit(project, true), true);
        long fastFall = payment == TOO_LITTLE ? UNBOUNDED : fastestFall(payment);
        if (fastFall == UNBOUNDED) {
            room = 0;
            supporters.forget();
            return;
        }
        long leastPayment = highestPayment(high, costInUnit(project, false), false);
        long paymentAtEnd = highestPayment(end, costInUnit(project, false), false);
        long slowFall = slowestFall(paymentAtEnd);
        for (int i = 0; i < supporters.purses(); i++) {
            int purse = supporters.purse(i);
            int to = EMPTY;
            if (end[purse] > paymentAtEnd) {
                // Whoever can pay in full only from somewhere in the range has nothing left before.
                boolean isRich = low[purse] >= payment;
                to = add(
                        Math.max(0, low[purse] - payment),
                        Math.max(0, high[purse] - leastPayment),
                        end[purse] - paymentAtEnd,
                        isRich ? slowest[purse] + slowFall : 0,
                        fastest[purse] + fastFall);
            }
            // Adding may replace the array, so it comes before the assignment.
            next[purse] = to;
        }
        supporters.forget();
        keepBehind(project, payment, slowFall, fastFall, equal);
        for (int group : contest.electorate().groupsOf(project)) {
            int purse = purseOf[group];
            if (purse != EMPTY) {
                purseOf[group] = next[purse];
            }
        }
        isStart = false;
    }

    /** The rate at which a highest payment of at most so much falls at most, when those who pay it are counted. */
    private long fastestFall(long payment) {
        long rates = 0;
        int surelyRich = 0;
        for (int i = 0; i < supporters.purses(); i++) {
            int purse = supporters.purse(i);
            if (low[purse] >= payment) {
                surelyRich += supporters.in(purse);
            } else {
                rates += fastest[purse] * supporters.in(purse);
            }
        }
        return surelyRich == 0 ? UNBOUNDED : -Math.floorDiv(-rates, (long) surelyRich);
    }

    /** The rate at which a highest payment of at least so much falls at least, when those who pay it are counted. */
    private long slowestFall(long paymentAtEnd) {
        long rates = 0;
        int mayBeRich = 0;
        for (int i = 0; i < supporters.purses(); i++) {
            int purse = supporters.purse(i);
            if (end[purse] <= paymentAtEnd) {
                rates += slowest[purse] * supporters.in(purse);
            } else {
                mayBeRich += supporters.in(purse);
            }
        }
        return rates / Math.max(1, mayBeRich);
    }

    /** Narrows the room so that no other project overtakes the one that is bought. */
    private void keepBehind(int bought, long payment, long slowFall, long fastFall, int[] equal) {
        for (int i = 0; i < living && room > 0; ) {
            int project = alive[i];
            if (isBehind(project, payment, bought)) {
                i++;
                continue;
            }
            count(project);
            if (supporters.sum(end) < costInUnit(project, false)) {
                // Nobody's money grows by purchases, so it stays unpaid for all that is to come.
                supporters.forget();
                alive[i] = alive[--living];
                continue;
            }
            least[project] = Math.max(least[project], highestPayment(end, costInUnit(project, false), false));
            if (!isBehind(project, payment, bought)) {
                if (contains(equal, project)) {
                    keepEqual(project, bought, fastFall);
                } else {
                    keepApart(project, bought, payment, slowFall);
                }
            }
            supporters.forget();
            i++;
        }
    }

    /** Whether the least payment for a project anywhere in the range is worse than the highest for the one bought. */
    private boolean isBehind(int project, long payment, int bought) {
        return compare(least[project], project, payment, bought) > 0;
    }

    private int compare(long payment, int project, long otherPayment, int otherProject) {
        long by = satisfaction(otherProject);
        long otherBy = satisfaction(project);
        int order = Long.compare(Math.multiplyHigh(payment, by), Math.multiplyHigh(otherPayment, otherBy));
        return order != 0 ? order : Long.compareUnsigned(payment * by, otherPayment * otherBy);
    }

    private static boolean contains(int[] numbers, int number) {
        for (int one : numbers) {
            if (one == number) {
                return true;
            }
        }
        return false;
    }

    /** Two equal projects stay so when neither payment changes, or when they are alike in everything. */
    private void keepEqual(int project, int bought, long fastFall) {
        boolean alike = contest.cost(project) == contest.cost(bought)
                && Arrays.equals(
                        contest.electorate().groupsOf(project),
                        contest.electorate().groupsOf(bought));
        long payment = highestPayment(low, costInUnit(project, true), true);
        boolean changes = payment == TOO_LITTLE || fastestFall(payment) != 0 || fastFall != 0;
        if (changes && !alike) {
            room = 0;
        }
    }

    private void keepApart(int project, int bought, long payment, long slowFall) {
        long projectsPayment = highestPayment(low, costInUnit(project, true), true);
        if (projectsPayment == TOO_LITTLE) {
            keepUnpaid(project);
            return;
        }
        long fastFall = fastestFall(projectsPayment);
        if (fastFall == UNBOUNDED) {
            room = 0;
            return;
        }
        long leastPayment = highestPayment(high, costInUnit(project, false), false);
        BigInteger by = BigInteger.valueOf(satisfaction(bought));
        BigInteger otherBy = BigInteger.valueOf(satisfaction(project));
        narrow(difference(leastPayment, by, payment, otherBy), difference(fastFall, by, slowFall, otherBy));
    }

    private static BigInteger difference(long one, BigInteger by, long other, BigInteger otherBy) {
        return BigInteger.valueOf(one)
                .multiply(by)
                .subtract(BigInteger.valueOf(other).multiply(otherBy));
    }

    /** Narrows the room so that the supporters counted, who have too little, cannot pay for a project. */
    private void keepUnpaid(int project) {
        if (supporters.sum(end) >= costInUnit(project, false)) {
            narrow(
                    BigInteger.valueOf(costInUnit(project, false) - supporters.sum(high)),
                    BigInteger.valueOf(supporters.sum(fastest)));
        }
    }

    /** Keeps a gap open that closes at most at this rate while the endowment grows. */
    private void narrow(BigInteger gap, BigInteger closing) {
        if (gap.signum() <= 0) {
            room = 0;
        } else if (closing.signum() > 0) {
            BigInteger open = gap.shiftLeft(RATE_SHIFT).divide(closing);
            room = open.min(BigInteger.valueOf(room)).longValue();
        }
    }

    /**
     * The highest payment for a project when its supporters, who are counted, have so much by purse.
     *
     * @return rounded up or down; or that it is too little
     */
    private long highestPayment(long[] money, long cost, boolean up) {
        int rich = supporters.purses();
        int richPayers = supporters.payers();
        for (int i = 0; i < rich; i++) {
            int purse = supporters.purse(i);
            richMoney[i] = money[purse];
            richCount[i] = supporters.in(purse);
        }
        long rest = cost;
        boolean changed = true;
        while (changed && richPayers > 0) {
            changed = false;
            for (int i = 0; i < rich; ) {
                if (richMoney[i] * richPayers < rest) {
                    rest -= richMoney[i] * richCount[i];
                    richPayers -= richCount[i];
                    rich--;
                    richMoney[i] = richMoney[rich];
                    richCount[i] = richCount[rich];
                    changed = true;
                } else {
                    i++;
                }
            }
        }
        if (richPayers == 0) {
            return TOO_LITTLE;
        }
        return up ? -Math.floorDiv(-rest, (long) richPayers) : Math.floorDiv(rest, (long) richPayers);
    }
}
