// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.plan;

import io.github.ogplocal.model.plan.Commitment;
import io.github.ogplocal.model.plan.CommitmentId;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

final class PartOfWiderPlan extends LookingRule {
    private static final Reason FOUND = Reason.met(
            "part-found",
            "الخطة جزء من {whole}؛ عدد التعهّدات المشتركة: {found} من {of}.",
            "Le plan fait partie de {whole} ; engagements en commun : {found} sur {of}.",
            "The plan is a part of {whole}; commitments in common: {found} of {of}.");
    private static final Reason NOT_FOUND = Reason.notMet(
            "part-not-found",
            "الخطة جزء من {whole} (عدد تعهّداتها: {of})، ولا يُعرف لهذه التعهّدات مقابل خاصّ بها هناك: {missing}.",
            "Le plan fait partie de {whole} (engagements : {of}), mais ces engagements n’y ont pas leur propre équivalent :"
                    + " {missing}.",
            "The plan is a part of {whole} (commitments: {of}), but these commitments have none of their own there: {missing}.");
    private static final Reason UNKNOWN = Reason.notAssessable(
            "wider-plan-unknown",
            "الخطة جزء من {whole}، ولا تُعرف تعهّدات {whole}.",
            "Le plan fait partie de {whole}, dont aucun engagement n’est connu.",
            "The plan is a part of {whole}, of which no commitment is known.");

    PartOfWiderPlan() {
        super(RuleInfo.builder()
                .id(RuleId.parse("plan/part-of-wider-plan@1"))
                .clause(Template.of(
                        "كل تعهّد في خطة هي جزء من خطة أوسع هو تعهّد من تعهّدات هذه الأخيرة.",
                        "Chaque engagement d’un plan qui fait partie d’un plan plus large est l’un des engagements de celui-ci.",
                        "Every commitment of a plan that is part of a wider one is a commitment of that one."))
                .source(
                        "El Kef municipality, Final Self-Assessment Report of the OGP Local action plan (2023): “17 commitments"
                                + " (out of which 4 were prioritized for the OGP Local action plan)”")
                .addReasons(FOUND, NOT_FOUND, UNKNOWN)
                .build());
    }

    @Override
    void look(PlanLook look) {
        for (GivenPlan given : look.plans()) {
            given.plan().getPartOf().ifPresent(wider -> look(look, given, look.plan(wider)));
        }
    }

    private static void look(PlanLook look, GivenPlan given, GivenPlan wider) {
        Set<CommitmentId> found = new TreeSet<>();
        List<String> missing = new ArrayList<>();
        for (Commitment commitment : given.plan().getCommitments()) {
            if (commitment.getWiderCommitment().filter(found::add).isEmpty()) {
                missing.add(commitment.getId().value());
            }
        }
        int of = wider.plan().getCommitments().size();
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(Evidence.ofCode("whole", given.pointer() + "/partOf", wider.subject()));
        evidence.add(Evidence.of("found", given.pointer(), found.size()));
        evidence.add(Evidence.of("of", wider.pointer(), of));
        if (!missing.isEmpty()) {
            evidence.add(Evidence.ofCodes("missing", given.pointer() + "/commitments", missing));
        }
        look.find(given.subject(), of == 0 ? UNKNOWN : missing.isEmpty() ? FOUND : NOT_FOUND, evidence);
    }
}
