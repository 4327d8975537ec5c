// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.prose;

import io.github.ogplocal.rules.Template;

/**
 * What is said of a consultation, in three languages.
 *
 * <p>The Arabic should be read by a native official before a release.
 */
@SuppressWarnings("ImmutableEnumChecker") // Templates are unmodifiable.
public enum ConsultationPhrase implements Phrasing {
    TITLE("استشارة: {title}", "Consultation : {title}", "Consultation: {title}"),
    BETWEEN("من {start} إلى {end}.", "Du {start} au {end}.", "From {start} to {end}."),
    PROPOSALS_ARE(
            "المقترحات المسجّلة: {all}؛ منها المودعة: {handedIn}. القائمة، أي التي لم تُسحب ولم تُدمج ولم تُقسّم: {standing}.",
            "Propositions enregistrées : {all}, dont déposées : {handedIn}. Maintenues, c’est-à-dire ni retirées, ni fusionnées,"
                    + " ni scindées : {standing}.",
            "Proposals on record: {all}, of which handed in: {handedIn}. Standing, that is, neither withdrawn nor merged nor"
                    + " split: {standing}."),
    WHO_TOOK_PART("المشاركة", "Participation", "Participation"),
    NO_TABLES("لا يوجد جدول مشاركة.", "Aucun tableau de participation.", "There is no participation table."),
    TABLE_NUMBER("الجدول {number}", "Tableau {number}", "Table {number}"),
    CATEGORY("الصنف", "catégorie", "category"),
    UNIT("ما يُعَدّ", "unité", "unit"),
    COUNT("العدد", "nombre", "count"),
    TOTAL("المجموع", "total", "total"),
    SUMS_ARE("المجموع حسب ما يُعَدّ: {sums}.", "Sommes par unité : {sums}.", "Sums by unit: {sums}."),
    AMOUNT_OF_UNIT("{unit}: {count}", "{unit} : {count}", "{unit}: {count}"),
    TOTAL_NOT_STATED(
            "لا يذكر المصدر مجموعًا عامًا.", "La source n’indique pas de total.", "The source states no total."),
    TOTAL_AGREES(
            "المجموع المذكور {total} هو مجموع الأسطر.",
            "Le total indiqué, {total}, est la somme des lignes.",
            "The stated total, {total}, is the sum of the rows."),
    TOTAL_MIXES_UNITS(
            "المجموع المذكور {total} يجمع أشياء مختلفة ({sums})؛ فليس هو عدد أيّ منها.",
            "Le total indiqué, {total}, additionne des choses différentes ({sums}) : il n’est le nombre d’aucune.",
            "The stated total, {total}, adds up different things ({sums}); it is the number of none of them."),
    TOTAL_OF_ONE_UNIT(
            "المجموع المذكور {total} هو مجموع أسطر صنف واحد ممّا يُعَدّ، ولا يشمل غيره ({sums}).",
            "Le total indiqué, {total}, est la somme des lignes d’une seule unité ; il ne comprend pas les autres ({sums}).",
            "The stated total, {total}, is the sum of the rows of one unit and leaves out the others ({sums})."),
    TOTAL_DIFFERS(
            "المجموع المذكور {total} ليس مجموع كل الأسطر ولا مجموع أسطر صنف واحد ({sums}).",
            "Le total indiqué, {total}, n’est ni la somme de toutes les lignes ni celle d’une seule unité ({sums}).",
            "The stated total, {total}, is the sum neither of all rows nor of those of one unit ({sums})."),
    SUPPRESSED("محجوب", "masqué", "suppressed"),
    SUPPRESSION_IS(
            "حُجب كل عدد أقلّ من {least}، وحُجبت معه أعداد أخرى حتى لا يُعرف بالحساب أنّ عددًا محجوبًا أقلّ من {least}.",
            "Tout nombre inférieur à {least} est masqué, et d’autres avec lui, pour qu’aucun calcul ne révèle qu’un nombre masqué"
                    + " est inférieur à {least}.",
            "Every count below {least} is suppressed, and others with it, so that no sum betrays that a suppressed count is"
                    + " below {least}."),
    ZEROS_SHOWN("تُنشر الأصفار.", "Les zéros sont publiés.", "Noughts are shown."),
    ZEROS_SUPPRESSED("تُحجب الأصفار أيضًا.", "Les zéros sont masqués aussi.", "Noughts are suppressed too."),
    EACH_TABLE_BY_ITSELF(
            "كل جدول محميّ على حدة. إذا تعلّق جدولان بالأشخاص أنفسهم، فقد يكشف أحدهما ما حُجب في الآخر؛ ولم يقع التثبّت من ذلك.",
            "Chaque tableau est protégé pour lui-même. Deux tableaux sur les mêmes personnes peuvent se trahir l’un l’autre ;"
                    + " cela n’a pas été vérifié.",
            "Each table is protected by itself. Two tables about the same people can betray each other; that was not checked."),
    RESPONSES("الردود", "Réponses", "Responses"),
    RESPONSES_ARE(
            "المقترحات المودعة التي لم تُسحب: {expected}. منها ما له ردّ معلّل: {reasoned}.",
            "Propositions déposées et non retirées : {expected}. Avec une réponse motivée : {reasoned}.",
            "Proposals handed in and not withdrawn: {expected}. With a reasoned response: {reasoned}."),
    UNANSWERED("دون أيّ ردّ: {proposals}.", "Sans réponse : {proposals}.", "Without any response: {proposals}."),
    WITHOUT_REASONS(
            "رُدّ عليها دون تعليل: {proposals}.",
            "Réponse sans motifs : {proposals}.",
            "Answered without reasons: {proposals}."),
    UNDER_EXAMINATION("قيد الدرس: {proposals}.", "À l’examen : {proposals}.", "Under examination: {proposals}."),
    WITHDRAWN("سُحبت: {proposals}.", "Retirées : {proposals}.", "Withdrawn: {proposals}."),
    TRACE_OF(
            "مسار المقترح {proposal}", "Parcours de la proposition {proposal}", "Where {proposal} comes from and went"),
    HANDED_IN("أُودع كما هو.", "Déposée telle quelle.", "It was handed in as it is."),
    COMES_FROM("مصدره: {proposals}.", "Issue de : {proposals}.", "It comes from: {proposals}."),
    STILL_STANDS(
            "لم يُدمج في غيره ولم يُقسّم.",
            "Ni fusionnée ni scindée depuis.",
            "It was neither merged nor split since."),
    BECAME("صار: {proposals}.", "Devenue : {proposals}.", "It became: {proposals}."),
    MERGED(
            "دُمجت المقترحات {sources} في {results} ({day})",
            "{sources} : fusion en {results} ({day})",
            "{sources} were merged into {results} ({day})"),
    SPLIT(
            "قُسّم المقترح {sources} إلى {results} ({day})",
            "{sources} : scission en {results} ({day})",
            "{sources} was split into {results} ({day})"),
    DAY_UNKNOWN("تاريخ غير مسجّل", "date non consignée", "date not recorded"),
    BECAUSE("{step}. التعليل: {reason}", "{step}. Motif : {reason}", "{step}. Reason: {reason}"),
    IN_COMMITMENTS(
            "الالتزامات التي آل إليها حسب الردود: {commitments}.",
            "Engagements qui en sont issus, selon les réponses : {commitments}.",
            "Commitments that it became, by the responses: {commitments}."),
    SIMILAR("مقترحات متشابهة", "Propositions semblables", "Similar proposals"),
    SIMILAR_ARE_SUGGESTIONS(
            "هذه اقتراحات للنظر فيها؛ لم يُدمج أيّ شيء. وفيها كلمات كتبها أصحاب المقترحات: فهي ورقة عمل لا تُنشر.",
            "Ce sont des suggestions à examiner ; rien n’a été fusionné. Elles contiennent des mots des auteurs : document de"
                    + " travail, à ne pas publier.",
            "These are suggestions for people to look at; nothing was merged. They hold words of what people wrote: a working"
                    + " paper, not for publication."),
    SEARCHED_BY(
            "النصوص المقارنة: {compared}، لغةً بلغة. أدنى تشابه: {threshold}. استُخرجت الألفاظ بأداة {extractor}، إصدار {version}.",
            "Textes comparés, langue par langue : {compared}. Similitude minimale : {threshold}. Termes extraits par {extractor},"
                    + " version {version}.",
            "Texts compared, language by language: {compared}. Least similarity: {threshold}. Terms taken out by {extractor},"
                    + " version {version}."),
    SAME_TERMS(
            "{proposals}: الألفاظ نفسها تمامًا، وعددها {terms} ({language}).",
            "{proposals} : exactement les mêmes termes, au nombre de {terms} ({language}).",
            "{proposals}: exactly the same terms, {terms} of them ({language})."),
    SUGGESTION(
            "{first} و{second}: التشابه {similarity}؛ الألفاظ المشتركة {shared}، من {firstTerms} و{secondTerms} ({language}): {words}.",
            "{first} et {second} : similitude {similarity} ; termes communs : {shared}, sur {firstTerms} et {secondTerms}"
                    + " ({language}) : {words}.",
            "{first} and {second}: similarity {similarity}; terms in common: {shared}, of {firstTerms} and {secondTerms}"
                    + " ({language}): {words}."),
    NONE_SIMILAR("لا توجد اقتراحات.", "Aucune suggestion.", "There is no suggestion."),
    NOT_ALL_FOUND(
            "توقّف البحث عند أحد حدوده؛ فقد توجد مقترحات متشابهة أخرى.",
            "La recherche s’est arrêtée à l’une de ses limites ; il peut y en avoir d’autres.",
            "The search stopped at one of its limits; there may be more."),
    LANGUAGE_UNKNOWN(
            "لم تُقارَن، لأنّ الأداة لا تعرف لغتها: {proposals}.",
            "Non comparées, l’outil ne connaissant pas leur langue : {proposals}.",
            "Not compared, because the extractor does not know their language: {proposals}."),
    NO_TERMS(
            "لم تُقارَن، إذ لا ألفاظ فيها: {proposals}.",
            "Non comparées, faute de termes : {proposals}.",
            "Not compared, because they have no terms: {proposals}.");

    private final Template template;

    ConsultationPhrase(String arabic, String french, String english) {
        template = Template.of(arabic, french, english);
    }

    @Override
    public Template template() {
        return template;
    }
}
