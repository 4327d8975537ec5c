// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.smart;

import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.Template;

/** What every check says of a subject without an outline. */
final class NothingKnown {
    static final Reason REASON = Reason.notAssessable(
            "nothing-known",
            "لا يُعرف عنه شيء يمكن التثبّت منه.",
            "On n’en connaît rien qui puisse être vérifié.",
            "Nothing is known of it that could be checked.");

    static final Template ADVICE = Template.of(
            "يُقدَّم نصّه: المشكل والأنشطة والنتائج المنتظرة والمراحل والأطراف والآجال.",
            "Fournir son texte : problème, activités, résultats attendus, étapes, parties et dates.",
            "Hand in its text: problem, activities, expected results, stages, parties and dates.");

    private NothingKnown() {}
}
