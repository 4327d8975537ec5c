// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.committee;

import io.github.ogplocal.rules.Rule;
import io.github.ogplocal.rules.RuleSet;
import java.util.List;

/** The library's own rules on committees. */
public final class CommitteeRules {
    /**
     * A committee of each kind that is asked for exists on the day.
     *
     * <p>Met when it does. Not met when all of a kind have ended, or none has begun. Not assessable when the dossier names none
     * of a kind, or a month leaves it open.
     */
    public static final CommitteeRule EXISTS = new Exists();

    /**
     * Each part of society has as many places as the procedure says, and none beside.
     *
     * <p>Met when the numbers are these. Not met when one surely differs. Not assessable when nobody is known, when the side of
     * somebody is not known, or a month leaves open who sits there.
     */
    public static final CommitteeRule SEATS_PER_SIDE = new SeatsPerSide();

    /**
     * Some parts of society have equally many places.
     *
     * <p>Met when they do. Not met when two surely differ. Not assessable when nobody is known, when the side of somebody is not
     * known, or a month leaves open who sits there.
     */
    public static final CommitteeRule PARITY = new Parity();

    /**
     * Each of some parts of society has a place.
     *
     * <p>Met when each has. Not met when one surely has none. Not assessable when nobody is known, or it is not known for whom
     * somebody sits.
     */
    public static final CommitteeRule SIDES_REPRESENTED = new SidesRepresented();

    /**
     * Each of some offices, or the one that has taken over from it, has a place.
     *
     * <p>Met when each has. Not met when one has none. Not assessable when nobody is known, or a month leaves it open.
     */
    public static final CommitteeRule OFFICES_SIT = new OfficesSit();

    /**
     * Enough places are held by employees of some categories.
     *
     * <p>Met when there are as many or more. Not met when there are surely fewer. Not assessable when nobody is known, or
     * members whose category is not known could make up the number.
     */
    public static final CommitteeRule STAFF_CATEGORY = new StaffCategories();

    /**
     * All of one side were found by an open call.
     *
     * <p>Met when all were. Not met when one was found otherwise. Not assessable when the side has nobody that is known, or of
     * somebody it is not said.
     */
    public static final CommitteeRule OPEN_CALL = new FoundByOpenCall();

    /**
     * A member has a role.
     *
     * <p>Met when one has. Not met when members are known and none has. Not assessable when none is known, or a month leaves open
     * whether who has it still sits there.
     */
    public static final CommitteeRule ROLE_FILLED = new RoleFilled();

    /**
     * As many members as asked have a trait, by those who declared it.
     *
     * <p>Met when each target is reached. Not met when one is not: of a number, when all who declared nothing would not make it
     * up; of a share, among those who declared. Not assessable when nobody sits or declared, or those who declared nothing could
     * make up the number.
     */
    public static final CommitteeRule BALANCE = new Balance();

    /**
     * Every seat has one holder on the day.
     *
     * <p>Met when it has. Not met when somebody left a seat and nobody followed; or when several hold one at once. Not assessable
     * when there are no seats, or it is not known who holds one.
     */
    public static final CommitteeRule SEATS_FILLED = new SeatsFilled();

    /**
     * No seat belongs to an office or body that has ended, or from which another has taken over.
     *
     * <p>Met when none does. Not met when one has a successor; or has ended without one. Not assessable when no seat belongs to
     * anybody, or a month leaves the end open.
     */
    public static final CommitteeRule SEATS_CURRENT = new SeatsCurrent();

    /**
     * Enough members were present at each meeting.
     *
     * <p>Met when they were. Not met when they were not, even of the smallest number of members that is possible. Not assessable
     * when attendance was not recorded, nobody is known, or the number of members decides and is not known.
     */
    public static final CommitteeRule QUORUM = new Quorum();

    /**
     * The recorded result of each decision is that of its votes.
     *
     * <p>Met when it is, or a tied proposal is put off. Not met when it contradicts the votes; or when votes are tied and the rule
     * names no way out. Not assessable when the rules do not say how the committee decides, votes are not recorded, the number of
     * members decides and is not known, or a tie was for the chair.
     */
    public static final CommitteeRule DECISION_VOTES = new DecisionVotes();

