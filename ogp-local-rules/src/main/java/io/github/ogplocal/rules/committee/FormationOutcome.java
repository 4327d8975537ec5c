// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.committee;

import static io.github.ogplocal.model.check.Checks.require;

import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.committee.CandidateId;
import io.github.ogplocal.model.quantity.Fraction;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The best committees that can be formed, or why none can.
 *
 * <p>When several are equally good none is picked: who is in all of them has a seat, and between the others the seats are
 * open. A committee, its rules or a draw has to settle that.
 *
 * <p>Invariant: there is a certificate exactly when there is no committee; nobody is both certain and open.
 *
 * @param number how many committees are the best together; 0 when there is none
 * @param points the points of each of them together; 0 when candidates have none
 * @param certain who sits on all of them, in the order of the ids
 * @param open who sits on some and not on all, in the order of the ids
 * @param committees the first of them, each in the order of the ids; at most {@link #SHOWN}
 * @param certificate why there is none; empty when there is one
 */
public record FormationOutcome(
        BigInteger number,
        Fraction points,
        SortedSet<CandidateId> certain,
        SortedSet<CandidateId> open,
        List<SortedSet<CandidateId>> committees,
        Optional<FormationCertificate> certificate) {
    /** How many of several best committees are listed at most. */
    public static final int SHOWN = 20;

    /** Copies and checks. */
    public FormationOutcome {
        certain = copy(certain);
        open = copy(open);
        committees = committees.stream().map(FormationOutcome::copy).toList();
        require(
                certificate.isPresent() == (number.signum() == 0),
                "formation outcome",
                "certificate",
                Invariant.CONTRADICTION,
                "must be there exactly when no committee is",
                number);
        require(
                Collections.disjoint(certain, open),
                "formation outcome",
                "open",
                Invariant.CONTRADICTION,
                "must not name those who are certain",
                null);
    }

    /** Whether there is one best committee and no other as good. */
    public boolean isSettled() {
        return number.equals(BigInteger.ONE);
    }

    private static SortedSet<CandidateId> copy(SortedSet<CandidateId> ids) {
        TreeSet<CandidateId> natural = new TreeSet<>();
        natural.addAll(ids);
        return Collections.unmodifiableSortedSet(natural);
    }
}
