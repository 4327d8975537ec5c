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

final class SidesRepresented implements CommitteeRule {
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
    private static final Reason ALL = Reason.met(
            "all-there",
            "الجهات المطلوبة كلّها ممثّلة: {sides}.",
            "Tous les côtés demandés sont représentés : {sides}.",
            "All sides that are asked are represented: {sides}.");
    private static final Reason MISSING = Reason.notMet(
            "missing",
            "جهات غير ممثّلة: {missingSides}.",
            "Côtés qui ne sont pas représentés : {missingSides}.",
            "Sides that are not represented: {missingSides}.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("committee/sides-represented@1"))
            .clause(Template.of(
                    "بالنسبة إلى {kind}: تكون كل من هذه الجهات ممثّلة: {sides}. ويُحتسب: {counted}.",
                    "Pour chaque {kind} : chacun de ces côtés est représenté : {sides}. On compte {counted}.",
                    "For each {kind}: each of these sides is represented: {sides}. Counted are {counted}."))
            .source(
                    "OGP Local, inception assessment form, question 1.2: the forum is multi-stakeholder; which sides that takes is"
                            + " for the procedure to say")
            .addReasons(ALL, MISSING, UNCLEAR, NOBODY)
            .settings(SettingsForm.of(
                    CommitteeSettings.kind(),
                    CommitteeSettings.counted(),
                    Setting.codes(
                            SIDES,
                            LocalizedText.of(
                                    "أيّ الجهات يجب أن تكون ممثّلة؟",
                                    "Quels côtés doivent être représentés ?",
                                    "Which sides have to be represented?"))))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<SettingFault> faults(Settings settings) {
        List<SettingFault> faults =
                new ArrayList<>(CommitteeSettings.sectorFaults(SIDES, settings.codes(SIDES), false));
        if (settings.codes(SIDES).isEmpty()) {
            faults.add(new SettingFault(SIDES, FaultKind.MISSING, SettingKind.CODES.code()));
        }
        return faults;
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
        List<String> missing = new ArrayList<>();
        boolean unclear = false;
        for (String code : settings.codes(SIDES)) {
            Range found = Sides.of(places, CommitteeSettings.sector(code).orElseThrow());
            if (found.most() == 0) {
                missing.add(code);
            }
            unclear |= found.least() == 0;
        }
        return Finding.of(
                INFO,
                view.subject(),
                !missing.isEmpty() ? MISSING : unclear ? UNCLEAR : ALL,
                List.of(
                        view.name(),
                        Evidence.ofCodes("sides", "", Sides.list(places)),
                        Evidence.ofCodes("missingSides", "", missing),
                        Evidence.ofCodes("unclear", "", Sides.unclear(places))));
    }
}
