// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.smart;

import io.github.ogplocal.model.smart.SmartTestId;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.List;
import java.util.Optional;

final class PipelineV1 implements SmartPipelineRule {
    private static final Reason ALL_TESTS = Reason.met(
            "all-tests-judged",
            "نُظر فيه حسب كل الاختبارات.",
            "Il a été examiné selon tous les critères.",
            "It was judged by all tests.");
    private static final Reason STOPPED = Reason.notMet(
            "stopped-at-gate",
            "لم يُستوفَ الاختبار {gate}، فلم يُنظر في الاختبارات الأخرى.",
            "Le critère {gate} n’est pas rempli ; les autres n’ont pas été examinés.",
            "The test {gate} is not met; the others were not judged.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("smart/pipeline@1"))
            .clause(Template.of(
                    "يُنظر أوّلاً في الاختبار الذي تتوقّف عليه البقية إن وُجد. وفي كل اختبار يُتثبَّت من النصّ ثم تُجمع الآراء"
                            + " المسجّلة دون آراء من تنحّوا أو جُرّحوا: ما لا يستوفيه النصّ غير مستوفى، وفيما عدا ذلك تفصل"
                            + " الآراء إن طُلبت. والاختبار المدرَّج لا يُستوفى ولا يُخفَق فيه. ثم تُستخلص النتيجة.",
                    "Le critère dont dépendent les autres, s’il y en a un, est examiné d’abord. Pour chaque critère, le texte"
                            + " est vérifié, puis les avis consignés sont réunis, sans ceux des membres déportés ou récusés :"
                            + " ce que le texte ne remplit pas n’est pas rempli ; ailleurs, les avis décident s’ils sont"
                            + " demandés. Un critère gradué n’est ni rempli ni manqué. Puis vient la conclusion.",
                    "The test on which others wait, if there is one, is judged first. For each test the text is checked, then"
                            + " recorded opinions are put together, without those of members who stay out: what the text does"
                            + " not meet is not met; elsewhere opinions decide where they are asked for. A graded test is"
                            + " neither passed nor failed. Then the conclusion is drawn."))
            .source(
                    "This library: what a machine can check before what people judge, after El Kef's working group (Final"
                            + " Self-Assessment Report, 2023) and OGP's verifiability gate")
            .addReasons(ALL_TESTS, STOPPED)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Reason judge(Optional<SmartTestId> closedGate) {
        return closedGate.isPresent() ? STOPPED : ALL_TESTS;
    }

    @Override
    public List<Evidence> explain(Optional<SmartTestId> closedGate, Reason reason) {
        return closedGate
                .map(gate -> List.of(Evidence.ofCode("gate", "", gate.value())))
                .orElse(List.of());
    }
}
