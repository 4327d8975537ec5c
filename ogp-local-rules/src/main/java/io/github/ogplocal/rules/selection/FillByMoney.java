// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.quantity.Money;
import java.math.BigInteger;
import java.util.Arrays;

/** Gives places by rank as long as the money lasts. */
final class FillByMoney {
    private static final long MOST_MONEY = 999_999_999_999_999_999L;
    private static final Stake STAKE = Stake.placeOfAll(Cut.BUDGET);

    private final Allocation allocation;
    private final CompiledProcedure compiled;
    private final SelectionStatus[] status;
    private final CandidateOrder order;
    private final OpenTies openTies;
    private final Allotment.Budget budget;
    private final int[] line;

    /** @param line all candidates, sorted */
    FillByMoney(Allocation allocation, Allotment.Budget budget, int[] line) {
        this.allocation = allocation;
        this.compiled = allocation.compiled;
        this.status = allocation.status;
        this.order = allocation.order;
        this.openTies = allocation.openTies;
        this.budget = budget;
        this.line = line;
    }

    /**
     * Gives the places.
     *
     * @return the money given before each candidate, in thousandths
     */
    long[] fill() {
        long[] given = new long[allocation.applications.length];
        long left = budget.amount().thousandths();
        BigInteger spent = BigInteger.ZERO;
        boolean closed = false;
        boolean open = false;
        int start = 0;
        while (start < line.length && !allocation.isStopped()) {
            int end = order.endOfEquals(line, start);
            for (int i = start; i < end; i++) {
                given[line[i]] = spent.min(BigInteger.valueOf(MOST_MONEY)).longValueExact();
            }
            if (closed) {
                allocation.place(line, start, end, Placement.NOT_PLACED);
            } else if (open) {
                waitForMoney(start, end, left);
            } else if (allocation.requested(line, start, end).compareTo(BigInteger.valueOf(left)) <= 0) {
                allocation.place(line, start, end, Placement.PLACED);
            } else if (end - start == 1) {
                allocation.place(line, start, end, Placement.ASKS_FOR_TOO_MUCH);
                addBudgetTie(start);
                closed = !budget.skips();
            } else {
                open = spendOnEquals(start, end, left);
                closed = !budget.skips();
            }
            for (int i = start; i < end; i++) {
                if (status[line[i]] == SelectionStatus.SELECTED) {
                    spent = spent.add(BigInteger.valueOf(allocation.requested(line[i])));
                }
            }
            left = BigInteger.valueOf(budget.amount().thousandths())
                    .subtract(spent)
                    .max(BigInteger.ZERO)
                    .longValueExact();
            start = end;
        }
        return given;
    }

    /** Whether money is left for these hangs on a tie that is open; for who asks for more than is left now, it is not. */
    private void waitForMoney(int start, int end, long left) {
        for (int i = start; i < end; i++) {
            if (allocation.requested(line[i]) > left) {
                allocation.placement[line[i]] = Placement.ASKS_FOR_TOO_MUCH;
            } else {
                allocation.placement[line[i]] = Placement.NOT_PLACED;
                status[line[i]] = SelectionStatus.UNDECIDED;
                openTies.add(new int[] {line[i]}, 0, 1);
            }
        }
    }

    /**
     * Gives money to equals who ask for more than is left together.
     *
     * @return whether it stays open who of them has it
     */
    private boolean spendOnEquals(int start, int end, long left) {
        int number = end - start;
        int[] able = new int[number];
        int size = 0;
        for (int i = start; i < end; i++) {
            boolean can = allocation.requested(line[i]) <= left;
            allocation.placement[line[i]] = can ? Placement.NOT_PLACED : Placement.ASKS_FOR_TOO_MUCH;
            // Who is skipped in any order takes no part; where the first misfit ends it, the order says who that is.
            if (can || !budget.skips()) {
                able[size++] = line[i];
            }
        }
        int[] tied = Arrays.copyOf(able, size);
        if (budget.skips() && allocation.requested(tied, 0, size).compareTo(BigInteger.valueOf(left)) <= 0) {
            allocation.place(tied, 0, size, Placement.PLACED);
            return false;
        }
        allocation.resolve(tied, 0, size, -1, SelectionStatus.SELECTED);
        boolean open = status[tied[0]] == SelectionStatus.UNDECIDED;
        if (open) {
            // Nobody has said how many of them the money will do for.
            openTies.settle(tied);
            openTies.add(tied, Math.max(1, size - fitting(tied, left)), size);
        }
        addMoneyTie(start, tied, left);
        for (int member : tied) {
            if (status[member] == SelectionStatus.SELECTED) {
                allocation.placement[member] = Placement.PLACED;
            }
        }
        return open;
    }

    /** How many of these the money does for at most. */
    private int fitting(int[] tied, long left) {
        long[] asked = new long[tied.length];
        for (int i = 0; i < tied.length; i++) {
            asked[i] = allocation.requested(tied[i]);
        }
        Arrays.sort(asked);
        BigInteger sum = BigInteger.ZERO;
        int number = 0;
        while (number < asked.length) {
            sum = sum.add(BigInteger.valueOf(asked[number]));
            if (sum.compareTo(BigInteger.valueOf(left)) > 0) {
                break;
            }
            number++;
        }
        return number;
    }

    /** Reports that equals asked for more than was left, and refuses a decision that gives more. */
    private void addMoneyTie(int start, int[] tied, long left) {
        int from = order.startOfScore(line, start);
        int to = order.endOfScore(line, start);
        int[] members = new int[to - from];
        System.arraycopy(line, from, members, 0, start - from);
        System.arraycopy(tied, 0, members, start - from, tied.length);
        int size = start - from + tied.length;
        for (int i = start; i < to; i++) {
            if (!OpenTies.contains(tied, line[i])) {
                members[size++] = line[i];
            }
        }
        TieReports.Span span = new TieReports.Span(0, size, start - from, start - from + tied.length);
        allocation.ties.add(members, span, 0, STAKE);
        allocation.ties.stopWhereTiesDo();
        BigInteger given = BigInteger.ZERO;
        for (int member : tied) {
            given = given.add(
                    status[member] == SelectionStatus.SELECTED
                            ? BigInteger.valueOf(allocation.requested(member))
                            : BigInteger.ZERO);
        }
        if (compiled.remainingTies.policy() == RemainingTieRule.Policy.COMMITTEE_DECIDES
                && given.compareTo(BigInteger.valueOf(left)) > 0) {
            allocation.settledTies.addMisfit(
                    allocation.ties.ids(tied, 0, tied.length),
                    new Money(requireNonNull(compiled.currency(), "currency"), left).toString());
        }
    }

    /** A candidate without money next to one of equal score that has it: a tie-break decided. */
    private void addBudgetTie(int out) {
        if (out > 0
                && order.compareScores(line[out - 1], line[out]) == 0
                && allocation.placement[line[out - 1]] == Placement.PLACED) {
            allocation.ties.addBroken(line, order.startOfScore(line, out), out, 0, STAKE);
        }
    }
}
