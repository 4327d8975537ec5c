// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import io.github.ogplocal.model.prioritisation.Project;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Setting;
import io.github.ogplocal.rules.SettingsForm;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.List;

final class VotesAtLeast implements AdmissionRule {
    private static final Reason ENOUGH = Reason.met(
            "enough-votes",
            "عدد الأصوات {votes} يبلغ الحدّ الأدنى المطلوب ({least}).",
            "Le nombre de voix, {votes}, atteint le minimum ({least}).",
            "The number of votes, {votes}, reaches the minimum ({least}).");
    private static final Reason TOO_FEW = Reason.notMet(
            "too-few-votes",
            "عدد الأصوات {votes} لا يبلغ الحدّ الأدنى المطلوب ({least}).",
            "Le nombre de voix, {votes}, n’atteint pas le minimum ({least}).",
            "The number of votes, {votes}, does not reach the minimum ({least}).");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("prioritisation/votes-at-least@1"))
            .clause(Template.of(
                    "لا يُنظر إلا في المشاريع التي عدد أصواتها {bound} {least}.",
                    "Seuls les projets dont le nombre de voix est {bound} {least} sont pris en compte.",
                    "Only projects are considered whose number of votes is {bound} {least}."))
            .source("Pabulib: min_project_score_threshold of cities that ask for a least number of votes")
            .addReasons(ENOUGH, TOO_FEW)
            .settings(SettingsForm.of(
                    Setting.count(
                            "least",
                            LocalizedText.of(
                                    "ما العدد الأدنى للأصوات؟",
                                    "Quel est le nombre minimum de voix ?",
                                    "What is the least number of votes?"),
                            0,
                            999_999_999),
                    Setting.choice(
                                    "bound",
                                    LocalizedText.of(
                                            "هل يكفي بلوغ العدد الأدنى تمامًا؟",
                                            "Un nombre de voix exactement égal au minimum suffit-il ?",
                                            "Is exactly the least number enough?"))
                            .option(
                                    "inclusive",
                                    LocalizedText.of("مساوٍ على الأقلّ لـ", "supérieur ou égal à", "at least"))
                            .option("exclusive", LocalizedText.of("أكثر من", "supérieur à", "more than"))))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Admission compile(PrioritisationContext context) {
        int least = context.settings().count("least");
        boolean inclusive = context.settings().choice("bound").equals("inclusive");
        return new Admission() {
            @Override
            public Reason judge(Project project, int votes) {
                return votes > least || (votes == least && inclusive) ? ENOUGH : TOO_FEW;
            }

            @Override
            public List<Evidence> explain(Project project, int votes, Reason reason) {
                return List.of(
                        Evidence.of("votes", "", votes), Evidence.of("least", context.settingPointer("least"), least));
            }
        };
    }
}
