// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import io.github.ogplocal.model.quantity.Fraction;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Runs of the Method of Equal Shares over one contest, exact and with arrays that are used again.
 *
 * <p>Voters with the same past have the same money: a purse. A purse is never changed; who pays goes on to another one. Its
 * money is kept twice: as a numerator over the common denominator of its time, which is exact, and rounded down to a long in a
 * binary unit so small that all the money together still fits. Supporters are counted by purse, the highest payment is bounded
 * from both sides with longs, and only what these bounds cannot tell apart is compared exactly. So every comparison is exact,
 * and hardly any is expensive.
 *
 * <p>The measure of a project never improves while others are bought, so the bound of an earlier round tells which projects
 * need no look in this one.
 *
 * <p>How many runs with more money would only repeat the last one, {@link Horizon} tells.
 */
final class EqualSharesRun implements MethodRule.Runs {
    private static final int EMPTY = 0;
    private static final int START = 1;

    private final Contest contest;
    private final Electorate electorate;
    private final boolean byCost;
    private final TieBreaker ties;
    private final int[] free;
    private final int[] priced;

    // The purses of one run, by number.
    private BigInteger[] exact = new BigInteger[64];
    private int[] level = new int[64];
    private long[] rounded = new long[64];
    private int purses;
    private final int[] purseOf;

    // Levels of the common denominator: each purchase multiplies it.
    private BigInteger denominator = BigInteger.ONE;
    private final List<BigInteger> factors = new ArrayList<>();
    private final List<BigInteger> upTo = new ArrayList<>();
    private int shift;
    private Fraction endowment = Fraction.ZERO;

    // Bounds of the highest payment for each project, in the binary unit.
    private final long[] least;
    private final long[] most;
    private final int[] seenIn;
    private final int[] alive;
    private int living;
    private int round;

    private final PurseCount supporters;
    private int[] next = new int[64];
    private boolean[] poor = new boolean[64];
    private long[] richMoney = new long[64];
    private int[] richCount = new int[64];

    // What solving one project exactly gave: highest payment = excess / (payersOfHighest * denominator).
    private BigInteger excess = BigInteger.ZERO;
    private int payersOfHighest;

    private final int[] order;
    private final int[][] equals;
    private int chosen;
    private @Nullable Horizon horizon;

    EqualSharesRun(Contest contest, boolean byCost, TieBreaker ties) {
        this.contest = contest;
        this.electorate = contest.electorate();
        this.byCost = byCost;
        this.ties = ties;
        int projects = contest.projects().size();
        List<Integer> withoutCost = new ArrayList<>();
        List<Integer> withCost = new ArrayList<>();
        for (int project = 0; project < projects; project++) {
            if (contest.votes(project) > 0) {
                (contest.cost(project) == 0 ? withoutCost : withCost).add(project);
            }
        }
        withoutCost.sort((left, right) -> Integer.compare(contest.votes(right), contest.votes(left)));
        this.free = withoutCost.stream().mapToInt(Integer::intValue).toArray();
        this.priced = withCost.stream().mapToInt(Integer::intValue).toArray();
        this.purseOf = new int[electorate.groups()];
        this.supporters = new PurseCount(electorate);
        this.least = new long[projects];
        this.most = new long[projects];
        this.seenIn = new int[projects];
        this.alive = new int[projects];
        this.order = new int[projects];
        this.equals = new int[projects][];
    }

    @Override
    public int[] chosen(Fraction each) {
        run(each, null);
        return Arrays.copyOf(order, chosen);
    }

    @Override
    public int repeats(Fraction increment) {
        if (!ties.answersAlike()) {
            return 0;
        }
        if (horizon == null) {
            horizon = new Horizon(contest, byCost);
        }
        return horizon.repeats(endowment, increment, order, equals, chosen);
    }

    Course course(Fraction each) {
        List<Step> steps = new ArrayList<>();
        run(each, steps);
        return new Course(steps, each, 0, shortfalls());
    }

    private void run(Fraction each, @Nullable List<Step> steps) {
        start(each);
        takeFree(steps);
        while (true) {
            int[] best = best();
            if (best.length == 0) {
                return;
            }
            int project = best.length == 1 ? best[0] : ties.first(best.clone(), this::state);
            buy(project, best, steps);
            equals[chosen] = best;
            order[chosen++] = project;
            remove(project);
        }
    }

