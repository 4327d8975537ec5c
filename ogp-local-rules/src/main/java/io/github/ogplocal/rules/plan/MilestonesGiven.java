// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.plan;

import io.github.ogplocal.model.plan.CommitmentOutline;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Setting;
import io.github.ogplocal.rules.SettingsForm;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.List;
import java.util.Optional;

final class MilestonesGiven extends LookingRule {
    private static final Reason GIVEN = Reason.met(
            "milestones-given",
            "عدد مراحل الإنجاز: {count}، والمطلوب {least} على الأقل.",
            "Étapes : {count} ; il en faut au moins {least}.",
            "Milestones: {count}; at least {least} needed.");
    private static final Reason TOO_FEW = Reason.notMet(
            "too-few-milestones",
            "عدد مراحل الإنجاز: {count}، دون المطلوب ({least} على الأقل).",
            "Étapes : {count}, moins que le minimum de {least}.",
            "Milestones: {count}, fewer than the {least} needed.");
    private static final Reason NOT_HELD = Reason.notAssessable(
            "sheet-not-held",
            "عدد مراحل الإنجاز المعروفة: {count}، والمطلوب {least} على الأقل؛ وبطاقة التعهّد نفسها ليست في الملف، فقد تكون فيها مراحل أخرى.",
            "Étapes connues : {count} ; il en faut au moins {least} ; la fiche de l’engagement elle-même n’est pas au dossier, et peut en contenir d’autres.",
            "Milestones known: {count}; at least {least} needed; the sheet of the commitment itself is not in the dossier, and may have others.");
    private static final Reason UNKNOWN = Reason.notAssessable(
            "text-unknown",
            "لا يُعرف نصّ التعهّد.",
            "Le texte de l’engagement n’est pas connu.",
            "The text of the commitment is not known.");

    MilestonesGiven() {
        super(RuleInfo.builder()
                .id(RuleId.parse("plan/milestones-given@1"))
                .clause(Template.of(
                        "مراحل الإنجاز في كل تعهّد، على الأقل: {least}.",
                        "Étapes de chaque engagement, au moins : {least}.",
                        "Milestones of every commitment, at least: {least}."))
                .source("Open Government Partnership, glossary, Commitment (verified: problem, actions, milestones)")
                .addReasons(GIVEN, TOO_FEW, NOT_HELD, UNKNOWN)
                .settings(SettingsForm.of(Setting.count(
                        "least",
                        LocalizedText.of(
                                "كم مرحلة على الأقل؟", "Combien d’étapes au moins ?", "How many milestones at least?"),
                        1,
                        100)))
                .build());
    }

    @Override
    void look(PlanLook look) {
        int least = look.settings().count("least");
        for (GivenPlan plan : look.programmePlans()) {
            for (GivenCommitment given : plan.commitments()) {
                Optional<CommitmentOutline> outline = given.commitment().getOutline();
                if (outline.isEmpty()) {
                    look.find(given.subject(), UNKNOWN, List.of());
                    continue;
                }
                int count = outline.get().getMilestones().size();
                look.find(
                        given.subject(),
                        count >= least ? GIVEN : given.isHeld() ? TOO_FEW : NOT_HELD,
                        List.of(
                                Evidence.of("count", given.pointer() + "/outline", count),
                                Evidence.of("least", "", least)));
            }
        }
    }
}
