// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.committee;

import io.github.ogplocal.model.committee.DecisionMode;
import io.github.ogplocal.model.committee.TieMode;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.SettingsForm;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import io.github.ogplocal.rules.explain.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class TieSettled implements CommitteeRule {
    private static final Reason NOBODY = Reason.notAssessable(
            "nobody-known",
            "لا يُعرف عددها، أو لا يُعرف تمامًا: {members}.",
            "Leur nombre n’est pas connu, ou pas exactement : {members}.",
            "Their number is not known, or not exactly: {members}.");
    private static final Reason NO_MODE = Reason.notAssessable(
            "no-mode",
            "عددها زوجي ({members})، ولا تقول قواعدها كيف تقرّر ولا ماذا عند التساوي.",
            "Leur nombre est pair ({members}), et ses règles ne disent ni comment il décide ni ce qu’il fait à égalité.",
            "Their number is even ({members}), and its rules say neither how it decides nor what it does when tied.");
    private static final Reason CANNOT_TIE = Reason.met(
            "cannot-tie",
            "لا يبقى القرار معلّقًا بتساوي الأصوات.",
            "L’égalité des voix n’y laisse rien en suspens.",
            "Equal votes leave nothing open there.");
    private static final Reason SETTLED = Reason.met(
            "settled",
            "عددها زوجي ({members})، وتقول قواعدها ماذا عند التساوي: {tie}.",
            "Leur nombre est pair ({members}), et ses règles disent ce qu’il fait à égalité : {tie}.",
            "Their number is even ({members}), and its rules say what it does when tied: {tie}.");
    private static final Reason OPEN = Reason.notMet(
            "open",
            "عددها زوجي ({members}) وتقرّر بالأغلبية، ولا تقول قواعدها ماذا عند التساوي.",
            "Leur nombre est pair ({members}), il décide à la majorité, et ses règles ne disent pas ce qu’il fait à égalité.",
            "Their number is even ({members}), it decides by majority, and its rules do not say what it does when tied.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("committee/tie-settled@1"))
            .clause(Template.of(
                    "بالنسبة إلى {kind}: إن كان العدد زوجيًا، تقول قواعدها ماذا عند تساوي الأصوات. ويُحتسب: {counted}.",
                    "Pour chaque {kind} : si le nombre est pair, ses règles disent ce qu’il fait à égalité de voix. On compte"
                            + " {counted}.",
                    "For each {kind}: if the number is even, its rules say what it does when votes are tied. Counted are"
                            + " {counted}."))
            .source(
                    "El Kef municipality, Final Self-Assessment Report of the OGP Local action plan (2023): a 5+5 committee, for"
                            + " which no rule of decision is stated")
            .addReasons(CANNOT_TIE, SETTLED, OPEN, NO_MODE, NOBODY)
            .settings(SettingsForm.of(CommitteeSettings.kind(), CommitteeSettings.counted()))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Check compile(Settings settings) {
        return (dossier, day) -> CommitteeView.each(settings, dossier, day, view -> judge(settings, view));
    }

    private static List<Finding> judge(Settings settings, CommitteeView view) {
        List<Place> places = view.places(CommitteeSettings.countSeats(settings));
        Range number = Range.of(places, place -> true, place -> true);
        Optional<DecisionMode> mode = view.committee().getDecidesBy();
        Optional<TieMode> tie = view.committee().getTieMode();
        Reason reason;
        if (mode.filter(how -> how != DecisionMode.SIMPLE_MAJORITY).isPresent()) {
            reason = CANNOT_TIE;
        } else if (number.most() == 0 || !number.isExact()) {
            reason = NOBODY;
        } else if (number.least() % 2 == 1) {
            // Abstentions and absences can still make an even number of an odd body; what is asked is the rule for the
            // whole.
            reason = CANNOT_TIE;
        } else {
            reason = tie.isPresent() ? SETTLED : mode.isPresent() ? OPEN : NO_MODE;
        }
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(view.name());
        evidence.add(Evidence.ofCode("members", "", number.toString()));
        mode.ifPresent(how -> evidence.add(Evidence.ofCode("mode", view.pointer() + "/decidesBy", how.code())));
        tie.ifPresent(what -> evidence.add(Evidence.ofCode("tie", view.pointer() + "/tieMode", what.code())));
        return List.of(Finding.of(INFO, view.subject(), reason, evidence));
    }
}