    /** Takes all that costs nothing, the most votes first. */
    private void takeFree(@Nullable List<Step> steps) {
        int end;
        for (int start = 0; start < free.length; start = end) {
            int votes = contest.votes(free[start]);
            end = start + 1;
            while (end < free.length && contest.votes(free[end]) == votes) {
                end++;
            }
            int[] equal = Arrays.copyOfRange(free, start, end);
            while (equal.length > 0) {
                int project = equal.length == 1 ? equal[0] : ties.first(equal.clone(), this::state);
                order[chosen++] = project;
                if (steps != null) {
                    List<Integer> tied = Arrays.stream(equal).boxed().toList();
                    steps.add(Step.unpaid(project, 0, Fraction.of(votes), tied));
                }
                equal = Arrays.stream(equal).filter(other -> other != project).toArray();
            }
        }
    }

    private void start(Fraction each) {
        endowment = each;
        chosen = 0;
        round = 0;
        living = priced.length;
        System.arraycopy(priced, 0, alive, 0, living);
        Arrays.fill(least, 0);
        Arrays.fill(seenIn, 0);
        factors.clear();
        upTo.clear();
        factors.add(BigInteger.ONE);
        upTo.add(BigInteger.ONE);
        denominator = each.denominator();
        BigInteger all = each.numerator()
                .multiply(BigInteger.valueOf(contest.voters()))
                .divide(denominator)
                .add(BigInteger.ONE);
        int bits = all.bitLength();
        for (int project : priced) {
            bits = Math.max(bits, 64 - Long.numberOfLeadingZeros(contest.cost(project)));
        }
        shift = 60 - bits;
        purses = START;
        exact[EMPTY] = BigInteger.ZERO;
        rounded[EMPTY] = 0;
        if (each.signum() > 0) {
            add(each.numerator());
            Arrays.fill(purseOf, START);
        } else {
            Arrays.fill(purseOf, EMPTY);
        }
    }

    /** A new purse with money of the present level. */
    private int add(BigInteger numerator) {
        if (purses == exact.length) {
            grow();
        }
        exact[purses] = numerator;
        level[purses] = factors.size() - 1;
        rounded[purses] = inUnit(numerator, denominator, false);
        return purses++;
    }

    private void grow() {
        int length = 2 * exact.length;
        exact = Arrays.copyOf(exact, length);
        level = Arrays.copyOf(level, length);
        rounded = Arrays.copyOf(rounded, length);
        supporters.grow(length);
        next = Arrays.copyOf(next, length);
        poor = Arrays.copyOf(poor, length);
        richMoney = Arrays.copyOf(richMoney, length);
        richCount = Arrays.copyOf(richCount, length);
    }

    /** A quotient in the binary unit, rounded down, or up. */
    private long inUnit(BigInteger numerator, BigInteger divisor, boolean up) {
        BigInteger scaled = shift >= 0 ? numerator.shiftLeft(shift) : numerator;
        BigInteger by = shift >= 0 ? divisor : divisor.shiftLeft(-shift);
        return (up ? scaled.add(by).subtract(BigInteger.ONE) : scaled)
                .divide(by)
                .longValueExact();
    }

    private long costInUnit(int project, boolean up) {
        long cost = contest.cost(project);
        if (shift >= 0) {
            return cost << shift;
        }
        return up ? -(-cost >> -shift) : cost >> -shift;
    }

    /** What a highest payment is divided by to compare projects: the cost, or one. */
    private long satisfaction(int project) {
        return byCost ? contest.cost(project) : 1;
    }

    /** All projects with the best measure of this round, ascending; none when nobody can pay for any. */
    private int[] best() {
        round++;
        int leader = -1;
        while (true) {
            int project = leastUnseen();
            if (project < 0 || (leader >= 0 && compare(least[project], project, most[leader], leader) > 0)) {
                break;
            }
            if (!evaluate(project)) {
                remove(project);
                continue;
            }
            seenIn[project] = round;
            if (leader < 0 || compare(most[project], project, most[leader], leader) < 0) {
                leader = project;
            }
        }
        if (leader < 0) {
            return new int[0];
        }
        int[] contenders = new int[living];
        int count = 0;
        for (int i = 0; i < living; i++) {
            int project = alive[i];
            if (seenIn[project] == round && compare(least[project], project, most[leader], leader) <= 0) {
                contenders[count++] = project;
            }
        }
        int[] close = Arrays.copyOf(contenders, count);
        Arrays.sort(close);
        return count == 1 ? close : exactlyBest(close);
    }

    private int leastUnseen() {
        int found = -1;
        for (int i = 0; i < living; i++) {
            int project = alive[i];
            if (seenIn[project] != round && (found < 0 || compare(least[project], project, least[found], found) < 0)) {
                found = project;
            }
        }
        return found;
    }

