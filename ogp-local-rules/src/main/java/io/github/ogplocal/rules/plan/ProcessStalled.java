// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.plan;

import io.github.ogplocal.model.plan.PlanEvent;
import io.github.ogplocal.model.plan.PlanEventKind;
import io.github.ogplocal.model.plan.PlanId;
import io.github.ogplocal.model.text.Citation;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

final class ProcessStalled extends LookingRule {
    private static final Reason RESTARTED = Reason.notMet(
            "stalled-and-restarted",
            "توقّف العمل: {stalled}؛ ثم استُؤنف: {restarted}. وتقدير ذلك متروك لشخص.",
            "Les travaux se sont arrêtés : {stalled} ; puis ils ont repris : {restarted}. C’est à une personne d’en juger.",
            "Work came to a stop: {stalled}; it began again: {restarted}. What that means is for a person to judge.");
    private static final Reason STALLED = Reason.notMet(
            "stalled",
            "توقّف العمل: {stalled}؛ ولا شيء في الملف يفيد باستئنافه.",
            "Les travaux se sont arrêtés : {stalled} ; rien au dossier ne dit qu’ils aient repris.",
            "Work came to a stop: {stalled}; nothing in the dossier says that it began again.");
    private static final Reason ORDER_OPEN = Reason.notAssessable(
            "order-open",
            "استُؤنف العمل: {restarted}؛ ولا يُعرف متى توقّف.",
            "Les travaux ont repris : {restarted} ; on ne sait pas quand ils s’étaient arrêtés.",
            "Work began again: {restarted}; it is not known when it had stopped.");

    ProcessStalled() {
        super(RuleInfo.builder()
                .id(RuleId.parse("plan/process-stalled@1"))
                .clause(Template.of(
                        "يتواصل العمل على خطة العمل دون توقّف.",
                        "Les travaux du plan d’action se poursuivent sans arrêt.",
                        "Work on the action plan goes on without a stop."))
                .source("National Democratic Institute, guest article for the Open Government Partnership on Béni"
                        + " Mellal-Khénifra and El Kef (El Kef: the process stalled later in 2021, support was reaffirmed at the"
                        + " end of 2021)")
                .addReasons(RESTARTED, STALLED, ORDER_OPEN)
                .build());
    }

    @Override
    void look(PlanLook look) {
        Map<String, List<Told>> stalls = told(look, PlanEventKind.STALLED);
        Map<String, List<Told>> restarts = told(look, PlanEventKind.RESTARTED);
        stalls.forEach((subject, stops) -> {
            Told stop = stops.get(0);
            Optional<Told> restart = restarts.getOrDefault(subject, List.of()).stream()
                    .filter(again -> !again.isBefore(stop))
                    .findFirst();
            List<Evidence> evidence = new ArrayList<>();
            stop.addTo(evidence, "stalled");
            restart.ifPresent(again -> again.addTo(evidence, "restarted"));
            evidence.add(Evidence.of("stops", "/events", stops.size()));
            look.find(subject, restart.isPresent() ? RESTARTED : STALLED, evidence);
        });
        restarts.forEach((subject, again) -> {
            if (!stalls.containsKey(subject)) {
                List<Evidence> evidence = new ArrayList<>();
                again.get(0).addTo(evidence, "restarted");
                look.find(subject, ORDER_OPEN, evidence);
            }
        });
    }

    /** An event, the words for it, and when it was as far as that is known. */
    private record Told(PlanEvent event, String pointer, Optional<When> when) {
        boolean isBefore(Told other) {
            return when.isPresent()
                    && other.when.isPresent()
                    && when.get().last().isBefore(other.when.get().first());
        }

        /** The words of a source; else what is noted; else the date; else where it stands. */
        void addTo(List<Evidence> evidence, String name) {
            List<Citation> quotes = PlanLook.quotes(event.getCitations());
            Optional<Dated> dated = Dated.of(event, pointer);
            if (!quotes.isEmpty()) {
                evidence.add(quoted(name, quotes.get(0)));
                for (int i = 1; i < quotes.size(); i++) {
                    evidence.add(quoted(name + "Also" + i, quotes.get(i)));
                }
            } else if (event.getNote().isPresent()) {
                evidence.add(
                        Evidence.of(name, pointer + "/note", event.getNote().get()));
            } else if (dated.isPresent()) {
                evidence.add(dated.get().evidence(name));
                return;
            } else {
                evidence.add(
                        Evidence.ofCode(name, pointer + "/kind", event.getKind().code()));
            }
            dated.ifPresent(known -> evidence.add(known.evidence(name + "On")));
        }

        private Evidence quoted(String name, Citation quote) {
            return Evidence.of(
                    name, pointer + "/citations/" + event.getCitations().indexOf(quote), quote);
        }
    }

    /** Events of a kind by what they are about, the earliest first; those without a date last. */
    private static Map<String, List<Told>> told(PlanLook look, PlanEventKind kind) {
        Map<String, List<Told>> told = new TreeMap<>();
        for (int i = 0; i < look.dossier().getEvents().size(); i++) {
            PlanEvent event = look.dossier().getEvents().get(i);
            Optional<When> when = When.of(event);
            if (event.getKind() == kind
                    && when.filter(known -> known.first().isAfter(look.day())).isEmpty()) {
                String subject = event.getPlan().map(PlanId::value).orElse("")
                        + event.getCommitment().map(id -> "/" + id).orElse("");
                told.computeIfAbsent(subject, key -> new ArrayList<>()).add(new Told(event, "/events/" + i, when));
            }
        }
        told.values()
                .forEach(events -> events.sort(Comparator.comparing(
                                (Told event) -> event.when().orElse(new When(LocalDate.MAX, LocalDate.MAX)))
                        .thenComparing(event -> event.event().toString())));
        return told;
    }
}
