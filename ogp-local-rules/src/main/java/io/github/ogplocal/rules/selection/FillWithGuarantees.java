// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One walk down the line of all candidates, in which some places are held for groups, and groups can be full. */
final class FillWithGuarantees {
    /**
     * Candidates whom no key separates.
     *
     * @param start where in the line they begin
     * @param end where they end, exclusive
     * @param groups the groups whose candidates stand in line for these places
     */
    private record Equals(int start, int end, List<Integer> groups) {}

    private final Allocation allocation;
    private final CompiledProcedure compiled;
    private final SelectionStatus[] status;
    private final CandidateOrder order;
    private final int[] line;
    /** Places still held for each group. */
    private final long[] held;
    /** How many places by rank each group can still have. */
    private final long[] room;
    /** Places left for whoever comes next. */
    private long free;

    /**
     * A walk.
     *
     * @param line all candidates, sorted
     * @param lines the candidates by group
     * @param spare places that groups have too few candidates for
     */
    FillWithGuarantees(Allocation allocation, Allotment.InAll places, int[] line, int[][] lines, int spare) {
        this.allocation = allocation;
        this.compiled = allocation.compiled;
        this.status = allocation.status;
        this.order = allocation.order;
        this.line = line;
        this.held = new long[lines.length];
        this.room = new long[lines.length];
        boolean passedOn = compiled.shortage.policy() == ShortageRule.Policy.NEXT_BEST_ANYWHERE;
        this.free = places.places() == Integer.MAX_VALUE
                ? Long.MAX_VALUE / 2
                : places.places() - (long) places.minimum() * lines.length + (passedOn ? spare : 0);
        for (int g = 0; g < lines.length; g++) {
            held[g] = Math.min(places.minimum(), lines[g].length);
            room[g] = places.cap() == Integer.MAX_VALUE ? Long.MAX_VALUE / 2 : places.cap() - places.minimum();
        }
    }

    void fill() {
        int start = 0;
        while (start < line.length && !allocation.isStopped()) {
            int end = order.endOfEquals(line, start);
            walk(start, end);
            start = end;
        }
        if (!allocation.isStopped()) {
            addBrokenTies();
        }
    }

    /** Places equals. */
    private void walk(int start, int end) {
        long[] number = new long[held.length];
        for (int i = start; i < end; i++) {
            number[allocation.groupOf[line[i]]]++;
        }
        long wanted = 0;
        for (int g = 0; g < number.length; g++) {
            wanted += Math.min(Math.max(0, number[g] - held[g]), room[g]);
        }
        boolean enough = wanted <= free;
        List<Integer> contested = new ArrayList<>();
        long[] guaranteedTo = new long[held.length];
        long contestedPlaces = enough ? 0 : free;
        for (int g = 0; g < number.length && !allocation.isStopped(); g++) {
            if (number[g] == 0) {
                continue;
            }
            long guaranteed = Math.min(held[g], number[g]);
            long open = Math.min(number[g] - guaranteed, room[g]);
            if (!enough && free > 0 && open > 0) {
                contested.add(g);
                contestedPlaces += guaranteed;
                guaranteedTo[g] = guaranteed;
                held[g] -= guaranteed;
                continue;
            }
            long given = guaranteed + (enough ? open : 0);
            held[g] -= guaranteed;
            room[g] -= enough ? open : 0;
            free -= enough ? open : 0;
            settleGroup(start, end, g, given, number[g], enough ? open : 0, room[g]);
        }
        if (!contested.isEmpty() && !allocation.isStopped()) {
            contest(start, end, contested, guaranteedTo, contestedPlaces);
            free = 0;
        }
    }

    private void settleGroup(int start, int end, int g, long given, long number, long byRank, long roomLeft) {
        Equals equals = new Equals(start, end, List.of(g));
        int[] members = members(equals);
        Placement in = byRank > 0 ? Placement.PLACED : Placement.PLACED_AS_GUARANTEED;
        Placement out = roomLeft == 0 ? Placement.GROUP_IS_FULL : Placement.NOT_PLACED;
        allocation.place(members, 0, members.length, given == number ? in : out);
        if (given > 0 && given < number) {
            Cut cut = out == Placement.GROUP_IS_FULL ? Cut.GROUP_CAP : Cut.GROUP_MINIMUM;
            Stake stake = ofGroup(cut, g);
            settle(equals, (int) given, stake, in);
        }
    }

    /** Equals of several groups for whom places are left, but not enough. */
    private void contest(int start, int end, List<Integer> groups, long[] guaranteed, long places) {
        Equals equals = new Equals(start, end, groups);
        int[] members = members(equals);
        allocation.place(members, 0, members.length, Placement.NOT_PLACED);
        settle(equals, (int) places, Stake.placeOfAll(Cut.PLACES), Placement.PLACED);
        if (status[members[0]] == SelectionStatus.UNDECIDED) {
            keepGuarantees(members, groups, guaranteed, places);
        }
        if (compiled.remainingTies.policy() == RemainingTieRule.Policy.COMMITTEE_DECIDES) {
            for (int g : groups) {
                checkGroup(members, g, guaranteed[g], guaranteed[g] + room[g]);
            }
        }
    }

