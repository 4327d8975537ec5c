// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.committee;

import io.github.ogplocal.model.committee.Meeting;
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

final class Quorum implements CommitteeRule {
    private static final String SHARE = "share";

    private static final Reason NOT_RECORDED = Reason.notAssessable(
            "not-recorded",
            "لم يُسجَّل من حضر.",
            "Il n’est pas noté qui était présent.",
            "It is not recorded who was present.");
    private static final Reason NOBODY = Reason.notAssessable(
            "nobody-known",
            "لا يذكر الملف أعضاءها آنذاك أو مقاعدها.",
            "Le dossier n’indique ni ses membres d’alors ni ses sièges.",
            "The dossier names neither its members then nor its seats.");
    private static final Reason UNCLEAR = Reason.notAssessable(
            "unclear",
            "حضر {present}، ولا يُعرف عدد الأعضاء إلا أنّه {members}.",
            "Présents : {present} ; du nombre des membres on sait seulement : {members}.",
            "Present: {present}; of the number of members only this is known: {members}.");
    private static final Reason QUORATE = Reason.met(
            "quorate",
            "حضر {present} من {members}؛ والنصاب {needed}.",
            "Présents : {present} sur {members} ; quorum : {needed}.",
            "Present: {present} of {members}; quorum: {needed}.");
    private static final Reason NOT_QUORATE = Reason.notMet(
            "not-quorate",
            "حضر {present} فقط من {members}؛ والنصاب {needed}.",
            "Présents : {present} seulement sur {members} ; quorum : {needed}.",
            "Present: only {present} of {members}; quorum: {needed}.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("committee/quorum@1"))
            .clause(Template.of(
                    "بالنسبة إلى {kind}: لا تصحّ الجلسة إلا بحضور {share}. ويُحتسب: {counted}.",
                    "Pour chaque {kind} : une réunion ne vaut qu’en présence de {share}. On compte {counted}.",
                    "For each {kind}: a meeting stands only when {share} is present. Counted are {counted}."))
            .source("Usual rule of procedure; none of the sources states a quorum")
            .addReasons(QUORATE, NOT_QUORATE, UNCLEAR, NOT_RECORDED, NOBODY)
            .settings(SettingsForm.of(
                    CommitteeSettings.kind(),
                    CommitteeSettings.counted(),
                    Setting.choice(
                                    SHARE,
                                    LocalizedText.of("ما هو النصاب؟", "Quel est le quorum ?", "What is the quorum?"))
                            .option("half", LocalizedText.of("النصف على الأقل", "la moitié au moins", "at least half"))
                            .option(
                                    "more-than-half",
                                    LocalizedText.of("أكثر من النصف", "plus de la moitié", "more than half"))
                            .option(
                                    "two-thirds",
                                    LocalizedText.of(
                                            "الثلثين على الأقل", "deux tiers au moins", "at least two thirds"))))
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
        List<Finding> findings = new ArrayList<>();
        for (CommitteeView.Held held : view.meetings()) {
            if (held.sure()) {
                findings.add(judge(settings, view, held));
            }
        }
        return findings;
    }

    private static Finding judge(Settings settings, CommitteeView view, CommitteeView.Held held) {
        Meeting meeting = held.meeting();
        String subject = meeting.getId().toString();
        Evidence on = Evidence.of("on", held.pointer() + "/on", meeting.getOn());
        if (!meeting.isAttendanceRecorded()) {
            return Finding.of(INFO, subject, NOT_RECORDED, List.of(view.name(), on));
        }
        List<CommitteeView.Member> members =
                view.members(meeting.getOn().firstDay(), meeting.getOn().lastDay()).stream()
                        .filter(CommitteeView.Member::votes)
                        .toList();
        int sure = (int) members.stream()
                .filter(member -> member.sure()
                        || meeting.getPresent().contains(member.membership().getId()))
                .count();
        int seats = view.committee().getSeats().size();
        Range base = CommitteeSettings.countSeats(settings) ? new Range(seats, seats) : new Range(sure, members.size());
        if (base.most() == 0) {
            return Finding.of(INFO, subject, NOBODY, List.of(view.name(), on));
        }
        int present = (int) members.stream()
                .filter(member ->
                        meeting.getPresent().contains(member.membership().getId()))
                .count();
        String share = settings.choice(SHARE);
        Range needed = new Range(needed(share, base.least()), needed(share, base.most()));
        Reason reason = present >= needed.most() ? QUORATE : present < needed.least() ? NOT_QUORATE : UNCLEAR;
        return Finding.of(
                INFO,
                subject,
                reason,
                List.of(
                        view.name(),
                        on,
                        Evidence.of("present", held.pointer() + "/present", present),
                        Evidence.ofCode("members", "", base.toString()),
                        Evidence.ofCode("needed", "", needed.toString())));
    }

    private static int needed(String share, int of) {
        return switch (share) {
            case "half" -> (of + 1) / 2;
            case "more-than-half" -> of / 2 + 1;
            default -> (2 * of + 2) / 3;
        };
    }
}
