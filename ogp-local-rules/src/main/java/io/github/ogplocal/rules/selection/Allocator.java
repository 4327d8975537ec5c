// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.quantity.Fraction;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Gives places to candidates: those of each group or of all, then what is passed on, then the reserve lists; every cut in
 * one way.
 *
 * <p>Applications are indices into columns.
 */
final class Allocator {
    private static final String PASSED_ON = "selection/passed-on";

    private final CompiledProcedure compiled;
    private final Allocation allocation;
    private final CandidateOrder order;

    /** Number of candidates by group. */
    final int[] candidates;

    final int[] rank;
    final int[] reservePlace;
    /** Rank among all candidates; 0 where each group has its own places. */
    final int[] overallRank;
    /** Rank among all who waited for a place that was passed on, 0 for who did not; empty where none is passed on. */
    private final int[] passedOnRank;

    final @Nullable Placement[] placement;
    /** Money given before each candidate, in thousandths; null where places are not limited by money. */
    long @Nullable [] before;

    /** The threshold that the results gave; null where there is none. */
    @Nullable
    Fraction threshold;

    int allCandidates;

    /** Whether a group was short and the shortage rule stops the procedure. */
    boolean stopped;

    int passedOnPlaces;
    int waiting;

    Allocator(
            CompiledProcedure compiled,
            SelectionInput input,
            Scores scores,
            SelectionStatus[] status,
            int[] groupOf,
            SettledTies settledTies) {
        this(compiled, input, scores, status, groupOf, settledTies, -1, Fraction.ZERO);
    }

    /** An allocation in which one application has another total: what margins ask for. */
    Allocator(
            CompiledProcedure compiled,
            SelectionInput input,
            Scores scores,
            SelectionStatus[] status,
            int[] groupOf,
            SettledTies settledTies,
            int replaced,
            Fraction instead) {
        this.compiled = compiled;
        this.order = new CandidateOrder(compiled, input, scores, settledTies.draw(), replaced, instead);
        this.allocation = new Allocation(compiled, input.applications, status, groupOf, settledTies, order);
        boolean perGroup = compiled.allotment instanceof Allotment.PerGroup;
        this.candidates = new int[compiled.groups.size()];
        this.rank = new int[input.applications.length];
        this.reservePlace = new int[input.applications.length];
        this.overallRank = perGroup ? new int[0] : new int[input.applications.length];
        this.passedOnRank = passesOn() ? new int[input.applications.length] : new int[0];
        this.placement = allocation.placement;
    }

    /**
     * Settles the status of every candidate.
     *
     * @param lines the candidates by group, in the order of the groups; each in any order
     */
    void run(int[][] lines) {
        order.prepare(lines);
        boolean isShort = false;
        int spare = 0;
        for (int g = 0; g < lines.length; g++) {
            order.enter(contextOf(g), null);
            order.sortGroup(lines[g], rank);
            candidates[g] = lines[g].length;
            allCandidates += lines[g].length;
            int empty = compiled.places(compiled.groups.get(g)) - lines[g].length;
            isShort |= empty > 0;
            spare += Math.max(0, empty);
        }
        if (isShort && compiled.shortage.policy() == ShortageRule.Policy.STOP) {
            stopped = true;
            leaveAllUndecided(lines);
            return;
        }
        if (compiled.allotment instanceof Allotment.PerGroup) {
            perGroup(lines, spare);
        } else {
            inAll(lines, spare);
        }
        if (!allocation.isStopped()) {
            fillReserve(lines);
        }
        if (allocation.isStopped()) {
            leaveAllUndecided(lines);
        }
    }

    /** The ties that mattered, in the order in which the cuts were made. */
    List<Tie> ties() {
        return allocation.ties.all();
    }

    /** The tie that stops the procedure; null when none does. */
    @Nullable
    Tie stoppedBy() {
        return allocation.ties.stoppedBy();
    }

    /** What a candidate is ranked by, where that is points. */
    Optional<Fraction> shownScore(int candidate) {
        return order.shownScore(candidate);
    }

    /** The first tie-break that separates two applications with equal ranking scores; -1 when none does. */
    int separator(int one, int other) {
        return order.separator(one, other);
    }

    /** A tie-break as it looks at this pool. */
    TieBreakRule.TieBreak tieBreak(int key) {
        return order.tieBreak(key);
    }

    private void perGroup(int[][] lines, int spare) {
        for (int g = 0; g < lines.length && !allocation.isStopped(); g++) {
            order.enter(contextOf(g), rank);
            GroupId group = compiled.groups.get(g);
            fill(lines[g], compiled.places(group), new Stake(Cut.PLACES, group, SelectionStatus.SELECTED));
        }
        if (!allocation.isStopped() && spare > 0 && passesOn()) {
            order.enter(PASSED_ON, null);
            int[] line = allocation.inLine(lines);
            order.sort(line);
            passedOnPlaces = spare;
            int[] wait = onlyWaiting(line);
            waiting = wait.length;
            order.rank(wait, passedOnRank);
            fill(line, spare, Stake.placeOfAll(Cut.PASSED_ON_PLACES));
        }
    }

