// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import java.util.Arrays;

/** The supporters of one project after another, counted by purse; those without money, in purse 0, are not counted. */
final class PurseCount {
    private static final int EMPTY = 0;
    private static final int START = 1;

    private final Electorate electorate;
    private int[] counted = new int[64];
    // One longer, since whatever purse comes next is noted before it is known to be new.
    private int[] touched = new int[65];
    private int touches;
    private int payers;

    PurseCount(Electorate electorate) {
        this.electorate = electorate;
    }

    /** Makes place for so many purses. */
    void grow(int length) {
        counted = Arrays.copyOf(counted, length);
        touched = Arrays.copyOf(touched, length + 1);
    }

    /** Counts the supporters of a project, when none are counted. */
    void count(int project, int[] purseOf) {
        int[] groups = electorate.groupsOf(project);
        int[] sizes = electorate.sizesOf(project);
        // Never met for the first time, so never told; and no branch depends on where a voter's money is.
        counted[EMPTY] = 1;
        int count = 0;
        for (int i = 0; i < groups.length; i++) {
            int purse = purseOf[groups[i]];
            int before = counted[purse];
            touched[count] = purse;
            count += before == 0 ? 1 : 0;
            counted[purse] = before + sizes[i];
        }
        touches = count;
        payers = electorate.votes(project) - counted[EMPTY] + 1;
    }

    /** Counts the supporters of a project when all voters still have the purse that they started with. */
    void countAtStart(int project) {
        counted[START] = electorate.votes(project);
        touched[touches++] = START;
        payers = electorate.votes(project);
    }

    /** Forgets what was counted. */
    void forget() {
        for (int i = 0; i < touches; i++) {
            counted[touched[i]] = 0;
        }
        touches = 0;
        payers = 0;
    }

    /** How many purses supporters have. */
    int purses() {
        return touches;
    }

    /** The {@code i}th purse that supporters have. */
    int purse(int i) {
        return touched[i];
    }

    /** How many supporters have a purse. */
    int in(int purse) {
        return counted[purse];
    }

    /** How many supporters have money. */
    int payers() {
        return payers;
    }

    /** What the supporters have together, each purse holding so much. */
    long sum(long[] each) {
        long sum = 0;
        for (int i = 0; i < touches; i++) {
            sum += each[touched[i]] * counted[touched[i]];
        }
        return sum;
    }
}
