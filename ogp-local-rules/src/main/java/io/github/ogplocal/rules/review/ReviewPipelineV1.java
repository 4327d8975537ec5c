// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.review;

import io.github.ogplocal.rules.DatedProcedure;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

final class ReviewPipelineV1 implements ReviewPipelineRule {
    private static final Reason REVIEWED = Reason.met(
            "reviewed", "نُظر في الملف كلّه.", "Tout le dossier a été examiné.", "The whole dossier was reviewed.");
    private static final Reason REFUSED = Reason.notMet(
            "parts-do-not-fit",
            "لم يُنظر في الملف: أجزاؤه لا تتوافق. عدد الأخطاء: {faults}.",
            "Le dossier n’a pas été examiné : ses parties ne concordent pas. Erreurs : {faults}.",
            "The dossier was not reviewed: its parts do not fit each other. Faults: {faults}.");

    private static final Reason OUTSIDE = Reason.notMet(
            "outside-validity",
            "لم يُنظر في الملف: الإجراء غير ساري المفعول في {day}.",
            "Le dossier n’a pas été examiné : la procédure n’est pas en vigueur le {day}.",
            "The dossier was not reviewed: the procedure is not valid on {day}.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("review/pipeline@1"))
            .clause(Template.of(
                    "لا يُنظر في الملف في يوم خارج مدّة سريان الإجراء، ولا في ملف لا تتوافق أجزاؤه. وتنظر كل قاعدة في الملف كلّه كما كان في يوم المراجعة، ولا يُحتسب ما حدث"
                            + " بعده.",
                    "Un dossier n’est pas examiné pour un jour où la procédure n’est pas en vigueur, ni quand ses parties ne"
                            + " concordent pas. Chaque règle examine tout le dossier tel"
                            + " qu’il était au jour de l’examen ; rien de ce qui est postérieur ne compte.",
                    "A dossier is not reviewed for a day on which the procedure is not valid, nor when its parts do not fit each"
                            + " other. Every rule looks at the whole dossier as it"
                            + " stood on the day of the review; nothing later counts."))
            .source("This library")
            .addReasons(REVIEWED, REFUSED, OUTSIDE)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Reason judge(DatedProcedure procedure, LocalDate day, List<DossierFault> faults) {
        return !procedure.isValidOn(day) ? OUTSIDE : faults.isEmpty() ? REVIEWED : REFUSED;
    }

    @Override
    public List<Evidence> explain(DatedProcedure procedure, LocalDate day, List<DossierFault> faults, Reason reason) {
        if (reason.equals(REVIEWED)) {
            return List.of();
        }
        if (reason.equals(REFUSED)) {
            return List.of(Evidence.of("faults", "", faults.size()));
        }
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(Evidence.of("day", "", day));
        procedure.getValidFrom().ifPresent(from -> evidence.add(Evidence.of("from", "", from)));
        procedure.getValidTo().ifPresent(to -> evidence.add(Evidence.of("to", "", to)));
        return evidence;
    }
}
