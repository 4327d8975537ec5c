// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.plan;

import io.github.ogplocal.model.plan.Endorsement;
import io.github.ogplocal.model.plan.PlanEventKind;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

final class EndorsedBeforeSubmission extends LookingRule {
    private static final Reason BEFORE = Reason.met(
            "endorsed-before",
            "صودق على الخطة في {endorsed}، وقُدّمت في {submitted}.",
            "Le plan a été approuvé ({endorsed}) et soumis ({submitted}).",
            "The plan was endorsed ({endorsed}) and submitted ({submitted}).");
    private static final Reason AFTER = Reason.notMet(
            "endorsed-after",
            "صودق على الخطة في {endorsed}، بعد تقديمها في {submitted}.",
            "Le plan a été approuvé ({endorsed}), après sa soumission ({submitted}).",
            "The plan was endorsed ({endorsed}), after it was submitted ({submitted}).");
    private static final Reason NOT_ENDORSED = Reason.notMet(
            "no-endorsement",
            "قُدّمت الخطة في {submitted}، ولا مصادقة عليها في الملف.",
            "Le plan a été soumis ({submitted}), et le dossier ne contient aucune approbation.",
            "The plan was submitted ({submitted}), and the dossier has no endorsement.");
    private static final Reason NOT_HELD = Reason.notAssessable(
            "plan-not-held",
            "قُدّمت الخطة في {submitted}؛ ولا مصادقة عليها في الملف، لكن الخطة نفسها ليست فيه.",
            "Le plan a été soumis ({submitted}) ; le dossier ne contient aucune approbation, mais pas non plus le plan lui-même.",
            "The plan was submitted ({submitted}); the dossier has no endorsement, but not the plan itself either.");
    private static final Reason DAY_OPEN = Reason.notAssessable(
            "day-open",
            "عدد المصادقات: {count}؛ ولا تُذكر أيام تبيّن هل سبقت التقديم في {submitted}.",
            "Approbations : {count} ; aucun jour n’est donné qui montre si elles précèdent la soumission ({submitted}).",
            "Endorsements: {count}; no days are given that show whether they came before the submission ({submitted}).");
    private static final Reason NOT_SUBMITTED = Reason.notAssessable(
            "submission-unknown",
            "لا يُعرف متى قُدّمت الخطة؛ عدد المصادقات: {count}.",
            "La date de soumission du plan n’est pas connue ; approbations : {count}.",
            "It is not known when the plan was submitted; endorsements: {count}.");

    EndorsedBeforeSubmission() {
        super(RuleInfo.builder()
                .id(RuleId.parse("plan/endorsed-before-submission@1"))
                .clause(Template.of(
                        "يصادق عليها أصحاب المصلحة في أجل أقصاه يوم تقديم الخطة.",
                        "Les parties prenantes approuvent le plan au plus tard le jour de sa soumission.",
                        "Stakeholders endorse the plan on the day of its submission at the latest."))
                .source(
                        "Open Government Partnership, OGP Local Inception Assessment form, question 1.4 (verified: endorsed by"
                                + " the stakeholders of the forum or steering group before submission)")
                .addReasons(BEFORE, AFTER, NOT_ENDORSED, NOT_HELD, DAY_OPEN, NOT_SUBMITTED)
                .build());
    }

    @Override
    void look(PlanLook look) {
        for (GivenPlan given : look.programmePlans()) {
            look(look, given);
        }
    }

    private static void look(PlanLook look, GivenPlan given) {
        List<Dated> endorsed = new ArrayList<>(look.events(PlanEventKind.ENDORSED, given, Optional.empty()));
        List<Evidence> undated = new ArrayList<>();
        List<PlanLook.Undated> events = look.undated(PlanEventKind.ENDORSED, given, Optional.empty());
        events.forEach(event -> event.quote("quote").ifPresent(undated::add));
        int count = endorsed.size() + events.size();
        for (int i = 0; i < given.plan().getEndorsements().size(); i++) {
            Endorsement endorsement = given.plan().getEndorsements().get(i);
            String pointer = given.pointer() + "/endorsements/" + i;
            if (endorsement.getOn().isEmpty()) {
                count++;
                PlanLook.quote("quote", pointer + "/citations", endorsement.getCitations())
                        .ifPresent(undated::add);
            } else {
                Dated dated =
                        Dated.of(endorsement.getOn().get(), "on", endorsement.getCitations(), pointer, endorsement);
                if (look.mayHaveBeen(dated)) {
                    endorsed.add(dated);
                    count++;
                }
            }
        }
        endorsed.sort(Comparator.naturalOrder());
        Optional<Dated> submission = look.submission(given);
        List<Evidence> evidence = new ArrayList<>();
        submission.ifPresent(dated -> evidence.add(dated.evidence("submitted")));
        evidence.add(Evidence.of("count", given.pointer(), count));
        if (submission.isEmpty()) {
            look.find(given.subject(), NOT_SUBMITTED, evidence);
            return;
        }
        When submitted = submission.get().when();
        Optional<Dated> before = endorsed.stream()
                .filter(dated -> !dated.when().last().isAfter(submitted.first()))
                .findFirst();
        boolean open = endorsed.size() < count
                || endorsed.stream().anyMatch(dated -> !dated.when().first().isAfter(submitted.last()));
        if (before.isPresent()) {
            evidence.add(before.get().evidence("endorsed"));
            before.get().quote("quote").ifPresent(evidence::add);
            look.find(given.subject(), BEFORE, evidence);
        } else if (count == 0) {
            look.find(given.subject(), given.isHeld() ? NOT_ENDORSED : NOT_HELD, evidence);
        } else if (open) {
            undated.stream()
                    .min(Comparator.comparing(quote -> quote.value().toString()))
                    .ifPresent(evidence::add);
            look.find(given.subject(), DAY_OPEN, evidence);
        } else {
            evidence.add(endorsed.get(0).evidence("endorsed"));
            endorsed.get(0).quote("quote").ifPresent(evidence::add);
            look.find(given.subject(), AFTER, evidence);
        }
    }
}
