// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.plan;

import io.github.ogplocal.model.plan.ActionPlan;
import io.github.ogplocal.model.plan.CommitmentReference;
import io.github.ogplocal.model.plan.PlanEventKind;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

final class CarriedOverKnown extends LookingRule {
    private static final Reason COMPLETED = Reason.met(
            "completed",
            "أُنجز التعهّد قبل الخطة التالية {next}.",
            "L’engagement est achevé ; le plan suivant est {next}.",
            "The commitment is completed; the next plan is {next}.");
    private static final Reason CARRIED_OVER = Reason.met(
            "carried-over",
            "يتواصل التعهّد في الخطة التالية {next}.",
            "L’engagement se poursuit dans le plan suivant, {next}.",
            "The commitment goes on in the next plan, {next}.");
    private static final Reason ENDED = Reason.met(
            "given-up-or-merged",
            "تُخلّي عن التعهّد أو أُدمج في غيره قبل الخطة التالية {next}.",
            "L’engagement a été abandonné ou intégré à un autre ; le plan suivant est {next}.",
            "The commitment was given up or became part of another; the next plan is {next}.");
    private static final Reason UNKNOWN = Reason.notMet(
            "fate-not-said",
            "لا يقول الملف ما آل إليه التعهّد، وقد تلت خطتَه الخطة {next}.",
            "Le dossier ne dit pas ce qu’est devenu l’engagement, alors que le plan {next} a suivi le sien.",
            "The dossier does not say what became of the commitment, though plan {next} followed its own.");

    CarriedOverKnown() {
        super(RuleInfo.builder()
                .id(RuleId.parse("plan/carried-over-known@1"))
                .clause(Template.of(
                        "إذا تلت خطةً خطةٌ أخرى، عُرف ما آل إليه كل تعهّد من تعهّداتها: أُنجز أو تواصل أو أُدمج أو تُخلّي عنه.",
                        "Quand un plan en suit un autre, on sait ce qu’est devenu chaque engagement du premier : achevé, poursuivi,"
                                + " intégré à un autre ou abandonné.",
                        "When one plan follows another, it is known what became of every commitment of the first: completed,"
                                + " carried over, merged or given up."))
                .source(
                        "OGP Local Handbook, section 3.2.1.3, commitments can be modified (heading read, text not verified)")
                .addReasons(COMPLETED, CARRIED_OVER, ENDED, UNKNOWN)
                .build());
    }

    @Override
    void look(PlanLook look) {
        for (GivenPlan plan : look.plans()) {
            Optional<ActionPlan> next = look.plans().stream()
                    .map(GivenPlan::plan)
                    .filter(other -> other.getFollows()
                            .filter(plan.plan().getId()::equals)
                            .isPresent())
                    .filter(other -> isThere(other, look))
                    .min(Comparator.comparing(ActionPlan::getId));
            if (next.isEmpty()) {
                continue;
            }
            for (GivenCommitment given : plan.commitments()) {
                look.find(
                        given.subject(),
                        reason(look, given),
                        List.of(
                                Evidence.ofCode("next", "", next.get().getId().value()),
                                Evidence.ofCode(
                                        "commitment",
                                        given.pointer() + "/id",
                                        given.commitment().getId().value())));
            }
        }
    }

    /** Whether a plan can have been submitted by the day of the review; one without a date is there. */
    private static boolean isThere(ActionPlan plan, PlanLook look) {
        return plan.getSubmittedOn()
                .filter(date -> date.firstDay().isAfter(look.day()))
                .isEmpty();
    }

    private static Reason reason(PlanLook look, GivenCommitment given) {
        if (look.completion(given).isPresent()) {
            return COMPLETED;
        }
        CommitmentReference reference = CommitmentReference.builder()
                .plan(given.plan().plan().getId())
                .commitment(given.commitment().getId())
                .build();
        boolean continued = look.dossier().getPlans().stream()
                .filter(plan -> isThere(plan, look))
                .flatMap(plan -> plan.getCommitments().stream())
                .anyMatch(commitment -> commitment
                        .getCarriedOverFrom()
                        .filter(reference::equals)
                        .isPresent());
        if (continued || said(look, given, PlanEventKind.CARRIED_OVER)) {
            return CARRIED_OVER;
        }
        return said(look, given, PlanEventKind.WITHDRAWN) || said(look, given, PlanEventKind.MERGED) ? ENDED : UNKNOWN;
    }

    /** Whether an event says so; one without a date does not say that it was later than the day. */
    private static boolean said(PlanLook look, GivenCommitment given, PlanEventKind kind) {
        return look.dossier().getEvents().stream()
                .filter(event -> event.getKind() == kind
                        && event.getPlan()
                                .filter(given.plan().plan().getId()::equals)
                                .isPresent()
                        && event.getCommitment()
                                .filter(given.commitment().getId()::equals)
                                .isPresent())
                .anyMatch(event -> When.of(event)
                        .filter(when -> when.first().isAfter(look.day()))
                        .isEmpty());
    }
}
