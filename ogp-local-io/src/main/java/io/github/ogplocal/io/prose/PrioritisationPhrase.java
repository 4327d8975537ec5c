// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.prose;

import io.github.ogplocal.rules.Template;

/**
 * What is said of a prioritisation, in three languages.
 *
 * <p>The Arabic is Tunisian administrative usage as far as its terms were seen on official pages; the rest should be read
 * by a native official before a release.
 */
@SuppressWarnings("ImmutableEnumChecker") // Templates are unmodifiable.
public enum PrioritisationPhrase implements Phrasing {
    ALL_PROJECTS("كل المشاريع", "Tous les projets", "All projects"),
    WHAT_WAS_DECIDED("ما تقرّر", "Ce qui est décidé", "What was decided"),
    ZONE_IS("المنطقة: {zone}", "Zone : {zone}", "Zone: {zone}"),
    FOR_PLACES_IS(
            "عدد المشاريع المعروضة {candidates}، وما يُختار منها على الأكثر {places}. المختار {chosen}، وغير المحسوم {undecided}.",
            "Projets examinés : {candidates} ; à retenir, au plus : {places}. Retenus : {chosen} ; non décidés : {undecided}.",
            "Projects: {candidates}; to be chosen, at most: {places}. Chosen: {chosen}; undecided: {undecided}."),
    FOR_MONEY_IS(
            "عدد المشاريع المعروضة {candidates}، والاعتماد المتوفّر {budget}. المختار {chosen}، وغير المحسوم {undecided}. كلفة"
                    + " المختار {spent}، والباقي {unspent}.",
            "Projets examinés : {candidates} ; enveloppe : {budget}. Retenus : {chosen} ; non décidés : {undecided}. Coût des"
                    + " projets retenus : {spent} ; reste : {unspent}.",
            "Projects: {candidates}; there is {budget}. Chosen: {chosen}; undecided: {undecided}. Those chosen cost {spent};"
                    + " left: {unspent}."),
    VOTERS_ARE("عدد الناخبين: {voters}.", "Votants : {voters}.", "Voters: {voters}."),
    EACH_VOTER_HAD(
            "أُسند إلى كل ناخب {endowment}.", "Chaque votant disposait de {endowment}.", "Each voter had {endowment}."),
    EACH_VOTER_WAS_GIVEN_MORE(
            "أُسند إلى كل ناخب في البداية {before}. عدد الزيادات: {increments}؛ وبعدها صار لكل ناخب {endowment}.",
            "Chaque votant disposait d’abord de {before}. Nombre d’augmentations : {increments} ; après elles, chacun disposait de"
                    + " {endowment}.",
            "Each voter had {before} at first. Number of raises: {increments}; after them, each had {endowment}."),
    CHOSEN("ما اختير", "Ce qui est retenu", "What was chosen"),
    CHOSEN_IN_ORDER("ما اختير، حسب الترتيب", "Ce qui est retenu, dans l’ordre", "What was chosen, in order"),
    NOTHING_CHOSEN("لم يُختر شيء.", "Rien n’est retenu.", "Nothing is chosen."),
    STEPS_UP_TO_THE_TIE(
            "لا تُذكر هنا إلا الخطوات السابقة للتساوي الذي لم يُفصل فيه.",
            "Seules les étapes qui précèdent l’égalité non départagée sont données ici.",
            "Only the steps before the tie that stays open are given here."),
    PLACE("الترتيب", "ordre", "order"),
    PROJECT("المشروع", "projet", "project"),
    COST("الكلفة", "coût", "cost"),
    VOTES("الأصوات", "voix", "votes"),
    TOTAL("المجموع", "total", "total"),
    PAYERS("من دفع", "payeurs", "payers"),
    HIGHEST_PAYMENT("أعلى ما دفعه ناخب", "plus forte part d’un votant", "most that a voter paid"),
    UNKNOWN("غير معروف", "inconnu", "unknown"),
    TIES("حالات التساوي", "Égalités", "Ties"),
    NO_TIES("لم يقع تساوٍ.", "Aucune égalité.", "There was no tie."),
    TIE_SEPARATED(
            "تساوت {members}. القاعدة الفاصلة: {rule}. تقدّم: {first}.",
            "{members} étaient à égalité. Règle qui départage : {rule}. Vient en premier : {first}.",
            "{members} were equal. The rule that separated them: {rule}. First: {first}."),
    TIE_OPEN(
            "تساوت {members}. لم تفصل أيّ قاعدة بين {first}.",
            "{members} étaient à égalité. Aucune règle ne départage {first}.",
            "{members} were equal. No rule separated {first}."),
    OUTCOMES_ARE(
            "النتائج الممكنة حسب كيفية الفصل في ما بقي متساويًا: {outcomes}.",
            "Résultats possibles selon l’issue des égalités restantes : {outcomes}.",
            "Outcomes that are possible, as the ties that stay open may fall: {outcomes}."),
    MORE_OUTCOMES(
            "لم تُستقصَ كل النتائج الممكنة.",
            "Tous les résultats possibles n’ont pas été parcourus.",
            "Not every possible outcome was gone through."),
    THE_RECORD("ما سُجّل", "Ce qui est consigné", "What is recorded"),
    EACH_PROJECT("تعليل كل مشروع", "Explication de chaque projet", "Each project explained"),
    RULES("القواعد", "Règles", "Rules"),
    ARTICLE_LIMIT("حدود الاختيار", "Limite", "Limit"),
    ARTICLE_ADMISSION("شروط القبول", "Conditions de recevabilité", "Conditions of admission"),
    NO_ADMISSION(
            "لا شرط: كل المشاريع محلّ نظر.",
            "Aucune : tous les projets sont pris en compte.",
            "None: all projects are considered."),
    ARTICLE_RATINGS("التقييم", "Notes", "Ratings"),
    ARTICLE_METHOD("طريقة الاختيار", "Méthode", "Method"),
    ARTICLE_COMPLETIONS("استعمال ما بقي", "Emploi du reste", "What becomes of the rest"),
    NO_COMPLETIONS("يبقى دون استعمال.", "Il reste inemployé.", "It stays unspent."),
    ARTICLE_TIE_BREAKS("الفصل عند التساوي", "Départage", "Tie-breaks"),
    NO_TIE_BREAKS("لا معيار فاصل.", "Aucune clé de départage.", "There is none."),
    ARTICLE_OPEN_TIES("ما بقي متساويًا", "Égalités restantes", "Ties that stay open");

    private final Template template;

    PrioritisationPhrase(String arabic, String french, String english) {
        template = Template.of(arabic, french, english);
    }

    @Override
    public Template template() {
        return template;
    }
}
