// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.committee;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.committee.CandidateId;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Why no committee can fulfil what is asked.
 *
 * <p>Where it is {@link Kind#COUNTED}, a pencil suffices. Give each candidate one for every demand for a least number that
 * counts the candidate, and take one away for every demand for a most number. A committee then has no more than the positive
 * values of all candidates together; but what is asked adds up to more: the least numbers, less the most numbers. Example:
 * five associations are asked, four are candidates: 5 &gt; 4.
 *
 * <p>Some requests cannot be met although no such count shows it. The certificate then names demands that cannot be met
 * together, and each of which is needed for that; only a search shows it.
 *
 * @param kind how it can be checked
 * @param demands those that contradict each other, in their order; not empty
 */
public record FormationCertificate(Kind kind, List<FormationDemand> demands) {
    private static final int MOST_SEARCHED = 24;

    /** How a certificate can be checked. */
    public enum Kind {
        /** By adding up. */
        COUNTED("counted"),
        /** By a search. */
        SEARCHED("searched");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The code in documents. */
        public String code() {
            return code;
        }
    }

    /** Copies. */
    public FormationCertificate {
        requireNonNull(kind, "kind");
        demands = List.copyOf(demands);
    }

    /** What is asked: the least numbers together, less the most numbers. */
    public int asked() {
        int asked = 0;
        for (FormationDemand demand : demands) {
            asked += demand.bound() == FormationDemand.Bound.LEAST ? demand.number() : -demand.number();
        }
        return asked;
    }

    /** What each candidate whom a demand counts brings to it, in the order of the ids; may be negative. */
    public SortedMap<CandidateId, Integer> values() {
        TreeMap<CandidateId, Integer> values = new TreeMap<>();
        for (FormationDemand demand : demands) {
            int value = demand.bound() == FormationDemand.Bound.LEAST ? 1 : -1;
            demand.candidates().forEach(candidate -> values.merge(candidate, value, Integer::sum));
        }
        return Collections.unmodifiableSortedMap(values);
    }

    /** The most that any committee can bring: the positive values together. */
    public int possible() {
        return values().values().stream().mapToInt(value -> Math.max(0, value)).sum();
    }

    /**
     * Whether the certificate shows that a request cannot be met.
     *
     * <p>Trusts nothing that forms committees: the demands have to be those of the request, and a counted certificate has to
     * add up; a searched one is searched again, candidate by candidate.
     *
     * @return whether it does
     * @throws IllegalArgumentException if a searched one counts more than 24 candidates, which would take too long
     */
    public boolean refutes(FormationRequest request) {
        if (demands.isEmpty() || !request.demands().containsAll(demands)) {
            return false;
        }
        if (kind == Kind.SEARCHED && values().size() > MOST_SEARCHED) {
            throw new IllegalArgumentException("formation certificate: must count at most " + MOST_SEARCHED
                    + " candidates to be searched, got " + values().size());
        }
        return kind == Kind.COUNTED
                ? asked() > possible()
                : !isPossible(List.copyOf(values().keySet()), 0, new int[demands.size()]);
    }

    private boolean isPossible(List<CandidateId> candidates, int next, int[] counts) {
        for (int d = 0; d < counts.length; d++) {
            if (demands.get(d).bound() == FormationDemand.Bound.MOST
                    && counts[d] > demands.get(d).number()) {
                return false;
            }
        }
        if (next == candidates.size()) {
            for (int d = 0; d < counts.length; d++) {
                if (demands.get(d).bound() == FormationDemand.Bound.LEAST
                        && counts[d] < demands.get(d).number()) {
                    return false;
                }
            }
            return true;
        }
        int[] with = counts.clone();
        for (int d = 0; d < counts.length; d++) {
            if (demands.get(d).candidates().contains(candidates.get(next))) {
                with[d]++;
            }
        }
        return isPossible(candidates, next + 1, with) || isPossible(candidates, next + 1, counts);
    }
}
