// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.committee;

import io.github.ogplocal.model.committee.Committee;
import io.github.ogplocal.model.committee.CommitteeKind;
import io.github.ogplocal.model.committee.MemberRole;
import io.github.ogplocal.model.organisation.OrganisationId;
import io.github.ogplocal.model.plan.Commitment;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import io.github.ogplocal.rules.explain.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

final class MonitorsDoNotImplement implements CommitteeRule {
    private static final Reason NOT_KNOWN = Reason.notAssessable(
            "not-known",
            "لا يُعرف عمّن يجلس أعضاء هيكل المتابعة، أو من ينفّذ الخطة: {unclear}.",
            "On ne sait pas pour qui siègent les membres de l’organe de suivi, ou qui met le plan en œuvre : {unclear}.",
            "It is not known for whom the members of the monitoring body sit, or who carries out the plan: {unclear}.");
    private static final Reason NONE = Reason.met(
            "none-implements",
            "لا أحد من أعضاء هيكل المتابعة يجلس عن هيكل ينفّذ الخطة.",
            "Aucun membre de l’organe de suivi ne siège pour un organisme qui met le plan en œuvre.",
            "No member of the monitoring body sits for a body that carries out the plan.");
    private static final Reason IMPLEMENTS = Reason.notMet(
            "implements",
            "يجلس في هيكل المتابعة من يمثّل هيكلًا ينفّذ ما يُتابَع: {bodies}.",
            "À l’organe de suivi siègent des représentants de ceux qui mettent en œuvre ce qui est suivi : {bodies}.",
            "On the monitoring body sit representatives of those who carry out what is monitored: {bodies}.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("committee/monitoring-implementer@1"))
            .clause(
                    Template.of(
                            "لا يجلس في هيكل المتابعة من يمثّل هيكلًا ينفّذ الخطة أو تعهّدًا منها.",
                            "À l’organe de suivi ne siège personne pour un organisme qui met en œuvre le plan ou l’un de ses engagements.",
                            "On the monitoring body nobody sits for a body that carries out the plan or one of its commitments."))
            .source(
                    "OGP Local: the monitoring body evaluates independently; Regueb, OGP Local action plan 2021-2023, which names a commission both as a lead institution and as the body of one of the two who monitor")
            .addReasons(NONE, IMPLEMENTS, NOT_KNOWN)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Check compile(Settings settings) {
        return (dossier, day) -> MonitoringView.each(dossier, day, MonitorsDoNotImplement::judge);
    }

    private static Finding judge(MonitoringView view) {
        CommitteeView committee = view.committee();
        TreeMap<String, OrganisationId> implementers = new TreeMap<>();
        view.plan().getLeadInstitutions().forEach(body -> implementers.put(body.toString(), body));
        for (Commitment commitment : view.plan().getCommitments()) {
            commitment.getOutline().stream()
                    .flatMap(outline -> outline.getResponsibleParties().stream())
                    .flatMap(party -> party.getOrganisation().stream())
                    .forEach(body -> implementers.put(body.toString(), body));
        }
        for (Committee other : view.dossier().getCommittees()) {
            if (other.getKind() == CommitteeKind.WORKING
                    && other.getPlan().equals(Optional.of(view.body().getPlan()))) {
                CommitteeView working = view.other(other.getId());
                for (CommitteeView.Member member : working.members()) {
                    if (member.membership().getRole() == MemberRole.COORDINATOR) {
                        working.body(member).ifPresent(body -> implementers.put(body.toString(), body));
                    }
                }
            }
        }
        TreeSet<String> carrying = new TreeSet<>();
        TreeSet<String> unclear = new TreeSet<>();
        TreeSet<String> who = new TreeSet<>();
        List<Quotes.Quote> quotes = new ArrayList<>();
        for (CommitteeView.Member member : committee.members()) {
            Optional<OrganisationId> body = committee.body(member);
            boolean carries = body.filter(sitsFor -> implementers.values().stream()
                            .anyMatch(implementer -> view.bodies().isWithin(sitsFor, implementer)
                                    || view.bodies().isWithin(implementer, sitsFor)))
                    .isPresent();
            if (carries && member.sure()) {
                carrying.add(body.orElseThrow().toString());
                who.add(member.membership().getId().toString());
                quotes.addAll(view.quotes(member));
            } else if (carries || body.isEmpty()) {
                unclear.add(member.membership().getId().toString());
            }
        }
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(committee.name());
        evidence.add(Evidence.ofCodes("bodies", "", List.copyOf(carrying)));
        evidence.add(Evidence.ofCodes("members", "", List.copyOf(who)));
        evidence.add(Evidence.ofCodes("unclear", "", List.copyOf(unclear)));
        evidence.addAll(Quotes.evidence(quotes));
        boolean isOpen = !unclear.isEmpty()
                || implementers.isEmpty()
                || committee.members().isEmpty();
        return Finding.of(
                INFO, committee.subject(), !carrying.isEmpty() ? IMPLEMENTS : isOpen ? NOT_KNOWN : NONE, evidence);
    }
}
