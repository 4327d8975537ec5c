// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.prose;

import io.github.ogplocal.rules.Template;

/**
 * What is said of a SMART evaluation.
 *
 * <p>The Arabic should be read by a native official before a release.
 */
@SuppressWarnings("ImmutableEnumChecker") // Templates are unmodifiable.
public enum SmartPhrase implements Phrasing {
    TITLE(
            "التقييم حسب {procedure}، النسخة {revision}",
            "Évaluation selon {procedure}, révision {revision}",
            "Evaluation by {procedure}, revision {revision}"),
    RULES(
            "القواعد {procedure}، النسخة {revision}",
            "Règlement {procedure}, révision {revision}",
            "Procedure {procedure}, revision {revision}"),
    VALID_FROM("صالحة من {from}.", "Valable à partir du {from}.", "Valid from {from}."),
    VALID_TO("صالحة إلى {to}.", "Valable jusqu’au {to}.", "Valid until {to}."),
    VALID_BETWEEN("صالحة من {from} إلى {to}.", "Valable du {from} au {to}.", "Valid from {from} until {to}."),
    COUNTS(
            "مستوفى: {met}؛ غير مستوفى: {notMet}؛ يتعذّر الحكم: {open}.",
            "Rempli : {met} ; non rempli : {notMet} ; indéterminable : {open}.",
            "Met: {met}; not met: {notMet}; cannot be judged: {open}."),
    OVERVIEW("كل اختبار وما آل إليه", "Chaque critère et son état", "Each test and how it stands"),
    SUBJECT("المعرّف", "identifiant", "id"),
    CONCLUSION("الاستنتاج", "conclusion", "conclusion"),
    BY_TEXT("{test}، من النصّ: {sentence}", "{test}, d’après le texte : {sentence}", "{test}, by the text: {sentence}"),
    BY_PEOPLE(
            "{test}، من آراء الأعضاء: {sentence}",
            "{test}, d’après les avis : {sentence}",
            "{test}, by people's opinions: {sentence}"),
    OPINION("{evaluator}: {answer}", "{evaluator} : {answer}", "{evaluator}: {answer}"),
    LEFT_OUT(
            "{evaluator}: رأي مستبعد للتنحّي أو التجريح",
            "{evaluator} : avis écarté (déport ou récusation)",
            "{evaluator}: left out, stays out of this judgement"),
    TO_ADD("ما يجب أن يُضاف:", "Ce qu’il faudrait ajouter :", "What would have to be added:"),
    ADVICE("{tests}: {advice}", "{tests} : {advice}", "{tests}: {advice}"),
    ARTICLE_STEPS("ترتيب النظر", "L’ordre de l’examen", "The order of steps"),
    ARTICLE_TEST("الاختبار: {test}", "Critère : {test}", "Test: {test}"),
    SCALE_IS(
            "السلّم من الأدنى إلى الأعلى: {grades}.",
            "Échelle, du plus bas au plus haut : {grades}.",
            "Scale, from the lowest: {grades}."),
    NO_CHECK("لا يُتثبَّت آليًّا من شيء.", "La machine ne vérifie rien.", "A machine checks nothing."),
    ARTICLE_CONCLUSION("الاستنتاج", "La conclusion", "The conclusion"),
    RULES_HEADING("القواعد", "Le règlement", "The procedure"),
    GRADE_OF("{test}: {grade}", "{test} : {grade}", "{test}: {grade}");

    private final Template template;

    SmartPhrase(String arabic, String french, String english) {
        template = Template.of(arabic, french, english);
    }

    @Override
    public Template template() {
        return template;
    }
}
