// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.rules.draw.Draw;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who comes before whom: by ranking score, then by the tie-breaks, then by a draw where one was held.
 *
 * <p>Where nothing separates two, the order is that of their ids, and nothing hangs on it: wherever it could, there is a
 * {@link Tie}.
 */
final class CandidateOrder {
    /** For fewer it is not worth the packing. */
    private static final int LEAST_BY_NUMBER = 4;

    private final CompiledProcedure compiled;
    private final SelectionInput input;
    private final Application[] applications;
    private final Scores scores;
    private final @Nullable Draw draw;
    private final Scores.View first;
    private final Scores.View second;
    /** What candidates are ranked by where that is not the total; null where it is. */
    private final @Nullable Fraction @Nullable [] ranking;
    /** An application whose total is taken from {@link #instead} rather than from its scores; -1 for none. */
    private final int replaced;

    private final Fraction instead;

    private List<TieBreakRule.TieBreak> tieBreaks;

    /** What each tie-break compares by; null where that is no number. */
    private final List<TieBreakRule.@Nullable Key> keys = new ArrayList<>();
    /** Whether the ranking score, each tie-break and the draw are numbers to sort by; until one turns out not to fit. */
    private final boolean[] isNumber;

    /** What the line is for, as tickets of a draw name it, and the tickets that were asked for. */
    private String context = "";

    private @Nullable String @Nullable [] tickets;

    /** Ranks that those in the present line share exactly when no key separates them; null where there are none yet. */
    private int @Nullable [] equalRank;

    CandidateOrder(
            CompiledProcedure compiled,
            SelectionInput input,
            Scores scores,
            @Nullable Draw draw,
            int replaced,
            Fraction instead) {
        this.compiled = compiled;
        this.input = input;
        this.applications = input.applications;
        this.scores = scores;
        this.draw = draw;
        this.first = scores.view();
        this.second = scores.view();
        this.replaced = replaced;
        this.instead = instead;
        this.tieBreaks = compiled.tieBreaks;
        this.isNumber = new boolean[tieBreaks.size() + 2];
        this.ranking = compiled.ranksByTotal() ? null : new Fraction[input.applications.length];
    }

    /** Computes what candidates are ranked by, and shows the tie-breaks whom they separate. */
    void prepare(int[][] lines) {
        if (ranking != null) {
            for (int[] line : lines) {
                for (int candidate : line) {
                    ranking[candidate] = compiled.ranking.score(applications[candidate], first.at(candidate));
                }
            }
        }
        if (!compiled.tieBreaks.isEmpty()) {
            RankedPool pool = new CategoriesAhead(applications, input::indexOf, lines, this::compareScores);
            List<TieBreakRule.TieBreak> over = new ArrayList<>();
            for (TieBreakRule.TieBreak tieBreak : compiled.tieBreaks) {
                over.add(tieBreak.over(pool));
            }
            tieBreaks = over;
        }
        isNumber[0] = ranking == null && replaced < 0;
        for (int k = 0; k < tieBreaks.size(); k++) {
            TieBreakRule.Key key = tieBreaks.get(k).key();
            keys.add(key);
            isNumber[k + 1] = key != null;
        }
    }

    /**
     * Turns to a line.
     *
     * @param line what it is for, as tickets of a draw name it
     * @param ranks that those in it share exactly when no key separates them; null where there are none yet
     */
    void enter(String line, int @Nullable [] ranks) {
        equalRank = ranks;
        if (draw != null && (tickets == null || !context.equals(line))) {
            context = line;
            tickets = new String[applications.length];
        }
    }

    /** Sorts a group's candidates, first come first, equals by their ids, and numbers them from 1. */
    void sortGroup(int[] line, int[] ranks) {
        sort(line, 0, line.length, 0, ranks);
        for (int start = 0, end; start < line.length; start = end) {
            end = start + 1;
            while (end < line.length && ranks[line[end]] == ranks[line[start]]) {
                end++;
            }
            IntOrder.sort(
                    line, start, end, (one, other) -> applications[one].getId().compareTo(applications[other].getId()));
        }
    }

    /** Sorts a line of sorted groups, first come first; equals stay as they are. */
    void sort(int[] line) {
        sortAndRank(line, null);
    }

    /** {@link #sort}, and numbers the line from 1; equals share a rank, and the next rank counts them. */
    void sortAndRank(int[] line, int @Nullable [] ranks) {
        sort(line, 0, line.length, 0, ranks);
    }

