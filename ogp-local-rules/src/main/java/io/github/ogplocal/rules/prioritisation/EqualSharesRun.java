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
 * <p>When the endowment grows and nothing else changes, all money grows and all highest payments fall, each at a constant rate.
 * A run therefore also keeps how much more endowment leaves each of its comparisons as it is: so much that completions can
 * pass over what is sure to repeat it.
 */
final class EqualSharesRun implements MethodRule.Runs {
    private static final int EMPTY = 0;
    private static final int START = 1;

    /** Rates are kept in parts of 2^20, rounded up. */
    private static final int RATE_SHIFT = 20;

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
    private long[] rate = new long[64];
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
    private final long[] fall;
    private final int[] seenIn;
    private final int[] alive;
    private int living;
    private int round;

    // The supporters of one project, counted by purse.
    private int[] counted = new int[64];
    private int[] next = new int[64];
    private boolean[] poor = new boolean[64];
    private int[] touched = new int[64];
    private int touches;
    private long[] richMoney = new long[64];
    private int[] richCount = new int[64];
    private long[] richRate = new long[64];

    // What solving one project exactly gave: highest payment = excess / (payersOfHighest * denominator).
    private BigInteger excess = BigInteger.ZERO;
    private int payersOfHighest;

    private final int[] order;
    private int chosen;

    // How much more endowment, in the binary unit, leaves everything as it is.
    private long room;

