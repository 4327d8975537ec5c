// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.committee;

import io.github.ogplocal.model.organisation.Sector;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.FaultKind;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Setting;
import io.github.ogplocal.rules.SettingFault;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.SettingsForm;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import io.github.ogplocal.rules.explain.Finding;
import java.util.ArrayList;
import java.util.List;

final class Parity implements CommitteeRule {
    private static final String SIDES = "sides";

    private static final Reason NOBODY = Reason.notAssessable(
            "nobody-known",
            "لا يذكر الملف من يُحتسب.",
            "Le dossier n’indique personne à compter.",
            "The dossier names nobody who could be counted.");
    private static final Reason UNCLEAR = Reason.notAssessable(
            "unclear",
            "لا يُعرف كلّ ما يلزم عن: {unclear}.",
            "On ne sait pas tout ce qu’il faudrait de : {unclear}.",
            "Not all that is needed is known of: {unclear}.");
    private static final Reason EQUAL = Reason.met(
            "equal",
            "عدد الأماكن متساوٍ بين الجهات: {sides}.",
            "Les côtés ont autant de places les uns que les autres : {sides}.",
            "The sides have equally many places: {sides}.");
    private static final Reason UNEQUAL = Reason.notMet(
            "unequal",
            "عدد الأماكن غير متساوٍ بين الجهات: {sides}.",
            "Les côtés n’ont pas autant de places les uns que les autres : {sides}.",
            "The sides do not have equally many places: {sides}.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("committee/parity@1"))
            .clause(Template.of(
                    "بالنسبة إلى {kind}: يتساوى عدد أماكن هذه الجهات: {sides}. ويُحتسب: {counted}.",
                    "Pour chaque {kind} : ces côtés ont le même nombre de places : {sides}. On compte {counted}.",
                    "For each {kind}: these sides have equally many places: {sides}. Counted are {counted}."))
            .source(
                    "National Democratic Institute, on El Kef: “avec un nombre égal de représentants de la société civile et du"
                            + " gouvernement”")
            .addReasons(EQUAL, UNEQUAL, UNCLEAR, NOBODY)
            .settings(SettingsForm.of(
                    CommitteeSettings.kind(),
                    CommitteeSettings.counted(),
                    Setting.codes(
                            SIDES,
                            LocalizedText.of(
                                    "أيّ الجهات تتساوى؟ (جهتان على الأقل)",
                                    "Quels côtés sont à égalité ? (deux au moins)",
                                    "Which sides are equal? (two at least)"))))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<SettingFault> faults(Settings settings) {
        List<SettingFault> faults =
                new ArrayList<>(CommitteeSettings.sectorFaults(SIDES, settings.codes(SIDES), false));
        if (settings.codes(SIDES).size() < 2) {
            faults.add(new SettingFault(SIDES, FaultKind.TOO_SMALL, "2"));
        }
        return faults;
    }

    @Override
    public Check compile(Settings settings) {
        List<Sector> sides = settings.codes(SIDES).stream()
                .flatMap(code -> CommitteeSettings.sector(code).stream())
                .toList();
        return (dossier, day) ->
                CommitteeView.each(settings, dossier, day, view -> List.of(judge(settings, sides, view)));
    }

    private static Finding judge(Settings settings, List<Sector> sides, CommitteeView view) {
        List<Place> places = view.places(CommitteeSettings.countSeats(settings));
        if (places.isEmpty()) {
            return Finding.of(INFO, view.subject(), NOBODY, List.of(view.name()));
        }
        List<Range> found = sides.stream().map(side -> Sides.of(places, side)).toList();
        boolean unequal = found.stream().anyMatch(one -> found.stream().anyMatch(one::isApartFrom));
        boolean exact = found.stream().allMatch(Range::isExact);
        List<String> named = new ArrayList<>();
        for (int i = 0; i < sides.size(); i++) {
            named.add(sides.get(i).code() + " " + found.get(i));
        }
        return Finding.of(
                INFO,
                view.subject(),
                unequal ? UNEQUAL : exact ? EQUAL : UNCLEAR,
                List.of(
                        view.name(),
                        Evidence.ofCodes("sides", "", named),
                        Evidence.ofCodes("unclear", "", Sides.unclear(places))));
    }
}
