// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.review;

import io.github.ogplocal.model.committee.Committee;
import io.github.ogplocal.model.committee.CommitteeId;
import io.github.ogplocal.model.committee.CommitteeMembership;
import io.github.ogplocal.model.committee.Decision;
import io.github.ogplocal.model.committee.Meeting;
import io.github.ogplocal.model.committee.MembershipId;
import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.model.organisation.Office;
import io.github.ogplocal.model.organisation.Organisation;
import io.github.ogplocal.model.participation.StatedCount;
import io.github.ogplocal.model.plan.ActionPlan;
import io.github.ogplocal.model.plan.Commitment;
import io.github.ogplocal.model.plan.CommitmentId;
import io.github.ogplocal.model.plan.CommitmentOutline;
import io.github.ogplocal.model.plan.CommitmentReference;
import io.github.ogplocal.model.plan.PlanId;
import io.github.ogplocal.model.plan.ResponsibleParty;
import io.github.ogplocal.model.plan.SupportingParty;
import io.github.ogplocal.model.progress.Assessment;
import io.github.ogplocal.model.progress.ProgressReport;
import io.github.ogplocal.model.report.CaseForm;
import io.github.ogplocal.model.report.SelfAssessmentReport;
import io.github.ogplocal.model.text.Citation;
import io.github.ogplocal.model.text.Source;
import io.github.ogplocal.rules.NearestName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** One walk through a dossier, in the order in which it is written. */
final class DossierWalk {
    /** Looking for the nearest of many ids costs more than finding that one is unknown. */
    private static final int NEAREST = 100;

    private final Dossier dossier;
    private final List<DossierFault> faults = new ArrayList<>();

    private final Set<String> sources;
    private final Set<String> organisations;
    private final Set<String> offices;
    private final Set<String> plans;
    private final Set<String> progress;
    private final Map<String, Set<String>> seats = new TreeMap<>();
    private final Map<String, Set<String>> memberships = new TreeMap<>();
    private final Map<String, Set<String>> commitments = new TreeMap<>();
    private final Map<String, Set<String>> milestones = new TreeMap<>();
    private final Map<String, PlanId> plansOfCommittees = new TreeMap<>();
    private final Set<String> allCommitments = new TreeSet<>();
    /** By the map of references itself, of which there is one each kind. */
    private final IdentityHashMap<Map<String, String>, Set<String>> circles = new IdentityHashMap<>();

    private final Map<String, String> wholes = new TreeMap<>();
    private final Map<String, String> heirs = new TreeMap<>();
    private final Map<String, String> heirsOfOffices = new TreeMap<>();
    private final Map<String, String> widerPlans = new TreeMap<>();
    private final Map<String, String> earlierPlans = new TreeMap<>();
    private final Map<String, String> earlierCommitments = new TreeMap<>();

    DossierWalk(Dossier dossier) {
        this.dossier = dossier;
        this.sources = ids(dossier.getSources(), Source::getId);
        this.organisations = ids(dossier.getOrganisations(), Organisation::getId);
        this.offices = ids(dossier.getOffices(), Office::getId);
        this.plans = ids(dossier.getPlans(), ActionPlan::getId);
        this.progress = ids(dossier.getProgress(), ProgressReport::getId);
        for (Committee committee : dossier.getCommittees()) {
            String id = committee.getId().value();
            seats.computeIfAbsent(id, key -> new TreeSet<>()).addAll(ids(committee.getSeats(), seat -> seat.getId()));
            committee.getPlan().ifPresent(plan -> plansOfCommittees.putIfAbsent(id, plan));
        }
        for (CommitteeMembership membership : dossier.getMemberships()) {
            memberships
                    .computeIfAbsent(membership.getCommittee().value(), key -> new TreeSet<>())
                    .add(membership.getId().value());
        }
        for (ActionPlan plan : dossier.getPlans()) {
            Set<String> ids = ids(plan.getCommitments(), Commitment::getId);
            commitments
                    .computeIfAbsent(plan.getId().value(), key -> new TreeSet<>())
                    .addAll(ids);
            allCommitments.addAll(ids);
            note(widerPlans, plan.getId(), plan.getPartOf());
            note(earlierPlans, plan.getId(), plan.getFollows());
            for (Commitment commitment : plan.getCommitments()) {
                String id = plan.getId() + "/" + commitment.getId();
                milestones.computeIfAbsent(id, key -> new TreeSet<>()).addAll(milestones(commitment));
                note(earlierCommitments, id, commitment.getCarriedOverFrom().map(DossierWalk::name));
            }
        }
        for (Organisation organisation : dossier.getOrganisations()) {
            note(wholes, organisation.getId(), organisation.getPartOf());
            note(heirs, organisation.getId(), organisation.getSuccessor());
        }
        dossier.getOffices().forEach(office -> note(heirsOfOffices, office.getId(), office.getSuccessor()));
    }

