// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.selection.ShortageRule.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Gives places to candidates: by group, then what is passed on, then the reserve lists; every cut in one way.
 *
 * <p>Applications are indices into columns that are sorted by id. Between candidates whom no key separates the order is
 * that of their ids, and nothing hangs on it: wherever it could, there is a {@link Tie}.
 */
final class Allocator {
    private final CompiledProcedure compiled;
    private final Application[] applications;
    private final Scores scores;
    private final SelectionStatus[] status;
    private final Scores.View first;
    private final Scores.View second;
    /** An application whose total is taken from {@link #instead} rather than from its scores; -1 for none. */
    private final int replaced;

    private final Fraction instead;

    /** Number of candidates by group. */
    final int[] candidates;

    final int[] rank;
    final int[] reservePlace;
    /** Rank among all who waited for a place that was passed on; 0 for who did not. */
    final int[] passedOnRank;

    /** Whether a group was short and the shortage rule stops the procedure. */
    boolean stopped;

    int passedOnPlaces;
    int waiting;
    final List<Tie> ties = new ArrayList<>();

    Allocator(CompiledProcedure compiled, Application[] applications, Scores scores, SelectionStatus[] status) {
        this(compiled, applications, scores, status, -1, Fraction.ZERO);
    }

    /** An allocation in which one application has another total: what margins ask for. */
    Allocator(
            CompiledProcedure compiled,
            Application[] applications,
            Scores scores,
            SelectionStatus[] status,
            int replaced,
            Fraction instead) {
        this.compiled = compiled;
        this.applications = applications;
        this.scores = scores;
        this.status = status;
        this.first = scores.view();
        this.second = scores.view();
        this.replaced = replaced;
        this.instead = instead;
        this.candidates = new int[compiled.groups.size()];
        this.rank = new int[applications.length];
        this.reservePlace = new int[applications.length];
        this.passedOnRank = new int[applications.length];
    }

    /**
     * Settles the status of every candidate.
     *
     * @param lines the candidates by group, in the order of the groups; each sorted by index
     */
    void run(int[][] lines) {
        boolean isShort = false;
        int spare = 0;
        for (int g = 0; g < lines.length; g++) {
            IntOrder.sort(lines[g], this::compareKeys);
            rank(lines[g], rank);
            candidates[g] = lines[g].length;
            int empty = places(g) - lines[g].length;
            isShort |= empty > 0;
            spare += Math.max(0, empty);
        }
        if (isShort && compiled.shortage.policy() == Policy.STOP) {
            stopped = true;
            for (int[] line : lines) {
                for (int candidate : line) {
                    status[candidate] = SelectionStatus.UNDECIDED;
                }
            }
            return;
        }
        for (int g = 0; g < lines.length; g++) {
            fill(lines[g], places(g), SelectionStatus.SELECTED, Cut.PLACES, compiled.groups.get(g));
        }
        if (spare > 0 && compiled.shortage.policy() == Policy.NEXT_BEST_ANYWHERE) {
            int[] line = waiting(lines);
            IntOrder.sort(line, this::compareKeys);
            passedOnPlaces = spare;
            waiting = line.length;
            rank(line, passedOnRank);
            fill(line, spare, SelectionStatus.SELECTED, Cut.PASSED_ON_PLACES, null);
        }
        for (int g = 0; g < lines.length; g++) {
            int[] line = waiting(new int[][] {lines[g]});
            GroupId group = compiled.groups.get(g);
            fill(line, compiled.reserve.size(group), SelectionStatus.RESERVE, Cut.RESERVE, group);
            rankReserve(line);
        }
    }

    private int places(int group) {
        return compiled.allocation.places(compiled.groups.get(group));
    }

