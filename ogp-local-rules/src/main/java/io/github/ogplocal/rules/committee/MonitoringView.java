// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.committee;

import io.github.ogplocal.model.committee.Committee;
import io.github.ogplocal.model.committee.CommitteeId;
import io.github.ogplocal.model.committee.MonitoringBody;
import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.model.organisation.Organisation;
import io.github.ogplocal.model.organisation.OrganisationId;
import io.github.ogplocal.model.plan.ActionPlan;
import io.github.ogplocal.model.plan.PlanId;
import io.github.ogplocal.rules.explain.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A monitoring body on a day, with the committee that it is, when it exists on the day, and the plan that it assesses.
 *
 * @param index where it stands in the dossier
 */
record MonitoringView(
        Dossier dossier, Bodies bodies, int index, MonitoringBody body, CommitteeView committee, int planIndex) {
    /** What a rule says of each monitoring body whose committee may exist on the day. */
    static List<Finding> each(Dossier dossier, LocalDate day, Function<MonitoringView, Finding> judge) {
        Bodies bodies = new Bodies(dossier);
        TreeMap<String, Finding> findings = new TreeMap<>();
        for (int i = 0; i < dossier.getMonitoringBodies().size(); i++) {
            MonitoringBody body = dossier.getMonitoringBodies().get(i);
            CommitteeView committee = view(dossier, body.getCommittee(), day);
            int plan = planIndex(dossier, body.getPlan());
            Then exists = Then.covers(
                    committee.committee().getEstablishedOn(),
                    committee.committee().getDissolvedOn(),
                    day,
                    day);
            if (exists != Then.NO) {
                Finding finding = judge.apply(new MonitoringView(dossier, bodies, i, body, committee, plan));
                // A body can assess several plans; the worst that is said of it stands, as its id is the subject.
                findings.merge(finding.subject(), finding, MonitoringView::graver);
            }
        }
        return List.copyOf(findings.values());
    }

    String pointer() {
        return "/monitoringBodies/" + index;
    }

    ActionPlan plan() {
        return dossier.getPlans().get(planIndex);
    }

    CommitteeView other(CommitteeId id) {
        return view(dossier, id, committee.day());
    }

    /** The quotations of the monitoring body itself. */
    List<Quotes.Quote> quotes() {
        return Quotes.of(pointer(), body.getCitations());
    }

    /** The quotations of a membership and of the body for which the member sits. */
    List<Quotes.Quote> quotes(CommitteeView.Member member) {
        List<Quotes.Quote> quotes =
                new ArrayList<>(Quotes.of(member.pointer(), member.membership().getCitations()));
        Optional<OrganisationId> sitsFor = committee.body(member);
        for (int i = 0; i < dossier.getOrganisations().size(); i++) {
            Organisation organisation = dossier.getOrganisations().get(i);
            if (sitsFor.equals(Optional.of(organisation.getId()))) {
                quotes.addAll(Quotes.of("/organisations/" + i, organisation.getCitations()));
            }
        }
        return quotes.isEmpty() ? quotes() : quotes;
    }

    private static Finding graver(Finding one, Finding other) {
        return weight(one) >= weight(other) ? one : other;
    }

    private static int weight(Finding finding) {
        return switch (finding.verdict()) {
            case NOT_MET -> 2;
            case NOT_ASSESSABLE -> 1;
            case MET -> 0;
        };
    }

    private static CommitteeView view(Dossier dossier, CommitteeId id, LocalDate day) {
        for (int i = 0; i < dossier.getCommittees().size(); i++) {
            Committee committee = dossier.getCommittees().get(i);
            if (committee.getId().equals(id)) {
                Then exists = Then.covers(committee.getEstablishedOn(), committee.getDissolvedOn(), day, day);
                return new CommitteeView(dossier, i, committee, day, exists == Then.YES);
            }
        }
        throw new IllegalArgumentException("dossier: has no committee " + id);
    }

    private static int planIndex(Dossier dossier, PlanId id) {
        for (int i = 0; i < dossier.getPlans().size(); i++) {
            if (dossier.getPlans().get(i).getId().equals(id)) {
                return i;
            }
        }
        throw new IllegalArgumentException("dossier: has no plan " + id);
    }
}