    /** Whoever wins the tie, each group has what it is guaranteed, and no more than it can have. */
    private void keepGuarantees(int[] members, List<Integer> groups, long[] guaranteed, long places) {
        long[] highest = allocation.openTies.number(members);
        long[] fewest = new long[highest.length];
        for (int g : groups) {
            fewest[g] = Math.max(0, highest[g] - guaranteed[g] - room[g]);
            highest[g] -= guaranteed[g];
        }
        long losers = members.length - places;
        allocation.openTies.settle(members);
        allocation.openTies.add(members, losers, fewest, highest);
    }

    /** A committee that decided may have given a group less than it is guaranteed, or more than it can have. */
    private void checkGroup(int[] members, int g, long least, long most) {
        long admitted = 0;
        boolean open = false;
        for (int member : members) {
            open |= status[member] == SelectionStatus.UNDECIDED;
            admitted += allocation.groupOf[member] == g && status[member] == SelectionStatus.SELECTED ? 1 : 0;
        }
        if (!open && (admitted < least || admitted > most)) {
            allocation.settledTies.addMisfit(
                    allocation.ties.ids(members, 0, members.length),
                    compiled.groups.get(g).value());
        }
    }

    /** Settles a tie of equals. */
    private void settle(Equals equals, int places, Stake stake, Placement in) {
        int[] members = members(equals);
        allocation.resolve(members, 0, members.length, places, SelectionStatus.SELECTED);
        int from = order.startOfScore(line, equals.start());
        int[] ahead = members(new Equals(from, equals.start(), equals.groups()));
        int[] all = members(new Equals(from, order.endOfScore(line, equals.start()), equals.groups()));
        int given = 0;
        for (int member : ahead) {
            given += status[member] == SelectionStatus.SELECTED ? 1 : 0;
        }
        TieReports.Span span = new TieReports.Span(0, all.length, ahead.length, ahead.length + members.length);
        allocation.ties.add(all, span, given + places, stake);
        allocation.ties.stopWhereTiesDo();
        for (int member : members) {
            if (status[member] == SelectionStatus.SELECTED) {
                allocation.placement[member] = in;
            }
        }
    }

    private int[] members(Equals equals) {
        int[] members = new int[equals.end() - equals.start()];
        int size = 0;
        for (int i = equals.start(); i < equals.end(); i++) {
            if (equals.groups().contains(allocation.groupOf[line[i]])) {
                members[size++] = line[i];
            }
        }
        return Arrays.copyOf(members, size);
    }

    /** Equal scores on both sides of a line that tie-breaks or a draw have drawn. */
    private void addBrokenTies() {
        int start = 0;
        while (start < line.length) {
            int end = order.endOfScore(line, start);
            int from = start;
            if (end - from > 1) {
                int[] byRank = standing(from, end, -1);
                addBrokenTie(byRank, Stake.placeOfAll(Cut.PLACES));
                for (int g = 0; g < held.length; g++) {
                    int[] own = standing(from, end, g);
                    int out = firstOut(own);
                    if (out > 0 && allocation.placement[own[out]] == Placement.GROUP_IS_FULL) {
                        addBrokenTie(own, ofGroup(Cut.GROUP_CAP, g));
                    } else if (out > 0 && allocation.placement[own[out - 1]] == Placement.PLACED_AS_GUARANTEED) {
                        addBrokenTie(own, ofGroup(Cut.GROUP_MINIMUM, g));
                    }
                }
            }
            start = end;
        }
    }

    /** Those of equal score who stand in line for the places of all, or for those of a group. */
    private int[] standing(int from, int to, int g) {
        int[] members = new int[to - from];
        int size = 0;
        for (int i = from; i < to; i++) {
            Placement own = allocation.placement[line[i]];
            boolean byRank = own != Placement.GROUP_IS_FULL && own != Placement.PLACED_AS_GUARANTEED;
            if (g < 0 ? byRank : allocation.groupOf[line[i]] == g) {
                members[size++] = line[i];
            }
        }
        return Arrays.copyOf(members, size);
    }

    private int firstOut(int[] members) {
        int out = 0;
        while (out < members.length && status[members[out]] == SelectionStatus.SELECTED) {
            out++;
        }
        return out < members.length ? out : -1;
    }

    /** Reports where a key has drawn the line; where nothing separates the two next to it, the tie is reported already. */
    private void addBrokenTie(int[] members, Stake stake) {
        int out = firstOut(members);
        boolean separated = out > 0
                && status[members[out]] == SelectionStatus.NOT_SELECTED
                && order.compareKeys(members[out - 1], members[out]) != 0
                && !allocation.ties.isReported(members[out - 1], stake)
                && !allocation.ties.isReported(members[out], stake);
        if (separated) {
            allocation.ties.addBroken(members, 0, out, out, stake);
        }
    }

    private Stake ofGroup(Cut cut, int g) {
        return new Stake(cut, compiled.groups.get(g), SelectionStatus.SELECTED);
    }
}
