// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.quantity.Money;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.TieDecision;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.selection.RemainingTieRule.Policy;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Gives places to candidates: those of each group or of all, then what is passed on, then the reserve lists; every cut in
 * one way.
 *
 * <p>Applications are indices into columns that are sorted by id. Between candidates whom no key separates the order is
 * that of their ids, and nothing hangs on it: wherever it could, there is a {@link Tie}.
 *
 * <p>A tie that is left open takes part in the cuts that follow: those of the tied who will not have the place stand in
 * line again. How many that are is known, only not who; so whoever has a place or none in every case has it or has none,
 * and only the others are undecided too.
 */
final class Allocator {
    private static final long MOST_MONEY = 999_999_999_999_999_999L;

    /** Several of equal rank, of whom {@code least} to {@code most} will stand in the next line. */
    private static final class OpenTie {
        final int[] members;
        final int least;
        final int most;

        OpenTie(int[] members, int least, int most) {
            this.members = members;
            this.least = least;
            this.most = most;
        }
    }

    private final CompiledProcedure compiled;
    private final Application[] applications;
    private final Scores scores;
    private final SelectionStatus[] status;
    private final int[] groupOf;
    private final SettledTies settledTies;
    private final Scores.View first;
    private final Scores.View second;
    /** What candidates are ranked by where that is not the total; null where it is. */
    private final @Nullable Fraction @Nullable [] ranking;
    /** An application whose total is taken from {@link #instead} rather than from its scores; -1 for none. */
    private final int replaced;

    private final Fraction instead;

    private List<TieBreakRule.TieBreak> tieBreaks;

    /** What the line is for, as tickets of a draw name it, and the tickets that were asked for. */
    private String context = "";

    private @Nullable String @Nullable [] tickets;

    private final List<OpenTie> openTies = new ArrayList<>();

    /** Number of candidates by group. */
    final int[] candidates;

    final int[] rank;
    final int[] reservePlace;
    /** Rank among all candidates; 0 where each group has its own places. */
    final int[] overallRank;
    /** Rank among all who waited for a place that was passed on; 0 for who did not. */
    final int[] passedOnRank;

    final @Nullable Placement[] placement;
    /** Money given before each candidate, in thousandths; null where places are not limited by money. */
    long @Nullable [] before;

    /** The threshold that the results gave; null where there is none. */
    @Nullable
    Fraction threshold;

    int allCandidates;

    /** Whether a group was short and the shortage rule stops the procedure. */
    boolean stopped;
    /** The tie that stops the procedure; null when none does. */
    @Nullable
    Tie stoppedBy;

    int passedOnPlaces;
    int waiting;
    final List<Tie> ties = new ArrayList<>();

    Allocator(
            CompiledProcedure compiled,
            Application[] applications,
            Scores scores,
            SelectionStatus[] status,
            int[] groupOf,
            SettledTies settledTies) {
        this(compiled, applications, scores, status, groupOf, settledTies, -1, Fraction.ZERO);
    }

    /** An allocation in which one application has another total: what margins ask for. */
    Allocator(
            CompiledProcedure compiled,
            Application[] applications,
            Scores scores,
            SelectionStatus[] status,
            int[] groupOf,
            SettledTies settledTies,
            int replaced,
            Fraction instead) {
        this.compiled = compiled;
        this.applications = applications;
        this.scores = scores;
        this.status = status;
        this.groupOf = groupOf;
        this.settledTies = settledTies;
        this.first = scores.view();
        this.second = scores.view();
        this.replaced = replaced;
        this.instead = instead;
        this.tieBreaks = compiled.tieBreaks;
        this.ranking = compiled.ranksByTotal() ? null : new Fraction[applications.length];
        boolean perGroup = compiled.allotment instanceof Allotment.PerGroup;
        this.candidates = new int[compiled.groups.size()];
        this.rank = new int[applications.length];
        this.reservePlace = new int[applications.length];
        this.overallRank = perGroup ? new int[0] : new int[applications.length];
        this.passedOnRank = new int[applications.length];
        this.placement = perGroup ? new Placement[0] : new Placement[applications.length];
    }

