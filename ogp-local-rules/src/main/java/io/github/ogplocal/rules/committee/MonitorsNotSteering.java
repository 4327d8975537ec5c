// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.committee;

import io.github.ogplocal.model.committee.Committee;
import io.github.ogplocal.model.committee.CommitteeId;
import io.github.ogplocal.model.committee.CommitteeKind;
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

final class MonitorsNotSteering implements CommitteeRule {
    private static final Reason NOT_KNOWN = Reason.notAssessable(
            "not-known",
            "لا يُعرف أعضاء هيكل المتابعة، أو لا يُعرف هل هم أنفسهم في لجنة القيادة: {unclear}.",
            "On ne connaît pas les membres de l’organe de suivi, ou on ne sait s’ils siègent aussi au comité de pilotage :"
                    + " {unclear}.",
            "The members of the monitoring body are not known, or whether they also sit on the steering committee: {unclear}.");
    private static final Reason APART = Reason.met(
            "apart",
            "لا يجلس أحد من أعضاء هيكل المتابعة ({members}) في لجنة تقود الخطة.",
            "Aucun membre de l’organe de suivi ({members}) ne siège dans un comité qui pilote le plan.",
            "No member of the monitoring body ({members}) sits on a committee that steers the plan.");
    private static final Reason DRAWN = Reason.notMet(
            "drawn-from",
            "أعضاء هيكل المتابعة من اللجنة التي تقود ما يُتابَع: {from}.",
            "Les membres de l’organe de suivi sont pris dans le comité qui pilote ce qui est suivi : {from}.",
            "The members of the monitoring body are taken from the committee that steers what is monitored: {from}.");
    private static final Reason SHARED = Reason.notMet(
            "sits-on-both",
            "يجلس في هيكل المتابعة وفي لجنة تقود الخطة في الوقت نفسه: {both}.",
            "Siègent à la fois à l’organe de suivi et dans un comité qui pilote le plan : {both}.",
            "Sit both on the monitoring body and on a committee that steers the plan: {both}.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("committee/monitoring-members@1"))
            .clause(Template.of(
                    "لا يكون أعضاء هيكل المتابعة من اللجنة التي تقود الخطة.",
                    "Les membres de l’organe de suivi ne sont pas pris dans le comité qui pilote le plan.",
                    "The members of the monitoring body are not taken from the committee that steers the plan."))
            .source(
                    "OGP Local: the monitoring body evaluates independently; Regueb, OGP Local action plan 2021-2023: “composé d'un représentant de la société civile et d'un représentant du gouvernement du Comité de pilotage”")
            .addReasons(APART, DRAWN, SHARED, NOT_KNOWN)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Check compile(Settings settings) {
        return (dossier, day) -> MonitoringView.each(dossier, day, MonitorsNotSteering::judge);
    }

    private static Finding judge(MonitoringView view) {
        CommitteeView committee = view.committee();
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(committee.name());
        Optional<CommitteeId> from = view.body().getDrawnFrom();
        if (from.isPresent()) {
            evidence.add(Evidence.of(
                    "from",
                    view.pointer() + "/drawnFrom",
                    view.other(from.get()).committee().getName()));
            evidence.addAll(Quotes.evidence(view.quotes()));
            return Finding.of(INFO, committee.subject(), DRAWN, evidence);
        }
        List<CommitteeView.Member> members = committee.members();
        TreeMap<String, Boolean> steering = new TreeMap<>();
        for (Committee other : view.dossier().getCommittees()) {
            boolean steers = other.getKind() == CommitteeKind.STEERING
                    && other.getPlan()
                            .map(plan -> plan.equals(view.body().getPlan()))
                            .orElse(true);
            if (steers && !other.getId().equals(committee.committee().getId())) {
                for (CommitteeView.Member member : view.other(other.getId()).members()) {
                    who(member).ifPresent(id -> steering.merge(id, member.sure(), Boolean::logicalOr));
                }
            }
        }
        TreeSet<String> both = new TreeSet<>();
        TreeSet<String> unclear = new TreeSet<>();
        List<Quotes.Quote> quotes = new ArrayList<>();
        for (CommitteeView.Member member : members) {
            Optional<String> id = who(member);
            if (id.isEmpty()) {
                unclear.add(member.membership().getId().toString());
            } else if (steering.containsKey(id.get())) {
                boolean sure = member.sure() && Boolean.TRUE.equals(steering.get(id.get()));
                (sure ? both : unclear).add(member.membership().getId().toString());
                quotes.addAll(view.quotes(member));
            }
        }
        evidence.add(Evidence.of("members", "", members.size()));
        evidence.add(Evidence.ofCodes("both", "", List.copyOf(both)));
        evidence.add(Evidence.ofCodes("unclear", "", List.copyOf(unclear)));
        evidence.addAll(Quotes.evidence(quotes));
        Reason reason = !both.isEmpty() ? SHARED : members.isEmpty() || !unclear.isEmpty() ? NOT_KNOWN : APART;
        return Finding.of(INFO, committee.subject(), reason, evidence);
    }

    private static Optional<String> who(CommitteeView.Member member) {
        return member.membership()
                .getPerson()
                .map(person -> "person " + person)
                .or(() -> member.membership().getOrganisation().map(body -> "body " + body));
    }
}
