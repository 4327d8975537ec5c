// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.committee;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.committee.CandidateId;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a committee that is to be formed must fulfil, as a number of some candidates.
 *
 * @param kind what it comes from
 * @param code the part of society, office, body or trait; the categories with a comma between; the id of the demand within
 *     its kind
 * @param bound whether it is the least or the most
 * @param number how many of the candidates; 0 or more
 * @param candidates whom it counts, in the order of their ids; may be empty
 */
public record FormationDemand(Kind kind, String code, Bound bound, int number, SortedSet<CandidateId> candidates)
        implements Comparable<FormationDemand> {
    /** What a demand comes from. */
    public enum Kind {
        /** The seats of a part of society. */
        SEATS("seats"),
        /** Employees of some categories. */
        STAFF("staff"),
        /** An office that has a seat. */
        OFFICE("office"),
        /** The most that one body can have. */
        ORGANISATION("organisation"),
        /** The least of a balance target. */
        TRAIT("trait");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The code in documents. */
        public String code() {
            return code;
        }
    }

    /** On which side a number bounds. */
    public enum Bound {
        /** No fewer. */
        LEAST("least"),
        /** No more. */
        MOST("most");

        private final String code;

        Bound(String code) {
            this.code = code;
        }

        /** The code in documents. */
        public String code() {
            return code;
        }
    }

    /** Copies. */
    public FormationDemand {
        requireNonNull(kind, "kind");
        requireNonNull(code, "code");
        requireNonNull(bound, "bound");
        TreeSet<CandidateId> natural = new TreeSet<>();
        natural.addAll(candidates);
        candidates = Collections.unmodifiableSortedSet(natural);
    }

    /** By kind, code, bound. */
    @Override
    public int compareTo(FormationDemand other) {
        int order = kind.compareTo(other.kind);
        if (order == 0) {
            order = code.compareTo(other.code);
        }
        return order == 0 ? bound.compareTo(other.bound) : order;
    }

    @Override
    public String toString() {
        return kind.code() + " " + code + ": " + bound.code() + " " + number + " of " + candidates;
    }
}