    // Beyond this no rate is trusted: the rates of all voters together must fit a long.
    private final long mostRate;

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
        this.least = new long[projects];
        this.most = new long[projects];
        this.fall = new long[projects];
        this.seenIn = new int[projects];
        this.alive = new int[projects];
        this.order = new int[projects];
        this.mostRate = Math.min(1L << 40, (1L << 61) / Math.max(1, contest.voters()));
    }

    @Override
    public int[] chosen(Fraction each) {
        run(each, null);
        return Arrays.copyOf(order, chosen);
    }

    @Override
    public int repeats(Fraction increment) {
        if (room <= 1 || increment.signum() <= 0) {
            return 0;
        }
        BigInteger unit = shift >= 0 ? increment.numerator().shiftLeft(shift) : increment.numerator();
        BigInteger by =
                shift >= 0 ? increment.denominator() : increment.denominator().shiftLeft(-shift);
        return BigInteger.valueOf(room - 1)
                .multiply(by)
                .divide(unit)
                .min(BigInteger.valueOf(1 << 20))
                .intValue();
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
        Arrays.fill(fall, 0);
        room = ties.answersAlike() ? Long.MAX_VALUE : 0;
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
            add(each.numerator(), 1L << RATE_SHIFT);
            Arrays.fill(purseOf, START);
        } else {
            Arrays.fill(purseOf, EMPTY);
        }
    }

    /** A new purse with money of the present level. */
    private int add(BigInteger numerator, long growth) {
        if (purses == exact.length) {
            grow();
        }
        exact[purses] = numerator;
        level[purses] = factors.size() - 1;
        rounded[purses] = inUnit(numerator, denominator, false);
        rate[purses] = Math.min(growth, mostRate);
        if (growth >= mostRate) {
            room = 0;
        }
        return purses++;
    }

    private void grow() {
        int length = 2 * exact.length;
        exact = Arrays.copyOf(exact, length);
        level = Arrays.copyOf(level, length);
        rounded = Arrays.copyOf(rounded, length);
        rate = Arrays.copyOf(rate, length);
        counted = Arrays.copyOf(counted, length);
        next = Arrays.copyOf(next, length);
        poor = Arrays.copyOf(poor, length);
        touched = Arrays.copyOf(touched, length);
        richMoney = Arrays.copyOf(richMoney, length);
        richCount = Arrays.copyOf(richCount, length);
        richRate = Arrays.copyOf(richRate, length);
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
        if (count == 1) {
            narrowByOthers(leader);
            return close;
        }
        int[] best = exactlyBest(close);
        // Payments of supporters who all can pay alike do not depend on the endowment: such a tie stays one.
        boolean stays = best.length == count;
        for (int project : close) {
            stays &= fall[project] == 0;
        }
        if (stays) {
            narrowByOthers(leader);
        } else {
            room = 0;
        }
        return best;
    }

    /** The endowment may grow as long as no other project overtakes the leader, whose own highest payment only falls. */
    private void narrowByOthers(int leader) {
        if (room == 0) {
            return;
        }
        for (int i = 0; i < living; i++) {
            int project = alive[i];
            if (fall[project] > 0 && project != leader) {
                narrow(least[project] - atMostAs(leader, project), fall[project]);
            }
        }
    }

    /** The highest payment for a project at which it would be equal to the leader, rounded up. */
    private long atMostAs(int leader, int project) {
        if (!byCost) {
            return most[leader];
        }
        long cost = contest.cost(leader);
        long whole = most[leader] / cost;
        if (whole >= 1 << 12) {
            return Math.multiplyHigh(whole + 1, contest.cost(project)) == 0
                    ? (whole + 1) * contest.cost(project)
                    : Long.MAX_VALUE;
        }
        BigInteger equal = BigInteger.valueOf(most[leader])
                .multiply(BigInteger.valueOf(contest.cost(project)))
                .divide(BigInteger.valueOf(cost));
        return equal.bitLength() < 62 ? equal.longValueExact() + 1 : Long.MAX_VALUE;
    }

    /** Keeps a gap open that closes at most at this rate while the endowment grows. */
    private void narrow(long gap, long closing) {
        if (gap <= 0) {
            room = 0;
        } else if (closing > 0) {
            long open = gap < 1L << 42 ? (gap << RATE_SHIFT) / closing : (gap / closing) << RATE_SHIFT;
            room = Math.min(room, gap / closing >= 1L << 42 ? room : open);
        }
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
        touches = 0;
        if (purses == START + 1 && round == 1) {
            counted[START] = contest.votes(project);
            touched[touches++] = START;
            return;
        }
        for (int group : electorate.groupsOf(project)) {
            int purse = purseOf[group];
            if (purse != EMPTY) {
                if (counted[purse] == 0) {
                    touched[touches++] = purse;
                }
                counted[purse] += electorate.size(group);
            }
        }
    }

    private void forget() {
        for (int i = 0; i < touches; i++) {
            counted[touched[i]] = 0;
            poor[touched[i]] = false;
        }
    }

    /** Bounds the highest payment for a project; false when its supporters together have less than its cost. */
    private boolean evaluate(int project) {
        count(project);
        long sum = 0;
        long growth = 0;
        int payers = 0;
        for (int i = 0; i < touches; i++) {
            int purse = touched[i];
            sum += rounded[purse] * counted[purse];
            growth += rate[purse] * counted[purse];
            payers += counted[purse];
        }
        boolean affordable;
        if (sum + payers <= costInUnit(project, false)) {
            affordable = false;
            narrow(costInUnit(project, false) - sum - payers, growth);
        } else if (sum < costInUnit(project, true)) {
            affordable = evaluateExactly(project);
            room = 0;
        } else {
            bound(project, payers);
            affordable = true;
        }
        forget();
        return affordable;
    }

    private void bound(int project, int payers) {
        int rich = touches;
        for (int i = 0; i < touches; i++) {
            richMoney[i] = rounded[touched[i]];
            richCount[i] = counted[touched[i]];
            richRate[i] = rate[touched[i]];
        }
        long poorGrowth = 0;
        long cost = costInUnit(project, true);
        long rest = cost;
        int richPayers = payers;
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = 0; i < rich; ) {
                if (richMoney[i] * richPayers < rest) {
                    rest -= richMoney[i] * richCount[i];
                    poorGrowth += richRate[i] * richCount[i];
                    richPayers -= richCount[i];
                    rich--;
                    richMoney[i] = richMoney[rich];
                    richCount[i] = richCount[rich];
                    richRate[i] = richRate[rich];
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
        fall[project] = Math.max(fall[project], -Math.floorDiv(-poorGrowth, (long) richPayers));
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
        for (int i = 0; i < touches; i++) {
            addTo(byLevel, touched[i]);
        }
        return sum(byLevel);
    }

    private void addTo(BigInteger[] byLevel, int purse) {
        BigInteger money = exact[purse].multiply(BigInteger.valueOf(counted[purse]));
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
        int[] open = new int[touches];
        int opens = 0;
        for (int i = 0; i < touches; i++) {
            int purse = touched[i];
            if (rounded[purse] < least[project]) {
                poor[purse] = true;
                addTo(byLevel, purse);
            } else {
                rich += counted[purse];
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
                    rest = rest.subtract(money.multiply(BigInteger.valueOf(counted[purse])));
                    rich -= counted[purse];
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
            int payers = 0;
            for (int i = 0; i < touches; i++) {
                payers += counted[touched[i]];
            }
            Fraction highest = Fraction.of(excess, denominator.multiply(BigInteger.valueOf(payersOfHighest)));
            Fraction measure = byCost ? Fraction.of(contest.cost(project)).dividedBy(highest) : highest;
            steps.add(new Step(
                    project, 0, measure, Arrays.stream(tied).boxed().toList(), payers, highest, payersOfHighest));
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
        long growth = 0;
        for (int i = 0; i < touches; i++) {
            int purse = touched[i];
            if (poor[purse]) {
                growth += rate[purse] * counted[purse];
            }
        }
        long falling = -Math.floorDiv(-growth, (long) payersOfHighest);
        for (int i = 0; i < touches; i++) {
            int purse = touched[i];
            BigInteger left = poor[purse] ? BigInteger.ZERO : money(purse).subtract(payment);
            if (poor[purse]) {
                narrow(least[project] - rounded[purse] - 1, rate[purse] + falling);
            } else if (left.signum() == 0) {
                // With more endowment something would be left.
                room = 0;
            }
            // Adding may replace the array, so it comes before the assignment.
            int to = left.signum() == 0 ? EMPTY : add(left, rate[purse] + falling);
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
