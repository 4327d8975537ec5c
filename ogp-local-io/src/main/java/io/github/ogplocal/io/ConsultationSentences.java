// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import static io.github.ogplocal.io.ProblemSentences.say;

import io.github.ogplocal.rules.Template;
import java.util.Map;

/** What is wrong with a dossier, the documents of a consultation or an export of proposals, in Arabic, French and English. */
final class ConsultationSentences {
    private ConsultationSentences() {}

    static void addTo(Map<ProblemCode, Template> all) {
        say(
                all,
                ProblemCode.REPEATED_PROPOSAL,
                "ورد مقترح آخر بالمعرّف نفسه من قبل.",
                "Une autre proposition porte déjà cet identifiant.",
                "Another proposal has this id already.");
        say(
                all,
                ProblemCode.OTHER_CONSULTATION,
                "قُدّم المقترح في استشارة أخرى؛ المنتظر هنا: {consultation}.",
                "La proposition relève d’une autre consultation ; attendu ici : {consultation}.",
                "The proposal was made in another consultation; expected here: {consultation}.");
        say(
                all,
                ProblemCode.UNKNOWN_MUNICIPALITY,
                "هذه البلدية ليست من بلديات الاستشارة.",
                "Cette commune n’est pas de celles de la consultation.",
                "This municipality is none of the consultation's.");
        say(
                all,
                ProblemCode.UNKNOWN_THEME,
                "لا يوجد هذا المحور في الاستشارة؛ أقرب محور: {nearest}.",
                "La consultation n’a pas ce thème ; thème le plus proche : {nearest}.",
                "The consultation has no such theme; nearest theme: {nearest}.");
        say(
                all,
                ProblemCode.UNKNOWN_PROPOSAL,
                "لا يوجد مقترح بالمعرّف {proposal}.",
                "Il n’y a pas de proposition {proposal}.",
                "There is no proposal {proposal}.");
        say(
                all,
                ProblemCode.PROPOSAL_USED_TWICE,
                "سبق دمج المقترح {proposal} أو تقسيمه.",
                "La proposition {proposal} a déjà été fusionnée ou scindée.",
                "The proposal {proposal} was merged or split before.");
        say(
                all,
                ProblemCode.PROPOSAL_MADE_TWICE,
                "المقترح {proposal} ناتج عن دمج أو تقسيم سابق أيضًا.",
                "La proposition {proposal} résulte aussi d’une fusion ou scission précédente.",
                "The proposal {proposal} is the result of an earlier merge or split too.");
        say(
                all,
                ProblemCode.DERIVATION_CYCLE,
                "يعود هذا الدمج أو التقسيم، عبر غيره، إلى ما انطلق منه.",
                "Cette fusion ou scission ramène, à travers d’autres, à ce dont elle part.",
                "Through others, this merge or split leads back to what it started from.");
        say(
                all,
                ProblemCode.DATED_BEFORE_PROPOSAL,
                "التاريخ سابق لتاريخ تقديم المقترح ({day}).",
                "La date précède celle de la proposition ({day}).",
                "The date is before that of the proposal ({day}).");
        say(
                all,
                ProblemCode.REPEATED_RESPONSE,
                "سبق أن ورد ردّ على هذا المقترح.",
                "Cette proposition a déjà une réponse.",
                "The proposal has a response already.");
        say(
                all,
                ProblemCode.NOT_MAPPED,
                "لم يُذكر ما يقابل هذه القيمة هنا.",
                "Il n’est pas dit à quoi cette valeur correspond ici.",
                "It is not said what this value stands for here.");
        say(
                all,
                ProblemCode.ANSWER_WITH_ERRORS,
                "يتضمّن جواب المنصّة أخطاء، فقد يكون منقوصًا.",
                "La réponse de la plateforme signale des erreurs ; elle est peut-être incomplète.",
                "The platform's answer reports errors, so it may not be whole.");
        say(
                all,
                ProblemCode.REPEATED_ID,
                "المعرّف {id} مستعمل من قبل في الملف.",
                "L’identifiant {id} est déjà pris dans le dossier.",
                "The id {id} is already taken in the dossier.");
        say(
                all,
                ProblemCode.UNKNOWN_ID,
                "لا يوجد في الملف شيء بهذا المعرّف؛ أقرب معرّف: {nearest}.",
                "Le dossier ne contient rien sous cet identifiant ; identifiant le plus proche : {nearest}.",
                "The dossier holds nothing with this id; nearest id: {nearest}.");
        say(
                all,
                ProblemCode.CIRCULAR_REFERENCE,
                "تعود هذه الإحالة، من إحالة إلى أخرى، إلى {id} نفسه.",
                "De renvoi en renvoi, cette référence revient à {id} lui-même.",
                "From one reference to the next, this one leads back to {id} itself.");
        say(
                all,
                ProblemCode.UNKNOWN_STATE,
                "حالة المقترح غير معروفة؛ الحالات المعروفة: {known}.",
                "État de proposition inconnu ; états connus : {known}.",
                "Unknown state of a proposal; known states: {known}.");
    }
}
