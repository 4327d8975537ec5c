// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.committee;

import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Setting;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.SettingsForm;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import io.github.ogplocal.rules.explain.Finding;
import java.util.ArrayList;
import java.util.List;

final class RoleFilled implements CommitteeRule {
    private static final String ROLE = "role";

    private static final Reason NOBODY = Reason.notAssessable(
            "nobody-known",
            "لا يذكر الملف من يجلس فيها.",
            "Le dossier ne dit pas qui y siège.",
            "The dossier does not say who sits there.");
    private static final Reason UNCLEAR = Reason.notAssessable(
            "unclear",
            "لا يُعرف من التواريخ هل ما زال يجلس فيها: {unclear}.",
            "Les dates ne disent pas si siège encore : {unclear}.",
            "The dates do not say whether this member still sits there: {unclear}.");
    private static final Reason FILLED = Reason.met(
            "filled", "يقوم بهذا الدور: {holders}.", "Tient ce rôle : {holders}.", "In this role: {holders}.");
    private static final Reason NOT_FILLED = Reason.notMet(
            "not-filled",
            "لا أحد ممن يجلسون فيها ({members}) له هذا الدور.",
            "Aucun de ceux qui y siègent ({members}) n’a ce rôle.",
            "None of those who sit there ({members}) has this role.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("committee/role-filled@1"))
            .clause(Template.of(
                    "بالنسبة إلى {kind}: لعضو منها هذا الدور: {role}.",
                    "Pour chaque {kind} : un membre y est {role}.",
                    "For each {kind}: one of its members is {role}."))
            .source(
                    "Regueb, OGP Local action plan 2021-2023: “Le comité de pilotage aura une personne désignée pour le suivi et"
                            + " l'évaluation”")
            .addReasons(FILLED, NOT_FILLED, UNCLEAR, NOBODY)
            .settings(SettingsForm.of(
                    CommitteeSettings.kind(),
                    Setting.choice(ROLE, LocalizedText.of("أيّ دور؟", "Quel rôle ?", "Which role?"))
                            .option("chair", LocalizedText.of("الرئيس", "président", "chair"))
                            .option("vice-chair", LocalizedText.of("نائب الرئيس", "vice-président", "vice-chair"))
                            .option("coordinator", LocalizedText.of("المنسّق", "coordinateur", "coordinator"))
                            .option("secretary", LocalizedText.of("المقرّر", "secrétaire", "secretary"))
                            .option(
                                    "monitoring-officer",
                                    LocalizedText.of(
                                            "المكلّف بالمتابعة والتقييم",
                                            "chargé du suivi et de l’évaluation",
                                            "charged with monitoring and evaluation"))))
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
        List<CommitteeView.Member> members = view.members();
        if (members.isEmpty()) {
            return Finding.of(INFO, view.subject(), NOBODY, List.of(view.name()));
        }
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(view.name());
        List<String> holders = new ArrayList<>();
        List<String> unclear = new ArrayList<>();
        for (CommitteeView.Member member : members) {
            if (member.membership().getRole().code().equals(settings.choice(ROLE))) {
                if (member.sure()) {
                    evidence.add(Evidence.ofCode(
                            "role" + holders.size(), member.pointer() + "/role", settings.choice(ROLE)));
                    holders.add(member.membership().getId().toString());
                } else {
                    unclear.add(member.membership().getId().toString());
                }
            }
        }
        evidence.add(Evidence.ofCodes("holders", "", holders));
        evidence.add(Evidence.ofCodes("unclear", "", unclear));
        evidence.add(Evidence.of("members", "", members.size()));
        Reason reason = !holders.isEmpty() ? FILLED : unclear.isEmpty() ? NOT_FILLED : UNCLEAR;
        return Finding.of(INFO, view.subject(), reason, evidence);
    }
}
