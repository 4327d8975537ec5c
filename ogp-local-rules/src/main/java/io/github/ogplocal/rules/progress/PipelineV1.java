// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.progress;

import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Template;

final class PipelineV1 implements ProgressPipelineRule {
    private static final Reason SUMMARISED = Reason.met(
            "summarised", "جُمع التقدّم كلّه.", "Tout l’avancement a été réuni.", "All progress was put together.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("progress/pipeline@1"))
            .clause(Template.of(
                    "لا يُخلط تقييم جهة بتقييم جهة أخرى: لكل منها حصيلة، وتُقارن. والتعهّد الذي سُحب أو أُدمج في غيره يخرج من"
                            + " الحساب من تاريخ ذلك ويُذكر. وما هو تعهّد من خطة أوسع تُحتسب له في الخطة الأوسع التقارير عنه في"
                            + " الخطة التي هي جزء منها. وترافق كل نسبة تغطيتُها والمجال الذي يتركه المجهول.",
                    "Les évaluations de deux évaluateurs ne sont jamais mêlées : chacune a son bilan, et ils sont comparés. Un"
                            + " engagement retiré ou fusionné sort du compte à cette date, et il est nommé. Un engagement d’un plan"
                            + " plus large y compte avec les rapports du plan qui en fait partie. Chaque taux porte sa couverture et"
                            + " l’intervalle que laisse l’inconnu.",
                    "Assessments of two kinds of assessors are never mixed: each has a summary, and they are compared. A commitment"
                            + " that was withdrawn or merged leaves the count on that date, and is named. A commitment of a wider"
                            + " plan counts there with the reports of the plan that is part of it. Every figure has its coverage and"
                            + " the interval that the unknown leaves."))
            .source(
                    "This library: progress as El Kef's self-assessment (2023) and the monitoring body's reports give it")
            .addReasons(SUMMARISED)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }
}
