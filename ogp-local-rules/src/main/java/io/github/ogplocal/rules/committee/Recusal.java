// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.committee;

import io.github.ogplocal.model.committee.Decision;
import io.github.ogplocal.model.committee.Meeting;
import io.github.ogplocal.model.committee.MembershipId;
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
import java.util.SortedSet;
import java.util.TreeSet;

final class Recusal implements CommitteeRule {
    private static final Reason NOT_RECORDED = Reason.notAssessable(
            "not-recorded",
            "لم يُسجَّل هل شارك فيما يعني الهيكل الذي يمثّله: {members}.",
            "Il n’est pas noté si ont pris part à ce qui touche leur organisme : {members}.",
            "It is not recorded whether these took part in what concerns their body: {members}.");
    private static final Reason NO_MEMBER_CONCERNED = Reason.met(
            "no-member-concerned",
            "لا أحد من الأعضاء يمثّل هيكلًا معنيًّا بالقرارات: {decisions}.",
            "Aucun membre ne représente un organisme que touchent les décisions : {decisions}.",
            "No member sits for a body that the decisions concern: {decisions}.");
    private static final Reason STAYED_OUT = Reason.met(
            "stayed-out",
            "لم يشارك فيما يعني الهيكل الذي يمثّله: {members}.",
            "N’ont pas pris part à ce qui touche leur organisme : {members}.",
            "These stayed out of what concerns their body: {members}.");
    private static final Reason TOOK_PART = Reason.notMet(
            "took-part",
            "حضر ولم يتنحَّ فيما يعني الهيكل الذي يمثّله: {members}.",
            "Présents et non récusés dans ce qui touche leur organisme : {members}.",
            "Present and not recused in what concerns their body: {members}.");
    private static final Reason COUNTED = Reason.notMet(
            "counted-all-the-same",
            "عدد الأصوات أكثر من عدد من لهم أن يصوّتوا بعد التنحّي، في القرارات: {decisions}.",
            "Plus de voix que de votants une fois les déports retirés, dans les décisions : {decisions}.",
            "More votes than voters once those recused are left out, in decisions: {decisions}.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("committee/recusal@1"))
            .clause(Template.of(
                    "بالنسبة إلى {kind}: لا يشارك عضو في قرار يعني الهيكل الذي يمثّله، ولا يُحتسب صوت من تنحّى.",
                    "Pour chaque {kind} : aucun membre ne prend part à une décision qui touche son organisme, et qui s’est déporté"
                            + " ne compte pas.",
                    "For each {kind}: no member takes part in a decision that concerns the member’s body, and who is recused does"
                            + " not count."))
            .source("Usual rule on conflicts of interest; none of the sources states it for a committee")
            .addReasons(STAYED_OUT, NO_MEMBER_CONCERNED, TOOK_PART, COUNTED, NOT_RECORDED)
            .settings(SettingsForm.of(CommitteeSettings.kind()))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Check compile(Settings settings) {
        return (dossier, day) -> {
            Bodies bodies = new Bodies(dossier);
            List<Finding> findings = new ArrayList<>();
            for (CommitteeView view : CommitteeView.ever(settings, dossier, day)) {
                for (CommitteeView.Held held : view.meetings()) {
                    if (held.sure()) {
                        findings.addAll(judge(bodies, view, held));
                    }
                }
            }
            return findings;
        };
    }

    private static List<Finding> judge(Bodies bodies, CommitteeView view, CommitteeView.Held held) {
        Meeting meeting = held.meeting();
        List<CommitteeView.Member> members =
                view.members(meeting.getOn().firstDay(), meeting.getOn().lastDay());
        TreeSet<String> took = new TreeSet<>();
        TreeSet<String> stayed = new TreeSet<>();
        TreeSet<String> notRecorded = new TreeSet<>();
        List<String> concerning = new ArrayList<>();
        List<String> counted = new ArrayList<>();
        for (int i = 0; i < meeting.getDecisions().size(); i++) {
            Decision decision = meeting.getDecisions().get(i);
            String number = Integer.toString(i + 1);
            if (countsMoreThanCouldVote(meeting, decision, members)) {
                counted.add(number);
            }
            if (decision.getConcerns().isPresent()) {
                concerning.add(number);
                for (CommitteeView.Member member : members) {
                    MembershipId id = member.membership().getId();
                    boolean sitsForIt = view.body(member)
                            .filter(body ->
                                    bodies.isSame(body, decision.getConcerns().get()))
                            .isPresent();
                    if (sitsForIt && decision.getRecused().contains(id)) {
                        stayed.add(id.toString());
                    } else if (sitsForIt && !meeting.isAttendanceRecorded()) {
                        notRecorded.add(id.toString());
                    } else if (sitsForIt && meeting.getPresent().contains(id)) {
                        took.add(id.toString());
                    } else if (sitsForIt) {
                        stayed.add(id.toString());
                    }
                }
            }
        }
        List<Finding> findings = new ArrayList<>();
        String subject = meeting.getId().toString();
        if (!took.isEmpty()) {
            findings.add(Finding.of(INFO, subject, TOOK_PART, evidence(view, held, took, concerning)));
        }
        if (!counted.isEmpty()) {
            findings.add(Finding.of(INFO, subject, COUNTED, evidence(view, held, new TreeSet<>(), counted)));
        }
        if (!notRecorded.isEmpty()) {
            findings.add(Finding.of(INFO, subject, NOT_RECORDED, evidence(view, held, notRecorded, concerning)));
        }
        if (findings.isEmpty() && !concerning.isEmpty()) {
            findings.add(Finding.of(
                    INFO,
                    subject,
                    stayed.isEmpty() ? NO_MEMBER_CONCERNED : STAYED_OUT,
                    evidence(view, held, stayed, concerning)));
        }
        return findings;
    }

    private static boolean countsMoreThanCouldVote(
            Meeting meeting, Decision decision, List<CommitteeView.Member> members) {
        if (!meeting.isAttendanceRecorded() || decision.getRecused().isEmpty()) {
            return false;
        }
        TreeSet<MembershipId> voters = new TreeSet<>(meeting.getPresent());
        members.stream()
                .filter(member -> !member.votes())
                .forEach(member -> voters.remove(member.membership().getId()));
        voters.removeAll(decision.getRecused());
        return decision.getInFavour().orElse(0)
                        + decision.getAgainst().orElse(0)
                        + decision.getAbstained().orElse(0)
                > voters.size();
    }

    private static List<Evidence> evidence(
            CommitteeView view, CommitteeView.Held held, SortedSet<String> members, List<String> decisions) {
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(view.name());
        evidence.add(Evidence.of("on", held.pointer() + "/on", held.meeting().getOn()));
        evidence.add(Evidence.ofCodes("members", "", List.copyOf(members)));
        evidence.add(Evidence.ofCodes("decisions", "", decisions));
        for (String number : decisions) {
            int i = Integer.parseInt(number) - 1;
            evidence.add(Evidence.of(
                    "subject" + number,
                    held.pointer() + "/decisions/" + i + "/subject",
                    held.meeting().getDecisions().get(i).getSubject()));
        }
        return evidence;
    }
}
