// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.committee;

import io.github.ogplocal.model.organisation.OrganisationId;
import io.github.ogplocal.model.plan.Endorsement;
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
import java.util.TreeSet;

final class MonitorsDidNotEndorse implements CommitteeRule {
    private static final Reason NOT_KNOWN = Reason.notAssessable(
            "not-known",
            "لا يُعرف عمّن يجلس أعضاء هيكل المتابعة، أو من ساند الخطة: {unclear}.",
            "On ne sait pas pour qui siègent les membres de l’organe de suivi, ou qui a soutenu le plan : {unclear}.",
            "It is not known for whom the members of the monitoring body sit, or who endorsed the plan: {unclear}.");
    private static final Reason NONE = Reason.met(
            "none-endorsed",
            "لا أحد من أعضاء هيكل المتابعة يجلس عن هيكل ساند الخطة.",
            "Aucun membre de l’organe de suivi ne siège pour un organisme qui a soutenu le plan.",
            "No member of the monitoring body sits for a body that endorsed the plan.");
    private static final Reason ENDORSED = Reason.notMet(
            "endorsed",
            "يجلس في هيكل المتابعة من يمثّل هيكلًا ساند الخطة التي يُتابعها: {bodies}.",
            "À l’organe de suivi siègent des représentants de ceux qui ont soutenu le plan suivi : {bodies}.",
            "On the monitoring body sit representatives of those who endorsed the plan that is monitored: {bodies}.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("committee/monitoring-endorser@1"))
            .clause(Template.of(
                    "لا يجلس في هيكل المتابعة من يمثّل هيكلًا ساند الخطة.",
                    "À l’organe de suivi ne siège personne pour un organisme qui a soutenu le plan.",
                    "On the monitoring body nobody sits for a body that endorsed the plan."))
            .source(
                    "OGP Local: the monitoring body evaluates independently; Regueb, OGP Local action plan 2021-2023, whose one endorsement is by the association of one of the two who monitor. Whether that is a conflict is for a person to judge")
            .addReasons(NONE, ENDORSED, NOT_KNOWN)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Check compile(Settings settings) {
        return (dossier, day) -> MonitoringView.each(dossier, day, MonitorsDidNotEndorse::judge);
    }

    private static Finding judge(MonitoringView view) {
        CommitteeView committee = view.committee();
        List<Endorsement> endorsements = view.plan().getEndorsements();
        TreeSet<String> endorsers = new TreeSet<>();
        TreeSet<String> unclear = new TreeSet<>();
        TreeSet<String> who = new TreeSet<>();
        List<Quotes.Quote> quotes = new ArrayList<>();
        for (CommitteeView.Member member : committee.members()) {
            Optional<OrganisationId> body = committee.body(member);
            boolean endorsed = false;
            for (int i = 0; i < endorsements.size(); i++) {
                Optional<OrganisationId> by = endorsements.get(i).getOrganisation();
                if (body.isPresent()
                        && by.isPresent()
                        && view.bodies().isSame(body.get(), by.get())
                        && endorsements
                                .get(i)
                                .getOn()
                                .filter(on -> Then.by(on, committee.day()) == Then.NO)
                                .isEmpty()) {
                    endorsed = true;
                    quotes.addAll(Quotes.of(
                            "/plans/" + view.planIndex() + "/endorsements/" + i,
                            endorsements.get(i).getCitations()));
                }
            }
            if (endorsed && member.sure()) {
                endorsers.add(body.orElseThrow().toString());
                who.add(member.membership().getId().toString());
                quotes.addAll(view.quotes(member));
            } else if (endorsed || body.isEmpty()) {
                unclear.add(member.membership().getId().toString());
            }
        }
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(committee.name());
        evidence.add(Evidence.ofCodes("bodies", "", List.copyOf(endorsers)));
        evidence.add(Evidence.ofCodes("members", "", List.copyOf(who)));
        evidence.add(Evidence.ofCodes("unclear", "", List.copyOf(unclear)));
        evidence.addAll(Quotes.evidence(quotes));
        boolean isOpen = !unclear.isEmpty()
                || endorsements.isEmpty()
                || committee.members().isEmpty();
        return Finding.of(
                INFO, committee.subject(), !endorsers.isEmpty() ? ENDORSED : isOpen ? NOT_KNOWN : NONE, evidence);
    }
}
