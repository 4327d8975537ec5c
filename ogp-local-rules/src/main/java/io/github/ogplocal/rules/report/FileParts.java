// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.report;

import io.github.ogplocal.model.committee.Committee;
import io.github.ogplocal.model.committee.CommitteeMembership;
import io.github.ogplocal.model.committee.Decision;
import io.github.ogplocal.model.committee.Meeting;
import io.github.ogplocal.model.committee.Seat;
import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.model.organisation.Organisation;
import io.github.ogplocal.model.plan.ActionPlan;
import io.github.ogplocal.model.plan.PlanEvent;
import io.github.ogplocal.model.text.Citation;
import io.github.ogplocal.model.time.DayOrMonth;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * How many entries each part of a file holds: each thing is one, each statement on it that may be absent is another, and so are
 * the place and the words of each citation. Who the persons are and what is known of them is no entry.
 */
final class FileParts {
    private FileParts() {}

    static Dossier onDay(Dossier dossier, LocalDate day) {
        return Dossier.builder()
                .from(dossier)
                .memberships(dossier.getMemberships().stream()
                        .filter(each -> counts(each.getStart(), day))
                        .toList())
                .meetings(dossier.getMeetings().stream()
                        .filter(each -> counts(Optional.of(each.getOn()), day))
                        .toList())
                .agreements(dossier.getAgreements().stream()
                        .filter(each -> counts(each.getConcludedOn(), day))
                        .toList())
                .events(dossier.getEvents().stream()
                        .filter(each ->
                                counts(each.getOn(), day) && each.getYear().orElse(day.getYear()) <= day.getYear())
                        .toList())
                .progress(dossier.getProgress().stream()
                        .filter(each -> counts(each.getReportedOn(), day))
                        .toList())
                .build();
    }

    private static boolean counts(Optional<DayOrMonth> date, LocalDate day) {
        return date.filter(on -> on.firstDay().isAfter(day)).isEmpty();
    }

    static int organisations(Dossier file) {
        return sum(file.getOrganisations(), FileParts::organisation);
    }

    private static int organisation(Organisation body) {
        return sum(
                        body.getNames(),
                        name -> 1 + present(name.getStart(), name.getEnd()) + citations(name.getCitations()))
                + present(
                        body.getSector(),
                        body.getPartOf(),
                        body.getSuccessor(),
                        body.getEndedOn(),
                        body.getRegistration())
                + citations(body.getCitations());
    }

    static int offices(Dossier file) {
        return sum(
                file.getOffices(),
                office -> 1
                        + present(office.getOrganisation(), office.getSuccessor())
                        + citations(office.getCitations()));
    }

    static int committees(Dossier file) {
        return sum(file.getCommittees(), FileParts::committee);
    }

    private static int committee(Committee committee) {
        return 1
                + present(
                        committee.getPlan(),
                        committee.getCommitment(),
                        committee.getEstablishedOn(),
                        committee.getDissolvedOn(),
                        committee.getMeetsEveryMonths(),
                        committee.getDecidesBy(),
                        committee.getTieMode(),
                        committee.isPublishesMinutes())
                + committee.getFunctions().size()
                + sum(committee.getSeats(), FileParts::seat)
                + citations(committee.getCitations());
    }

    private static int seat(Seat seat) {
        return 1
                + present(seat.getTitle(), seat.getOffice(), seat.getOrganisation(), seat.getFilledBy())
                + seat.getStaffCategories().size();
    }

    static int memberships(Dossier file) {
        return sum(file.getMemberships(), FileParts::membership);
    }

    private static int membership(CommitteeMembership member) {
        return 1
                + present(
                        member.getSide(),
                        member.getSeat(),
                        member.getOrganisation(),
                        member.getOnBehalfOf(),
                        member.getOffice(),
                        member.getTitle(),
                        member.getStaffCategory(),
                        member.getSelectedBy(),
                        member.getStart(),
                        member.getEnd())
                + citations(member.getCitations());
    }

    static int meetings(Dossier file) {
        return sum(file.getMeetings(), FileParts::meeting);
    }

    private static int meeting(Meeting meeting) {
        return 1
                + meeting.getPresent().size()
                + sum(meeting.getDecisions(), FileParts::decision)
                + present(meeting.getMinutesPublishedOn(), meeting.getMinutesUrl())
                + citations(meeting.getCitations());
    }

    private static int decision(Decision decision) {
        return 1
                + present(
                        decision.getCommitment(),
                        decision.getConcerns(),
                        decision.getInFavour(),
                        decision.getAgainst(),
                        decision.getAbstained())
                + decision.getRecused().size()
                + citations(decision.getCitations());
    }

    static int monitoringBodies(Dossier file) {
        return sum(
                file.getMonitoringBodies(),
                body -> 1
                        + present(body.getDrawnFrom(), body.getContact(), body.isStatedIndependent())
                        + citations(body.getCitations()));
    }

    static int plans(Dossier file) {
        return sum(file.getPlans(), FileParts::plan);
    }

    private static int plan(ActionPlan plan) {
        return 1
                + present(plan.getTitle(), plan.getSubmittedOn(), plan.getStart(), plan.getEnd(), plan.getPartOf())
                + sum(plan.getCommitments(), commitment -> 1 + present(commitment.getTitle()));
    }

    static int agreements(Dossier file) {
        return sum(
                file.getAgreements(),
                agreement -> 1
                        + agreement.getParties().size()
                        + present(agreement.getConcludedOn(), agreement.getPurpose())
                        + citations(agreement.getCitations()));
    }

    static int events(Dossier file) {
        return sum(file.getEvents(), FileParts::event);
    }

    private static int event(PlanEvent event) {
        return 1
                + present(event.getOn(), event.getYear(), event.getPlan(), event.getCommitment(), event.getNote())
                + citations(event.getCitations());
    }

    static int progress(Dossier file) {
        return sum(
                file.getProgress(),
                report -> 1
                        + present(
                                report.getReportedOn(),
                                report.getPercent(),
                                report.getCompletion(),
                                report.getStatement())
                        + citations(report.getCitations()));
    }

    static int sources(Dossier file) {
        return sum(
                file.getSources(),
                source ->
                        1 + present(source.getPublisher(), source.getPublishedOn(), source.getUrl(), source.getNote()));
    }

    private static int citations(List<Citation> citations) {
        return sum(citations, citation -> 1 + present(citation.getPlace(), citation.getQuote()));
    }

    private static <T> int sum(Collection<T> all, ToIntFunction<T> entries) {
        return all.stream().mapToInt(entries).sum();
    }

    private static int present(Optional<?>... parts) {
        return (int) Stream.of(parts).filter(Optional::isPresent).count();
    }
}
