// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.review;

import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.List;

final class ReviewPipelineV1 implements ReviewPipelineRule {
    private static final Reason REVIEWED = Reason.met(
            "reviewed", "نُظر في الملف كلّه.", "Tout le dossier a été examiné.", "The whole dossier was reviewed.");
    private static final Reason REFUSED = Reason.notMet(
            "parts-do-not-fit",
            "لم يُنظر في الملف: أجزاؤه لا تتوافق. عدد الأخطاء: {faults}.",
            "Le dossier n’a pas été examiné : ses parties ne concordent pas. Erreurs : {faults}.",
            "The dossier was not reviewed: its parts do not fit each other. Faults: {faults}.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("review/pipeline@1"))
            .clause(Template.of(
                    "لا يُنظر في ملف لا تتوافق أجزاؤه. وتنظر كل قاعدة في الملف كلّه كما كان في يوم المراجعة، ولا يُحتسب ما حدث"
                            + " بعده.",
                    "Un dossier dont les parties ne concordent pas n’est pas examiné. Chaque règle examine tout le dossier tel"
                            + " qu’il était au jour de l’examen ; rien de ce qui est postérieur ne compte.",
                    "A dossier whose parts do not fit each other is not reviewed. Every rule looks at the whole dossier as it"
                            + " stood on the day of the review; nothing later counts."))
            .source("This library")
            .addReasons(REVIEWED, REFUSED)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Reason judge(List<DossierFault> faults) {
        return faults.isEmpty() ? REVIEWED : REFUSED;
    }

    @Override
    public List<Evidence> explain(List<DossierFault> faults, Reason reason) {
        return reason.equals(REVIEWED) ? List.of() : List.of(Evidence.of("faults", "", faults.size()));
    }
}