    /**
     * Sorts by one key those whom no key before it separates, then each run of equals by the next.
     *
     * @param key 0 for the ranking score, then the tie-breaks, then the draw where there is one
     */
    private void sort(int[] line, int start, int end, int key, int @Nullable [] ranks) {
        if (end - start < 2 || key > (tickets == null ? tieBreaks.size() : tieBreaks.size() + 1)) {
            for (int i = start; ranks != null && i < end; i++) {
                ranks[line[i]] = start + 1;
            }
            return;
        }
        long[] numbers = sortByNumber(line, start, end, key);
        if (numbers == null) {
            IntOrder.sort(line, start, end, (one, other) -> compare(key, one, other));
        }
        int from = start;
        for (int i = start + 1; i < end; i++) {
            boolean separated = numbers == null
                    ? compare(key, line[i - 1], line[i]) != 0
                    : numbers[i - 1 - start] != numbers[i - start];
            if (separated) {
                sort(line, from, i, key + 1, ranks);
                from = i;
            }
        }
        sort(line, from, end, key + 1, ranks);
    }

    /** Sorts by a key that is a number, and gives the sorted numbers; null, and nothing sorted, where it is none. */
    private long @Nullable [] sortByNumber(int[] line, int start, int end, int key) {
        if (end - start < LEAST_BY_NUMBER || !isNumber[key]) {
            return null;
        }
        int size = end - start;
        int shift = Integer.SIZE - Integer.numberOfLeadingZeros(size);
        long[] numbers = new long[size];
        try {
            long least = Long.MAX_VALUE;
            long most = Long.MIN_VALUE;
            for (int i = 0; i < size; i++) {
                long number = number(key, line[start + i]);
                least = Math.min(least, number);
                most = Math.max(most, number);
                numbers[i] = number;
            }
            if (Math.subtractExact(most, least) >>> (Long.SIZE - 1 - shift) != 0) {
                return null;
            }
            for (int i = 0; i < size; i++) {
                numbers[i] = (numbers[i] - least) << shift | i;
            }
        } catch (ArithmeticException noNumber) {
            // Pairs say it as well, only slower.
            isNumber[key] = false;
            return null;
        }
        Arrays.sort(numbers);
        int[] before = Arrays.copyOfRange(line, start, end);
        for (int i = 0; i < size; i++) {
            line[start + i] = before[(int) numbers[i] & ((1 << shift) - 1)];
            numbers[i] >>>= shift;
        }
        return numbers;
    }

    private long number(int key, int candidate) {
        return key == 0
                ? Math.negateExact(scores.wholeTotal(candidate))
                : requireNonNull(keys.get(key - 1)).of(applications[candidate], first.at(candidate));
    }

    private int compare(int key, int one, int other) {
        if (key == 0) {
            return -compareScores(one, other);
        }
        return key <= tieBreaks.size()
                ? compare(tieBreaks.get(key - 1), one, first, other, second)
                : compareTickets(one, other);
    }

    /** Numbers a sorted line from 1; equals share a rank, and the next rank counts them. */
    void rank(int[] line, int[] into) {
        for (int i = 0; i < line.length; i++) {
            into[line[i]] = i > 0 && compareKeys(line[i - 1], line[i]) == 0 ? into[line[i - 1]] : i + 1;
        }
    }

    /** The end, exclusive, of those whom no key separates from the one at {@code start} of a sorted line. */
    int endOfEquals(int[] line, int start) {
        int end = start + 1;
        while (end < line.length && areEqual(line[start], line[end])) {
            end++;
        }
        return end;
    }

    private boolean areEqual(int one, int other) {
        return equalRank == null ? compareKeys(one, other) == 0 : equalRank[one] == equalRank[other];
    }

    /** The end, exclusive, of those with the ranking score of the one at {@code start} of a sorted line. */
    int endOfScore(int[] line, int start) {
        int end = start + 1;
        while (end < line.length && compareScores(line[start], line[end]) == 0) {
            end++;
        }
        return end;
    }

    /** The first of those with the ranking score of the one at {@code index} of a sorted line. */
    int startOfScore(int[] line, int index) {
        int start = index;
        while (start > 0 && compareScores(line[start - 1], line[index]) == 0) {
            start--;
        }
        return start;
    }

    /** By ranking score, highest first, then by the tie-breaks in their order, then by a draw; 0 when nothing separates. */
    int compareKeys(int one, int other) {
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
        return compareTickets(one, other);
    }

    private int compareTickets(int one, int other) {
        return tickets == null || one == other ? 0 : ticket(one).compareTo(ticket(other));
    }

    private String ticket(int candidate) {
        @Nullable String[] column = requireNonNull(tickets, "tickets");
        String ticket = column[candidate];
        if (ticket == null) {
            ticket = requireNonNull(draw, "draw")
                    .ticket(context, applications[candidate].getId().value())
                    .hex();
            column[candidate] = ticket;
        }
        return ticket;
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

    /** By ranking score alone; positive when the first has the higher one. */
    int compareScores(int one, int other) {
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

    /** What a candidate is ranked by. */
    Fraction score(int candidate) {
        return ranking == null ? total(candidate) : requireNonNull(ranking[candidate], "score");
    }
}
