// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.committee;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.committee.CandidateId;
import io.github.ogplocal.model.committee.CommitteeCandidate;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.quantity.Points;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Forms a committee from candidates: exactly, and the same on every machine.
 *
 * <p>Of all sets of candidates that meet every demand, the best have the most points together; where candidates have none, all
 * that meet the demands are equally good. Candidates are gone through body by body, and all that is kept is how far each demand
 * is met, so that the number of committees does not matter but the number of demands that overlap does.
 */
public final class CommitteeFormation {
    /** How many standings of the demands are kept at most, over all candidates. */
    public static final int MOST_STANDINGS = 1_000_000;

    private final List<CommitteeCandidate> candidates;
    private final List<FormationDemand> demands;
    // For each candidate the demands that count the candidate; and for each demand the last candidate that it counts.
    private final boolean[][] counts;
    private final int[] last;
    private final List<Map<List<Integer>, Best>> memory = new ArrayList<>();
    private int standings;

    /** The most points that the candidates from some place on can bring, and in how many ways. */
    private record Best(Fraction points, BigInteger ways) {
        static final Best NONE = new Best(Fraction.ZERO, BigInteger.ZERO);

        boolean isPossible() {
            return ways.signum() > 0;
        }

        static Best of(Best one, Best other) {
            if (!one.isPossible() || !other.isPossible()) {
                return one.isPossible() ? one : other;
            }
            int order = one.points().compareTo(other.points());
            return order > 0
                    ? one
                    : order < 0 ? other : new Best(one.points(), one.ways().add(other.ways()));
        }

        Best plus(Fraction more) {
            return isPossible() ? new Best(points.plus(more), ways) : this;
        }
    }

    private CommitteeFormation(List<CommitteeCandidate> eligible, List<FormationDemand> demands) {
        this.demands = demands;
        // Body by body, so that what a body has at most need not be kept for the next.
        this.candidates = eligible.stream()
                .sorted(Comparator.<CommitteeCandidate, String>comparing(candidate -> candidate
                                .getOrganisation()
                                .map(Object::toString)
                                .orElse(""))
                        .thenComparing(CommitteeCandidate::getId))
                .toList();
        this.counts = new boolean[candidates.size()][demands.size()];
        this.last = new int[demands.size()];
        for (int d = 0; d < demands.size(); d++) {
            last[d] = -1;
            for (int i = 0; i < candidates.size(); i++) {
                if (demands.get(d).candidates().contains(candidates.get(i).getId())) {
                    counts[i][d] = true;
                    last[d] = i;
                }
            }
        }
        for (int i = 0; i <= candidates.size(); i++) {
            memory.add(new LinkedHashMap<>());
        }
    }

    /**
     * Forms it.
     *
     * @throws IllegalArgumentException if demands overlap so much that more than {@link #MOST_STANDINGS} standings would have
     *     to be kept
     */
    public static FormationOutcome form(FormationRequest request) {
        requireNonNull(request, "request");
        List<FormationDemand> demands = request.demands();
        CommitteeFormation search = new CommitteeFormation(request.eligible(), demands);
        Best best = search.best(0, search.start());
        if (!best.isPossible()) {
            return new FormationOutcome(
                    BigInteger.ZERO,
                    Fraction.ZERO,
                    new TreeSet<>(),
                    new TreeSet<>(),
                    List.of(),
                    Optional.of(certificate(request, demands)));
        }
        List<SortedSet<CandidateId>> committees = new ArrayList<>();
        search.list(0, search.start(), new TreeSet<>(), committees);
        TreeSet<CandidateId> certain = new TreeSet<>();
        TreeSet<CandidateId> open = new TreeSet<>();
        search.divide(best.ways(), certain, open);
        return new FormationOutcome(
                best.ways(), best.points(), certain, open, List.copyOf(committees), Optional.empty());
    }

    /** Nothing counted yet; of demands without candidates the least number is missing for good. */
    private Optional<List<Integer>> start() {
        for (int d = 0; d < demands.size(); d++) {
            if (last[d] < 0 && isMissing(d, 0)) {
                return Optional.empty();
            }
        }
        return Optional.of(new ArrayList<>(Collections.nCopies(demands.size(), 0)));
    }

    private boolean isMissing(int demand, int counted) {
        return demands.get(demand).bound() == FormationDemand.Bound.LEAST
                && counted < demands.get(demand).number();
    }

