// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

/** The projects of a contest that cost something and that somebody approves of. */
final class Supported {
    private final Contest contest;
    private final boolean[] isChosen;

    Supported(Contest contest) {
        this.contest = contest;
        this.isChosen = new boolean[contest.projects().size()];
    }

    long cost(int[] chosen) {
        long sum = 0;
        for (int project : chosen) {
            sum += contest.cost(project);
        }
        return sum;
    }

    /** Whether all of them are chosen. */
    boolean areAllIn(int[] chosen) {
        return noneLeft(chosen, Long.MAX_VALUE);
    }

    /** Whether what is left of the budget pays for none of them that is not chosen. */
    boolean areExhausted(int[] chosen) {
        return noneLeft(chosen, contest.budget() - cost(chosen));
    }

    private boolean noneLeft(int[] chosen, long left) {
        for (int project : chosen) {
            isChosen[project] = true;
        }
        boolean none = true;
        for (int project = 0; project < isChosen.length; project++) {
            long cost = contest.cost(project);
            if (!isChosen[project] && cost > 0 && cost <= left && contest.votes(project) > 0) {
                none = false;
            }
        }
        for (int project : chosen) {
            isChosen[project] = false;
        }
        return none;
    }
}
