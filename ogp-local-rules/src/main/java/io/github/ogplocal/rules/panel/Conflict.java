// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.panel;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.selection.Affiliation;
import io.github.ogplocal.model.selection.AffiliationKind;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.DeclaredInterest;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.selection.InterestDeclaration;
import io.github.ogplocal.model.selection.InterestRuling;
import io.github.ogplocal.model.selection.Recusal;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * An evaluator who must not read one file.
 *
 * @param evaluator who
 * @param application which file
 */
public record Conflict(EvaluatorId evaluator, ApplicationId application) implements Comparable<Conflict> {
    /** Refuses null. */
    public Conflict {
        requireNonNull(evaluator, "evaluator");
        requireNonNull(application, "application");
    }

    /**
     * Whom the documents of a call keep from which file: by a recusal, by a declared interest that no ruling settles, or by
     * belonging to the authority that applies. Affiliations to a country keep nobody from anything here: which country an
     * application is of, only a rule of a procedure says.
     *
     * @return in natural order; may be empty
     */
    public static SortedSet<Conflict> among(
            Collection<Application> applications,
            Collection<InterestDeclaration> declarations,
            Collection<InterestRuling> rulings,
            Collection<Recusal> recusals,
            Collection<Affiliation> affiliations) {
        TreeSet<Conflict> conflicts = new TreeSet<>();
        for (Application application : applications) {
            ApplicationId id = application.getId();
            for (InterestDeclaration declaration : declarations) {
                for (DeclaredInterest interest : declaration.interests()) {
                    if (interest.concerns(application)
                            && rulings.stream()
                                    .noneMatch(ruling -> settles(ruling, declaration.evaluator(), id, interest))) {
                        conflicts.add(new Conflict(declaration.evaluator(), id));
                    }
                }
            }
            for (Recusal recusal : recusals) {
                if (recusal.application().equals(id)) {
                    conflicts.add(new Conflict(recusal.evaluator(), id));
                }
            }
            for (Affiliation affiliation : affiliations) {
                if (affiliation.kind() == AffiliationKind.AUTHORITY
                        && application
                                .getApplicant()
                                .getAuthority()
                                .filter(authority ->
                                        authority.getCode().toString().equals(affiliation.code()))
                                .isPresent()) {
                    conflicts.add(new Conflict(affiliation.evaluator(), id));
                }
            }
        }
        return Collections.unmodifiableSortedSet(conflicts);
    }

    static boolean settles(
            InterestRuling ruling, EvaluatorId evaluator, ApplicationId application, DeclaredInterest interest) {
        return ruling.evaluator().equals(evaluator)
                && ruling.application().equals(application)
                && ruling.interest().equals(interest);
    }

    /** By evaluator, then by application. */
    @Override
    public int compareTo(Conflict other) {
        int byEvaluator = evaluator.compareTo(other.evaluator);
        return byEvaluator != 0 ? byEvaluator : application.compareTo(other.application);
    }
}