    List<DossierFault> faults() {
        return faults(true, true);
    }

    /**
     * Walks.
     *
     * @param withPlans whether to look at the plans
     * @param withProgress whether to look at the reports of progress
     */
    List<DossierFault> faults(boolean withPlans, boolean withProgress) {
        unique("/sources", dossier.getSources(), Source::getId, new TreeSet<>(), (source, at) -> {});
        unique("/organisations", dossier.getOrganisations(), Organisation::getId, new TreeSet<>(), this::organisation);
        unique("/offices", dossier.getOffices(), Office::getId, new TreeSet<>(), this::office);
        unique("/committees", dossier.getCommittees(), Committee::getId, new TreeSet<>(), this::committee);
        unique("/memberships", dossier.getMemberships(), CommitteeMembership::getId, new TreeSet<>(), this::membership);
        unique("/meetings", dossier.getMeetings(), Meeting::getId, new TreeSet<>(), this::meeting);
        each("/monitoringBodies", dossier.getMonitoringBodies(), (body, at) -> {
            known(at + "/committee", body.getCommittee(), seats.keySet());
            known(at + "/plan", body.getPlan(), plans);
            known(at + "/drawnFrom", body.getDrawnFrom(), seats.keySet());
            known(at + "/contact", body.getContact(), offices);
            cited(at, body.getCitations());
        });
        if (withPlans) {
            unique("/plans", dossier.getPlans(), ActionPlan::getId, new TreeSet<>(), this::plan);
        }
        each("/agreements", dossier.getAgreements(), (agreement, at) -> {
            each(at + "/parties", agreement.getParties(), (party, there) -> known(there, party, organisations));
            cited(at, agreement.getCitations());
        });
        each("/events", dossier.getEvents(), (event, at) -> {
            known(at + "/plan", event.getPlan(), plans);
            commitment(at, event.getPlan(), event.getCommitment());
            cited(at, event.getCitations());
        });
        if (withProgress) {
            unique("/progress", dossier.getProgress(), ProgressReport::getId, new TreeSet<>(), this::report);
        }
        unique("/assessments", dossier.getAssessments(), Assessment::getId, new TreeSet<>(), this::assessment);
        Set<String> reports = new TreeSet<>();
        unique(
                "/selfAssessments",
                dossier.getSelfAssessments(),
                SelfAssessmentReport::getId,
                reports,
                this::selfAssessment);
        each("/letters", dossier.getLetters(), (letter, at) -> cited(at, letter.getCitations()));
        unique("/caseForms", dossier.getCaseForms(), CaseForm::getId, reports, (form, at) -> {
            counts(at + "/figures", form.getFigures());
            cited(at, form.getCitations());
        });
        return List.copyOf(faults);
    }

    private void organisation(Organisation organisation, String at) {
        each(at + "/names", organisation.getNames(), (name, there) -> cited(there, name.getCitations()));
        known(at + "/partOf", organisation.getPartOf(), organisations);
        open(at + "/partOf", organisation.getId(), wholes);
        known(at + "/successor", organisation.getSuccessor(), organisations);
        open(at + "/successor", organisation.getId(), heirs);
        cited(at, organisation.getCitations());
    }

    private void office(Office office, String at) {
        known(at + "/organisation", office.getOrganisation(), organisations);
        known(at + "/successor", office.getSuccessor(), offices);
        open(at + "/successor", office.getId(), heirsOfOffices);
        cited(at, office.getCitations());
    }

    private void committee(Committee committee, String at) {
        known(at + "/plan", committee.getPlan(), plans);
        commitment(at, committee.getPlan(), committee.getCommitment());
        each(at + "/seats", committee.getSeats(), (seat, there) -> {
            known(there + "/office", seat.getOffice(), offices);
            known(there + "/organisation", seat.getOrganisation(), organisations);
        });
        cited(at, committee.getCitations());
    }

    private void membership(CommitteeMembership membership, String at) {
        CommitteeId committee = membership.getCommittee();
        known(at + "/committee", committee, seats.keySet());
        knownOf(at + "/seat", membership.getSeat(), committee, seats);
        known(at + "/organisation", membership.getOrganisation(), organisations);
        known(at + "/onBehalfOf", membership.getOnBehalfOf(), organisations);
        known(at + "/office", membership.getOffice(), offices);
        cited(at, membership.getCitations());
    }