    /**
     * Settles the status of every candidate.
     *
     * @param lines the candidates by group, in the order of the groups; each sorted by index
     */
    void run(int[][] lines) {
        prepare(lines);
        boolean isShort = false;
        int spare = 0;
        for (int g = 0; g < lines.length; g++) {
            enter(contextOf(g));
            IntOrder.sort(lines[g], this::compareKeys);
            rank(lines[g], rank);
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
        if (stoppedBy != null) {
            leaveAllUndecided(lines);
            return;
        }
        fillReserve(lines);
    }

    private void prepare(int[][] lines) {
        if (ranking != null) {
            for (int[] line : lines) {
                for (int candidate : line) {
                    ranking[candidate] = compiled.ranking.score(applications[candidate], first.at(candidate));
                }
            }
        }
        if (!compiled.tieBreaks.isEmpty()) {
            RankedPool pool = new CategoriesAhead(applications, lines, this::compareScores);
            List<TieBreakRule.TieBreak> over = new ArrayList<>();
            for (TieBreakRule.TieBreak tieBreak : compiled.tieBreaks) {
                over.add(tieBreak.over(pool));
            }
            tieBreaks = over;
        }
    }

    private void perGroup(int[][] lines, int spare) {
        for (int g = 0; g < lines.length && stoppedBy == null; g++) {
            enter(contextOf(g));
            GroupId group = compiled.groups.get(g);
            fill(lines[g], compiled.places(group), SelectionStatus.SELECTED, Cut.PLACES, group);
        }
        if (stoppedBy == null && spare > 0 && compiled.shortage.policy() == ShortageRule.Policy.NEXT_BEST_ANYWHERE) {
            enter("selection/passed-on");
            int[] line = inLine(lines);
            IntOrder.sort(line, this::compareKeys);
            passedOnPlaces = spare;
            int[] wait = onlyWaiting(line);
            waiting = wait.length;
            rank(wait, passedOnRank);
            fill(line, spare, SelectionStatus.SELECTED, Cut.PASSED_ON_PLACES, null);
        }
    }

    private void inAll(int[][] lines, int spare) {
        int[] line = inLine(lines);
        enter(contextOfAll());
        IntOrder.sort(line, this::compareKeys);
        rank(line, overallRank);
        if (compiled.allotment instanceof Allotment.InAll places) {
            new InAllWalk(places, line, lines, spare).run();
        } else if (compiled.allotment instanceof Allotment.Budget budget) {
            spend(budget, line);
        } else if (compiled.allotment instanceof Allotment.BudgetMultiple multiple) {
            setThreshold(multiple, line);
        }
    }

    private void fillReserve(int[][] lines) {
        if (compiled.reserve.scope() == ReserveRule.Scope.IN_ALL) {
            enter(contextOfAll());
            int[] line = inLine(lines);
            IntOrder.sort(line, this::compareKeys);
            fill(line, compiled.reserve.size(compiled.groups.get(0)), SelectionStatus.RESERVE, Cut.RESERVE, null);
            rankReserve(line);
            return;
        }
        for (int g = 0; g < lines.length; g++) {
            enter(contextOf(g));
            int[] line = inLine(new int[][] {lines[g]});
            GroupId group = compiled.groups.get(g);
            fill(line, compiled.reserve.size(group), SelectionStatus.RESERVE, Cut.RESERVE, group);
            rankReserve(line);
        }
    }

    /** One name for a group's places and its reserve list, so that a draw puts the group in one order. */
    private String contextOf(int group) {
        if (!(compiled.allotment instanceof Allotment.PerGroup) || settledTies.draw() == null) {
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

    private void enter(String line) {
        if (settledTies.draw() != null && (tickets == null || !context.equals(line))) {
            context = line;
            tickets = new String[applications.length];
        }
    }

    /**
     * Gives {@code places} to the head of a sorted line.
     *
     * @param line those who wait, and the members of open ties
     */
    private void fill(int[] line, int places, SelectionStatus got, Cut cut, @Nullable GroupId group) {
        boolean sharesRank = compiled.remainingTies.policy() == Policy.SHARE_RANK && cut != Cut.PASSED_ON_PLACES;
        int least = 0;
        int most = 0;
        int leastAtScore = 0;
        int scoreStart = 0;
        int start = 0;
        while (start < line.length) {
            int end = endOfEquals(line, start);
            if (start > 0 && compareScores(line[start - 1], line[start]) != 0) {
                scoreStart = start;
                leastAtScore = least;
            }
            if (least >= places) {
                if (start > scoreStart && places > 0) {
                    addBrokenTie(line, scoreStart, start, places - leastAtScore, got, cut, group);
                }
                return;
            }
            int[] losers = losers(line, start, end);
            int wait = onlyWaiting(line, start, end).length;
            if (sharesRank && wait > 0) {
                give(line, start, end, got);
                if (end - start > 1) {
                    addTie(line, start, end, start, end, 1, got, cut, group);
                }
                wait = 1;
            } else if (most + wait + losers[1] <= places) {
                give(line, start, end, got);
            } else if (most == least && losers[1] == 0) {
                settle(line, start, end, places - least, got, cut, group, scoreStart, places - leastAtScore);
                return;
            } else if (wait > 0 || losers[1] > 0) {
                leaveOpen(
                        line,
                        start,
                        end,
                        wait + losers[0] - (places - least),
                        wait + losers[1] - Math.max(0, places - most));
                addTie(
                        line,
                        scoreStart,
                        endOfScore(line, start),
                        start,
                        end,
                        Math.min(places - leastAtScore, endOfScore(line, start) - scoreStart - 1),
                        got,
                        cut,
                        group);
            }
            least += wait + losers[0];
            most += wait + losers[1];
            start = end;
        }
    }

    /** What becomes of equals of whom some can have a place and others not. */
    private void settle(
            int[] line,
            int start,
            int end,
            int places,
            SelectionStatus got,
            Cut cut,
            @Nullable GroupId group,
            int scoreStart,
            int placesAtScore) {
        resolve(line, start, end, places, got);
        addTie(line, scoreStart, endOfScore(line, start), start, end, placesAtScore, got, cut, group);
        if (compiled.remainingTies.policy() == Policy.STOP) {
            stoppedBy = ties.get(ties.size() - 1);
        }
    }

    /**
     * Applies the rule for remaining ties to equals.
     *
     * @param places number of places for them; fewer than they are; -1 where the money for some of them is there, and for
     *     how many hangs on who they are
     */
    private void resolve(int[] line, int start, int end, int places, SelectionStatus got) {
        switch (compiled.remainingTies.policy()) {
            case ADMIT_ALL, SHARE_RANK -> give(line, start, end, got);
            case ADMIT_NONE, STOP -> {}
            case LEAVE_UNDECIDED, DRAW -> leaveOpen(line, start, end, places);
            case COMMITTEE_DECIDES -> {
                TieDecision decision = settledTies.decision(ids(line, start, end), places);
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
        leaveOpen(line, start, end, places < 0 ? 1 : number - places, places < 0 ? number : number - places);
    }

    private void leaveOpen(int[] line, int start, int end, int least, int most) {
        int[] members = new int[end - start];
        for (int i = start; i < end; i++) {
            members[i - start] = line[i];
            status[line[i]] = SelectionStatus.UNDECIDED;
        }
        // A tie that was open goes on in this one.
        openTies.removeIf(open -> contains(members, open.members[0]));
        openTies.add(new OpenTie(members, Math.max(0, least), Math.min(most, members.length)));
    }

    /** How many of the open ties among equals will stand in this line: at least, at most. */
    private int[] losers(int[] line, int start, int end) {
        int[] losers = new int[2];
        for (OpenTie open : openTies) {
            for (int i = start; i < end; i++) {
                if (line[i] == open.members[0]) {
                    losers[0] += open.least;
                    losers[1] += open.most;
                }
            }
        }
        return losers;
    }

    private static boolean contains(int[] indices, int index) {
        for (int other : indices) {
            if (other == index) {
                return true;
            }
        }
        return false;
    }

    private void addBrokenTie(
            int[] line, int from, int firstOut, int places, SelectionStatus got, Cut cut, @Nullable GroupId group) {
        int last = line[firstOut - 1];
        int next = line[firstOut];
        if (separator(last, next) >= 0) {
            addTie(line, from, endOfScore(line, from), firstOut, firstOut, places, got, cut, group);
            return;
        }
        // Only a draw separates them: equal but for it are all whom no tie-break separates from the last inside.
        int head = firstOut - 1;
        while (head > from && separator(line[head - 1], last) < 0) {
            head--;
        }
        int tail = firstOut + 1;
        while (tail < line.length && compareScores(line[tail], last) == 0 && separator(line[tail], last) < 0) {
            tail++;
        }
        addTie(line, from, endOfScore(line, from), head, tail, places, got, cut, group);
    }

    /** Reports a tie; {@code head} to {@code tail} are those whom no tie-break separates. */
    private void addTie(
            int[] line,
            int from,
            int to,
            int head,
            int tail,
            int places,
            SelectionStatus got,
            Cut cut,
            @Nullable GroupId group) {
        RuleId decidedBy = head == tail
                ? compiled.procedure
                        .getTieBreaks()
                        .uses()
                        .get(separator(line[head - 1], line[head]))
                        .rule()
                : compiled.procedure.getRemainingTies().rule();
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
                .total(shownScore(line[from]))
                .members(ids(line, from, to))
                .places(places)
                .decidedBy(decidedBy)
                .unseparated(ids(line, head, tail))
                .admitted(admitted)
                .build());
    }

    private void give(int[] line, int start, int end, SelectionStatus got) {
        for (int i = start; i < end; i++) {
            if (status[line[i]] == SelectionStatus.NOT_SELECTED) {
                status[line[i]] = got;
            }
        }
    }

    private int endOfEquals(int[] line, int start) {
        int end = start + 1;
        while (end < line.length && compareKeys(line[start], line[end]) == 0) {
            end++;
        }
        return end;
    }

    private int endOfScore(int[] line, int start) {
        int end = start + 1;
        while (end < line.length && compareScores(line[start], line[end]) == 0) {
            end++;
        }
        return end;
    }

    private List<ApplicationId> ids(int[] line, int from, int to) {
        List<ApplicationId> ids = new ArrayList<>();
        for (int i = from; i < to; i++) {
            ids.add(applications[line[i]].getId());
        }
        ids.sort(null);
        return ids;
    }

    /** Those of the lines who have no place, and those whose tie is open, in their order. */
    private int[] inLine(int[][] lines) {
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

    private int[] onlyWaiting(int[] line) {
        return onlyWaiting(line, 0, line.length);
    }

    private int[] onlyWaiting(int[] line, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            number += status[line[i]] == SelectionStatus.NOT_SELECTED ? 1 : 0;
        }
        int[] wait = new int[number];
        int at = 0;
        for (int i = start; i < end; i++) {
            if (status[line[i]] == SelectionStatus.NOT_SELECTED) {
                wait[at++] = line[i];
            }
        }
        return wait;
    }

    private void leaveAllUndecided(int[][] lines) {
        for (int[] line : lines) {
            for (int candidate : line) {
                status[candidate] = SelectionStatus.UNDECIDED;
            }
        }
    }

    private void rank(int[] line, int[] into) {
        for (int i = 0; i < line.length; i++) {
            into[line[i]] = i > 0 && compareKeys(line[i - 1], line[i]) == 0 ? into[line[i - 1]] : i + 1;
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

    /** By ranking score, highest first, then by the tie-breaks in their order, then by a draw; 0 when nothing separates. */
    private int compareKeys(int one, int other) {
        int byScore = -compareScores(one, other);
        if (byScore != 0) {
            return byScore;
        }
        for (TieBreakRule.TieBreak tieBreak : tieBreaks) {
            int byKey = compare(tieBreak, one, first, other, second);
            if (byKey != 0) {
                return byKey;
            }
        }
        return tickets == null || one == other ? 0 : ticket(one).compareTo(ticket(other));
    }

    private String ticket(int candidate) {
        @Nullable String[] column = requireNonNull(tickets, "tickets");
        String ticket = column[candidate];
        if (ticket == null) {
            ticket = requireNonNull(settledTies.draw(), "draw")
                    .ticket(context, applications[candidate].getId().value())
                    .hex();
            column[candidate] = ticket;
        }
        return ticket;
    }

    /** The context under which a tie was drawn. */
    String contextOf(Tie tie) {
        if (tie.getCut() == Cut.PASSED_ON_PLACES) {
            return "selection/passed-on";
        }
        return tie.getGroup().isPresent()
                ? contextOf(compiled.groups.indexOf(tie.getGroup().get()))
                : contextOfAll();
    }

    /** The first tie-break that separates two applications with equal ranking scores; -1 when none does. */
    int separator(int one, int other) {
        // Views of its own: explanations ask this of a finished allocation, on any number of threads.
        Scores.View ofOne = scores.view();
        Scores.View ofOther = scores.view();
        for (int k = 0; k < tieBreaks.size(); k++) {
            if (compare(tieBreaks.get(k), one, ofOne, other, ofOther) != 0) {
                return k;
            }
        }
        return -1;
    }

    /** A tie-break as it looks at this pool. */
    TieBreakRule.TieBreak tieBreak(int key) {
        return tieBreaks.get(key);
    }

    private int compare(TieBreakRule.TieBreak tieBreak, int one, Scores.View ofOne, int other, Scores.View ofOther) {
        return tieBreak.compare(applications[one], ofOne.at(one), applications[other], ofOther.at(other));
    }

    private int compareScores(int one, int other) {
        if (ranking != null) {
            return requireNonNull(ranking[one], "score").compareTo(requireNonNull(ranking[other], "score"));
        }
        return one == replaced || other == replaced ? total(one).compareTo(total(other)) : scores.compare(one, other);
    }

    private Fraction total(int application) {
        return application == replaced ? instead : scores.total(application);
    }

    /** What a candidate is ranked by, where that is points. */
    Optional<Fraction> shownScore(int candidate) {
        return switch (compiled.ranking.measure()) {
            case TOTAL -> Optional.of(total(candidate));
            case POINTS -> Optional.of(score(candidate));
            case OTHER -> Optional.empty();
        };
    }

    private Fraction score(int candidate) {
        return ranking == null ? total(candidate) : requireNonNull(ranking[candidate], "score");
    }

    private long requested(int candidate) {
        return applications[candidate]
                .getRequestedAmount()
                .map(Money::thousandths)
                .orElseThrow();
    }

    /** Gives places by rank as long as the money lasts. */
    private void spend(Allotment.Budget budget, int[] line) {
        before = new long[applications.length];
        long left = budget.amount().thousandths();
        boolean closed = false;
        boolean open = false;
        int start = 0;
        while (start < line.length) {
            int end = endOfEquals(line, start);
            BigInteger cost = BigInteger.ZERO;
            for (int i = start; i < end; i++) {
                before[line[i]] = budget.amount().thousandths() - left;
                cost = cost.add(BigInteger.valueOf(requested(line[i])));
            }
            boolean fits = cost.compareTo(BigInteger.valueOf(left)) <= 0;
            if (closed) {
                place(line, start, end, Placement.NOT_PLACED);
            } else if (open) {
                // Whether money is left for them hangs on a tie that is open.
                for (int i = start; i < end; i++) {
                    boolean can = requested(line[i]) <= left;
                    placement[line[i]] = can ? Placement.NOT_PLACED : Placement.ASKS_FOR_TOO_MUCH;
                    status[line[i]] = can ? SelectionStatus.UNDECIDED : SelectionStatus.NOT_SELECTED;
                }
            } else if (fits) {
                place(line, start, end, Placement.PLACED);
                left -= cost.longValueExact();
            } else {
                if (end - start == 1) {
                    place(line, start, end, Placement.ASKS_FOR_TOO_MUCH);
                    addBudgetTie(line, start);
                } else {
                    left = spendOnEquals(line, start, end, left);
                    open = status[line[start]] == SelectionStatus.UNDECIDED;
                }
                closed = !budget.skips();
            }
            start = end;
        }
    }

    private long spendOnEquals(int[] line, int start, int end, long left) {
        place(line, start, end, Placement.ASKS_FOR_TOO_MUCH);
        resolve(line, start, end, -1, SelectionStatus.SELECTED);
        int from = start;
        while (from > 0 && compareScores(line[from - 1], line[start]) == 0) {
            from--;
        }
        addTie(line, from, endOfScore(line, start), start, end, 0, SelectionStatus.SELECTED, Cut.BUDGET, null);
        if (compiled.remainingTies.policy() == Policy.STOP) {
            stoppedBy = ties.get(ties.size() - 1);
        }
        BigInteger spent = BigInteger.ZERO;
        for (int i = start; i < end; i++) {
            if (status[line[i]] == SelectionStatus.SELECTED) {
                placement[line[i]] = Placement.PLACED;
                spent = spent.add(BigInteger.valueOf(requested(line[i])));
            }
        }
        BigInteger rest = BigInteger.valueOf(left).subtract(spent);
        if (rest.signum() < 0 && compiled.remainingTies.policy() == Policy.COMMITTEE_DECIDES) {
            settledTies.addMisfit(ids(line, start, end), "0");
        }
        return rest.signum() < 0 ? 0 : rest.longValueExact();
    }

    /** A candidate without money next to one of equal score that has it: a tie-break decided. */
    private void addBudgetTie(int[] line, int out) {
        if (out > 0 && compareScores(line[out - 1], line[out]) == 0 && placement[line[out - 1]] == Placement.PLACED) {
            int from = out;
            while (from > 0 && compareScores(line[from - 1], line[out]) == 0) {
                from--;
            }
            addBrokenTie(line, from, out, 0, SelectionStatus.SELECTED, Cut.BUDGET, null);
        }
    }

    private void place(int[] line, int start, int end, Placement why) {
        for (int i = start; i < end; i++) {
            placement[line[i]] = why;
            if (why.isPlaced()) {
                status[line[i]] = SelectionStatus.SELECTED;
            }
        }
    }

    /** Finds the score at which the money asked for comes nearest to the multiple, and gives places to all who reach it. */
    private void setThreshold(Allotment.BudgetMultiple multiple, int[] line) {
        Fraction amount = multiple.amount().amount();
        Fraction target = amount.times(multiple.target());
        Fraction least = amount.times(multiple.least());
        int taken = line.length;
        Fraction nearest = null;
        Fraction sum = Fraction.ZERO;
        long[] sums = new long[applications.length];
        int start = 0;
        while (start < line.length) {
            int end = endOfScore(line, start);
            for (int i = start; i < end; i++) {
                sum = sum.plus(new Money(multiple.amount().currency(), requested(line[i])).amount());
            }
            Fraction distance = sum.compareTo(target) > 0 ? sum.minus(target) : target.minus(sum);
            int nearer = nearest == null ? -1 : distance.compareTo(nearest);
            if (sum.compareTo(least) >= 0 && (nearer < 0 || (nearer == 0 && !multiple.higher()))) {
                nearest = distance;
                taken = end;
            }
            start = end;
        }
        BigInteger asked = BigInteger.ZERO;
        for (int i = 0; i < taken; i++) {
            asked = asked.add(BigInteger.valueOf(requested(line[i])));
        }
        for (int candidate : line) {
            sums[candidate] = asked.min(BigInteger.valueOf(MOST_MONEY)).longValueExact();
        }
        before = sums;
        if (line.length > 0) {
            threshold = score(line[taken - 1]);
        }
        place(line, 0, taken, Placement.PLACED);
        place(line, taken, line.length, Placement.NOT_PLACED);
    }

    /** One walk down the line of all candidates, in which some places are held for groups, and groups can be full. */
    private final class InAllWalk {
        private final int[] line;
        private final long[] held;
        private final long[] room;
        private long free;

        InAllWalk(Allotment.InAll places, int[] line, int[][] lines, int spare) {
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

        void run() {
            int start = 0;
            while (start < line.length && stoppedBy == null) {
                int end = endOfEquals(line, start);
                walk(start, end);
                start = end;
            }
            if (stoppedBy == null) {
                addBrokenTies();
            }
        }

        /** Places equals. */
        private void walk(int start, int end) {
            long[] number = new long[held.length];
            for (int i = start; i < end; i++) {
                number[group(line[i])]++;
            }
            long wanted = 0;
            for (int g = 0; g < number.length; g++) {
                wanted += Math.min(Math.max(0, number[g] - held[g]), room[g]);
            }
            boolean enough = wanted <= free;
            List<Integer> contested = new ArrayList<>();
            long contestedPlaces = enough ? 0 : free;
            for (int g = 0; g < number.length; g++) {
                if (number[g] == 0) {
                    continue;
                }
                long guaranteed = Math.min(held[g], number[g]);
                long open = Math.min(number[g] - guaranteed, room[g]);
                if (!enough && free > 0 && open > 0) {
                    contested.add(g);
                    contestedPlaces += guaranteed;
                    held[g] -= guaranteed;
                    continue;
                }
                long given = guaranteed + (enough ? open : 0);
                held[g] -= guaranteed;
                room[g] -= enough ? open : 0;
                free -= enough ? open : 0;
                settleGroup(start, end, g, given, number[g], enough ? open : 0, room[g]);
            }
            if (!contested.isEmpty()) {
                contest(start, end, contested, contestedPlaces);
                free = 0;
            }
        }

        private void settleGroup(int start, int end, int g, long given, long number, long byRank, long roomLeft) {
            int[] members = members(start, end, List.of(g));
            Placement in = byRank > 0 ? Placement.PLACED : Placement.PLACED_AS_GUARANTEED;
            Placement out = roomLeft == 0 ? Placement.GROUP_IS_FULL : Placement.NOT_PLACED;
            if (given == number) {
                place(members, 0, members.length, in);
            } else if (given == 0) {
                place(members, 0, members.length, out);
            } else {
                place(members, 0, members.length, out);
                settleMembers(
                        members,
                        (int) given,
                        out == Placement.GROUP_IS_FULL ? Cut.GROUP_CAP : Cut.GROUP_MINIMUM,
                        compiled.groups.get(g),
                        in);
            }
        }

        private void contest(int start, int end, List<Integer> groups, long places) {
            int[] members = members(start, end, groups);
            place(members, 0, members.length, Placement.NOT_PLACED);
            settleMembers(members, (int) places, Cut.PLACES, null, Placement.PLACED);
        }

        private void settleMembers(int[] members, int places, Cut cut, @Nullable GroupId group, Placement in) {
            resolve(members, 0, members.length, places, SelectionStatus.SELECTED);
            addTie(members, 0, members.length, 0, members.length, places, SelectionStatus.SELECTED, cut, group);
            if (compiled.remainingTies.policy() == Policy.STOP) {
                stoppedBy = ties.get(ties.size() - 1);
            }
            for (int member : members) {
                if (status[member] == SelectionStatus.SELECTED) {
                    placement[member] = in;
                }
            }
        }

        private int[] members(int start, int end, List<Integer> groups) {
            int[] members = new int[end - start];
            int size = 0;
            for (int i = start; i < end; i++) {
                if (groups.contains(group(line[i]))) {
                    members[size++] = line[i];
                }
            }
            return Arrays.copyOf(members, size);
        }

        /** Equal scores on both sides of a line that tie-breaks or a draw have drawn. */
        private void addBrokenTies() {
            int start = 0;
            while (start < line.length) {
                int end = endOfScore(line, start);
                if (end - start > 1) {
                    addBrokenTie(start, end, Cut.PLACES, -1);
                    for (int g = 0; g < held.length; g++) {
                        addBrokenTie(start, end, Cut.GROUP_CAP, g);
                        addBrokenTie(start, end, Cut.GROUP_MINIMUM, g);
                    }
                }
                start = end;
            }
        }

        /** Whether a candidate is on one side or the other of a cut. */
        private boolean stands(int candidate, Placement own, Cut cut, int g) {
            if (status[candidate] == SelectionStatus.UNDECIDED) {
                return false;
            }
            return switch (cut) {
                case PLACES -> own != Placement.GROUP_IS_FULL && own != Placement.PLACED_AS_GUARANTEED;
                case GROUP_CAP -> group(candidate) == g && (own == Placement.GROUP_IS_FULL || own.isPlaced());
                default ->
                    group(candidate) == g && (own == Placement.PLACED_AS_GUARANTEED || own == Placement.NOT_PLACED);
            };
        }

        private void addBrokenTie(int start, int end, Cut cut, int g) {
            int[] members = new int[end - start];
            int size = 0;
            int lastIn = -1;
            int firstOut = -1;
            int in = 0;
            for (int i = start; i < end; i++) {
                Placement own = placement[line[i]];
                if (!stands(line[i], requireNonNull(own), cut, g)) {
                    continue;
                }
                boolean placed = own.isPlaced();
                lastIn = placed ? size : lastIn;
                firstOut = !placed && firstOut < 0 ? size : firstOut;
                in += placed ? 1 : 0;
                members[size++] = line[i];
            }
            boolean unseparated = lastIn >= 0 && firstOut >= 0 && compareKeys(members[lastIn], members[firstOut]) == 0;
            if (lastIn >= 0 && firstOut > 0 && !unseparated && firstOut == lastIn + 1) {
                Allocator.this.addBrokenTie(
                        Arrays.copyOf(members, size),
                        0,
                        firstOut,
                        in,
                        SelectionStatus.SELECTED,
                        cut,
                        g < 0 ? null : compiled.groups.get(g));
            }
        }
    }

    private int group(int candidate) {
        return groupOf[candidate];
    }
}
