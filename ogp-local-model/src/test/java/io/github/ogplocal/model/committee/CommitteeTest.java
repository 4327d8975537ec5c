// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.ogplocal.model.InvalidValueException;
import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.organisation.OrganisationId;
import io.github.ogplocal.model.organisation.PersonId;
import io.github.ogplocal.model.organisation.Sector;
import io.github.ogplocal.model.plan.CommitmentId;
import io.github.ogplocal.model.plan.PlanId;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.model.time.DayOrMonth;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What the types of committees refuse beside what each attribute refuses alone. */
final class CommitteeTest {
    private static final DayOrMonth MARCH = DayOrMonth.parse("2021-03");
    private static final DayOrMonth MID_MARCH = DayOrMonth.parse("2021-03-15");
    private static final DayOrMonth END_OF_FEBRUARY = DayOrMonth.parse("2021-02-28");

    private static CommitteeBuilder committee() {
        return Committee.builder()
                .id(new CommitteeId("steering"))
                .kind(CommitteeKind.STEERING)
                .name(LocalizedText.of("en", "Steering committee"));
    }

    private static CommitteeMembershipBuilder membership() {
        return CommitteeMembership.builder()
                .id(new MembershipId("m1"))
                .committee(new CommitteeId("steering"))
                .role(MemberRole.MEMBER);
    }

    private static MeetingBuilder meeting() {
        return Meeting.builder()
                .id(new MeetingId("first"))
                .committee(new CommitteeId("steering"))
                .on(MARCH)
                .attendanceRecorded(true);
    }

    private static void assertRefused(ThrowingCallable making, String attribute, Invariant invariant) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(making)
                .satisfies(fault -> {
                    assertThat(fault.attribute()).isEqualTo(attribute);
                    assertThat(fault.invariant()).isEqualTo(invariant);
                });
    }

    @Test
    void committee_rejectsASeatIdThatStandsTwice() {
        Seat seat = Seat.builder().id(new SeatId("s1")).side(Sector.GOVERNMENT).build();
        assertRefused(() -> committee().seats(List.of(seat, seat)).build(), "seats", Invariant.REPEATED);
        assertThat(committee().seats(List.of(seat)).build().getSeats()).containsExactly(seat);
    }

    @Test
    void committee_rejectsACommitmentWithoutItsPlan() {
        assertRefused(
                () -> committee().commitment(new CommitmentId("1")).build(), "commitment", Invariant.CONTRADICTION);
        assertThat(committee()
                        .plan(new PlanId("p"))
                        .commitment(new CommitmentId("1"))
                        .build()
                        .getCommitment())
                .contains(new CommitmentId("1"));
    }

    @Test
    void committee_rejectsItsEndBeforeItsBeginning() {
        assertRefused(
                () -> committee()
                        .establishedOn(MARCH)
                        .dissolvedOn(END_OF_FEBRUARY)
                        .build(),
                "dissolvedOn",
                Invariant.OUT_OF_ORDER);
        assertThat(committee()
                        .establishedOn(MID_MARCH)
                        .dissolvedOn(MARCH)
                        .build()
                        .getDissolvedOn())
                .contains(MARCH);
    }

    @Test
    void membership_rejectsAPersonBesideABody() {
        assertRefused(
                () -> membership()
                        .person(new PersonId("x"))
                        .organisation(new OrganisationId("twiza"))
                        .build(),
                "organisation",
                Invariant.CONTRADICTION);
        assertThat(membership().build().getPerson()).isEmpty();
        assertThat(membership()
                        .person(new PersonId("x"))
                        .onBehalfOf(new OrganisationId("twiza"))
                        .build()
                        .getOnBehalfOf())
                .isPresent();
    }

    @Test
    void membership_rejectsEndBeforeStart() {
        assertRefused(() -> membership().start(MARCH).end(END_OF_FEBRUARY).build(), "end", Invariant.OUT_OF_ORDER);
        assertThat(membership().start(MID_MARCH).end(MARCH).build().getEnd()).contains(MARCH);
        assertThat(membership()
                        .start(MARCH)
                        .end(DayOrMonth.parse("2021-03-01"))
                        .build()
                        .getStart())
                .contains(MARCH);
    }

    @Test
    void meeting_rejectsPeopleWhenAttendanceWasNotRecorded() {
        assertRefused(
                () -> meeting()
                        .attendanceRecorded(false)
                        .present(List.of(new MembershipId("m1")))
                        .build(),
                "present",
                Invariant.CONTRADICTION);
        assertThat(meeting().attendanceRecorded(false).build().getPresent()).isEmpty();
    }

    @Test
    void meeting_rejectsMinutesBeforeIt() {
        assertRefused(
                () -> meeting().minutesPublishedOn(END_OF_FEBRUARY).build(),
                "minutesPublishedOn",
                Invariant.OUT_OF_ORDER);
        assertThat(meeting().minutesPublishedOn(MID_MARCH).build().getMinutesPublishedOn())
                .contains(MID_MARCH);
    }

    @Test
    void monitoringBody_isNotDrawnFromItself() {
        MonitoringBodyBuilder body = MonitoringBody.builder()
                .committee(new CommitteeId("monitoring"))
                .plan(new PlanId("p"));
        assertThat(body.drawnFrom(new CommitteeId("steering")).build().getDrawnFrom())
                .isPresent();
        assertRefused(
                () -> body.drawnFrom(new CommitteeId("monitoring")).build(), "drawnFrom", Invariant.CONTRADICTION);
    }
}
