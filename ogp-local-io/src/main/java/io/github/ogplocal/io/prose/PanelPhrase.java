// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.prose;

import io.github.ogplocal.rules.Template;

/**
 * What is said of a panel: who reads which file, why nobody can, and how well its members agree.
 *
 * <p>The Arabic should be read by a native official before a release.
 */
@SuppressWarnings("ImmutableEnumChecker") // Templates are unmodifiable.
public enum PanelPhrase implements Phrasing {
    ASSIGNMENT("توزيع الملفات على المقيّمين", "Répartition des dossiers entre les évaluateurs", "Who reads which file"),
    FILES_TO_READERS("الملفات ومن يقيّمها", "Dossiers et leurs évaluateurs", "Files and who reads them"),
    FILE("الملف", "dossier", "file"),
    READERS("المقيّمون", "évaluateurs", "evaluators"),
    LOADS("عدد الملفات لكل مقيّم", "Nombre de dossiers par évaluateur", "How many files each evaluator reads"),
    EVALUATOR("المقيّم", "évaluateur", "evaluator"),
    FILES("الملفات", "dossiers", "files"),
    GROUP_EVEN(
            "المجموعة {group}: {sheets} جذاذة؛ من {least} إلى {most} ملفًا لكل مقيّم.",
            "Groupe {group} : {sheets} fiches ; de {least} à {most} dossiers par évaluateur.",
            "Group {group}: {sheets} sheets; from {least} to {most} files for each evaluator."),
    GROUP_UNEVEN(
            "المجموعة {group}: {sheets} جذاذة؛ من {least} إلى {most} ملفًا لكل مقيّم. لا يمكن توزيع كل المجموعات بفارق ملف واحد على الأكثر، وهذا أقرب ما يمكن.",
            "Groupe {group} : {sheets} fiches ; de {least} à {most} dossiers par évaluateur. Tous les groupes ne peuvent être répartis à un dossier près ; cette répartition s’en approche le plus.",
            "Group {group}: {sheets} sheets; from {least} to {most} files for each evaluator. Not all groups can be spread to within one file; this comes nearest."),
    NO_GROUP("(لا شيء)", "(aucun)", "(none)"),
    SEED_IS(
            "البذرة التي فصلت بين التوزيعات المتساوية: {seed}",
            "Graine qui départage les répartitions équivalentes : {seed}",
            "The seed that settles between equally good assignments: {seed}"),
    IMPOSSIBLE(
            "لا يوجد توزيع يفي بكل المطلوب.",
            "Aucune répartition ne satisfait toutes les exigences.",
            "No assignment fulfils everything that is asked."),
    FILES_NEED(
            "عدد الجذاذات التي تحتاج إليها هذه الملفات {needed}: {files}. وأقصى ما يمكن للمقيّمين تقديمه لها {available}: {evaluators}.",
            "Ces dossiers demandent {needed} fiches : {files}. Les évaluateurs ne peuvent en donner pour eux que {available} au plus : {evaluators}.",
            "These files need {needed} sheets: {files}. For them the evaluators can give at most {available}: {evaluators}."),
    LOADS_ASK(
            "يُطلب من هؤلاء المقيّمين {needed} جذاذة على الأقل: {evaluators}. وأقصى ما يمكن أن تأخذه الملفات منهم {available}: {files}.",
            "Ces évaluateurs devraient remettre au moins {needed} fiches : {evaluators}. Les dossiers ne peuvent en prendre d’eux que {available} au plus : {files}.",
            "These evaluators are to give at least {needed} sheets: {evaluators}. The files can take at most {available} of them: {files}."),
    PART_ASKED("{id}: {sheets}", "{id} : {sheets}", "{id}: {sheets}"),
    PART_LIMIT("{id}: {sheets} (أقصى عدد)", "{id} : {sheets} (maximum)", "{id}: {sheets} (the most)"),
    PART_CONFLICTS(
            "{id}: {sheets} (لا أكثر دون تعارض مصالح)",
            "{id} : {sheets} (pas plus sans conflit d’intérêts)",
            "{id}: {sheets} (no more without a conflict)"),
    AGREEMENT("اتّفاق أعضاء لجنة التقييم", "Accord entre les évaluateurs", "How well the panel agrees"),
    CHANGES_NOTHING(
            "هذه الأرقام للاطّلاع ولا تغيّر أيّ نتيجة. الملفات: {files}، المقيّمون: {evaluators}، جذاذات لم تُحتسب لتنحّي المقيّم أو تجريحه: {leftOut}.",
            "Ces chiffres informent et ne changent aucun résultat. Dossiers : {files}, évaluateurs : {evaluators}, fiches écartées pour déport ou récusation : {leftOut}.",
            "These figures inform and change no result. Files: {files}, evaluators: {evaluators}, sheets left out because their evaluator stays out: {leftOut}."),
    CRITERION("المعيار {criterion}", "Critère {criterion}", "Criterion {criterion}"),
    SPREAD("تباعد الأعداد في كل ملف", "Écart des notes, dossier par dossier", "Spread of the scores, file by file"),
    SCORES("الأعداد", "notes", "scores"),
    LEAST("الأدنى", "la plus basse", "lowest"),
    MOST("الأعلى", "la plus haute", "highest"),
    RANGE("الفارق", "étendue", "range"),
    DEVIATION("الانحراف المطلق الوسيط", "écart absolu médian", "median absolute deviation"),
    RESTS_ON(
            "ألفا لكريبندورف، على {units} ملفًا لكل منها عددان على الأقل، و{raters} مقيّمًا، و{scores} عددًا (1: اتّفاق تام، 0: كما في الصدفة)",
            "Alpha de Krippendorff, sur {units} dossiers ayant au moins deux notes, {raters} évaluateurs et {scores} notes (1 : accord complet, 0 : comme au hasard)",
            "Krippendorff’s alpha, over {units} files with at least two scores, {raters} evaluators and {scores} scores (1: full agreement, 0: as by chance)"),
    EVERYBODY("الجميع", "tous", "everybody"),
    WITHOUT("دون {evaluator}", "sans {evaluator}", "without {evaluator}"),
    NOMINAL("اسمي", "nominal", "nominal"),
    ORDINAL("ترتيبي", "ordinal", "ordinal"),
    INTERVAL("فئوي", "intervalle", "interval"),
    RATIO("نسبي", "rapport", "ratio"),
    INTRACLASS("معاملات الارتباط داخل الفئات", "Corrélations intraclasses", "Intraclass correlations"),
    COEFFICIENT("المعامل", "coefficient", "coefficient"),
    VALUE("القيمة", "valeur", "value"),
    SEVERITY(
            "الفارق المتوسّط عن أعداد الآخرين للملفات نفسها (أقلّ من 0: أشدّ من غيره)",
            "Écart moyen aux notes des autres sur les mêmes dossiers (sous 0 : plus sévère)",
            "Mean difference from the others’ scores for the same files (below 0: more severe)"),
    SHIFT("الفارق", "écart", "difference"),
    NO_VARIANCE("لا تباين بين الأعداد", "aucune variance", "no variance"),
    TOO_FEW("عدد غير كافٍ", "trop peu de notes", "too few scores"),
    NOT_CROSSED(
            "لم يقيّم كل المقيّمين كل الملفات",
            "tous n’ont pas noté tous les dossiers",
            "not everybody scored every file"),
    BELOW_ZERO("توجد أعداد دون 0", "il y a des notes sous 0", "there are scores below 0"),
    UNDEFINED("غير معرّف", "non défini", "undefined");

    private final Template template;

    PanelPhrase(String arabic, String french, String english) {
        template = Template.of(arabic, french, english);
    }

    @Override
    public Template template() {
        return template;
    }
}
