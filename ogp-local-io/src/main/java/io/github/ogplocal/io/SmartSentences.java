// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import io.github.ogplocal.rules.Template;
import java.util.Map;

/** What is said of documents of a SMART evaluation that do not fit each other or the procedure. */
final class SmartSentences {
    private SmartSentences() {}

    static void addTo(Map<ProblemCode, Template> all) {
        all.put(
                ProblemCode.REPEATED_SUBJECT,
                Template.of(
                        "يوجد تعهّد أو مقترح آخر بالمعرّف نفسه.",
                        "Un autre engagement ou proposition porte le même identifiant.",
                        "Another commitment or proposal has the same id."));
        all.put(
                ProblemCode.UNKNOWN_SUBJECT,
                Template.of(
                        "لا يوجد تعهّد ولا مقترح بهذا المعرّف؛ الأقرب: {nearest}.",
                        "Aucun engagement ni proposition ne porte cet identifiant ; le plus proche : {nearest}.",
                        "No commitment or proposal has this id; nearest: {nearest}."));
        all.put(
                ProblemCode.UNKNOWN_TEST,
                Template.of(
                        "لا يوجد هذا الاختبار في القواعد؛ أقرب اختبار: {nearest}.",
                        "Le règlement n’a pas ce critère ; le plus proche : {nearest}.",
                        "The procedure has no such test; nearest: {nearest}."));
        all.put(
                ProblemCode.NOT_ASKED,
                Template.of(
                        "لا يُطلب رأي أحد في هذا الاختبار.",
                        "Ce critère ne demande l’avis de personne.",
                        "Nobody's opinion is asked on this test."));
        all.put(
                ProblemCode.GRADE_NEEDED,
                Template.of(
                        "هذا الاختبار مدرَّج: تُسند درجة، أو يُقال إنّ الحكم متعذّر.",
                        "Ce critère est gradué : donner un degré, ou dire qu’on ne peut juger.",
                        "This test is graded: give a grade, or say that you cannot."));
        all.put(
                ProblemCode.VERDICT_NEEDED,
                Template.of(
                        "هذا الاختبار غير مدرَّج: يُقال هل استُوفي أم لا، أو إنّ الحكم متعذّر.",
                        "Ce critère n’est pas gradué : dire s’il est rempli ou non, ou qu’on ne peut juger.",
                        "This test is not graded: say whether it is met, or that you cannot."));
        all.put(
                ProblemCode.REPEATED_OPINION,
                Template.of(
                        "لهذا العضو رأي آخر في الاختبار نفسه.",
                        "Ce membre a déjà un avis sur ce critère.",
                        "This member already has an opinion on this test."));
        all.put(
                ProblemCode.PLAN_END_NEEDED,
                Template.of(
                        "تحتاج القاعدة {rule} إلى آخر يوم من خطة العمل.",
                        "La règle {rule} a besoin du dernier jour du plan d’action.",
                        "The rule {rule} needs the last day of the action plan."));
    }
}