    private boolean passesOn() {
        return compiled.shortage.policy() == ShortageRule.Policy.NEXT_BEST_ANYWHERE;
    }

    /** Rank among all who waited for a place that was passed on; 0 for who did not. */
    int passedOnRank(int candidate) {
        return passedOnRank.length == 0 ? 0 : passedOnRank[candidate];
    }

    private void inAll(int[][] lines, int spare) {
        int[] line = allocation.inLine(lines);
        order.enter(contextOfAll(), overallRank);
        order.sortAndRank(line, overallRank);
        if (compiled.allotment instanceof Allotment.InAll places) {
            if (places.minimum() == 0 && places.cap() == Integer.MAX_VALUE) {
                fill(line, places.places(), Stake.placeOfAll(Cut.PLACES));
            } else {
                new FillWithGuarantees(allocation, places, line, lines, spare).fill();
            }
        } else if (compiled.allotment instanceof Allotment.Budget budget) {
            before = new FillByMoney(allocation, budget, line).fill();
        } else if (compiled.allotment instanceof Allotment.BudgetMultiple multiple) {
            FillToMultiple toMultiple = new FillToMultiple(allocation, multiple, line);
            threshold = toMultiple.fill();
            before = toMultiple.asked();
        }
    }

    private void fillReserve(int[][] lines) {
        if (compiled.reserve.scope() == ReserveRule.Scope.IN_ALL) {
            order.enter(contextOfAll(), overallRank.length == 0 ? null : overallRank);
            int[] line = allocation.inLine(lines);
            order.sort(line);
            int size = compiled.reserve.size(compiled.groups.get(0));
            fill(line, size, new Stake(Cut.RESERVE, null, SelectionStatus.RESERVE));
            rankReserve(line);
            return;
        }
        for (int g = 0; g < lines.length && !allocation.isStopped(); g++) {
            order.enter(contextOf(g), rank);
            int[] line = allocation.inLine(lines[g]);
            GroupId group = compiled.groups.get(g);
            fill(line, compiled.reserve.size(group), new Stake(Cut.RESERVE, group, SelectionStatus.RESERVE));
            rankReserve(line);
        }
    }

    private void fill(int[] line, int places, Stake stake) {
        new FillLine(allocation, line, places, stake).fill();
    }

    /** One name for a group's places and its reserve list, so that a draw puts the group in one order. */
    private String contextOf(int group) {
        if (!(compiled.allotment instanceof Allotment.PerGroup) || allocation.settledTies.draw() == null) {
            return contextOfAll();
        }
        GroupId id = compiled.groups.get(group);
        return "selection/region=" + id + "/cut=" + compiled.places(id);
    }

    private String contextOfAll() {
        if (compiled.allotment instanceof Allotment.InAll inAll && inAll.places() != Integer.MAX_VALUE) {
            return "selection/cut=" + inAll.places();
        }
        return "selection";
    }

    /** The context under which a tie was drawn. */
    String contextOf(Tie tie) {
        if (tie.getCut() == Cut.PASSED_ON_PLACES) {
            return PASSED_ON;
        }
        return tie.getGroup().isPresent()
                ? contextOf(compiled.groups.indexOf(tie.getGroup().get()))
                : contextOfAll();
    }

    private int[] onlyWaiting(int[] line) {
        int[] wait = new int[allocation.waiting(line, 0, line.length)];
        int at = 0;
        for (int candidate : line) {
            if (allocation.status[candidate] == SelectionStatus.NOT_SELECTED) {
                wait[at++] = candidate;
            }
        }
        return wait;
    }

    private void leaveAllUndecided(int[][] lines) {
        for (int[] line : lines) {
            for (int candidate : line) {
                allocation.status[candidate] = SelectionStatus.UNDECIDED;
            }
        }
    }

    /** Numbers the places on a list; whoever is sure to be on it counts, also where it is open who of several that is. */
    private void rankReserve(int[] line) {
        int before = 0;
        int start = 0;
        while (start < line.length) {
            int end = order.endOfEquals(line, start);
            int listed = allocation.openTies.losers(line, start, end)[0];
            for (int i = start; i < end; i++) {
                if (allocation.status[line[i]] == SelectionStatus.RESERVE) {
                    listed++;
                }
                if (allocation.status[line[i]] == SelectionStatus.RESERVE
                        || allocation.status[line[i]] == SelectionStatus.UNDECIDED) {
                    reservePlace[line[i]] = before + 1;
                }
            }
            before += listed;
            start = end;
        }
    }
}
