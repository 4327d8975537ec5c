// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Ties that are left open, and what is known of them all the same.
 *
 * <p>An open tie takes part in the cuts that follow: those of the tied who will not have the place stand in line again. How
 * many that are is known, only not who; so whoever has a place or none in every case has it or has none, and only the others
 * are undecided too.
 */
final class OpenTies {
    private static final int[] NO_LOSERS = {0, 0};

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

    private final SelectionStatus[] status;
    private final int[] groupOf;
    private final int groups;
    private final List<OpenTie> ties = new ArrayList<>();

    OpenTies(SelectionStatus[] status, int[] groupOf, int groups) {
        this.status = status;
        this.groupOf = groupOf;
        this.groups = groups;
    }

    boolean isEmpty() {
        return ties.isEmpty();
    }

    /** Leaves a tie open, of whose members {@code least} to {@code most} will stand in the next line. */
    void leave(int[] members, int least, int most) {
        OpenTie tie = new OpenTie(
                members, Math.max(0, least), Math.min(most, members.length), new long[groups], standing(members));
        for (int member : members) {
            status[member] = SelectionStatus.UNDECIDED;
        }
        // A tie that was open goes on in this one.
        settle(members);
        ties.add(tie);
    }

    /** Adds a tie of which nothing is known but how many of its members will stand in the next line. */
    void add(int[] members, int least, int most) {
        ties.add(new OpenTie(members, least, most, new long[groups], number(members)));
    }

    /**
     * Adds a tie of which it is known how many of each group will stand in the next line.
     *
     * @param fewest by group how many at least, as far as the group alone says it
     * @param highest by group how many at most
     */
    void add(int[] members, long losers, long[] fewest, long[] highest) {
        ties.add(new OpenTie(members, losers, losers, fewest, highest));
    }

    /** How many of these there are, by group. */
    long[] number(int[] members) {
        long[] number = new long[groups];
        for (int member : members) {
            number[groupOf[member]]++;
        }
        return number;
    }

    /** How many of these stand in line at most, by group. */
    private long[] standing(int[] members) {
        long[] standing = new long[groups];
        for (int member : members) {
            standing[groupOf[member]] += status[member] == SelectionStatus.NOT_SELECTED ? 1 : 0;
        }
        for (OpenTie open : ties) {
            for (int g = 0; g < standing.length; g++) {
                standing[g] += contains(members, open.members[0]) ? open.mostOf[g] : 0;
            }
        }
        return standing;
    }

    /** How many of the open ties among equals will stand in this line, of all groups or of one: at least, at most. */
    int[] losers(int[] line, int start, int end) {
        if (ties.isEmpty()) {
            return NO_LOSERS;
        }
        long[] losers = new long[2];
        for (OpenTie open : ties) {
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
    void settle(int[] members) {
        ties.removeIf(open -> {
            for (int member : open.members) {
                if (!contains(members, member)) {
                    return false;
                }
            }
            return true;
        });
    }

    static boolean contains(int[] indices, int index) {
        for (int other : indices) {
            if (other == index) {
                return true;
            }
        }
        return false;
    }
}