    /** Compares two payments, each divided by the satisfaction with its project. */
    private int compare(long payment, int project, long otherPayment, int otherProject) {
        long by = satisfaction(otherProject);
        long otherBy = satisfaction(project);
        int high = Long.compare(Math.multiplyHigh(payment, by), Math.multiplyHigh(otherPayment, otherBy));
        return high != 0 ? high : Long.compareUnsigned(payment * by, otherPayment * otherBy);
    }

    private int[] exactlyBest(int[] close) {
        int[] best = new int[close.length];
        int count = 0;
        BigInteger bestExcess = BigInteger.ZERO;
        BigInteger bestBy = BigInteger.ONE;
        for (int project : close) {
            count(project);
            solve(project);
            forget();
            BigInteger by = BigInteger.valueOf(satisfaction(project)).multiply(BigInteger.valueOf(payersOfHighest));
            int order = count == 0 ? -1 : excess.multiply(bestBy).compareTo(bestExcess.multiply(by));
            if (order < 0) {
                count = 0;
                bestExcess = excess;
                bestBy = by;
            }
            if (order <= 0) {
                best[count++] = project;
            }
        }
        return Arrays.copyOf(best, count);
    }

    private void remove(int project) {
        for (int i = 0; i < living; i++) {
            if (alive[i] == project) {
                alive[i] = alive[--living];
                return;
            }
        }
    }

    /** Counts the supporters of a project who have money, by purse. */
    private void count(int project) {
        if (purses == START + 1 && round == 1) {
            supporters.countAtStart(project);
        } else {
            supporters.count(project, purseOf);
        }
    }

    private void forget() {
        for (int i = 0; i < supporters.purses(); i++) {
            poor[supporters.purse(i)] = false;
        }
        supporters.forget();
    }

    /** Bounds the highest payment for a project; false when its supporters together have less than its cost. */
    private boolean evaluate(int project) {
        count(project);
        long sum = supporters.sum(rounded);
        int payers = supporters.payers();
        boolean affordable;
        if (sum + payers <= costInUnit(project, false)) {
            affordable = false;
        } else if (sum < costInUnit(project, true)) {
            affordable = evaluateExactly(project);
        } else {
            bound(project, payers);
            affordable = true;
        }
        forget();
        return affordable;
    }

    private void bound(int project, int payers) {
        int rich = supporters.purses();
        for (int i = 0; i < rich; i++) {
            int purse = supporters.purse(i);
            richMoney[i] = rounded[purse];
            richCount[i] = supporters.in(purse);
        }
        long cost = costInUnit(project, true);
        long rest = cost;
        int richPayers = payers;
        boolean changed = true;
        while (changed) {
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
        most[project] = -Math.floorDiv(-rest, (long) richPayers);
        // Money was rounded down by less than a unit a voter: who pays less than the others may have so much more to
        // give.
        long lowest = costInUnit(project, false) - (cost - rest) - (payers - richPayers);
        least[project] = Math.max(least[project], Math.floorDiv(lowest, (long) richPayers));
    }

    private boolean evaluateExactly(int project) {
        BigInteger cost = BigInteger.valueOf(contest.cost(project)).multiply(denominator);
        if (supportersMoney().compareTo(cost) < 0) {
            return false;
        }
        most[project] = Long.MAX_VALUE;
        solve(project);
        BigInteger by = denominator.multiply(BigInteger.valueOf(payersOfHighest));
        least[project] = inUnit(excess, by, false);
        most[project] = inUnit(excess, by, true);
        return true;
    }

    /** All money of the supporters counted, as a numerator over the common denominator. */
    private BigInteger supportersMoney() {
        BigInteger[] byLevel = new BigInteger[factors.size()];
        for (int i = 0; i < supporters.purses(); i++) {
            addTo(byLevel, supporters.purse(i));
        }
        return sum(byLevel);
    }

    private void addTo(BigInteger[] byLevel, int purse) {
        BigInteger money = exact[purse].multiply(BigInteger.valueOf(supporters.in(purse)));
        BigInteger before = byLevel[level[purse]];
        byLevel[level[purse]] = before == null ? money : before.add(money);
    }

    private BigInteger sum(BigInteger[] byLevel) {
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < byLevel.length; i++) {
            sum = sum.multiply(factors.get(i));
            if (byLevel[i] != null) {
                sum = sum.add(byLevel[i]);
            }
        }
        return sum;
    }

