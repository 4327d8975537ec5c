// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.committee;

import io.github.ogplocal.model.committee.CommitteeMembership;
import io.github.ogplocal.model.committee.Seat;
import io.github.ogplocal.model.committee.SeatId;
import io.github.ogplocal.model.time.DayOrMonth;
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
import java.util.TreeMap;
import java.util.TreeSet;

final class SeatsFilled implements CommitteeRule {
    private static final Reason NO_SEATS = Reason.notAssessable(
            "no-seats",
            "لا يذكر الملف مقاعد لها.",
            "Le dossier n’indique pas ses sièges.",
            "The dossier does not list its seats.");
    private static final Reason NOT_TOLD_APART = Reason.notAssessable(
            "not-told-apart",
            "لا يُعرف من يشغل هذه المقاعد: {unclear}.",
            "On ne sait pas qui occupe ces sièges : {unclear}.",
            "It is not known who holds these seats: {unclear}.");
    private static final Reason FILLED = Reason.met(
            "filled",
            "كل المقاعد ({count}) مشغولة.",
            "Tous les sièges ({count}) sont occupés.",
            "All seats ({count}) are held.");
    private static final Reason VACANT = Reason.notMet(
            "vacant",
            "مقاعد انتهت عضوية من كان يشغلها ولم يخلفه أحد: {vacant}.",
            "Sièges dont l’occupant est parti sans successeur : {vacant}.",
            "Seats whose holder left and nobody followed: {vacant}.");
    private static final Reason HELD_TWICE = Reason.notMet(
            "held-twice",
            "مقاعد يشغلها أكثر من عضو في الوقت نفسه: {twice}.",
            "Sièges occupés par plusieurs à la fois : {twice}.",
            "Seats held by several at once: {twice}.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("committee/seats-filled@1"))
            .clause(Template.of(
                    "بالنسبة إلى {kind}: يشغل كل مقعد يوم المراجعة عضو واحد.",
                    "Pour chaque {kind} : chaque siège a un occupant et un seul au jour de l’examen.",
                    "For each {kind}: every seat has one holder, and only one, on the day."))
            .source("This library: a seat belongs to an office or a body and outlasts who holds it")
            .addReasons(FILLED, VACANT, HELD_TWICE, NOT_TOLD_APART, NO_SEATS)
            .settings(SettingsForm.of(CommitteeSettings.kind()))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Check compile(Settings settings) {
        return (dossier, day) -> CommitteeView.each(settings, dossier, day, SeatsFilled::judge);
    }

    private static List<Finding> judge(CommitteeView view) {
        List<Seat> seats = view.committee().getSeats();
        if (seats.isEmpty()) {
            return List.of(Finding.of(INFO, view.subject(), NO_SEATS, List.of(view.name())));
        }
        List<CommitteeView.Member> members = view.members();
        boolean seatless = members.stream()
                .anyMatch(member -> member.membership().getSeat().isEmpty());
        TreeMap<String, Evidence> since = new TreeMap<>();
        TreeSet<String> vacant = new TreeSet<>();
        TreeSet<String> twice = new TreeSet<>();
        TreeSet<String> unclear = new TreeSet<>();
        for (Seat seat : seats) {
            SeatId id = seat.getId();
            List<CommitteeView.Member> holders = members.stream()
                    .filter(member -> member.membership().getSeat().equals(Optional.of(id)))
                    .toList();
            long sure = holders.stream().filter(CommitteeView.Member::sure).count();
            Optional<Evidence> left = lastHolderLeft(view, id);
            if (sure > 1) {
                twice.add(id.toString());
            } else if (holders.isEmpty() && left.isPresent() && !seatless) {
                vacant.add(id.toString());
                left.ifPresent(date -> since.put(id.toString(), date));
            } else if (sure == 0 || holders.size() > 1) {
                unclear.add(id.toString());
            }
        }
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(view.name());
        evidence.add(Evidence.of("count", view.pointer() + "/seats", seats.size()));
        evidence.add(Evidence.ofCodes("vacant", "", List.copyOf(vacant)));
        evidence.add(Evidence.ofCodes("twice", "", List.copyOf(twice)));
        evidence.add(Evidence.ofCodes("unclear", "", List.copyOf(unclear)));
        int number = 0;
        for (Evidence date : since.values()) {
            evidence.add(new Evidence("since" + number++, date.pointer(), date.value()));
        }
        List<Finding> findings = new ArrayList<>();
        if (!vacant.isEmpty()) {
            findings.add(Finding.of(INFO, view.subject(), VACANT, evidence));
        }
        if (!twice.isEmpty()) {
            findings.add(Finding.of(INFO, view.subject(), HELD_TWICE, evidence));
        }
        if (!unclear.isEmpty()) {
            findings.add(Finding.of(INFO, view.subject(), NOT_TOLD_APART, evidence));
        }
        if (findings.isEmpty()) {
            findings.add(Finding.of(INFO, view.subject(), FILLED, evidence));
        }
        return findings;
    }

    /** The latest date by which a holder of the seat surely left; empty when nobody is known to have. */
    private static Optional<Evidence> lastHolderLeft(CommitteeView view, SeatId seat) {
        Optional<DayOrMonth> latest = Optional.empty();
        int at = -1;
        List<CommitteeMembership> memberships = view.dossier().getMemberships();
        for (int i = 0; i < memberships.size(); i++) {
            CommitteeMembership membership = memberships.get(i);
            if (membership.getCommittee().equals(view.committee().getId())
                    && membership.getSeat().equals(Optional.of(seat))
                    && membership.getEnd().isPresent()
                    && membership.getEnd().get().lastDay().isBefore(view.day())
                    && latest.filter(date -> !date.lastDay()
                                    .isBefore(membership.getEnd().get().lastDay()))
                            .isEmpty()) {
                latest = membership.getEnd();
                at = i;
            }
        }
        String pointer = "/memberships/" + at + "/end";
        return latest.map(date -> Evidence.of("since", pointer, date));
    }
}
