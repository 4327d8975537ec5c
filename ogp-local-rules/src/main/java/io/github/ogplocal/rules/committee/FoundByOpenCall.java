// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.committee;

import io.github.ogplocal.model.committee.MemberSelection;
import io.github.ogplocal.model.organisation.Sector;
import io.github.ogplocal.model.text.LocalizedText;
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

final class FoundByOpenCall implements CommitteeRule {
    private static final String SIDE = "side";

    private static final Reason NOBODY = Reason.notAssessable(
            "nobody-known",
            "لا يذكر الملف أحدًا من هذه الجهة.",
            "Le dossier n’indique personne de ce côté.",
            "The dossier names nobody of this side.");
    private static final Reason NOT_SAID = Reason.notAssessable(
            "not-said",
            "لم يُذكر كيف وقع اختيار: {unclear}.",
            "Il n’est pas dit comment ont été trouvés : {unclear}.",
            "It is not said how these were found: {unclear}.");
    private static final Reason BY_CALL = Reason.met(
            "by-open-call",
            "وقع اختيار الكل بدعوة مفتوحة: {count}.",
            "Tous sont trouvés par appel ouvert : {count}.",
            "All are found by an open call: {count}.");
    private static final Reason OTHERWISE = Reason.notMet(
            "otherwise",
            "وقع الاختيار بغير دعوة مفتوحة: {others}.",
            "Trouvés autrement que par appel ouvert : {others}.",
            "Found otherwise than by an open call: {others}.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("committee/open-call@1"))
            .clause(Template.of(
                    "بالنسبة إلى {kind}: يُختار كل من يمثّل {side} بدعوة مفتوحة. ويُحتسب: {counted}.",
                    "Pour chaque {kind} : tous ceux qui représentent {side} sont trouvés par appel ouvert. On compte {counted}.",
                    "For each {kind}: all who represent {side} are found by an open call. Counted are {counted}."))
            .source(
                    "El Kef municipality, Final Self-Assessment Report of the OGP Local action plan (2023): “5 civil society"
                            + " associations, following the call for competition and informing the public of submitting their candidacy”")
            .addReasons(BY_CALL, OTHERWISE, NOT_SAID, NOBODY)
            .settings(SettingsForm.of(
                    CommitteeSettings.kind(),
                    CommitteeSettings.counted(),
                    CommitteeSettings.side(LocalizedText.of(
                            "أيّ جهة تُختار بدعوة مفتوحة؟",
                            "Quel côté est trouvé par appel ouvert ?",
                            "Which side is found by an open call?"))))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Check compile(Settings settings) {
        return (dossier, day) -> CommitteeView.each(settings, dossier, day, view -> List.of(judge(settings, view)));
    }

    private static Finding judge(Settings settings, CommitteeView view) {
        Optional<Sector> side = CommitteeSettings.sector(settings.choice(SIDE));
        List<Place> places = view.places(CommitteeSettings.countSeats(settings)).stream()
                .filter(place -> place.side().equals(side))
                .toList();
        if (places.isEmpty()) {
            return Finding.of(INFO, view.subject(), NOBODY, List.of(view.name()));
        }
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(view.name());
        List<String> others = new ArrayList<>();
        List<String> unclear = new ArrayList<>();
        for (Place place : places) {
            boolean otherwise = place.selection()
                    .filter(way -> way != MemberSelection.OPEN_CALL)
                    .isPresent();
            if (otherwise && place.sure()) {
                evidence.add(Evidence.ofCode(
                        "way" + others.size(),
                        place.pointer(),
                        place.selection().map(MemberSelection::code).orElse("")));
                others.add(place.code());
            } else if (otherwise || place.selection().isEmpty()) {
                unclear.add(place.code());
            }
        }
        evidence.add(Evidence.of("count", "", places.size()));
        evidence.add(Evidence.ofCodes("others", "", others));
        evidence.add(Evidence.ofCodes("unclear", "", unclear));
        Reason reason = !others.isEmpty() ? OTHERWISE : unclear.isEmpty() ? BY_CALL : NOT_SAID;
        return Finding.of(INFO, view.subject(), reason, evidence);
    }
}
