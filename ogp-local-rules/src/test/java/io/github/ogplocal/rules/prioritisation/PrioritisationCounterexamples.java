// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Contests that break a law: found by search among generated ones, then made as small as they go. */
final class PrioritisationCounterexamples {
    /**
     * One contest.
     *
     * @param law that it breaks
     * @param settings with which methods
     */
    record Counterexample(PrioritisationLaw law, SmallContest contest, Set<String> settings) {
        @Override
        public String toString() {
            return law + " " + contest;
        }
    }

    private final List<Counterexample> all = new ArrayList<>();

    private PrioritisationCounterexamples() {}

    /** All of them, in the order of the laws. */
    static List<Counterexample> all() {
        PrioritisationCounterexamples counterexamples = new PrioritisationCounterexamples();
        counterexamples.addRepresentation();
        counterexamples.addPrices();
        counterexamples.addMonotonicities();
        counterexamples.addUnitAndGain();
        return List.copyOf(counterexamples.all);
    }

    private void addRepresentation() {
        add(
                PrioritisationLaw.B2,
                SmallContest.of(1, List.of(1L, 2L), "a", "b"),
                "approval@1 last",
                "approval@1 left-out",
                "equal-shares@1 cardinality",
                "equal-shares@1 cost",
                "greedy-by-votes@1 stop last",
                "greedy-by-votes@1 stop left-out");
        add(
                PrioritisationLaw.B2,
                SmallContest.ofPlaces(1, 2, "", "ab", "ab"),
                "equal-shares@1 cardinality + add-one@1 exceeded",
                "equal-shares@1 cardinality + add-one@1 exhausted",
                "equal-shares@1 cost + add-one@1 exceeded",
                "equal-shares@1 cost + add-one@1 exhausted");
        add(
                PrioritisationLaw.B2,
                SmallContest.of(2, List.of(1L, 1L, 2L), "ab", "c"),
                "equal-shares@1 cardinality + by-phragmen@1 stop",
                "equal-shares@1 cost + by-phragmen@1 stop",
                "phragmen@1 stop");
        add(
                PrioritisationLaw.B2,
                SmallContest.of(5, List.of(2L, 1L, 1L, 1L, 3L), "abcd", "e", "e"),
                "greedy-by-votes-per-cost@1 stop last",
                "greedy-by-votes-per-cost@1 stop left-out");
        add(
                PrioritisationLaw.B3,
                SmallContest.ofPlaces(2, 3, "ac", "ac", "ac", "b", "b", "b"),
                "approval@1 last",
                "approval@1 left-out",
                "greedy-by-votes-per-cost@1 skip last",
                "greedy-by-votes-per-cost@1 skip left-out",
                "greedy-by-votes-per-cost@1 stop last",
                "greedy-by-votes-per-cost@1 stop left-out",
                "greedy-by-votes@1 skip last",
                "greedy-by-votes@1 skip left-out",
                "greedy-by-votes@1 stop last",
                "greedy-by-votes@1 stop left-out");
        add(
                PrioritisationLaw.B3,
                SmallContest.ofPlaces(3, 4, "a", "a", "bd", "bd", "cd", "cd"),
                "equal-shares@1 cardinality + add-place@1",
                "equal-shares@1 cost + add-place@1");
        add(
                PrioritisationLaw.B4,
                SmallContest.ofPlaces(2, 3, "ac", "ac", "ac", "b", "b", "b"),
                "approval@1 last",
                "approval@1 left-out",
                "greedy-by-votes-per-cost@1 skip last",
                "greedy-by-votes-per-cost@1 skip left-out",
                "greedy-by-votes-per-cost@1 stop last",
                "greedy-by-votes-per-cost@1 stop left-out",
                "greedy-by-votes@1 skip last",
                "greedy-by-votes@1 skip left-out",
                "greedy-by-votes@1 stop last",
                "greedy-by-votes@1 stop left-out");
        add(
                PrioritisationLaw.B4,
                SmallContest.ofPlaces(3, 4, "a", "a", "bd", "bd", "cd", "cd"),
                "equal-shares@1 cardinality + add-place@1",
                "equal-shares@1 cost + add-place@1");
        add(
                PrioritisationLaw.B5,
                SmallContest.ofPlaces(2, 3, "ac", "ac", "ac", "b", "b", "b"),
                "approval@1 last",
                "approval@1 left-out",
                "greedy-by-votes-per-cost@1 skip last",
                "greedy-by-votes-per-cost@1 skip left-out",
                "greedy-by-votes-per-cost@1 stop last",
                "greedy-by-votes-per-cost@1 stop left-out",
                "greedy-by-votes@1 skip last",
                "greedy-by-votes@1 skip left-out",
                "greedy-by-votes@1 stop last",
                "greedy-by-votes@1 stop left-out");
        add(PrioritisationLaw.B5, fewOfTheirOwn(), "phragmen@1 skip", "phragmen@1 stop");
        add(
                PrioritisationLaw.B5,
                SmallContest.ofPlaces(3, 4, "a", "a", "bd", "bd", "cd", "cd"),
                "equal-shares@1 cardinality + add-place@1",
                "equal-shares@1 cost + add-place@1");
        add(
                PrioritisationLaw.B6,
                SmallContest.ofPlaces(2, 3, "ac", "ac", "ac", "b", "b", "b"),
                "approval@1 last",
                "approval@1 left-out",
                "greedy-by-votes-per-cost@1 skip last",
                "greedy-by-votes-per-cost@1 skip left-out",
                "greedy-by-votes-per-cost@1 stop last",
                "greedy-by-votes-per-cost@1 stop left-out",
                "greedy-by-votes@1 skip last",
                "greedy-by-votes@1 skip left-out",
                "greedy-by-votes@1 stop last",
                "greedy-by-votes@1 stop left-out");
        add(PrioritisationLaw.B6, fewOfTheirOwn(), "phragmen@1 skip", "phragmen@1 stop");
        add(
                PrioritisationLaw.B6,
                SmallContest.ofPlaces(3, 4, "a", "a", "bd", "bd", "cd", "cd"),
                "equal-shares@1 cardinality + add-place@1",
                "equal-shares@1 cost + add-place@1");
        add(
                PrioritisationLaw.B7,
                SmallContest.of(4, List.of(1L, 2L, 2L), "ab", "ab", "c", "c"),
                "approval@1 last",
                "approval@1 left-out",
                "greedy-by-votes-per-cost@1 skip last",
                "greedy-by-votes-per-cost@1 skip left-out",
                "greedy-by-votes-per-cost@1 stop last",
                "greedy-by-votes-per-cost@1 stop left-out",
                "greedy-by-votes@1 skip last",
                "greedy-by-votes@1 skip left-out",
                "greedy-by-votes@1 stop last",
                "greedy-by-votes@1 stop left-out");
        add(
                PrioritisationLaw.B7,
                SmallContest.of(30, List.of(15L, 15L, 7L, 7L, 7L, 7L), "abcd", "abef"),
                "equal-shares@1 cardinality",
                "equal-shares@1 cardinality + add-one@1 exceeded",
                "equal-shares@1 cardinality + add-one@1 exceeded + by-votes@1 left-out",
                "equal-shares@1 cardinality + add-one@1 exhausted",
                "equal-shares@1 cardinality + add-one@1 exhausted + by-votes@1 left-out",
                "equal-shares@1 cardinality + by-phragmen@1 skip",
                "equal-shares@1 cardinality + by-phragmen@1 stop",
                "equal-shares@1 cardinality + by-votes@1 last",
                "equal-shares@1 cardinality + by-votes@1 left-out");
        add(PrioritisationLaw.B7, fewOfTheirOwn(), "phragmen@1 skip", "phragmen@1 stop");
        add(
                PrioritisationLaw.B8,
                SmallContest.of(1, List.of(2L, 1L), "ab"),
                "approval@1 last",
                "approval@1 left-out",
                "greedy-by-votes@1 stop last",
                "greedy-by-votes@1 stop left-out");
        add(
                PrioritisationLaw.B8,
                SmallContest.of(10, List.of(1L, 1L, 4L, 6L), "abcd"),
                "equal-shares@1 cost",
                "equal-shares@1 cost + add-one@1 exceeded",
                "equal-shares@1 cost + add-one@1 exceeded + by-votes@1 left-out",
                "equal-shares@1 cost + add-one@1 exhausted",
                "equal-shares@1 cost + add-one@1 exhausted + by-votes@1 left-out",
                "equal-shares@1 cost + by-phragmen@1 skip",
                "equal-shares@1 cost + by-phragmen@1 stop",
                "equal-shares@1 cost + by-votes@1 last",
                "equal-shares@1 cost + by-votes@1 left-out",
                "greedy-by-votes@1 skip last",
                "greedy-by-votes@1 skip left-out");
        add(
                PrioritisationLaw.B8,
                SmallContest.of(4, List.of(1L, 2L, 2L), "ab", "b", "c", "c"),
                "greedy-by-votes-per-cost@1 skip last",
                "greedy-by-votes-per-cost@1 skip left-out",
                "greedy-by-votes-per-cost@1 stop last",
                "greedy-by-votes-per-cost@1 stop left-out");
        add(PrioritisationLaw.B8, fewOfTheirOwn(), "phragmen@1 skip", "phragmen@1 stop");
    }