    /** Finds the highest payment for a project whose supporters are counted and have enough, exactly, and who pays less. */
    private void solve(int project) {
        BigInteger[] byLevel = new BigInteger[factors.size()];
        int rich = 0;
        int[] open = new int[supporters.purses()];
        int opens = 0;
        for (int i = 0; i < supporters.purses(); i++) {
            int purse = supporters.purse(i);
            if (rounded[purse] < least[project]) {
                poor[purse] = true;
                addTo(byLevel, purse);
            } else {
                rich += supporters.in(purse);
                if (rounded[purse] < most[project]) {
                    open[opens++] = purse;
                }
            }
        }
        BigInteger rest =
                BigInteger.valueOf(contest.cost(project)).multiply(denominator).subtract(sum(byLevel));
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = 0; i < opens; ) {
                int purse = open[i];
                BigInteger money = money(purse);
                if (money.multiply(BigInteger.valueOf(rich)).compareTo(rest) < 0) {
                    poor[purse] = true;
                    rest = rest.subtract(money.multiply(BigInteger.valueOf(supporters.in(purse))));
                    rich -= supporters.in(purse);
                    open[i] = open[--opens];
                    changed = true;
                } else {
                    i++;
                }
            }
        }
        excess = rest;
        payersOfHighest = rich;
    }

    /** The money of a purse as a numerator over the common denominator of now. */
    private BigInteger money(int purse) {
        return exact[purse].multiply(upTo.get(level[purse]));
    }

    private void buy(int project, int[] tied, @Nullable List<Step> steps) {
        count(project);
        solve(project);
        if (steps != null) {
            Fraction highest = Fraction.of(excess, denominator.multiply(BigInteger.valueOf(payersOfHighest)));
            Fraction measure = byCost ? Fraction.of(contest.cost(project)).dividedBy(highest) : highest;
            steps.add(new Step(
                    project,
                    0,
                    measure,
                    Arrays.stream(tied).boxed().toList(),
                    supporters.payers(),
                    highest,
                    payersOfHighest));
        }
        BigInteger common = excess.gcd(BigInteger.valueOf(payersOfHighest));
        BigInteger factor = BigInteger.valueOf(payersOfHighest).divide(common);
        BigInteger payment = excess.divide(common);
        denominator = denominator.multiply(factor);
        factors.add(factor);
        if (!factor.equals(BigInteger.ONE)) {
            upTo.replaceAll(factor::multiply);
        }
        upTo.add(BigInteger.ONE);
        for (int i = 0; i < supporters.purses(); i++) {
            int purse = supporters.purse(i);
            BigInteger left = poor[purse] ? BigInteger.ZERO : money(purse).subtract(payment);
            // Adding may replace the array, so it comes before the assignment.
            int to = left.signum() == 0 ? EMPTY : add(left);
            next[purse] = to;
        }
        for (int group : electorate.groupsOf(project)) {
            int purse = purseOf[group];
            if (purse != EMPTY) {
                purseOf[group] = next[purse];
            }
        }
        forget();
    }

    private List<Shortfall> shortfalls() {
        boolean[] isChosen = new boolean[contest.projects().size()];
        for (int i = 0; i < chosen; i++) {
            isChosen[order[i]] = true;
        }
        List<Shortfall> shortfalls = new ArrayList<>();
        for (int project = 0; project < isChosen.length; project++) {
            if (isChosen[project]) {
                continue;
            }
            if (contest.votes(project) == 0) {
                shortfalls.add(new Shortfall(project, 0, Shortfall.Of.SUPPORT, Fraction.ZERO, Fraction.ONE));
                continue;
            }
            count(project);
            Fraction money = Fraction.of(supportersMoney(), denominator);
            forget();
            shortfalls.add(new Shortfall(
                    project, 0, Shortfall.Of.SUPPORTERS_MONEY, money, Fraction.of(contest.cost(project))));
        }
        return shortfalls;
    }

    private String state() {
        StringBuilder state =
                new StringBuilder("equal-shares ").append(endowment).append(' ');
        int[] sorted = Arrays.copyOf(order, chosen);
        Arrays.sort(sorted);
        state.append(Arrays.toString(sorted));
        Fraction[] money = new Fraction[purses];
        for (int purse : purseOf) {
            if (money[purse] == null) {
                money[purse] = purse == EMPTY ? Fraction.ZERO : Fraction.of(money(purse), denominator);
            }
            state.append(' ').append(money[purse]);
        }
        return state.toString();
    }
}