    private void meeting(Meeting meeting, String at) {
        CommitteeId committee = meeting.getCommittee();
        known(at + "/committee", committee, seats.keySet());
        each(at + "/present", List.copyOf(meeting.getPresent()), (member, there) -> member(there, member, committee));
        each(at + "/decisions", meeting.getDecisions(), (Decision decision, String there) -> {
            commitment(there, Optional.ofNullable(plansOfCommittees.get(committee.value())), decision.getCommitment());
            known(there + "/concerns", decision.getConcerns(), organisations);
            each(
                    there + "/recused",
                    List.copyOf(decision.getRecused()),
                    (member, which) -> member(which, member, committee));
            cited(there, decision.getCitations());
        });
        cited(at, meeting.getCitations());
    }

    private void plan(ActionPlan plan, String at) {
        known(at + "/document", plan.getDocument(), sources);
        known(at + "/partOf", plan.getPartOf(), plans);
        open(at + "/partOf", plan.getId(), widerPlans);
        known(at + "/follows", plan.getFollows(), plans);
        open(at + "/follows", plan.getId(), earlierPlans);
        citations(at + "/endCitations", plan.getEndCitations());
        each(at + "/leadInstitutions", plan.getLeadInstitutions(), (id, there) -> known(there, id, organisations));
        plan.getCoordination().ifPresent(coordination -> {
            String there = at + "/coordination";
            each(
                    there + "/responsibleInstitutions",
                    coordination.getResponsibleInstitutions(),
                    (id, which) -> known(which, id, organisations));
            counts(there + "/counts", coordination.getCounts());
        });
        each(at + "/endorsements", plan.getEndorsements(), (endorsement, there) -> {
            known(there + "/organisation", endorsement.getOrganisation(), organisations);
            cited(there, endorsement.getCitations());
        });
        each(at + "/otherAnswers", plan.getOtherAnswers(), (answer, there) -> cited(there, answer.getCitations()));
        each(at + "/commitments", plan.getCommitments(), (commitment, there) -> {
            known(there + "/document", commitment.getDocument(), sources);
            commitment.getOutline().ifPresent(outline -> outline(outline, there + "/outline"));
            each(
                    there + "/fundingSources",
                    commitment.getFundingSources(),
                    (funding, which) -> cited(which, funding.getCitations()));
            commitment(there, "/widerCommitment", plan.getPartOf(), commitment.getWiderCommitment());
            commitment.getCarriedOverFrom().ifPresent(earlier -> {
                known(there + "/carriedOverFrom/plan", earlier.getPlan(), plans);
                commitment(
                        there + "/carriedOverFrom",
                        Optional.of(earlier.getPlan()),
                        Optional.of(earlier.getCommitment()));
                open(there + "/carriedOverFrom", plan.getId() + "/" + commitment.getId(), earlierCommitments);
            });
            cited(there, commitment.getCitations());
        });
        cited(at, plan.getCitations());
    }

    private void outline(CommitmentOutline outline, String at) {
        each(
                at + "/milestones",
                outline.getMilestones(),
                (milestone, there) ->
                        parties(there, milestone.getResponsibleParties(), milestone.getSupportingParties()));
        parties(at, outline.getResponsibleParties(), outline.getSupportingParties());
    }

    private void parties(String at, List<ResponsibleParty> responsible, List<SupportingParty> supporting) {
        each(
                at + "/responsibleParties",
                responsible,
                (party, there) -> known(there + "/organisation", party.getOrganisation(), organisations));
        each(
                at + "/supportingParties",
                supporting,
                (party, there) -> known(there + "/organisation", party.getOrganisation(), organisations));
    }

    private void report(ProgressReport report, String at) {
        known(at + "/plan", report.getPlan(), plans);
        commitment(at, Optional.of(report.getPlan()), report.getCommitment());
        String whole = report.getPlan() + "/"
                + report.getCommitment().map(CommitmentId::value).orElse("");
        knownOf(at + "/milestone", report.getMilestone(), whole, milestones);
        cited(at, report.getCitations());
    }

    private void assessment(Assessment assessment, String at) {
        Optional<PlanId> plan = Optional.of(assessment.getPlan());
        known(at + "/plan", assessment.getPlan(), plans);
        commitment(at, plan, assessment.getCommitment());
        each(at + "/answers", assessment.getAnswers(), (answer, there) -> {
            commitment(there, plan, answer.getCommitment());
            cited(there, answer.getCitations());
        });
        cited(at, assessment.getCitations());
    }

