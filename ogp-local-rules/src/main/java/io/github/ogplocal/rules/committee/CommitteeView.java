// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.committee;

import io.github.ogplocal.model.committee.Committee;
import io.github.ogplocal.model.committee.CommitteeMembership;
import io.github.ogplocal.model.committee.Meeting;
import io.github.ogplocal.model.committee.MemberRole;
import io.github.ogplocal.model.committee.Seat;
import io.github.ogplocal.model.committee.StaffCategory;
import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.model.organisation.Office;
import io.github.ogplocal.model.organisation.OrganisationId;
import io.github.ogplocal.model.organisation.Sector;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.explain.Evidence;
import io.github.ogplocal.rules.explain.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * One committee of a dossier on a day. Lists are in the order of ids, so that no finding hangs on the order of the dossier.
 *
 * @param index where the committee stands in the dossier
 * @param sure whether the committee surely exists on the day
 */
record CommitteeView(Dossier dossier, int index, Committee committee, LocalDate day, boolean sure) {
    /** A membership, and whether it surely held at the time. */
    record Member(int index, CommitteeMembership membership, Optional<Seat> seat, boolean sure) {
        String pointer() {
            return "/memberships/" + index;
        }

        boolean votes() {
            return membership.getRole() != MemberRole.OBSERVER;
        }

        Optional<Sector> side() {
            return membership.getSide().or(() -> seat.map(Seat::getSide));
        }

        SortedSet<StaffCategory> categories() {
            TreeSet<StaffCategory> categories = new TreeSet<>();
            membership.getStaffCategory().ifPresent(categories::add);
            if (categories.isEmpty()) {
                seat.ifPresent(held -> categories.addAll(held.getStaffCategories()));
            }
            return Collections.unmodifiableSortedSet(categories);
        }
    }

    /** A meeting, and whether it was surely held by the day. */
    record Held(int index, Meeting meeting, boolean sure) {
        String pointer() {
            return "/meetings/" + index;
        }
    }

    /** What a rule says of each committee that it is about and that may exist on the day. */
    static List<Finding> each(
            Settings settings, Dossier dossier, LocalDate day, Function<CommitteeView, List<Finding>> judge) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < dossier.getCommittees().size(); i++) {
            Committee committee = dossier.getCommittees().get(i);
            Then exists = Then.covers(committee.getEstablishedOn(), committee.getDissolvedOn(), day, day);
            if (CommitteeSettings.concern(settings, committee) && exists != Then.NO) {
                findings.addAll(judge.apply(new CommitteeView(dossier, i, committee, day, exists == Then.YES)));
            }
        }
        return findings;
    }

    /** All committees that a rule is about, whether or not they exist on the day; those that began later are left out. */
    static List<CommitteeView> ever(Settings settings, Dossier dossier, LocalDate day) {
        List<CommitteeView> views = new ArrayList<>();
        for (int i = 0; i < dossier.getCommittees().size(); i++) {
            Committee committee = dossier.getCommittees().get(i);
            if (CommitteeSettings.concern(settings, committee)
                    && Then.covers(committee.getEstablishedOn(), Optional.empty(), day, day) != Then.NO) {
                Then exists = Then.covers(committee.getEstablishedOn(), committee.getDissolvedOn(), day, day);
                views.add(new CommitteeView(dossier, i, committee, day, exists == Then.YES));
            }
        }
        return views;
    }

    String subject() {
        return committee.getId().toString();
    }

    String pointer() {
        return "/committees/" + index;
    }

    Evidence name() {
        return Evidence.of("committee", pointer() + "/name", committee.getName());
    }

    /** Who surely or perhaps sits there on the day, by id. */
    List<Member> members() {
        return members(day, day).stream()
                .map(member -> new Member(member.index(), member.membership(), member.seat(), member.sure() && sure))
                .toList();
    }

    /** Who surely or perhaps sat there all through some days, by id. */
    List<Member> members(LocalDate first, LocalDate last) {
        TreeMap<String, Member> members = new TreeMap<>();
        for (int i = 0; i < dossier.getMemberships().size(); i++) {
            CommitteeMembership membership = dossier.getMemberships().get(i);
            if (membership.getCommittee().equals(committee.getId())) {
                Then then = Then.covers(membership.getStart(), membership.getEnd(), first, last);
                if (then != Then.NO) {
                    members.put(
                            membership.getId().toString(),
                            new Member(i, membership, seat(membership), then == Then.YES));
                }
            }
        }
        return List.copyOf(members.values());
    }

    /** The seats as its rules have them, or those with a vote who sit there. */
    List<Place> places(boolean seats) {
        List<Place> places = new ArrayList<>();
        if (seats) {
            for (int i = 0; i < committee.getSeats().size(); i++) {
                Seat seat = committee.getSeats().get(i);
                places.add(new Place(
                        pointer() + "/seats/" + i,
                        seat.getId().toString(),
                        sure,
                        Optional.of(seat.getSide()),
                        seat.getOffice(),
                        seat.getStaffCategories(),
                        seat.getFilledBy()));
            }
            return places;
        }
        for (Member member : members()) {
            if (member.votes()) {
                CommitteeMembership membership = member.membership();
                places.add(new Place(
                        member.pointer(),
                        membership.getId().toString(),
                        member.sure(),
                        member.side(),
                        membership.getOffice().or(() -> member.seat().flatMap(Seat::getOffice)),
                        member.categories(),
                        membership.getSelectedBy()));
            }
        }
        return places;
    }

    /** Its meetings by the day, the earliest first, then by id. */
    List<Held> meetings() {
        List<Held> meetings = new ArrayList<>();
        for (int i = 0; i < dossier.getMeetings().size(); i++) {
            Meeting meeting = dossier.getMeetings().get(i);
            Then held = Then.by(meeting.getOn(), day);
            if (meeting.getCommittee().equals(committee.getId()) && held != Then.NO) {
                meetings.add(new Held(i, meeting, held == Then.YES));
            }
        }
        meetings.sort(Comparator.<Held, LocalDate>comparing(
                        held -> held.meeting().getOn().firstDay())
                .thenComparing(held -> held.meeting().getOn().lastDay())
                .thenComparing(held -> held.meeting().getId()));
        return meetings;
    }

    /** The body that a member is or sits for; empty when that is not known. */
    Optional<OrganisationId> body(Member member) {
        CommitteeMembership membership = member.membership();
        return membership
                .getOrganisation()
                .or(membership::getOnBehalfOf)
                .or(() -> member.seat().flatMap(Seat::getOrganisation))
                .or(() -> membership
                        .getOffice()
                        .or(() -> member.seat().flatMap(Seat::getOffice))
                        .flatMap(office -> dossier.getOffices().stream()
                                .filter(known -> known.getId().equals(office))
                                .findFirst())
                        .flatMap(Office::getOrganisation));
    }

    private Optional<Seat> seat(CommitteeMembership membership) {
        return membership
                .getSeat()
                .flatMap(id -> committee.getSeats().stream()
                        .filter(seat -> seat.getId().equals(id))
                        .findFirst());
    }
}