    /** Gives {@code places} to the head of a sorted line. */
    private void fill(int[] line, int places, SelectionStatus got, Cut cut, @Nullable GroupId group) {
        if (places <= 0 || line.length <= places) {
            give(line, places <= 0 ? 0 : line.length, got);
            return;
        }
        int last = line[places - 1];
        int next = line[places];
        if (compareTotals(last, next) != 0) {
            give(line, places, got);
            return;
        }
        int from = places - 1;
        while (from > 0 && compareTotals(line[from - 1], last) == 0) {
            from--;
        }
        int to = places + 1;
        while (to < line.length && compareTotals(line[to], last) == 0) {
            to++;
        }
        int separator = separator(last, next);
        RuleId decidedBy;
        List<ApplicationId> unseparated = List.of();
        if (separator >= 0) {
            give(line, places, got);
            decidedBy = compiled.procedure.getTieBreaks().uses().get(separator).rule();
        } else {
            int head = places - 1;
            while (head > from && compareKeys(line[head - 1], last) == 0) {
                head--;
            }
            int tail = places + 1;
            while (tail < to && compareKeys(line[tail], last) == 0) {
                tail++;
            }
            decidedBy = compiled.procedure.getRemainingTies().rule();
            unseparated = ids(line, head, tail);
            give(line, head, got);
            for (int i = head; i < tail; i++) {
                switch (compiled.remainingTies.policy()) {
                    case ADMIT_ALL -> status[line[i]] = got;
                    case ADMIT_NONE -> {}
                    case LEAVE_UNDECIDED -> status[line[i]] = SelectionStatus.UNDECIDED;
                }
            }
        }
        List<ApplicationId> admitted = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (status[line[i]] == got) {
                admitted.add(applications[line[i]].getId());
            }
        }
        admitted.sort(null);
        ties.add(Tie.builder()
                .cut(cut)
                .group(Optional.ofNullable(group))
                .total(total(last))
                .members(ids(line, from, to))
                .places(places - from)
                .decidedBy(decidedBy)
                .unseparated(unseparated)
                .admitted(admitted)
                .build());
    }

    private void give(int[] line, int number, SelectionStatus got) {
        for (int i = 0; i < number; i++) {
            status[line[i]] = got;
        }
    }

    private List<ApplicationId> ids(int[] line, int from, int to) {
        List<ApplicationId> ids = new ArrayList<>();
        for (int i = from; i < to; i++) {
            ids.add(applications[line[i]].getId());
        }
        ids.sort(null);
        return ids;
    }

    /** Those of the lines who have neither a place nor an open tie, in their order. */
    private int[] waiting(int[][] lines) {
        int number = 0;
        for (int[] line : lines) {
            for (int candidate : line) {
                number += status[candidate] == SelectionStatus.NOT_SELECTED ? 1 : 0;
            }
        }
        int[] waiting = new int[number];
        int at = 0;
        for (int[] line : lines) {
            for (int candidate : line) {
                if (status[candidate] == SelectionStatus.NOT_SELECTED) {
                    waiting[at++] = candidate;
                }
            }
        }
        return waiting;
    }

    private void rank(int[] line, int[] rank) {
        for (int i = 0; i < line.length; i++) {
            rank[line[i]] = i > 0 && compareKeys(line[i - 1], line[i]) == 0 ? rank[line[i - 1]] : i + 1;
        }
    }

    private void rankReserve(int[] line) {
        int place = 0;
        int previous = -1;
        for (int candidate : line) {
            if (status[candidate] == SelectionStatus.RESERVE) {
                place++;
                boolean equal = previous >= 0 && compareKeys(previous, candidate) == 0;
                reservePlace[candidate] = equal ? reservePlace[previous] : place;
                previous = candidate;
            }
        }
    }

    /** By total, highest first, then by the tie-breaks in their order; 0 when nothing separates the two. */
    private int compareKeys(int one, int other) {
        int byTotal = -compareTotals(one, other);
        if (byTotal != 0) {
            return byTotal;
        }
        for (TieBreakRule.TieBreak tieBreak : compiled.tieBreaks) {
            int byKey = compare(tieBreak, one, first, other, second);
            if (byKey != 0) {
                return byKey;
            }
        }
        return 0;
    }

    /** The first tie-break that separates two applications with equal totals; -1 when none does. */
    int separator(int one, int other) {
        // Views of its own: explanations ask this of a finished allocation, on any number of threads.
        Scores.View ofOne = scores.view();
        Scores.View ofOther = scores.view();
        for (int k = 0; k < compiled.tieBreaks.size(); k++) {
            if (compare(compiled.tieBreaks.get(k), one, ofOne, other, ofOther) != 0) {
                return k;
            }
        }
        return -1;
    }

    private int compare(TieBreakRule.TieBreak tieBreak, int one, Scores.View ofOne, int other, Scores.View ofOther) {
        return tieBreak.compare(applications[one], ofOne.at(one), applications[other], ofOther.at(other));
    }

    private int compareTotals(int one, int other) {
        return one == replaced || other == replaced ? total(one).compareTo(total(other)) : scores.compare(one, other);
    }

    private Fraction total(int application) {
        return application == replaced ? instead : scores.total(application);
    }
}
