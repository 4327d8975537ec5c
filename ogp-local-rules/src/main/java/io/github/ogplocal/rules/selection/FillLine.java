// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import java.util.Arrays;

/** Gives a number of places to the head of a line: those of a group, those passed on, a reserve list. */
final class FillLine {
    private final Allocation allocation;
    private final CandidateOrder order;
    private final OpenTies openTies;
    private final int[] line;
    private final int places;
    private final Stake stake;
    /** Where those begin who have the score of the present ones, and how many places were surely gone before them. */
    private int scoreStart;

    private int goneAtScore;

    /** @param line sorted: those who wait, and the members of open ties */
    FillLine(Allocation allocation, int[] line, int places, Stake stake) {
        this.allocation = allocation;
        this.order = allocation.order;
        this.openTies = allocation.openTies;
        this.line = line;
        this.places = places;
        this.stake = stake;
    }

    void fill() {
        boolean sharesRank = allocation.compiled.remainingTies.policy() == RemainingTieRule.Policy.SHARE_RANK
                && stake.cut() != Cut.PASSED_ON_PLACES;
        // Places that are gone: at least, at most.
        int least = 0;
        int most = 0;
        int start = 0;
        while (start < line.length) {
            int end = order.endOfEquals(line, start);
            if (start > 0 && order.compareScores(line[start - 1], line[start]) != 0) {
                scoreStart = start;
                goneAtScore = least;
            }
            if (least >= places) {
                if (start > scoreStart && places > 0) {
                    allocation.ties.addBroken(line, scoreStart, start, places - goneAtScore, stake);
                }
                return;
            }
            int[] losers = openTies.losers(line, start, end);
            int wait = allocation.waiting(line, start, end);
            if (sharesRank && wait > 0) {
                allocation.give(line, start, end, stake.gives());
                if (end - start > 1) {
                    allocation.ties.add(line, new TieReports.Span(start, end, start, end), 1, stake);
                }
                wait = 1;
            } else if (most + wait + losers[1] <= places) {
                allocation.give(line, start, end, stake.gives());
                if (stake.gives() == SelectionStatus.SELECTED && !openTies.isEmpty()) {
                    openTies.settle(Arrays.copyOfRange(line, start, end));
                }
            } else if (most == least && losers[1] == 0) {
                settle(start, end, places - least);
                return;
            } else if (wait > 0 || losers[1] > 0) {
                openTies.leave(
                        Arrays.copyOfRange(line, start, end),
                        wait + losers[0] - (places - least),
                        wait + losers[1] - Math.max(0, places - most));
                TieReports.Span span = span(start, end);
                allocation.ties.add(line, span, Math.min(places - goneAtScore, span.to() - span.from() - 1), stake);
            }
            least += wait + losers[0];
            most += wait + losers[1];
            start = end;
        }
    }

    /** What becomes of equals of whom some can have a place and others not. */
    private void settle(int start, int end, int left) {
        allocation.resolve(line, start, end, left, stake.gives());
        allocation.ties.add(line, span(start, end), places - goneAtScore, stake);
        allocation.ties.stopWhereTiesDo();
    }

    private TieReports.Span span(int start, int end) {
        return new TieReports.Span(scoreStart, order.endOfScore(line, start), start, end);
    }
}
