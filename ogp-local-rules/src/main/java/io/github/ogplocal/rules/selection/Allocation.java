// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.quantity.Money;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.TieDecision;
import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What all who give places work on: the candidates as columns, their order, and the ties found so far.
 *
 * <p>Applications are indices into columns. {@code NOT_SELECTED} stands for "still waits".
 */
final class Allocation {
    final CompiledProcedure compiled;
    final Application[] applications;
    final SelectionStatus[] status;
    final int[] groupOf;
    final SettledTies settledTies;
    final CandidateOrder order;
    final OpenTies openTies;
    final TieReports ties;
    /** Why each candidate has a place, or none; empty where each group has its own places. */
    final @Nullable Placement[] placement;

    Allocation(
            CompiledProcedure compiled,
            Application[] applications,
            SelectionStatus[] status,
            int[] groupOf,
            SettledTies settledTies,
            CandidateOrder order) {
        this.compiled = compiled;
        this.applications = applications;
        this.status = status;
        this.groupOf = groupOf;
        this.settledTies = settledTies;
        this.order = order;
        this.openTies = new OpenTies(status, groupOf, compiled.groups.size());
        this.ties = new TieReports(compiled, applications, status, order);
        this.placement = compiled.allotment instanceof Allotment.PerGroup
                ? new Placement[0]
                : new Placement[applications.length];
    }

    boolean isStopped() {
        return ties.stoppedBy() != null;
    }

    /** Gives these what they wait for. */
    void give(int[] line, int start, int end, SelectionStatus got) {
        for (int i = start; i < end; i++) {
            if (status[line[i]] == SelectionStatus.NOT_SELECTED) {
                status[line[i]] = got;
            }
        }
    }

    /** Notes why these have a place or none, and gives it to those who have. */
    void place(int[] line, int start, int end, Placement why) {
        for (int i = start; i < end; i++) {
            placement[line[i]] = why;
            if (why.isPlaced()) {
                status[line[i]] = SelectionStatus.SELECTED;
            }
        }
    }

    /**
     * Applies the rule for remaining ties to equals.
     *
     * @param places number of places for them; fewer than they are; -1 where the money for some of them is there, and for
     *     how many hangs on who they are
     */
    void resolve(int[] line, int start, int end, int places, SelectionStatus got) {
        switch (compiled.remainingTies.policy()) {
            case ADMIT_ALL, SHARE_RANK -> give(line, start, end, got);
            case ADMIT_NONE, STOP -> {}
            case LEAVE_UNDECIDED, DRAW -> leaveOpen(line, start, end, places);
            case COMMITTEE_DECIDES -> {
                TieDecision decision = settledTies.decision(ties.ids(line, start, end), places);
                if (decision == null) {
                    leaveOpen(line, start, end, places);
                } else {
                    for (int i = start; i < end; i++) {
                        if (decision.admitted().contains(applications[line[i]].getId())) {
                            status[line[i]] = got;
                        }
                    }
                }
            }
        }
    }

    private void leaveOpen(int[] line, int start, int end, int places) {
        int number = end - start;
        openTies.leave(
                Arrays.copyOfRange(line, start, end),
                places < 0 ? 1 : number - places,
                places < 0 ? number : number - places);
    }

    /** Those of the lines who have no place, and those whose tie is open, in their order. */
    int[] inLine(int[]... lines) {
        int number = 0;
        for (int[] line : lines) {
            for (int candidate : line) {
                number += standsInLine(candidate) ? 1 : 0;
            }
        }
        int[] still = new int[number];
        int at = 0;
        for (int[] line : lines) {
            for (int candidate : line) {
                if (standsInLine(candidate)) {
                    still[at++] = candidate;
                }
            }
        }
        return still;
    }

    private boolean standsInLine(int candidate) {
        return status[candidate] == SelectionStatus.NOT_SELECTED || status[candidate] == SelectionStatus.UNDECIDED;
    }

    /** How many of these wait without being in an open tie. */
    int waiting(int[] line, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            number += status[line[i]] == SelectionStatus.NOT_SELECTED ? 1 : 0;
        }
        return number;
    }

    /** What a candidate asks for, in thousandths of the currency's unit. */
    long requested(int candidate) {
        return applications[candidate]
                .getRequestedAmount()
                .map(Money::thousandths)
                .orElseThrow();
    }

    /** What these ask for together, in thousandths. */
    BigInteger requested(int[] line, int start, int end) {
        BigInteger sum = BigInteger.ZERO;
        for (int i = start; i < end; i++) {
            sum = sum.add(BigInteger.valueOf(requested(line[i])));
        }
        return sum;
    }
}