    /**
     * The rules of a committee of an even number say what a tie ends in.
     *
     * <p>Met when they do, or equal votes leave nothing open. Not met when it decides by simple majority and they do not. Not
     * assessable when they say neither how it decides nor what it does when tied, or the number is not known.
     */
    public static final CommitteeRule TIE_SETTLED = new TieSettled();

    /**
     * The committee meets as often as its own rules say.
     *
     * <p>Met when no calendar months lie between that are too many. Not met when there is a gap; each is listed. Not assessable
     * when its rules do not say, no meeting is known, or a month leaves open whether the last was held by the day.
     */
    public static final CommitteeRule MEETS_AS_STATED = MeetsEvery.asStated();

    /**
     * The committee meets as often as the procedure asks.
     *
     * <p>Met when no calendar months lie between that are too many. Not met when there is a gap; each is listed. Not assessable
     * when no meeting is known, or a month leaves open whether the last was held by the day.
     */
    public static final CommitteeRule MEETS_EVERY = MeetsEvery.asAsked();

    /**
     * Minutes are published within some days.
     *
     * <p>Met when they were. Not met when they were published later. Not assessable when nothing is recorded, they are not yet
     * due, or a month leaves it open.
     */
    public static final CommitteeRule MINUTES_PUBLISHED = new MinutesPublished();

    /**
     * No member takes part in a decision that concerns the member's body, and who is recused does not count.
     *
     * <p>Met when those concerned stayed out, or no member is. Not met when one was present and not recused; or when more votes
     * were counted than there were voters. Not assessable when attendance was not recorded.
     */
    public static final CommitteeRule RECUSAL = new Recusal();

    /**
     * The monitoring body is not made of the members of the steering committee.
     *
     * <p>Met when no member sits on both. Not met when it is drawn from it; or when a member sits on both. Not assessable when
     * nobody is known, or not who it is.
     */
    public static final CommitteeRule MONITORING_MEMBERS = new MonitorsNotSteering();

    /**
     * The contact of the monitoring body is no office of the authority that carries out the plan.
     *
     * <p>Met when it is of another. Not met when it is of the whole to which a lead institution belongs. Not assessable when the
     * contact, its body or the lead institutions are not known.
     */
    public static final CommitteeRule MONITORING_CONTACT = new MonitoringContact();

    /**
     * No member of the monitoring body sits for a body that carries out the plan.
     *
     * <p>Met when none does. Not met when one sits for a lead institution, for whoever answers for a commitment, for a coordinator
     * of its working committee, or for a part or the whole of one. Not assessable when it is not known for whom somebody sits, or
     * who carries out.
     */
    public static final CommitteeRule MONITORING_IMPLEMENTER = new MonitorsDoNotImplement();

    /**
     * No member of the monitoring body sits for a body that endorsed the plan.
     *
     * <p>Met when none does. Not met when one does; what that means is for a person to judge. Not assessable when it is not known
     * for whom somebody sits, or no endorsement is known.
     */
    public static final CommitteeRule MONITORING_ENDORSER = new MonitorsDidNotEndorse();

    private static final RuleSet<Rule> STANDARD = RuleSet.of(List.of(
            EXISTS,
            SEATS_PER_SIDE,
            PARITY,
            SIDES_REPRESENTED,
            OFFICES_SIT,
            STAFF_CATEGORY,
            OPEN_CALL,
            ROLE_FILLED,
            BALANCE,
            SEATS_FILLED,
            SEATS_CURRENT,
            QUORUM,
            DECISION_VOTES,
            TIE_SETTLED,
            MEETS_AS_STATED,
            MEETS_EVERY,
            MINUTES_PUBLISHED,
            RECUSAL,
            MONITORING_MEMBERS,
            MONITORING_CONTACT,
            MONITORING_IMPLEMENTER,
            MONITORING_ENDORSER));

    private CommitteeRules() {}

    /** All of them. */
    public static RuleSet<Rule> standard() {
        return STANDARD;
    }
}
