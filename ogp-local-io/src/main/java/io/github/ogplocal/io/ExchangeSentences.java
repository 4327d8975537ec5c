// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import static io.github.ogplocal.io.ProblemSentences.say;

import io.github.ogplocal.rules.Template;
import java.util.Map;

/** What an exchange of plans with other formats could not map, in Arabic, French and English. */
final class ExchangeSentences {
    private ExchangeSentences() {}

    static void addTo(Map<ProblemCode, Template> all) {
        say(
                all,
                ProblemCode.NOT_HELD,
                "لا موضع لهذا في النموذج؛ وقد حُفظ إلى جانبه.",
                "Le modèle n’a pas de place pour ceci ; c’est conservé à côté.",
                "The model has no place for this; it is kept beside it.");
        say(
                all,
                ProblemCode.SAYS_UNKNOWN,
                "تفيد هذه الخانة بأنّ القيمة غير معلومة؛ المكتوب فيها: {word}.",
                "Cette case dit que la valeur n’est pas connue ; ce qui y est écrit : {word}.",
                "This entry says that the value is not known; what is written there: {word}.");
        say(
                all,
                ProblemCode.KEPT_AS_WORDS,
                "هذا التاريخ ليس يومًا ولا شهرًا؛ حُفظت ألفاظه.",
                "Cette date n’est ni un jour ni un mois ; ses mots sont conservés.",
                "This date is neither a day nor a month; its words are kept.");
        say(
                all,
                ProblemCode.WRITTEN_OTHERWISE,
                "أُخذت القيمة؛ وهي مكتوبة هنا على غير ما يكتبها النموذج.",
                "La valeur est reprise ; elle est écrite ici autrement que ne l’écrit le modèle.",
                "The value is taken over; it is written here otherwise than the model writes it.");
        say(
                all,
                ProblemCode.CODE_FOR_TITLE,
                "لا يوجد نصّ يصلح عنوانًا؛ ناب عنه الرمز.",
                "Aucun texte ne peut servir d’intitulé ; le code en tient lieu.",
                "No text can serve as the title; the code stands for it.");
        say(
                all,
                ProblemCode.COMPUTED_ELSEWHERE,
                "تحسب المنصّة هذا الرقم من أرقام أخرى بطريقتها؛ حُفظ دون أن يُعدّ تقريرًا.",
                "La plateforme calcule ce chiffre à partir d’autres, à sa façon ; il est conservé sans valoir rapport.",
                "The platform computes this figure from others in its own way; it is kept and is no report.");
        say(
                all,
                ProblemCode.NOT_BELOW,
                "هذا الرمز لا يندرج تحت {parent}.",
                "Ce code ne relève pas de {parent}.",
                "This code does not belong below {parent}.");
        say(
                all,
                ProblemCode.TOO_MANY_LEVELS,
                "عدد المستويات أكبر ممّا يمكن؛ الأقصى: {most}.",
                "Il y a trop de niveaux ; au plus : {most}.",
                "There are too many levels; at most {most}.");
        say(
                all,
                ProblemCode.LANGUAGE_MISSING,
                "يجب أن يرد النصّ باللغتين؛ اللغة الناقصة: {language}.",
                "Le texte doit figurer dans les deux langues ; il manque : {language}.",
                "The text must stand in both languages; missing: {language}.");
        say(
                all,
                ProblemCode.CHALLENGES_NEEDED,
                "مع الحالة {status} يجب ذكر الصعوبات.",
                "Avec l’état {status}, il faut dire les difficultés.",
                "With the status {status} the challenges must be said.");
        say(
                all,
                ProblemCode.NO_FIELD,
                "لا توجد في الصيغة الأخرى خانة لهذا.",
                "L’autre format n’a pas de champ pour ceci.",
                "The other format has no field for this.");
        say(
                all,
                ProblemCode.NO_CODE,
                "لا يوجد في الصيغة الأخرى رمز يقابل {value}.",
                "L’autre format n’a pas de code pour {value}.",
                "The other format has no code for {value}.");
        say(
                all,
                ProblemCode.NO_TEXT_IN_LANGUAGE,
                "لا يوجد نصّ باللغة التي تحتاجها الصيغة الأخرى: {language}.",
                "Il n’y a pas de texte dans la langue dont l’autre format a besoin : {language}.",
                "There is no text in the language that the other format needs: {language}.");
        say(
                all,
                ProblemCode.SEVERAL_REPORTS,
                "تتّسع الصيغة الأخرى لتقرير واحد، ولا يُعرف يقينًا أيّها الأحدث؛ عدد التقارير: {reports}.",
                "L’autre format n’a de place que pour un rapport, et aucun n’est à coup sûr le plus récent ; nombre de rapports : {reports}.",
                "The other format has room for one report, and none is surely the latest; number of reports: {reports}.");
        say(
                all,
                ProblemCode.COARSER,
                "ما تحمله الصيغة الأخرى من هذا أقلّ ممّا هو هنا.",
                "L’autre format en contient moins que ce qui est ici.",
                "The other format holds less of this than is here.");
        say(
                all,
                ProblemCode.PARTS_JOINED,
                "للصيغة الأخرى خانة واحدة لما هو هنا مفصّل؛ عدد الأجزاء: {parts}.",
                "L’autre format n’a qu’un champ pour ce qui est séparé ici ; nombre de parties : {parts}.",
                "The other format has one field for what is apart here; number of parts: {parts}.");
    }
}