    private void addPrices() {
        add(
                PrioritisationLaw.B9,
                SmallContest.ofPlaces(1, 2, "", "ab", "ab"),
                "equal-shares@1 cardinality + add-one@1 exceeded + by-votes@1 left-out",
                "equal-shares@1 cardinality + add-one@1 exhausted + by-votes@1 left-out",
                "equal-shares@1 cardinality + by-votes@1 last",
                "equal-shares@1 cardinality + by-votes@1 left-out",
                "equal-shares@1 cost + add-one@1 exceeded + by-votes@1 left-out",
                "equal-shares@1 cost + add-one@1 exhausted + by-votes@1 left-out",
                "equal-shares@1 cost + by-votes@1 last",
                "equal-shares@1 cost + by-votes@1 left-out");
        add(
                PrioritisationLaw.B9,
                SmallContest.ofPlaces(4, 5, "ab", "ab", "ab", "ce", "ce", "ce", "d", "d"),
                "equal-shares@1 cardinality + add-place@1",
                "equal-shares@1 cost + add-place@1");
        add(
                PrioritisationLaw.B9,
                SmallContest.of(4, List.of(2L, 1L, 1L, 3L), "abc", "d"),
                "equal-shares@1 cardinality + by-phragmen@1 skip",
                "equal-shares@1 cost + by-phragmen@1 skip",
                "phragmen@1 skip");
        add(
                PrioritisationLaw.B10,
                SmallContest.ofPlaces(1, 1, "", "a"),
                "equal-shares@1 cardinality + add-one@1 exceeded",
                "equal-shares@1 cardinality + add-one@1 exceeded + by-votes@1 left-out",
                "equal-shares@1 cardinality + add-one@1 exhausted",
                "equal-shares@1 cardinality + add-one@1 exhausted + by-votes@1 left-out",
                "equal-shares@1 cardinality + add-place@1",
                "equal-shares@1 cardinality + by-phragmen@1 skip",
                "equal-shares@1 cardinality + by-phragmen@1 stop",
                "equal-shares@1 cardinality + by-votes@1 last",
                "equal-shares@1 cardinality + by-votes@1 left-out",
                "equal-shares@1 cost + add-one@1 exceeded",
                "equal-shares@1 cost + add-one@1 exceeded + by-votes@1 left-out",
                "equal-shares@1 cost + add-one@1 exhausted",
                "equal-shares@1 cost + add-one@1 exhausted + by-votes@1 left-out",
                "equal-shares@1 cost + add-place@1",
                "equal-shares@1 cost + by-phragmen@1 skip",
                "equal-shares@1 cost + by-phragmen@1 stop",
                "equal-shares@1 cost + by-votes@1 last",
                "equal-shares@1 cost + by-votes@1 left-out",
                "phragmen@1 skip",
                "phragmen@1 stop");
    }

