// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.List;
import java.util.Optional;

/** What completions say that give each voter more money. */
final class Raised {
    static final Reason CHOSEN = Reason.met(
            "chosen-with-raises",
            "اختير المشروع حين كان لكل ناخب {endowment}؛ عدد الزيادات: {increments}.",
            "Le projet est choisi quand chaque votant a {endowment} ; nombre d’augmentations : {increments}.",
            "The project is chosen when each voter has {endowment}; number of raises: {increments}.");
    static final Reason NOT_CHOSEN = Reason.notMet(
            "not-chosen-with-raises",
            "لم يُختر المشروع حين كان لكل ناخب {endowment}؛ عدد الزيادات: {increments}.",
            "Le projet n’est pas choisi quand chaque votant a {endowment} ; nombre d’augmentations : {increments}.",
            "The project is not chosen when each voter has {endowment}; number of raises: {increments}.");

    private Raised() {}

    static Reason judge(Course course, int project) {
        return course.shortfall(project, 0).isEmpty() ? CHOSEN : NOT_CHOSEN;
    }

    static List<Evidence> explain(Contest contest, Course course, int project) {
        ContestEvidence evidence = new ContestEvidence(contest)
                .count("votes", contest.votes(project))
                .amount("endowment", course.endowment())
                .count("increments", course.increments());
        Optional<Shortfall> shortfall = course.shortfall(project, 0);
        if (shortfall.isPresent() && shortfall.get().of() == Shortfall.Of.SUPPORTERS_MONEY) {
            evidence.amount("had", shortfall.get().had()).amount("cost", contest.cost(project));
        }
        return evidence.toList();
    }
}
