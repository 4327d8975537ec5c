// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import java.util.Arrays;

/**
 * The voters of a contest, grouped by ballot: voters who approve of the same projects always have equal money and equal loads,
 * so that methods count with groups.
 *
 * <p>Groups are numbered in the order of their ballots, and voters along the groups.
 */
final class Electorate {
    private final int[][] ballots;
    private final int[] sizes;
    private final int[] firstVoter;
    private final int[][] groupsOf;
    private final int[][] sizesOf;
    private final int[] votes;
    private final int voters;

    private Electorate(int projects, int[][] ballots, int[] sizes) {
        this.ballots = ballots;
        this.sizes = sizes;
        this.firstVoter = new int[sizes.length];
        this.votes = new int[projects];
        int[] counts = new int[projects];
        int voter = 0;
        for (int group = 0; group < sizes.length; group++) {
            firstVoter[group] = voter;
            voter += sizes[group];
            for (int project : ballots[group]) {
                counts[project]++;
                votes[project] += sizes[group];
            }
        }
        this.voters = voter;
        this.groupsOf = new int[projects][];
        this.sizesOf = new int[projects][];
        Arrays.setAll(groupsOf, project -> new int[counts[project]]);
        Arrays.setAll(sizesOf, project -> new int[counts[project]]);
        Arrays.fill(counts, 0);
        for (int group = 0; group < sizes.length; group++) {
            for (int project : ballots[group]) {
                sizesOf[project][counts[project]] = sizes[group];
                groupsOf[project][counts[project]++] = group;
            }
        }
    }

    /**
     * Groups.
     *
     * @param choices the numbers of the projects that each voter approves of, ascending
     */
    static Electorate of(int projects, int[][] choices) {
        Arrays.sort(choices, Arrays::compare);
        int[] sizes = new int[choices.length];
        int groups = 0;
        for (int voter = 0; voter < choices.length; voter++) {
            if (voter == 0 || !Arrays.equals(choices[voter], choices[groups - 1])) {
                choices[groups++] = choices[voter];
            }
            sizes[groups - 1]++;
        }
        return new Electorate(projects, Arrays.copyOf(choices, groups), Arrays.copyOf(sizes, groups));
    }

    int voters() {
        return voters;
    }

    int votes(int project) {
        return votes[project];
    }

    /** How many different ballots there are. */
    int groups() {
        return sizes.length;
    }

    /** How many voters a group has. */
    int size(int group) {
        return sizes[group];
    }

    /** The numbers of the projects that a group approves of, ascending; not to be changed. */
    int[] ballot(int group) {
        return ballots[group];
    }

    /** The numbers of the groups that approve of a project, ascending; not to be changed. */
    int[] groupsOf(int project) {
        return groupsOf[project];
    }

    /** How many voters each of the groups has that approve of a project, in their order; not to be changed. */
    int[] sizesOf(int project) {
        return sizesOf[project];
    }

    /** The numbers of the voters who approve of a project, ascending. */
    int[] supporters(int project) {
        int[] supporters = new int[votes[project]];
        int next = 0;
        for (int group : groupsOf[project]) {
            for (int i = 0; i < sizes[group]; i++) {
                supporters[next++] = firstVoter[group] + i;
            }
        }
        return supporters;
    }

    /** The number of the {@code i}th voter who approves of a project. */
    int supporter(int project, int i) {
        int rest = i;
        for (int group : groupsOf[project]) {
            if (rest < sizes[group]) {
                return firstVoter[group] + rest;
            }
            rest -= sizes[group];
        }
        throw new IndexOutOfBoundsException("project " + project + ": has no supporter " + i);
    }
}
