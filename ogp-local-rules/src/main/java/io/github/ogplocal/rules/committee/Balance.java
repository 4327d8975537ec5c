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

final class Balance implements CommitteeRule {
    private static final String UNIT = "unit";
    private static final String TARGETS = "targets";
    private static final String PER_CENT = "per-cent";

    private static final Reason NOBODY = Reason.notAssessable(
            "nobody-known",
            "لا يذكر الملف من يجلس فيها.",
            "Le dossier ne dit pas qui y siège.",
            "The dossier does not say who sits there.");
    private static final Reason UNDECLARED = Reason.notAssessable(
            "undeclared",
            "صرّح {declared} من {members}، ولا يكفي ذلك للحكم: {open}.",
            "Ont déclaré {declared} sur {members}, ce qui ne suffit pas pour dire : {open}.",
            "Declared: {declared} of {members}, which does not suffice to say: {open}.");
    private static final Reason REACHED = Reason.met(
            "reached",
            "تحقّق المطلوب، وقد صرّح {declared} من {members}: {found}.",
            "Atteint ; ont déclaré {declared} sur {members} : {found}.",
            "Reached; declared: {declared} of {members}: {found}.");
    private static final Reason NOT_REACHED = Reason.notMet(
            "not-reached",
            "لم يتحقّق: {short}؛ صرّح {declared} من {members}: {found}.",
            "Non atteint : {short} ; ont déclaré {declared} sur {members} : {found}.",
            "Not reached: {short}; declared: {declared} of {members}: {found}.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("committee/balance@1"))
            .clause(Template.of(
                    "بالنسبة إلى {kind}: على الأقل {targets} ({unit}). لا يُحتسب إلا من صرّح، ومن لم يصرّح لا يُعدّ نفيًا.",
                    "Pour chaque {kind} : au moins {targets} ({unit}). Seul compte qui l’a déclaré ; ne pas déclarer n’est pas dire"
                            + " non.",
                    "For each {kind}: at least {targets} ({unit}). Only who declared it counts; not to declare is not to say"
                            + " no."))
            .source(
                    "Regueb, OGP Local action plan 2021-2023: “la représentation d'associations de femmes et de personnes"
                            + " handicapées”; the numbers are for the procedure to say")
            .addReasons(REACHED, NOT_REACHED, UNDECLARED, NOBODY)
            .settings(SettingsForm.of(
                    CommitteeSettings.kind(),
                    Setting.choice(UNIT, LocalizedText.of("بأيّ وحدة؟", "Dans quelle unité ?", "In which unit?"))
                            .option("members", LocalizedText.of("أعضاء", "membres", "members"))
                            .option(
                                    PER_CENT,
                                    LocalizedText.of(
                                            "في المائة ممن صرّحوا",
                                            "pour cent de ceux qui ont déclaré",
                                            "per cent of those who declared")),
                    Setting.counts(
                            TARGETS,
                            LocalizedText.of(
                                    "ما هو الحدّ الأدنى لكل صفة؟",
                                    "Quel est le minimum pour chaque caractéristique ?",
                                    "What is the minimum for each trait?"),
                            1,
                            200)))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<SettingFault> faults(Settings settings) {
        List<SettingFault> faults = new ArrayList<>();
        if (settings.counts(TARGETS).isEmpty()) {
            faults.add(new SettingFault(TARGETS, FaultKind.MISSING, SettingKind.COUNTS.code()));
        }
        if (settings.choice(UNIT).equals(PER_CENT)) {
            settings.counts(TARGETS).forEach((trait, least) -> {
                if (least > 100) {
                    faults.add(new SettingFault(TARGETS + "/" + trait, FaultKind.TOO_LARGE, "100"));
                }
            });
        }
        return faults;
    }

    @Override
    public Check compile(Settings settings) {
        return (dossier, day) -> CommitteeView.each(settings, dossier, day, view -> judge(settings, view));
    }

    private static List<Finding> judge(Settings settings, CommitteeView view) {
        List<CommitteeView.Member> members =
                view.members().stream().filter(CommitteeView.Member::votes).toList();
        if (members.isEmpty()) {
            return List.of(Finding.of(INFO, view.subject(), NOBODY, List.of(view.name())));
        }
        boolean perCent = settings.choice(UNIT).equals(PER_CENT);
        List<CommitteeView.Member> declared = members.stream()
                .filter(member ->
                        member.sure() && !member.membership().getTraits().isEmpty())
                .toList();
        int open = members.size() - declared.size();
        List<String> found = new ArrayList<>();
        List<String> tooFew = new ArrayList<>();
        List<String> undecided = new ArrayList<>();
        settings.counts(TARGETS).forEach((trait, least) -> {
            int with = (int) declared.stream()
                    .filter(member -> member.membership().getTraits().stream()
                            .anyMatch(code -> code.toString().equals(trait)))
                    .count();
            found.add(trait + " " + with + " (>= " + least + (perCent ? " %)" : ")"));
            if (perCent && declared.isEmpty()) {
                undecided.add(trait);
            } else if (perCent ? 100 * with < least * declared.size() : with + open < least) {
                tooFew.add(trait);
            } else if (!perCent && with < least) {
                undecided.add(trait);
            }
        });
        Reason reason = !tooFew.isEmpty() ? NOT_REACHED : undecided.isEmpty() ? REACHED : UNDECLARED;
        return List.of(Finding.of(
                INFO,
                view.subject(),
                reason,
                List.of(
                        view.name(),
                        Evidence.of("declared", "", declared.size()),
                        Evidence.of("members", "", members.size()),
                        Evidence.ofCodes("found", "", found),
                        Evidence.ofCodes("short", "", tooFew),
                        Evidence.ofCodes("open", "", undecided))));
    }
}
