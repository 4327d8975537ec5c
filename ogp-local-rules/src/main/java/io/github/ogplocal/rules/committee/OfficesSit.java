// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.committee;

import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.FaultKind;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Setting;
import io.github.ogplocal.rules.SettingFault;
import io.github.ogplocal.rules.SettingKind;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.SettingsForm;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import io.github.ogplocal.rules.explain.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

final class OfficesSit implements CommitteeRule {
    private static final String OFFICES = "offices";

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
    private static final Reason SIT = Reason.met(
            "sit",
            "لكل من هذه الصفات مكان في اللجنة: {offices}.",
            "Chacune de ces fonctions a une place : {offices}.",
            "Each of these offices has a place: {offices}.");
    private static final Reason MISSING = Reason.notMet(
            "missing",
            "صفات لا مكان لها في اللجنة: {missing}.",
            "Fonctions qui n’ont pas de place : {missing}.",
            "Offices that have no place: {missing}.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("committee/offices-sit@1"))
            .clause(Template.of(
                    "بالنسبة إلى {kind}: لكل من هذه الصفات، أو لما خلفها، مكان: {offices}. ويُحتسب: {counted}.",
                    "Pour chaque {kind} : chacune de ces fonctions, ou celle qui lui a succédé, a une place : {offices}. On"
                            + " compte {counted}.",
                    "For each {kind}: each of these offices, or the one that has taken over from it, has a place: {offices}."
                            + " Counted are {counted}."))
            .source(
                    "El Kef municipality, Final Self-Assessment Report of the OGP Local action plan (2023): “represented by the"
                            + " municipal council in the person of the mayor”")
            .addReasons(SIT, MISSING, UNCLEAR, NOBODY)
            .settings(SettingsForm.of(
                    CommitteeSettings.kind(),
                    CommitteeSettings.counted(),
                    Setting.codes(
                            OFFICES,
                            LocalizedText.of(
                                    "أيّ الصفات لها مكان؟ (معرّفاتها في الملف)",
                                    "Quelles fonctions ont une place ? (leurs identifiants dans le dossier)",
                                    "Which offices have a place? (their ids in the dossier)"))))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<SettingFault> faults(Settings settings) {
        List<SettingFault> faults = new ArrayList<>();
        if (settings.codes(OFFICES).isEmpty()) {
            faults.add(new SettingFault(OFFICES, FaultKind.MISSING, SettingKind.CODES.code()));
        }
        return faults;
    }

    @Override
    public Check compile(Settings settings) {
        return (dossier, day) -> {
            Bodies bodies = new Bodies(dossier);
            return CommitteeView.each(settings, dossier, day, view -> List.of(judge(settings, bodies, view)));
        };
    }

    private static Finding judge(Settings settings, Bodies bodies, CommitteeView view) {
        List<Place> places = view.places(CommitteeSettings.countSeats(settings));
        if (places.isEmpty()) {
            return Finding.of(INFO, view.subject(), NOBODY, List.of(view.name()));
        }
        TreeMap<String, Boolean> held = new TreeMap<>();
        for (Place place : places) {
            place.office().ifPresent(id -> held.merge(bodies.today(id).toString(), place.sure(), Boolean::logicalOr));
        }
        List<String> missing = new ArrayList<>();
        List<String> unclear = new ArrayList<>();
        for (String code : settings.codes(OFFICES)) {
            // An id of a setting need not have the form of an office id; then no office of a dossier has it.
            String office = bodies.offices()
                    .filter(id -> id.toString().equals(code))
                    .map(id -> bodies.today(id).toString())
                    .findFirst()
                    .orElse(code);
            if (!held.containsKey(office)) {
                missing.add(code);
            } else if (!Boolean.TRUE.equals(held.get(office))) {
                unclear.add(code);
            }
        }
        return Finding.of(
                INFO,
                view.subject(),
                !missing.isEmpty() ? MISSING : unclear.isEmpty() ? SIT : UNCLEAR,
                List.of(
                        view.name(),
                        Evidence.ofCodes("offices", "", List.copyOf(settings.codes(OFFICES))),
                        Evidence.ofCodes("missing", "", missing),
                        Evidence.ofCodes("unclear", "", unclear)));
    }
}
