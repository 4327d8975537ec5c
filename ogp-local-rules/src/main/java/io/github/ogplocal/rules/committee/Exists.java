// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.committee;

import io.github.ogplocal.model.committee.Committee;
import io.github.ogplocal.model.committee.CommitteeKind;
import io.github.ogplocal.model.dossier.Dossier;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

final class Exists implements CommitteeRule {
    private static final String KINDS = "kinds";

    private static final Reason NOT_KNOWN = Reason.notAssessable(
            "not-known",
            "لا يذكر الملف لجنة من هذا النوع، أو لا يُعرف من التواريخ هل هي قائمة: {unclearKinds}.",
            "Le dossier n’indique pas de comité de ce genre, ou les dates ne disent pas s’il existe : {unclearKinds}.",
            "The dossier names no committee of this kind, or the dates do not say whether it is there: {unclearKinds}.");
    private static final Reason THERE =
            Reason.met("there", "قائمة: {kinds}.", "Il y a : {kinds}.", "There is: {kinds}.");
    private static final Reason NOT_ON_DAY = Reason.notMet(
            "not-on-the-day",
            "ليست قائمة يوم المراجعة: {missingKinds}.",
            "N’existe pas au jour de l’examen : {missingKinds}.",
            "Not there on the day: {missingKinds}.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("committee/exists@1"))
            .clause(Template.of(
                    "توجد يوم المراجعة لجنة من كل من هذه الأنواع: {kinds}.",
                    "Il existe au jour de l’examen un comité de chacun de ces genres : {kinds}.",
                    "There is on the day a committee of each of these kinds: {kinds}."))
            .source("OGP Local, inception assessment form, question 1.1: a forum exists")
            .addReasons(THERE, NOT_ON_DAY, NOT_KNOWN)
            .settings(SettingsForm.of(Setting.codes(
                    KINDS,
                    LocalizedText.of(
                            "أيّ أنواع اللجان يجب أن توجد؟",
                            "Quels genres de comités doivent exister ?",
                            "Which kinds of committees have to exist?"))))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<SettingFault> faults(Settings settings) {
        List<String> known =
                Arrays.stream(CommitteeKind.values()).map(CommitteeKind::code).toList();
        List<SettingFault> faults = new ArrayList<>();
        if (settings.codes(KINDS).isEmpty()) {
            faults.add(new SettingFault(KINDS, FaultKind.MISSING, SettingKind.CODES.code()));
        }
        for (String code : settings.codes(KINDS)) {
            if (!known.contains(code)) {
                faults.add(new SettingFault(KINDS, FaultKind.NOT_AN_OPTION, String.join(", ", known)));
            }
        }
        return faults;
    }

    @Override
    public Check compile(Settings settings) {
        return (dossier, day) -> List.of(judge(settings, dossier, day));
    }

    private static Finding judge(Settings settings, Dossier dossier, LocalDate day) {
        List<String> found = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        List<String> unclear = new ArrayList<>();
        TreeMap<String, Evidence> names = new TreeMap<>();
        for (String kind : settings.codes(KINDS)) {
            Optional<Then> best = Optional.empty();
            for (int i = 0; i < dossier.getCommittees().size(); i++) {
                Committee committee = dossier.getCommittees().get(i);
                if (committee.getKind().code().equals(kind)) {
                    Then then = Then.covers(committee.getEstablishedOn(), committee.getDissolvedOn(), day, day);
                    best = best.filter(known -> known.compareTo(then) <= 0).or(() -> Optional.of(then));
                    names.put(
                            committee.getId().toString(),
                            Evidence.of("name", "/committees/" + i + "/name", committee.getName()));
                }
            }
            if (best.equals(Optional.of(Then.YES))) {
                found.add(kind);
            } else if (best.equals(Optional.of(Then.NO))) {
                missing.add(kind);
            } else {
                unclear.add(kind);
            }
        }
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(Evidence.ofCodes("kinds", "", found));
        evidence.add(Evidence.ofCodes("missingKinds", "", missing));
        evidence.add(Evidence.ofCodes("unclearKinds", "", unclear));
        int number = 0;
        for (Evidence name : names.values()) {
            evidence.add(new Evidence("name" + number++, name.pointer(), name.value()));
        }
        Reason reason = !missing.isEmpty() ? NOT_ON_DAY : unclear.isEmpty() ? THERE : NOT_KNOWN;
        return Finding.of(INFO, "", reason, evidence);
    }
}
