// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.committee;

import io.github.ogplocal.model.organisation.Sector;
import io.github.ogplocal.model.text.LocalizedText;
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

final class SeatsPerSide implements CommitteeRule {
    private static final String SEATS = "seats";

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
    private static final Reason AS_ASKED = Reason.met(
            "as-asked",
            "العدد حسب الجهات كما هو مطلوب: {sides}.",
            "Le nombre par côté est celui demandé : {sides}.",
            "The numbers by side are those asked: {sides}.");
    private static final Reason DIFFERS = Reason.notMet(
            "differs",
            "العدد حسب الجهات: {sides}؛ والمطلوب: {askedSides}.",
            "Nombre par côté : {sides} ; demandé : {askedSides}.",
            "Numbers by side: {sides}; asked: {askedSides}.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("committee/seats-per-side@1"))
            .clause(Template.of(
                    "بالنسبة إلى {kind}: يكون العدد حسب الجهات {seats}، ولا شيء لغيرها. ويُحتسب: {counted}.",
                    "Pour chaque {kind} : les places par côté sont {seats}, et aucune pour d’autres. On compte {counted}.",
                    "For each {kind}: the places by side are {seats}, and none for others. Counted are {counted}."))
            .source(
                    "El Kef municipality, Final Self-Assessment Report of the OGP Local action plan (2023): “forming the 5+5"
                            + " leadership committee”. OGP Local, inception report of South Cotabato (2022-2025): 7, 7 and 7")
            .addReasons(AS_ASKED, DIFFERS, UNCLEAR, NOBODY)
            .settings(SettingsForm.of(
                    CommitteeSettings.kind(),
                    CommitteeSettings.counted(),
                    Setting.counts(
                            SEATS,
                            LocalizedText.of(
                                    "كم مكانًا لكل جهة؟",
                                    "Combien de places pour chaque côté ?",
                                    "How many places has each side?"),
                            0,
                            200)))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<SettingFault> faults(Settings settings) {
        return CommitteeSettings.sectorFaults(SEATS, settings.counts(SEATS).keySet(), true);
    }

    @Override
    public Check compile(Settings settings) {
        return (dossier, day) -> CommitteeView.each(settings, dossier, day, view -> List.of(judge(settings, view)));
    }

    private static Finding judge(Settings settings, CommitteeView view) {
        List<Place> places = view.places(CommitteeSettings.countSeats(settings));
        if (places.isEmpty()) {
            return Finding.of(INFO, view.subject(), NOBODY, List.of(view.name()));
        }
        List<String> asked = new ArrayList<>();
        boolean differs = false;
        boolean exact = true;
        for (Sector side : Sector.values()) {
            int number = settings.counts(SEATS).getOrDefault(side.code(), 0);
            Range found = Sides.of(places, side);
            differs |= !found.holds(number);
            exact &= found.isExact();
            if (number > 0) {
                asked.add(side.code() + " " + number);
            }
        }
        return Finding.of(
                INFO,
                view.subject(),
                differs ? DIFFERS : exact ? AS_ASKED : UNCLEAR,
                List.of(
                        view.name(),
                        Evidence.ofCodes("sides", "", Sides.list(places)),
                        Evidence.ofCodes("askedSides", "", asked),
                        Evidence.ofCodes("unclear", "", Sides.unclear(places))));
    }
}