    private void addMonotonicities() {
        add(
                PrioritisationLaw.B11,
                SmallContest.of(2, List.of(2L, 8L), "a", "ab", "b", "b", "b", "b", "b", "b"),
                "equal-shares@1 cardinality + add-one@1 exceeded",
                "equal-shares@1 cardinality + add-one@1 exhausted");
        add(
                PrioritisationLaw.B11,
                SmallContest.of(10, List.of(3L, 5L, 2L, 2L), "", "ab", "acd", "acd", "b", "b"),
                "equal-shares@1 cost + add-one@1 exceeded",
                "equal-shares@1 cost + add-one@1 exhausted");
        add(
                PrioritisationLaw.B11,
                SmallContest.of(13, List.of(9L, 2L, 4L, 8L), "abd", "c"),
                "equal-shares@1 cost + add-one@1 exhausted + by-votes@1 left-out");
        add(
                PrioritisationLaw.B11,
                SmallContest.of(10, List.of(10L, 5L), "", "ab", "ab", "ab", "ab", "ab", "ab"),
                "equal-shares@1 cost + add-one@1 exceeded + by-votes@1 left-out");
        add(
                PrioritisationLaw.B11,
                SmallContest.of(8, List.of(5L, 7L), "", "", "", "", "", "a", "a", "a", "ab", "b", "b", "b", "b"),
                "equal-shares@1 cardinality + add-one@1 exceeded + by-votes@1 left-out",
                "equal-shares@1 cardinality + add-one@1 exhausted + by-votes@1 left-out");
        add(
                PrioritisationLaw.B12,
                SmallContest.of(2, List.of(3L, 1L), "", "", "", "", "a", "a", "ab"),
                "equal-shares@1 cardinality + add-one@1 exceeded",
                "equal-shares@1 cardinality + add-one@1 exhausted");
        add(
                PrioritisationLaw.B12,
                SmallContest.of(3, List.of(3L, 1L), "", "", "", "", "", "", "", "a", "a", "ab"),
                "equal-shares@1 cardinality + add-one@1 exceeded + by-votes@1 left-out",
                "equal-shares@1 cardinality + add-one@1 exhausted + by-votes@1 left-out");
        add(
                PrioritisationLaw.B12,
                SmallContest.of(11, List.of(3L, 3L, 2L, 4L), "", "abcd", "abcd", "abcd", "ad"),
                "equal-shares@1 cost + add-one@1 exceeded",
                "equal-shares@1 cost + add-one@1 exhausted");
        add(
                PrioritisationLaw.B12,
                SmallContest.of(4, List.of(4L, 2L), "", "", "ab", "ab", "ab"),
                "equal-shares@1 cost + add-one@1 exceeded + by-votes@1 left-out");
        add(
                PrioritisationLaw.B12,
                SmallContest.of(6, List.of(2L, 1L, 6L), "", "ac", "bc"),
                "equal-shares@1 cost + add-one@1 exhausted + by-votes@1 left-out");
        add(
                PrioritisationLaw.B13,
                SmallContest.of(2, List.of(3L, 1L), "", "", "", "", "a", "a", "ab"),
                "equal-shares@1 cardinality + add-one@1 exceeded",
                "equal-shares@1 cardinality + add-one@1 exhausted");
        add(
                PrioritisationLaw.B13,
                SmallContest.of(3, List.of(1L, 1L, 3L), "", "", "", "", "a", "a", "a", "a", "bc", "c", "c", "c"),
                "equal-shares@1 cardinality + add-one@1 exceeded + by-votes@1 left-out",
                "equal-shares@1 cardinality + add-one@1 exhausted + by-votes@1 left-out",
                "equal-shares@1 cardinality + by-votes@1 last",
                "equal-shares@1 cardinality + by-votes@1 left-out",
                "equal-shares@1 cost + add-one@1 exceeded + by-votes@1 left-out",
                "equal-shares@1 cost + add-one@1 exhausted + by-votes@1 left-out",
                "equal-shares@1 cost + by-votes@1 last",
                "equal-shares@1 cost + by-votes@1 left-out");
        add(
                PrioritisationLaw.B13,
                SmallContest.of(
                        22, List.of(1L, 7L, 3L, 6L, 3L), "abcde", "abcde", "abcde", "abcde", "bcde", "cde", "cde"),
                "equal-shares@1 cost");
        add(
                PrioritisationLaw.B13,
                SmallContest.of(2, List.of(2L, 1L), "", "", "", "ab", "ab"),
                "equal-shares@1 cost + add-one@1 exceeded",
                "equal-shares@1 cost + add-one@1 exhausted");
        add(
                PrioritisationLaw.B13,
                SmallContest.of(
                        22, List.of(4L, 7L, 3L, 6L, 3L), "abcde", "abcde", "abcde", "abcde", "bcde", "cde", "cde"),
                "equal-shares@1 cost + by-phragmen@1 skip",
                "equal-shares@1 cost + by-phragmen@1 stop");
        add(
                PrioritisationLaw.B13,
                SmallContest.of(11, List.of(4L, 2L, 6L, 3L), "ac", "ac", "ac", "bcd", "bcd", "bd", "c", "cd"),
                "equal-shares@1 cardinality");
        add(
                PrioritisationLaw.B13,
                SmallContest.of(
                        7, List.of(1L, 3L, 4L, 3L), "ab", "ab", "abc", "b", "bc", "bc", "bc", "c", "c", "c", "cd"),
                "equal-shares@1 cardinality + by-phragmen@1 skip");
        add(
                PrioritisationLaw.B13,
                SmallContest.of(
                        7, List.of(1L, 3L, 4L, 3L), "ab", "ab", "abc", "b", "bc", "bc", "bc", "cd", "cd", "cd", "cd"),
                "equal-shares@1 cardinality + by-phragmen@1 stop");
        add(
                PrioritisationLaw.B14,
                SmallContest.of(6, List.of(1L, 5L, 3L), "ab", "bc"),
                "equal-shares@1 cardinality",
                "equal-shares@1 cardinality + add-one@1 exhausted",
                "equal-shares@1 cardinality + add-one@1 exhausted + by-votes@1 left-out",
                "equal-shares@1 cardinality + by-phragmen@1 skip",
                "equal-shares@1 cardinality + by-phragmen@1 stop",
                "equal-shares@1 cardinality + by-votes@1 last",
                "equal-shares@1 cardinality + by-votes@1 left-out",
                "greedy-by-votes@1 skip last",
                "greedy-by-votes@1 skip left-out");
        add(
                PrioritisationLaw.B14,
                SmallContest.of(4, List.of(3L, 2L, 1L), "", "ab", "ab", "ac", "c"),
                "equal-shares@1 cardinality + add-one@1 exceeded",
                "equal-shares@1 cardinality + add-one@1 exceeded + by-votes@1 left-out",
                "equal-shares@1 cost + by-phragmen@1 skip",
                "equal-shares@1 cost + by-phragmen@1 stop");
        add(
                PrioritisationLaw.B14,
                SmallContest.ofPlaces(2, 4, "a", "a", "ad", "bc", "bc", "bcd", "bcd", "bcd", "d"),
                "equal-shares@1 cardinality + add-place@1",
                "equal-shares@1 cost + add-place@1");
        add(
                PrioritisationLaw.B14,
                SmallContest.of(1, List.of(2L, 1L), "ab"),
                "equal-shares@1 cost",
                "equal-shares@1 cost + add-one@1 exceeded",
                "equal-shares@1 cost + add-one@1 exceeded + by-votes@1 left-out",
                "equal-shares@1 cost + add-one@1 exhausted",
                "equal-shares@1 cost + add-one@1 exhausted + by-votes@1 left-out",
                "equal-shares@1 cost + by-votes@1 last",
                "equal-shares@1 cost + by-votes@1 left-out");
        add(PrioritisationLaw.B14, SmallContest.of(1, List.of(1L, 2L)), "greedy-by-votes-per-cost@1 skip last");
        add(
                PrioritisationLaw.B14,
                SmallContest.of(5, List.of(2L, 1L, 1L, 1L, 3L), "abcd", "e", "e"),
                "greedy-by-votes-per-cost@1 skip left-out");
        add(PrioritisationLaw.B14, SmallContest.of(2, List.of(1L, 1L, 2L), "ab", "c"), "phragmen@1 skip");
        add(PrioritisationLaw.B14, SmallContest.of(1, List.of(1L, 2L)).withTotals("0", "1/2"), "total-score@1 skip");
        add(
                PrioritisationLaw.B15,
                SmallContest.ofPlaces(4, 4, "", "", "abc", "ac", "ac", "ac", "bd", "bd"),
                "equal-shares@1 cardinality",
                "equal-shares@1 cost");
        add(
                PrioritisationLaw.B15,
                SmallContest.ofPlaces(4, 6, "acd", "ad", "ad", "ad", "b", "cf", "cf", "e"),
                "equal-shares@1 cardinality + add-one@1 exceeded",
                "equal-shares@1 cardinality + add-one@1 exhausted",
                "equal-shares@1 cost + add-one@1 exceeded",
                "equal-shares@1 cost + add-one@1 exhausted");
        add(
                PrioritisationLaw.B15,
                SmallContest.ofPlaces(2, 4, "ab", "c", "d"),
                "equal-shares@1 cardinality + add-one@1 exceeded + by-votes@1 left-out",
                "equal-shares@1 cardinality + add-one@1 exhausted + by-votes@1 left-out",
                "equal-shares@1 cardinality + by-votes@1 last",
                "equal-shares@1 cardinality + by-votes@1 left-out",
                "equal-shares@1 cost + add-one@1 exceeded + by-votes@1 left-out",
                "equal-shares@1 cost + add-one@1 exhausted + by-votes@1 left-out",
                "equal-shares@1 cost + by-votes@1 last",
                "equal-shares@1 cost + by-votes@1 left-out");
        add(
                PrioritisationLaw.B15,
                SmallContest.ofPlaces(4, 6, "abc", "abc", "abc", "acef", "def", "def", "def"),
                "equal-shares@1 cardinality + add-place@1",
                "equal-shares@1 cardinality + by-phragmen@1 skip",
                "equal-shares@1 cardinality + by-phragmen@1 stop",
                "equal-shares@1 cost + add-place@1",
                "equal-shares@1 cost + by-phragmen@1 skip",
                "equal-shares@1 cost + by-phragmen@1 stop");
    }

