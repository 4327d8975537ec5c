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
    private static final int[] NO_LOSERS = {0, 0};
    private static final long MOST_MONEY = 999_999_999_999_999_999L;

    /**
     * Several of equal rank, of whom {@code least} to {@code most} will stand in the next line, of each group
     * {@code leastOf} to {@code mostOf}.
     */
    private static final class OpenTie {
        final int[] members;
        final long least;
        final long most;
        final long[] leastOf;
        final long[] mostOf;

        /**
         * A tie that is open.
         *
         * @param fewest by group how many at least will stand in the next line, as far as the group alone says it
         * @param highest by group how many at most
         */
        OpenTie(int[] members, long least, long most, long[] fewest, long[] highest) {
            this.members = members;
            this.least = least;
            this.most = most;
            this.leastOf = new long[highest.length];
            this.mostOf = new long[highest.length];
            long allFewest = sum(fewest);
            long allHighest = sum(highest);
            for (int g = 0; g < highest.length; g++) {
                leastOf[g] = Math.max(fewest[g], least - (allHighest - highest[g]));
                mostOf[g] = Math.min(highest[g], most - (allFewest - fewest[g]));
            }
        }

        private static long sum(long[] numbers) {
            return Arrays.stream(numbers).sum();
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

    /** Ranks that those in the present line share exactly when no key separates them; null where there are none yet. */
    private int @Nullable [] equalRank;

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
        if (stoppedBy == null) {
            fillReserve(lines);
        }
        if (stoppedBy != null) {
            leaveAllUndecided(lines);
        }
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
            equalRank = rank;
            GroupId group = compiled.groups.get(g);
            fill(lines[g], compiled.places(group), SelectionStatus.SELECTED, Cut.PLACES, group);
        }
        if (stoppedBy == null && spare > 0 && compiled.shortage.policy() == ShortageRule.Policy.NEXT_BEST_ANYWHERE) {
            enter("selection/passed-on");
            equalRank = null;
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
        equalRank = overallRank;
        if (compiled.allotment instanceof Allotment.InAll places) {
            if (places.minimum() == 0 && places.cap() == Integer.MAX_VALUE) {
                fill(line, places.places(), SelectionStatus.SELECTED, Cut.PLACES, null);
            } else {
                new InAllWalk(places, line, lines, spare).run();
            }
        } else if (compiled.allotment instanceof Allotment.Budget budget) {
            spend(budget, line);
        } else if (compiled.allotment instanceof Allotment.BudgetMultiple multiple) {
            setThreshold(multiple, line);
        }
    }

    private void fillReserve(int[][] lines) {
        if (compiled.reserve.scope() == ReserveRule.Scope.IN_ALL) {
            enter(contextOfAll());
            equalRank = overallRank.length == 0 ? null : overallRank;
            int[] line = inLine(lines);
            IntOrder.sort(line, this::compareKeys);
            fill(line, compiled.reserve.size(compiled.groups.get(0)), SelectionStatus.RESERVE, Cut.RESERVE, null);
            rankReserve(line);
            return;
        }
        for (int g = 0; g < lines.length && stoppedBy == null; g++) {
            enter(contextOf(g));
            equalRank = rank;
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
            int wait = waiting(line, start, end);
            if (sharesRank && wait > 0) {
                give(line, start, end, got);
                if (end - start > 1) {
                    addTie(line, start, end, start, end, 1, got, cut, group);
                }
                wait = 1;
            } else if (most + wait + losers[1] <= places) {
                give(line, start, end, got);
                if (got == SelectionStatus.SELECTED && !openTies.isEmpty()) {
                    settleOpenTies(Arrays.copyOfRange(line, start, end));
                }
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
        int[] members = Arrays.copyOfRange(line, start, end);
        OpenTie tie = new OpenTie(
                members,
                Math.max(0, least),
                Math.min(most, members.length),
                new long[compiled.groups.size()],
                standing(members));
        for (int member : members) {
            status[member] = SelectionStatus.UNDECIDED;
        }
        // A tie that was open goes on in this one.
        settleOpenTies(members);
        openTies.add(tie);
    }

    /** A tie of which nothing is known but how many of its members will stand in the next line. */
    private OpenTie openTie(int[] members, int least, int most) {
        long[] highest = new long[compiled.groups.size()];
        for (int member : members) {
            highest[groupOf[member]]++;
        }
        return new OpenTie(members, least, most, new long[highest.length], highest);
    }

    /** How many of these stand in line at most, by group. */
    private long[] standing(int[] members) {
        long[] standing = new long[compiled.groups.size()];
        for (int member : members) {
            standing[groupOf[member]] += status[member] == SelectionStatus.NOT_SELECTED ? 1 : 0;
        }
        for (OpenTie open : openTies) {
            for (int g = 0; g < standing.length; g++) {
                standing[g] += contains(members, open.members[0]) ? open.mostOf[g] : 0;
            }
        }
        return standing;
    }

    /** How many of the open ties among equals will stand in this line, of all groups or of one: at least, at most. */
    private int[] losers(int[] line, int start, int end) {
        if (openTies.isEmpty()) {
            return NO_LOSERS;
        }
        long[] losers = new long[2];
        for (OpenTie open : openTies) {
            int first = -1;
            boolean all = true;
            for (int member : open.members) {
                boolean here = false;
                for (int i = start; i < end; i++) {
                    here |= line[i] == member;
                }
                first = here && first < 0 ? member : first;
                all &= here;
            }
            if (first >= 0) {
                losers[0] += all ? open.least : open.leastOf[groupOf[first]];
                losers[1] += all ? open.most : open.mostOf[groupOf[first]];
            }
        }
        return new int[] {(int) losers[0], (int) losers[1]};
    }

    /** Whoever loses an open tie among these stands in no line that follows, or only as one of another tie. */
    private void settleOpenTies(int[] members) {
        openTies.removeIf(open -> {
            for (int member : open.members) {
                if (!contains(members, member)) {
                    return false;
                }
            }
            return true;
        });
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
        if (to - from < 2) {
            // Somebody waits for an open tie, and nobody else has that score.
            return;
        }
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
        while (end < line.length && areEqual(line[start], line[end])) {
            end++;
        }
        return end;
    }

    private boolean areEqual(int one, int other) {
        return equalRank == null ? compareKeys(one, other) == 0 : equalRank[one] == equalRank[other];
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

    private int waiting(int[] line, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            number += status[line[i]] == SelectionStatus.NOT_SELECTED ? 1 : 0;
        }
        return number;
    }

    private int[] onlyWaiting(int[] line) {
        int[] wait = new int[waiting(line, 0, line.length)];
        int at = 0;
        for (int candidate : line) {
            if (status[candidate] == SelectionStatus.NOT_SELECTED) {
                wait[at++] = candidate;
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

    /** Numbers the places on a list; whoever is sure to be on it counts, also where it is open who of several that is. */
    private void rankReserve(int[] line) {
        int before = 0;
        int start = 0;
        while (start < line.length) {
            int end = endOfEquals(line, start);
            int listed = losers(line, start, end)[0];
            for (int i = start; i < end; i++) {
                if (status[line[i]] == SelectionStatus.RESERVE) {
                    listed++;
                }
                if (status[line[i]] == SelectionStatus.RESERVE || status[line[i]] == SelectionStatus.UNDECIDED) {
                    reservePlace[line[i]] = before + 1;
                }
            }
            before += listed;
            start = end;
        }
    }

    /** By ranking score, highest first, then by the tie-breaks in their order, then by a draw; 0 when nothing separates. */
    private int compareKeys(int one, int other) {
        int byScore = -compareScores(one, other);
        if (byScore != 0) {
            return byScore;
        }
        for (int k = 0; k < tieBreaks.size(); k++) {
            int byKey = compare(tieBreaks.get(k), one, first, other, second);
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
        long[] given = new long[applications.length];
        before = given;
        long left = budget.amount().thousandths();
        BigInteger spent = BigInteger.ZERO;
        boolean closed = false;
        boolean open = false;
        int start = 0;
        while (start < line.length && stoppedBy == null) {
            int end = endOfEquals(line, start);
            for (int i = start; i < end; i++) {
                given[line[i]] = spent.min(BigInteger.valueOf(MOST_MONEY)).longValueExact();
            }
            if (closed) {
                place(line, start, end, Placement.NOT_PLACED);
            } else if (open) {
                waitForMoney(line, start, end, left);
            } else if (cost(line, start, end).compareTo(BigInteger.valueOf(left)) <= 0) {
                place(line, start, end, Placement.PLACED);
            } else if (end - start == 1) {
                place(line, start, end, Placement.ASKS_FOR_TOO_MUCH);
                addBudgetTie(line, start);
                closed = !budget.skips();
            } else {
                open = spendOnEquals(budget, line, start, end, left);
                closed = !budget.skips();
            }
            for (int i = start; i < end; i++) {
                if (status[line[i]] == SelectionStatus.SELECTED) {
                    spent = spent.add(BigInteger.valueOf(requested(line[i])));
                }
            }
            left = BigInteger.valueOf(budget.amount().thousandths())
                    .subtract(spent)
                    .max(BigInteger.ZERO)
                    .longValueExact();
            start = end;
        }
    }

    private BigInteger cost(int[] line, int start, int end) {
        BigInteger cost = BigInteger.ZERO;
        for (int i = start; i < end; i++) {
            cost = cost.add(BigInteger.valueOf(requested(line[i])));
        }
        return cost;
    }

    /** Whether money is left for these hangs on a tie that is open; for who asks for more than is left now, it is not. */
    private void waitForMoney(int[] line, int start, int end, long left) {
        for (int i = start; i < end; i++) {
            if (requested(line[i]) > left) {
                placement[line[i]] = Placement.ASKS_FOR_TOO_MUCH;
            } else {
                placement[line[i]] = Placement.NOT_PLACED;
                status[line[i]] = SelectionStatus.UNDECIDED;
                openTies.add(openTie(new int[] {line[i]}, 0, 1));
            }
        }
    }

    /**
     * Gives money to equals who ask for more than is left together.
     *
     * @return whether it stays open who of them has it
     */
    private boolean spendOnEquals(Allotment.Budget budget, int[] line, int start, int end, long left) {
        int number = end - start;
        int[] able = new int[number];
        int size = 0;
        for (int i = start; i < end; i++) {
            boolean can = requested(line[i]) <= left;
            placement[line[i]] = can ? Placement.NOT_PLACED : Placement.ASKS_FOR_TOO_MUCH;
            // Who is skipped in any order takes no part; where the first misfit ends it, the order says who that is.
            if (can || !budget.skips()) {
                able[size++] = line[i];
            }
        }
        int[] tied = Arrays.copyOf(able, size);
        if (budget.skips() && cost(tied, 0, size).compareTo(BigInteger.valueOf(left)) <= 0) {
            place(tied, 0, size, Placement.PLACED);
            return false;
        }
        resolve(tied, 0, size, -1, SelectionStatus.SELECTED);
        boolean open = status[tied[0]] == SelectionStatus.UNDECIDED;
        if (open) {
            // Nobody has said how many of them the money will do for.
            settleOpenTies(tied);
            openTies.add(openTie(tied, Math.max(1, size - fitting(tied, left)), size));
        }
        addMoneyTie(line, start, tied, left);
        for (int member : tied) {
            if (status[member] == SelectionStatus.SELECTED) {
                placement[member] = Placement.PLACED;
            }
        }
        return open;
    }

    /** How many of these the money does for at most. */
    private int fitting(int[] tied, long left) {
        long[] asked = new long[tied.length];
        for (int i = 0; i < tied.length; i++) {
            asked[i] = requested(tied[i]);
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
    private void addMoneyTie(int[] line, int start, int[] tied, long left) {
        int from = start;
        while (from > 0 && compareScores(line[from - 1], line[start]) == 0) {
            from--;
        }
        int to = endOfScore(line, start);
        int[] members = new int[to - from];
        System.arraycopy(line, from, members, 0, start - from);
        System.arraycopy(tied, 0, members, start - from, tied.length);
        int size = start - from + tied.length;
        for (int i = start; i < to; i++) {
            if (!contains(tied, line[i])) {
                members[size++] = line[i];
            }
        }
        addTie(
                members,
                0,
                size,
                start - from,
                start - from + tied.length,
                0,
                SelectionStatus.SELECTED,
                Cut.BUDGET,
                null);
        if (compiled.remainingTies.policy() == Policy.STOP) {
            stoppedBy = ties.get(ties.size() - 1);
        }
        BigInteger given = BigInteger.ZERO;
        for (int member : tied) {
            given = given.add(
                    status[member] == SelectionStatus.SELECTED
                            ? BigInteger.valueOf(requested(member))
                            : BigInteger.ZERO);
        }
        if (compiled.remainingTies.policy() == Policy.COMMITTEE_DECIDES
                && given.compareTo(BigInteger.valueOf(left)) > 0) {
            settledTies.addMisfit(
                    ids(tied, 0, tied.length),
                    new Money(requireNonNull(compiled.currency(), "currency"), left).toString());
        }
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
            long[] guaranteedTo = new long[held.length];
            long contestedPlaces = enough ? 0 : free;
            for (int g = 0; g < number.length && stoppedBy == null; g++) {
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
            if (!contested.isEmpty() && stoppedBy == null) {
                contest(start, end, contested, guaranteedTo, contestedPlaces);
                free = 0;
            }
        }

        private void settleGroup(int start, int end, int g, long given, long number, long byRank, long roomLeft) {
            int[] members = members(start, end, List.of(g));
            Placement in = byRank > 0 ? Placement.PLACED : Placement.PLACED_AS_GUARANTEED;
            Placement out = roomLeft == 0 ? Placement.GROUP_IS_FULL : Placement.NOT_PLACED;
            place(members, 0, members.length, given == number ? in : out);
            if (given > 0 && given < number) {
                Cut cut = out == Placement.GROUP_IS_FULL ? Cut.GROUP_CAP : Cut.GROUP_MINIMUM;
                settleMembers(start, members, List.of(g), (int) given, cut, compiled.groups.get(g), in);
            }
        }

        /** Equals of several groups for whom places are left, but not enough. */
        private void contest(int start, int end, List<Integer> groups, long[] guaranteed, long places) {
            int[] members = members(start, end, groups);
            place(members, 0, members.length, Placement.NOT_PLACED);
            settleMembers(start, members, groups, (int) places, Cut.PLACES, null, Placement.PLACED);
            if (status[members[0]] == SelectionStatus.UNDECIDED) {
                keepGuarantees(members, groups, guaranteed, places);
            }
            if (compiled.remainingTies.policy() == Policy.COMMITTEE_DECIDES) {
                for (int g : groups) {
                    checkGroup(members, g, guaranteed[g], guaranteed[g] + room[g]);
                }
            }
        }

        /** Whoever wins the tie, each group has what it is guaranteed, and no more than it can have. */
        private void keepGuarantees(int[] members, List<Integer> groups, long[] guaranteed, long places) {
            long[] highest = openTie(members, 0, members.length).mostOf;
            long[] fewest = new long[highest.length];
            for (int g : groups) {
                fewest[g] = Math.max(0, highest[g] - guaranteed[g] - room[g]);
                highest[g] -= guaranteed[g];
            }
            long losers = members.length - places;
            settleOpenTies(members);
            openTies.add(new OpenTie(members, losers, losers, fewest, highest));
        }

        /** A committee that decided may have given a group less than it is guaranteed, or more than it can have. */
        private void checkGroup(int[] members, int g, long least, long most) {
            long admitted = 0;
            boolean open = false;
            for (int member : members) {
                open |= status[member] == SelectionStatus.UNDECIDED;
                admitted += group(member) == g && status[member] == SelectionStatus.SELECTED ? 1 : 0;
            }
            if (!open && (admitted < least || admitted > most)) {
                settledTies.addMisfit(
                        ids(members, 0, members.length), compiled.groups.get(g).value());
            }
        }

        /**
         * Settles a tie of equals.
         *
         * @param start where in the line the equals stand
         * @param groups the groups whose candidates stand in line for these places
         */
        private void settleMembers(
                int start,
                int[] members,
                List<Integer> groups,
                int places,
                Cut cut,
                @Nullable GroupId group,
                Placement in) {
            resolve(members, 0, members.length, places, SelectionStatus.SELECTED);
            int from = start;
            while (from > 0 && compareScores(line[from - 1], line[start]) == 0) {
                from--;
            }
            int[] ahead = members(from, start, groups);
            int[] all = members(from, endOfScore(line, start), groups);
            int given = 0;
            for (int member : ahead) {
                given += status[member] == SelectionStatus.SELECTED ? 1 : 0;
            }
            addTie(
                    all,
                    0,
                    all.length,
                    ahead.length,
                    ahead.length + members.length,
                    given + places,
                    SelectionStatus.SELECTED,
                    cut,
                    group);
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
                int from = start;
                if (end - from > 1) {
                    int[] byRank = standing(from, end, -1);
                    addBrokenTie(byRank, Cut.PLACES, null);
                    for (int g = 0; g < held.length; g++) {
                        int[] own = standing(from, end, g);
                        int out = firstOut(own);
                        if (out > 0 && placement[own[out]] == Placement.GROUP_IS_FULL) {
                            addBrokenTie(own, Cut.GROUP_CAP, compiled.groups.get(g));
                        } else if (out > 0 && placement[own[out - 1]] == Placement.PLACED_AS_GUARANTEED) {
                            addBrokenTie(own, Cut.GROUP_MINIMUM, compiled.groups.get(g));
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
                Placement own = placement[line[i]];
                boolean byRank = own != Placement.GROUP_IS_FULL && own != Placement.PLACED_AS_GUARANTEED;
                if (g < 0 ? byRank : group(line[i]) == g) {
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
        private void addBrokenTie(int[] members, Cut cut, @Nullable GroupId group) {
            int out = firstOut(members);
            boolean separated = out > 0
                    && status[members[out]] == SelectionStatus.NOT_SELECTED
                    && compareKeys(members[out - 1], members[out]) != 0
                    && !isReported(members[out - 1], cut, group)
                    && !isReported(members[out], cut, group);
            if (separated) {
                Allocator.this.addBrokenTie(members, 0, out, out, SelectionStatus.SELECTED, cut, group);
            }
        }

        private boolean isReported(int member, Cut cut, @Nullable GroupId group) {
            ApplicationId id = applications[member].getId();
            return ties.stream()
                    .anyMatch(tie -> tie.getCut() == cut
                            && tie.getGroup().equals(Optional.ofNullable(group))
                            && tie.getMembers().contains(id));
        }
    }

    private int group(int candidate) {
        return groupOf[candidate];
    }
}
