// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.plan;

import io.github.ogplocal.model.plan.PlanCoordination;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Setting;
import io.github.ogplocal.rules.SettingsForm;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class MeetingsWithCivilSociety extends LookingRule {
    private static final Reason HELD = Reason.met(
            "meetings-held",
            "عدد الاجتماعات المفتوحة أثناء إعداد الخطة: {count}، والمطلوب {least} على الأقل.",
            "Réunions publiques pendant l’élaboration du plan : {count} ; il en faut au moins {least}.",
            "Public meetings while the plan was made: {count}; at least {least} needed.");
    private static final Reason TOO_FEW = Reason.notMet(
            "too-few-meetings",
            "عدد الاجتماعات المفتوحة أثناء إعداد الخطة: {count}، دون المطلوب ({least} على الأقل).",
            "Réunions publiques pendant l’élaboration du plan : {count}, moins que le minimum de {least}.",
            "Public meetings while the plan was made: {count}, fewer than the {least} needed.");
    private static final Reason NOT_STATED = Reason.notAssessable(
            "meetings-not-stated",
            "لا تذكر الخطة عدد الاجتماعات المفتوحة أثناء إعدادها؛ والمطلوب {least} على الأقل.",
            "Le plan ne dit pas combien de réunions publiques ont eu lieu ; il en faut au moins {least}.",
            "The plan does not say how many public meetings were held; at least {least} needed.");

    MeetingsWithCivilSociety() {
        super(RuleInfo.builder()
                .id(RuleId.parse("plan/meetings-with-civil-society@1"))
                .clause(Template.of(
                        "الاجتماعات مع المجتمع المدني أثناء إعداد الخطة، على الأقل: {least}.",
                        "Réunions avec la société civile pendant l’élaboration du plan, au moins : {least}.",
                        "Meetings with civil society while the plan is made, at least: {least}."))
                .source(
                        "Open Government Partnership, OGP Local Inception Assessment form, question 1.3 (at least one meeting"
                                + " with civil society during co-creation; verified in a published report)")
                .addReasons(HELD, TOO_FEW, NOT_STATED)
                .settings(SettingsForm.of(Setting.count(
                        "least",
                        LocalizedText.of(
                                "كم اجتماعًا على الأقل؟",
                                "Combien de réunions au moins ?",
                                "How many meetings at least?"),
                        1,
                        1000)))
                .build());
    }

    @Override
    void look(PlanLook look) {
        int least = look.settings().count("least");
        for (GivenPlan given : look.programmePlans()) {
            Optional<Integer> count = given.plan().getCoordination().flatMap(PlanCoordination::getPublicMeetings);
            List<Evidence> evidence = new ArrayList<>();
            count.ifPresent(meetings ->
                    evidence.add(Evidence.of("count", given.pointer() + "/coordination/publicMeetings", meetings)));
            evidence.add(Evidence.of("least", "", least));
            look.find(
                    given.subject(),
                    count.map(meetings -> meetings >= least ? HELD : TOO_FEW).orElse(NOT_STATED),
                    evidence);
        }
    }
}