    private void addUnitAndGain() {
        add(
                PrioritisationLaw.B18,
                SmallContest.of(2, List.of(2L, 2L), "", "ab", "ab", "ab"),
                "equal-shares@1 cardinality + add-one@1 exceeded",
                "equal-shares@1 cardinality + add-one@1 exhausted",
                "equal-shares@1 cost + add-one@1 exceeded",
                "equal-shares@1 cost + add-one@1 exhausted");
        add(
                PrioritisationLaw.B18,
                SmallContest.of(8, List.of(1L, 3L, 3L), "", "ab", "b", "c", "c"),
                "equal-shares@1 cardinality + add-one@1 exceeded + by-votes@1 left-out",
                "equal-shares@1 cardinality + add-one@1 exhausted + by-votes@1 left-out");
        add(
                PrioritisationLaw.B18,
                SmallContest.of(9, List.of(3L, 3L, 5L), "ab", "b", "c"),
                "equal-shares@1 cost + add-one@1 exceeded + by-votes@1 left-out",
                "equal-shares@1 cost + add-one@1 exhausted + by-votes@1 left-out");
        add(
                PrioritisationLaw.B19,
                SmallContest.ofPlaces(3, 2, "", "a", "ab"),
                "equal-shares@1 cardinality",
                "equal-shares@1 cost");
        add(
                PrioritisationLaw.B19,
                SmallContest.ofPlaces(1, 2, "", "ab", "ab"),
                "equal-shares@1 cardinality + add-one@1 exceeded",
                "equal-shares@1 cardinality + add-one@1 exhausted",
                "equal-shares@1 cost + add-one@1 exceeded",
                "equal-shares@1 cost + add-one@1 exhausted");
        add(
                PrioritisationLaw.B19,
                SmallContest.ofPlaces(3, 4, "a", "ad", "bc"),
                "equal-shares@1 cardinality + add-one@1 exceeded + by-votes@1 left-out",
                "equal-shares@1 cardinality + add-one@1 exhausted + by-votes@1 left-out",
                "equal-shares@1 cardinality + by-votes@1 last",
                "equal-shares@1 cardinality + by-votes@1 left-out",
                "equal-shares@1 cost + add-one@1 exceeded + by-votes@1 left-out",
                "equal-shares@1 cost + add-one@1 exhausted + by-votes@1 left-out",
                "equal-shares@1 cost + by-votes@1 last",
                "equal-shares@1 cost + by-votes@1 left-out");
        add(
                PrioritisationLaw.B19,
                SmallContest.ofPlaces(2, 3, "ab", "ac"),
                "equal-shares@1 cardinality + add-place@1",
                "equal-shares@1 cardinality + by-phragmen@1 skip",
                "equal-shares@1 cardinality + by-phragmen@1 stop",
                "equal-shares@1 cost + add-place@1",
                "equal-shares@1 cost + by-phragmen@1 skip",
                "equal-shares@1 cost + by-phragmen@1 stop",
                "phragmen@1 skip",
                "phragmen@1 stop");
        add(
                PrioritisationLaw.B20,
                SmallContest.of(1, List.of(1L, 2L), "ab"),
                "approval@1 last",
                "approval@1 left-out",
                "greedy-by-votes@1 stop last",
                "greedy-by-votes@1 stop left-out");
        add(
                PrioritisationLaw.B20,
                SmallContest.of(8, List.of(4L, 2L), "", "a", "ab", "ab", "ab", "b"),
                "equal-shares@1 cardinality",
                "equal-shares@1 cost");
        add(
                PrioritisationLaw.B20,
                SmallContest.of(5, List.of(3L, 2L, 2L), "a", "abc", "bc"),
                "equal-shares@1 cardinality + add-one@1 exceeded",
                "equal-shares@1 cardinality + add-one@1 exhausted",
                "equal-shares@1 cost + add-one@1 exceeded",
                "equal-shares@1 cost + add-one@1 exhausted");
        add(
                PrioritisationLaw.B20,
                SmallContest.of(6, List.of(4L, 1L, 2L), "a", "ab", "bc"),
                "equal-shares@1 cardinality + add-one@1 exceeded + by-votes@1 left-out",
                "equal-shares@1 cardinality + add-one@1 exhausted + by-votes@1 left-out",
                "equal-shares@1 cardinality + by-phragmen@1 skip",
                "equal-shares@1 cardinality + by-phragmen@1 stop",
                "equal-shares@1 cardinality + by-votes@1 last",
                "equal-shares@1 cardinality + by-votes@1 left-out",
                "equal-shares@1 cost + by-votes@1 last",
                "equal-shares@1 cost + by-votes@1 left-out",
                "phragmen@1 skip",
                "phragmen@1 stop");
        add(
                PrioritisationLaw.B20,
                SmallContest.ofPlaces(2, 3, "ab", "ac"),
                "equal-shares@1 cardinality + add-place@1",
                "equal-shares@1 cost + add-one@1 exceeded + by-votes@1 left-out",
                "equal-shares@1 cost + add-one@1 exhausted + by-votes@1 left-out",
                "equal-shares@1 cost + add-place@1",
                "equal-shares@1 cost + by-phragmen@1 skip",
                "equal-shares@1 cost + by-phragmen@1 stop");
        add(
                PrioritisationLaw.B20,
                SmallContest.of(4, List.of(2L, 4L, 1L), "a", "b", "b"),
                "greedy-by-votes-per-cost@1 skip last",
                "greedy-by-votes-per-cost@1 skip left-out");
        add(
                PrioritisationLaw.B20,
                SmallContest.of(2, List.of(3L, 2L), "a", "ab"),
                "greedy-by-votes-per-cost@1 stop last",
                "greedy-by-votes-per-cost@1 stop left-out");
        add(
                PrioritisationLaw.B20,
                SmallContest.of(4, List.of(3L, 2L, 2L), "a", "b"),
                "greedy-by-votes@1 skip last",
                "greedy-by-votes@1 skip left-out");
    }

    /**
     * Voters of the first two projects have a wish of their own each, which is bought first (Brill, Freeman, Janson and Lackner,
     * Phragmén's Voting Methods and Justified Representation).
     */
    private static SmallContest fewOfTheirOwn() {
        List<String> ballots = new ArrayList<>();
        ballots.addAll(Collections.nCopies(2, "abc"));
        ballots.addAll(Collections.nCopies(2, "abd"));
        ballots.addAll(Collections.nCopies(6, "cdefghijklmn"));
        ballots.addAll(Collections.nCopies(5, "defghijklmn"));
        ballots.addAll(Collections.nCopies(9, "efghijklmn"));
        return SmallContest.ofPlaces(12, 14, ballots.toArray(String[]::new));
    }

    /** Settings are given without the name of the family. */
    private void add(PrioritisationLaw law, SmallContest contest, String... settings) {
        all.add(new Counterexample(
                law,
                contest,
                Arrays.stream(settings)
                        .map(setting -> Arrays.stream(setting.split(" \\+ "))
                                .map(part -> "prioritisation/" + part)
                                .collect(Collectors.joining(" + ")))
                        .collect(Collectors.toCollection(TreeSet::new))));
    }
}