    private void selfAssessment(SelfAssessmentReport report, String at) {
        known(at + "/plan", report.getPlan(), plans);
        each(at + "/progressReports", report.getProgressReports(), (id, there) -> known(there, id, progress));
        each(at + "/reviews", report.getReviews(), (review, there) -> {
            commitment(there, Optional.of(report.getPlan()), review.getCommitment());
            cited(there, review.getCitations());
        });
        each(at + "/challenges", report.getChallenges(), (challenge, there) -> cited(there, challenge.getCitations()));
        cited(at, report.getCitations());
    }

    private void member(String at, MembershipId member, CommitteeId committee) {
        if (seats.containsKey(committee.value())) {
            known(at, member, memberships.getOrDefault(committee.value(), Set.of()));
        }
    }

    private void counts(String at, List<StatedCount> counts) {
        each(at, counts, (count, there) -> cited(there, count.getCitations()));
    }

    private void cited(String at, List<Citation> citations) {
        citations(at + "/citations", citations);
    }

    private void citations(String at, List<Citation> citations) {
        each(at, citations, (citation, there) -> known(there + "/source", citation.getSource(), sources));
    }

    private void commitment(String at, Optional<PlanId> plan, Optional<CommitmentId> commitment) {
        commitment(at, "/commitment", plan, commitment);
    }

    private void commitment(String at, String attribute, Optional<PlanId> plan, Optional<CommitmentId> commitment) {
        if (plan.isEmpty()) {
            known(at + attribute, commitment, allCommitments);
        } else {
            knownOf(at + attribute, commitment, plan.get(), commitments);
        }
    }

    private void known(String pointer, Optional<?> id, Collection<String> ids) {
        id.ifPresent(present -> known(pointer, present, ids));
    }

    /** Looks for nothing in a whole that is itself unknown: that is one fault, not two. */
    private void knownOf(String pointer, Optional<?> part, Object whole, Map<String, Set<String>> parts) {
        Set<String> ids = parts.get(whole.toString());
        if (ids != null) {
            known(pointer, part, ids);
        }
    }

    private void known(String pointer, Object id, Collection<String> ids) {
        if (!ids.contains(id.toString())) {
            String nearest =
                    faults.size() < NEAREST ? NearestName.of(id.toString(), ids).orElse("") : "";
            faults.add(new DossierFault(pointer, DossierFault.Kind.UNKNOWN_ID, nearest));
        }
    }

    /** A chain of references has an end. */
    private void open(String pointer, Object id, Map<String, String> next) {
        Set<String> circular = circles.computeIfAbsent(next, DossierWalk::circular);
        if (circular.contains(id.toString())) {
            faults.add(new DossierFault(pointer, DossierFault.Kind.CIRCULAR, id.toString()));
        }
    }

    /** All that refer back to themselves; looks at each reference twice at most, however long the chains are. */
    private static Set<String> circular(Map<String, String> next) {
        Set<String> circular = new HashSet<>();
        Map<String, String> starts = new HashMap<>();
        for (String start : next.keySet()) {
            String reached = start;
            while (reached != null && starts.putIfAbsent(reached, start) == null) {
                reached = next.get(reached);
            }
            // Where a chain comes back to what it went through itself, a circle begins; elsewhere it met an older
            // chain.
            if (reached != null && start.equals(starts.get(reached))) {
                for (String each = reached; circular.add(each); ) {
                    each = next.getOrDefault(each, each);
                }
            }
        }
        return circular;
    }

    private static Set<String> milestones(Commitment commitment) {
        Set<String> ids = new TreeSet<>();
        commitment
                .getOutline()
                .ifPresent(outline -> outline.getMilestones()
                        .forEach(milestone -> milestone.getId().ifPresent(id -> ids.add(id.value()))));
        return ids;
    }

    private static String name(CommitmentReference reference) {
        return reference.getPlan() + "/" + reference.getCommitment();
    }

    private static void note(Map<String, String> next, Object id, Optional<?> to) {
        to.ifPresent(target -> next.putIfAbsent(id.toString(), target.toString()));
    }

    private <T> void unique(
            String at, List<T> items, Function<T, Object> id, Set<String> seen, BiConsumer<T, String> look) {
        each(at, items, (item, there) -> {
            String text = id.apply(item).toString();
            if (!seen.add(text)) {
                faults.add(new DossierFault(there + "/id", DossierFault.Kind.REPEATED_ID, text));
            }
            look.accept(item, there);
        });
    }

    private static <T> void each(String at, List<T> items, BiConsumer<T, String> look) {
        for (int i = 0; i < items.size(); i++) {
            look.accept(items.get(i), at + "/" + i);
        }
    }

    private static <T> Set<String> ids(List<T> items, Function<T, Object> id) {
        Set<String> ids = new TreeSet<>();
        items.forEach(item -> ids.add(id.apply(item).toString()));
        return ids;
    }
}
