// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.committee;

import io.github.ogplocal.model.organisation.Office;
import io.github.ogplocal.model.organisation.OrganisationId;
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

final class MonitoringContact implements CommitteeRule {
    private static final Reason NOT_KNOWN = Reason.notAssessable(
            "not-known",
            "لا يُعرف من هو نقطة الاتصال لهيكل المتابعة، أو لمن هو تابع، أو من ينفّذ الخطة.",
            "On ne sait pas qui est le contact de l’organe de suivi, de quel organisme il est, ou qui met le plan en œuvre.",
            "It is not known who the contact of the monitoring body is, whose office that is, or who carries out the plan.");
    private static final Reason OUTSIDE = Reason.met(
            "outside",
            "نقطة الاتصال لهيكل المتابعة ({office}) ليست من السلطة التي تنفّذ الخطة.",
            "Le contact de l’organe de suivi ({office}) n’est pas de l’autorité qui met le plan en œuvre.",
            "The contact of the monitoring body ({office}) is not of the authority that carries out the plan.");
    private static final Reason OF_AUTHORITY = Reason.notMet(
            "of-the-authority",
            "نقطة الاتصال لهيكل المتابعة من السلطة التي تنفّذ الخطة: {office}.",
            "Le contact de l’organe de suivi est de l’autorité qui met le plan en œuvre : {office}.",
            "The contact of the monitoring body is of the authority that carries out the plan: {office}.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("committee/monitoring-contact@1"))
            .clause(Template.of(
                    "لا تكون نقطة الاتصال لهيكل المتابعة صفة لدى السلطة التي تنفّذ الخطة.",
                    "Le contact de l’organe de suivi n’est pas une fonction de l’autorité qui met le plan en œuvre.",
                    "The contact of the monitoring body is no office of the authority that carries out the plan."))
            .source(
                    "OGP Local: the monitoring body evaluates independently; Regueb, OGP Local action plan 2021-2023: “Le maire … sera le principal point de contact”")
            .addReasons(OUTSIDE, OF_AUTHORITY, NOT_KNOWN)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Check compile(Settings settings) {
        return (dossier, day) -> MonitoringView.each(dossier, day, MonitoringContact::judge);
    }

    private static Finding judge(MonitoringView view) {
        CommitteeView committee = view.committee();
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(committee.name());
        Optional<Office> office = view.body().getContact().flatMap(view.bodies()::office);
        Optional<OrganisationId> body = office.flatMap(Office::getOrganisation);
        List<OrganisationId> leads = view.plan().getLeadInstitutions();
        if (body.isEmpty() || leads.isEmpty()) {
            return Finding.of(INFO, committee.subject(), NOT_KNOWN, evidence);
        }
        evidence.add(Evidence.of(
                "office", view.pointer() + "/contact", office.orElseThrow().getTitle()));
        OrganisationId root = view.bodies().root(body.get());
        // An association that leads beside the municipality makes its own offices no part of the authority; the whole
        // to
        // which a lead institution belongs is what carries out.
        boolean ofAuthority =
                leads.stream().anyMatch(lead -> view.bodies().root(lead).equals(root));
        if (ofAuthority) {
            List<Quotes.Quote> quotes = new ArrayList<>(view.quotes());
            for (int i = 0; i < view.dossier().getOffices().size(); i++) {
                if (view.dossier().getOffices().get(i).equals(office.get())) {
                    quotes.addAll(Quotes.of("/offices/" + i, office.get().getCitations()));
                }
            }
            evidence.addAll(Quotes.evidence(quotes));
        }
        return Finding.of(INFO, committee.subject(), ofAuthority ? OF_AUTHORITY : OUTSIDE, evidence);
    }
}
