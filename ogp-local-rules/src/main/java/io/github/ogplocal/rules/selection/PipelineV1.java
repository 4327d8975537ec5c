// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Template;

/** The engine's own steps, named so that their order and meaning have a revision. */
final class PipelineV1 implements SelectionRule {
    static final PipelineV1 RULE = new PipelineV1();

    static final Reason IN_POOL = Reason.met(
            "in-pool",
            "أُودع الملف في {filedAt} وهو محلّ نظر.",
            "Le dossier a été déposé le {filedAt} ; il est examiné.",
            "The application was filed on {filedAt} and is considered.");
    static final Reason DRAFT = Reason.notMet(
            "draft", "لم يُودع الملف.", "Le dossier n’a pas été déposé.", "The application was never filed.");
    static final Reason WITHDRAWN = Reason.notMet(
            "withdrawn",
            "سُحب الملف في {withdrawnAt}.",
            "Le dossier a été retiré le {withdrawnAt}.",
            "The application was withdrawn on {withdrawnAt}.");
    static final Reason REPLACED = Reason.notMet(
            "replaced",
            "عُوّض الملف بالملف {replacedBy}.",
            "Le dossier a été remplacé par le dossier {replacedBy}.",
            "The application was replaced by application {replacedBy}.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("selection/pipeline@1"))
            .clause(Template.of(
                    "يُنظر في كل ملف أُودع ولم يُسحب ولم يُعوّض. تُطبّق شروط القبول كلّها، ثم قاعدة تعدّد الملفات، ثم تُجمع"
                            + " النقاط وتُطبّق الحدود الدنيا، ثم يُرتّب كل ملف في مجموعته وتُسند المقاعد فالقائمة التكميلية.",
                    "Tout dossier déposé, ni retiré ni remplacé, est examiné. Toutes les conditions de recevabilité sont"
                            + " appliquées, puis la règle sur les dossiers multiples ; les points sont totalisés et les"
                            + " seuils appliqués ; chaque dossier est classé dans son groupe, les places sont attribuées,"
                            + " puis la liste complémentaire est établie.",
                    "Every application that was filed, and neither withdrawn nor replaced, is considered. All conditions of"
                            + " admission are applied, then the rule on several files; points are totalled and thresholds"
                            + " applied; each application is ranked in its group, places are given, and then the reserve"
                            + " list is drawn up."))
            .source("This library: the order of steps of a call with screening, scores, thresholds and quotas, after"
                    + " Tunisia's 2019 call (ESCWA-OECD case form, 2020)")
            .addReasons(IN_POOL, DRAFT, WITHDRAWN, REPLACED)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }
}
