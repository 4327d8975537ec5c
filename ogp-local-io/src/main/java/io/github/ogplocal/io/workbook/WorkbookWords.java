// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.workbook;

import io.github.ogplocal.io.prose.Phrasing;
import io.github.ogplocal.rules.Template;

/** What a workbook says to the evaluator who fills it in. */
@SuppressWarnings("ImmutableEnumChecker") // Templates are unmodifiable.
enum WorkbookWords implements Phrasing {
    SCORES_SHEET("الأعداد", "Notes", "Scores"),
    INSTRUCTIONS_SHEET("إرشادات", "Mode d’emploi", "Instructions"),
    FILE("الملف", "Dossier", "Application"),
    APPLICANT("المترشّح", "Candidat", "Applicant"),
    SCALE(
            "من {least} إلى {most} بخطوة {step}",
            "de {least} à {most} par pas de {step}",
            "{least} to {most} in steps of {step}"),
    NOT_ON_SCALE("العدد خارج السلّم", "Note hors échelle", "Not on the scale"),
    ONLY_SCALE(
            "يُقبل عدد {scale} فقط. تُترك الخانة فارغة إن لم يُسند عدد.",
            "Seule une note {scale} est admise. Laissez la cellule vide si le critère n’est pas noté.",
            "Only a score of {scale} is accepted. Leave the cell empty if the criterion is not scored."),
    TITLE("جذاذة التقييم", "Fiche de notation", "Score sheet"),
    PROCEDURE("قواعد الدعوة", "Règlement", "Procedure"),
    PROCEDURE_IS(
            "{procedure}، النسخة {revision}", "{procedure}, révision {revision}", "{procedure}, revision {revision}"),
    EVALUATOR("المقيّم", "Évaluateur", "Evaluator"),
    CODE("الرمز", "Code", "Code"),
    CRITERION("المعيار", "Critère", "Criterion"),
    LEAST("أدنى عدد", "Note la plus basse", "Lowest score"),
    MOST("أعلى عدد", "Note la plus haute", "Highest score"),
    STEP("الخطوة", "Pas", "Step"),
    FACTOR("الضارب", "Coefficient", "Factor"),
    HOW_TO_SCORE(
            "أسند الأعداد في ورقة الأعداد، في الخانات المفتوحة فقط: سطر لكل ملف وعمود لكل معيار.",
            "Notez sur la feuille des notes, dans les seules cellules ouvertes : une ligne par dossier, une colonne par critère.",
            "Score on the sheet of scores, in the open cells only: one row for each application, one column for each criterion."),
    HOW_TO_LEAVE_OUT(
            "خانة فارغة تعني أنّ المعيار لم يُقيَّم، وهي ليست صفرًا.",
            "Une cellule vide veut dire que le critère n’est pas noté ; ce n’est pas un zéro.",
            "An empty cell says that the criterion was not scored; it is not a zero."),
    HOW_TO_TYPE(
            "اكتب الأعداد بعلامة الكسر العشري المعتمدة في برنامجك. لا تُقبل الصيغ الحسابية.",
            "Tapez les notes avec le signe décimal de votre tableur. Les formules ne sont pas admises.",
            "Type scores with the decimal sign of your spreadsheet. Formulas are not accepted."),
    HOW_TO_KEEP(
            "لا تُضف أسطرًا أو أعمدة أو أوراقًا ولا تحذفها، واحفظ الملف بصيغة xlsx دون كلمة عبور.",
            "N’ajoutez et ne supprimez ni ligne, ni colonne, ni feuille ; enregistrez en .xlsx, sans mot de passe.",
            "Add and remove no row, column or sheet; save as .xlsx, without a password."),
    TOTALS_ELSEWHERE(
            "تُحتسب المجاميع حسب قواعد الدعوة بعد تسليم المصنّف.",
            "Les totaux sont calculés selon le règlement, après la remise du classeur.",
            "Totals are computed by the procedure, once the workbook is handed in.");

    private final Template template;

    WorkbookWords(String arabic, String french, String english) {
        template = Template.of(arabic, french, english);
    }

    @Override
    public Template template() {
        return template;
    }
}