    /** The standing after a candidate; empty when a demand can no longer be met. */
    private Optional<List<Integer>> next(int candidate, List<Integer> standing, boolean taken) {
        List<Integer> next = new ArrayList<>(standing);
        for (int d = 0; d < next.size(); d++) {
            if (!counts[candidate][d]) {
                continue;
            }
            FormationDemand demand = demands.get(d);
            int counted = next.get(d) + (taken ? 1 : 0);
            if (demand.bound() == FormationDemand.Bound.MOST && counted > demand.number()) {
                return Optional.empty();
            }
            if (demand.bound() == FormationDemand.Bound.LEAST) {
                counted = Math.min(counted, demand.number());
            }
            if (last[d] == candidate) {
                if (isMissing(d, counted)) {
                    return Optional.empty();
                }
                // Whatever was counted no longer matters, and standings that differ in it alone are one.
                counted = 0;
            }
            next.set(d, counted);
        }
        return Optional.of(next);
    }

    private Fraction points(int candidate) {
        return candidates.get(candidate).getPoints().map(Points::toFraction).orElse(Fraction.ZERO);
    }

    private Best best(int from, Optional<List<Integer>> standing) {
        if (standing.isEmpty()) {
            return Best.NONE;
        }
        if (from == candidates.size()) {
            return new Best(Fraction.ZERO, BigInteger.ONE);
        }
        Best known = memory.get(from).get(standing.get());
        if (known != null) {
            return known;
        }
        Best with = best(from + 1, next(from, standing.get(), true)).plus(points(from));
        Best best = Best.of(with, best(from + 1, next(from, standing.get(), false)));
        Map<List<Integer>, Best> kept = memory.get(from);
        kept.put(standing.get(), best);
        standings++;
        if (standings > MOST_STANDINGS) {
            throw new IllegalArgumentException(
                    "formation: must keep at most " + MOST_STANDINGS + " standings of its demands, got more");
        }
        return best;
    }

    private void list(
            int from,
            Optional<List<Integer>> standing,
            SortedSet<CandidateId> taken,
            List<SortedSet<CandidateId>> into) {
        if (into.size() == FormationOutcome.SHOWN) {
            return;
        }
        if (from == candidates.size()) {
            into.add(new TreeSet<>(taken));
            return;
        }
        Best here = best(from, standing);
        Optional<List<Integer>> with = next(from, standing.orElseThrow(), true);
        Best ifTaken = best(from + 1, with).plus(points(from));
        if (ifTaken.isPossible() && ifTaken.points().equals(here.points())) {
            taken.add(candidates.get(from).getId());
            list(from + 1, with, taken, into);
            taken.remove(candidates.get(from).getId());
        }
        Optional<List<Integer>> without = next(from, standing.orElseThrow(), false);
        Best ifNot = best(from + 1, without);
        if (ifNot.isPossible() && ifNot.points().equals(here.points())) {
            list(from + 1, without, taken, into);
        }
    }

    /** Counts in how many of the best committees each candidate sits: ways to reach a standing, times ways on from it. */
    private void divide(BigInteger all, SortedSet<CandidateId> certain, SortedSet<CandidateId> open) {
        Map<List<Integer>, BigInteger> reached = new LinkedHashMap<>();
        reached.put(start().orElseThrow(), BigInteger.ONE);
        for (int i = 0; i < candidates.size(); i++) {
            Map<List<Integer>, BigInteger> after = new LinkedHashMap<>();
            BigInteger sits = BigInteger.ZERO;
            for (Map.Entry<List<Integer>, BigInteger> entry : reached.entrySet()) {
                Best here = best(i, Optional.of(entry.getKey()));
                for (boolean taken : new boolean[] {true, false}) {
                    Optional<List<Integer>> next = next(i, entry.getKey(), taken);
                    Best on = best(i + 1, next);
                    Best whole = taken ? on.plus(points(i)) : on;
                    if (whole.isPossible() && whole.points().equals(here.points())) {
                        after.merge(next.orElseThrow(), entry.getValue(), BigInteger::add);
                        if (taken) {
                            sits = sits.add(entry.getValue().multiply(on.ways()));
                        }
                    }
                }
            }
            if (sits.equals(all)) {
                certain.add(candidates.get(i).getId());
            } else if (sits.signum() > 0) {
                open.add(candidates.get(i).getId());
            }
            reached = after;
        }
    }

    private static FormationCertificate certificate(FormationRequest request, List<FormationDemand> all) {
        List<FormationDemand> needed = new ArrayList<>(all);
        for (int i = all.size() - 1; i >= 0; i--) {
            FormationDemand demand = all.get(i);
            needed.remove(demand);
            CommitteeFormation search = new CommitteeFormation(request.eligible(), List.copyOf(needed));
            if (search.best(0, search.start()).isPossible()) {
                needed.add(demand);
            }
        }
        needed.sort(Comparator.naturalOrder());
        FormationCertificate counted = new FormationCertificate(FormationCertificate.Kind.COUNTED, needed);
        // Each of the demands is needed, so that a count which leaves one out could not show it.
        return counted.asked() > counted.possible()
                ? counted
                : new FormationCertificate(FormationCertificate.Kind.SEARCHED, needed);
    }
}
