// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.plan;

import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Setting;
import io.github.ogplocal.rules.SettingsForm;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.List;

final class MaximumCommitments extends LookingRule {
    private static final Reason WITHIN = Reason.met(
            "within-maximum",
            "عدد التعهّدات: {count}، والحدّ الأقصى {most}.",
            "Engagements : {count}, pour {most} au plus.",
            "Commitments: {count}, for at most {most}.");
    private static final Reason TOO_MANY = Reason.notMet(
            "too-many",
            "عدد التعهّدات: {count}، أكثر من الحدّ الأقصى {most}.",
            "Engagements : {count}, plus que le maximum de {most}.",
            "Commitments: {count}, more than the {most} at most.");
    private static final Reason NOT_HELD = Reason.notAssessable(
            "plan-not-held",
            "عدد التعهّدات المعروفة: {count}، والحدّ الأقصى {most}؛ وخطة العمل نفسها ليست في الملف، فقد تكون فيها تعهّدات أخرى.",
            "Engagements connus : {count}, pour {most} au plus ; le plan lui-même n’est pas au dossier, et peut en contenir d’autres.",
            "Commitments known: {count}, for at most {most}; the plan itself is not in the dossier, and may have others.");
    private static final Reason NONE_KNOWN = Reason.notAssessable(
            "commitments-unknown",
            "لا يُعرف أيّ تعهّد من تعهّدات الخطة.",
            "Aucun engagement du plan n’est connu.",
            "No commitment of the plan is known.");

    MaximumCommitments() {
        super(RuleInfo.builder()
                .id(RuleId.parse("plan/maximum-commitments@1"))
                .clause(Template.of(
                        "التعهّدات في خطة العمل، على أقصى تقدير: {most}.",
                        "Engagements d’un plan d’action, au plus : {most}.",
                        "Commitments of an action plan, at most: {most}."))
                .source(
                        "OGP Local Handbook; a maximum of five is commonly stated but was not verified, so that the number is"
                                + " a setting (El Kef submitted 4 of 17)")
                .addReasons(WITHIN, TOO_MANY, NOT_HELD, NONE_KNOWN)
                .settings(SettingsForm.of(Setting.count(
                        "most",
                        LocalizedText.of(
                                "كم تعهّدًا في خطة العمل على أقصى تقدير؟",
                                "Combien d’engagements au plus par plan d’action ?",
                                "How many commitments may an action plan have at most?"),
                        1,
                        500)))
                .build());
    }

    @Override
    void look(PlanLook look) {
        int most = look.settings().count("most");
        for (GivenPlan given : look.programmePlans()) {
            int count = given.plan().getCommitments().size();
            look.find(
                    given.subject(),
                    reason(given, count, most),
                    List.of(Evidence.of("count", given.pointer(), count), Evidence.of("most", "", most)));
        }
    }

    /** Those that are known may be too many; that they are few says nothing unless the plan is held with all it says. */
    private static Reason reason(GivenPlan given, int count, int most) {
        if (count == 0) {
            return NONE_KNOWN;
        }
        if (count > most) {
            return TOO_MANY;
        }
        return given.isHeld() ? WITHIN : NOT_HELD;
    }
}
