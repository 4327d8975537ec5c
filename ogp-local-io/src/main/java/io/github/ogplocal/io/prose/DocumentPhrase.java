// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.prose;

import io.github.ogplocal.rules.Template;

/**
 * What the published documents of a local authority say beside the labels of their fields.
 *
 * <p>The Arabic should be read by a native official before a release.
 */
@SuppressWarnings("ImmutableEnumChecker") // Templates are unmodifiable.
public enum DocumentPhrase implements Phrasing {
    ACTION_PLAN("خطة العمل", "Plan d’action", "Action plan"),
    CASE_FORM("استمارة تقديم حالة", "Formulaire de présentation de cas", "Case submission form"),
    FILE("الملفّ", "Dossier de la collectivité", "File"),
    LETTER("رسالة مساندة", "Lettre de soutien", "Letter of support"),
    PROJECT_SHEET("وثيقة المشروع", "Fiche de projet", "Project sheet"),
    SELF_ASSESSMENT("تقرير التقييم الذاتي", "Rapport d’auto-évaluation", "Self-assessment report"),

    AS_OF(
            "كما يُعرف في {day}. لا يُحتسب ما وقع بعده.",
            "En l’état au {day} ; ce qui est postérieur ne compte pas.",
            "As of {day}; nothing after it counts."),
    MADE_BY(
            "أُعدّت هذه الصفحة من المعطيات بواسطة ogp-local {version}.",
            "Page établie à partir des données par ogp-local {version}.",
            "Made from data by ogp-local {version}."),
    NOT_STATED("غير مذكور", "non indiqué", "not stated"),
    NOT_STATED_OPTIONAL(
            "غير مذكور (خانة اختيارية)", "non indiqué (rubrique facultative)", "not stated (the field is optional)"),
    NOT_KNOWN(
            "غير معروف: الوثيقة نفسها ليست في الملفّ",
            "inconnu : le document lui-même n’est pas au dossier",
            "not known: the document itself is not in the dossier"),
    CONTACT_LEFT_OUT("[حُجبت بيانات اتصال]", "[coordonnées retirées]", "[contact details left out]"),
    NOTHING_IN_FILE(
            "لا شيء في الملفّ؛ ولا يُعرف إن وُجد",
            "rien au dossier ; on ne sait s’il y en a",
            "nothing in the file; whether there is any is not known"),
    SOURCES_NUMBERED(
            "تحيل الأرقام إلى المصادر في آخر الصفحة.",
            "Les numéros renvoient aux sources, en fin de page.",
            "Numbers refer to the sources at the end."),
    YES("نعم", "oui", "yes"),
    NO("لا", "non", "no"),
    SOURCES_OF_DOCUMENT("مصادر هذه الوثيقة:", "Sources de ce document :", "Sources of this document:"),
    NO_SOURCE("دون مصدر مذكور", "sans source indiquée", "no source stated"),
    OVERVIEW("لمحة عامة", "Vue d’ensemble", "Overview"),
    VISION(
            "التحدّيات والفرص والرؤية الاستراتيجية",
            "Défis, opportunités et vision stratégique",
            "Challenges, opportunities and strategic vision"),
    COORDINATION("المشاركة والتنسيق", "Engagement et coordination", "Engagement and coordination"),
    PUBLICATION("الاستشارة والنشر", "Consultation et publication", "Consultation and publication"),
    COMMITMENTS("التعهّدات", "Engagements", "Commitments"),
    COMMITMENT("التعهّد {id}", "Engagement {id}", "Commitment {id}"),
    CONTENT("المضمون", "Contenu", "Content"),
    RESPONSIBILITY("المسؤولية والآجال", "Responsabilités et délais", "Responsibility and time"),
    SENDER("التعريف بالمؤسسة", "L’organisation", "The organisation"),
    ACTIVITY("النشاط", "L’activité", "The activity"),
    PARTNERS("الشركاء والمنتفعون", "Partenaires et bénéficiaires", "Partners and beneficiaries"),
    OUTCOMES("النتائج والدروس", "Résultats et enseignements", "Results and lessons"),
    MATERIAL("الموادّ وإعادة النشر", "Documents et republication", "Materials and republication"),
    HEAD("المعطيات العامة", "Données générales", "General"),
    BODY("نصّ الرسالة", "Corps de la lettre", "Body of the letter"),
    REPORT("التقرير", "Le rapport", "The report"),
    IMPLEMENTATION("التقدّم في الإنجاز", "État d’avancement", "Progress"),
    FIGURES("نسب مجمّعة", "Taux d’ensemble", "Rolled-up progress"),
    FIGURE_VALUE("النسبة", "taux", "value"),
    FIGURE_MADE("كيف احتُسبت", "mode de calcul", "how it was made"),
    FIGURE_SUBJECT("الموضوع", "objet", "subject"),
    FIGURE_COVERAGE("ما تغطّيه", "couverture", "coverage"),
    FIGURE_RANGE("إن عُدّ المجهول صفرًا أو تامًّا", "si l’inconnu vaut 0 ou 100 %", "with unknown as 0 or as 100%"),
    COVERAGE("{known} من {all}", "{known} sur {all}", "{known} of {all}"),
    RANGE("من {low} إلى {high}", "de {low} à {high}", "{low} to {high}"),
    PERCENT("{number}\u00a0%", "{number}\u00a0%", "{number}%"),
    UNKNOWN("غير معروف", "inconnu", "unknown"),
    CHART_TITLE("نسبة التقدّم لكل تعهّد", "Taux d’avancement de chaque engagement", "Progress of each commitment"),
    CHART_TEXT(
            "رسم بالأعمدة من 0 إلى 100 %؛ أرقامه في الجدول الموالي: {rows}.",
            "Diagramme en barres de 0 à 100 % ; les mêmes chiffres sont dans le tableau suivant : {rows}.",
            "Bar chart from 0 to 100 %; the table that follows has the same figures: {rows}."),
    CHART_ROW("{id}: {value}", "{id} : {value}", "{id}: {value}"),
    PROGRESS_TABLE("التقدّم كما ذُكر", "Avancement tel qu’il est rapporté", "Progress as reported"),
    PROGRESS_BAR("نسبة التقدّم", "avancement", "progress"),
    STATEMENT("ما قيل", "constat", "statement"),
    ASSESSOR("المقيّم", "évalué par", "assessed by"),
    REPORTED_ON("التاريخ", "date", "date"),
    SUBJECT("الموضوع", "objet", "subject"),
    NO_PROGRESS("لم يُبلَّغ عن أيّ تقدّم.", "Aucun avancement n’est rapporté.", "No progress is reported."),
    NO_COMMITMENT("لا تعهّد معروف.", "Aucun engagement n’est connu.", "No commitment is known."),
    PARTICIPANTS("المشاركة", "Participation", "Participation"),
    CATEGORY("الصنف", "catégorie", "category"),
    UNIT("ما يُعدّ", "unité", "unit"),
    COUNT("العدد", "nombre", "count"),
    TOTAL_STATED("الجملة المذكورة", "total indiqué", "total stated"),
    PARTICIPATION_CHART("المشاركة حسب الصنف", "Participation par catégorie", "Participation by category"),
    PARTICIPATION_TEXT(
            "رسم بالأعمدة لأعداد الجدول الموالي: {rows}.",
            "Diagramme en barres des nombres du tableau suivant : {rows}.",
            "Bar chart of the numbers in the table that follows: {rows}."),
    ABOUT("حوالي {count}", "environ {count}", "about {count}"),
    MORE_THAN("أكثر من {count}", "plus de {count}", "more than {count}"),
    AT_LEAST("على الأقل {count}", "au moins {count}", "at least {count}"),
    COUNTED("{what}: {count} ({unit})", "{what} : {count} ({unit})", "{what}: {count} ({unit})"),
    MILESTONE("مرحلة الإنجاز", "étape", "milestone"),
    START("البداية", "début", "start"),
    END("النهاية", "fin", "end"),
    ALONE(
            "تنجزه الجهة المسؤولة وحدها.",
            "Le responsable le réalise seul.",
            "The responsible party carries it out alone."),
    NOT_ALONE(
            "لا تنجزه الجهة المسؤولة وحدها.",
            "Le responsable ne le réalise pas seul.",
            "The responsible party does not carry it out alone."),
    IN_SUBMITTED_PLAN("(من الخطة المودعة)", "(fait partie du plan soumis)", "(part of the submitted plan)"),
    NOT_IN_SUBMITTED_PLAN("(خارج الخطة المودعة)", "(hors du plan soumis)", "(not part of the submitted plan)"),
    SPEAKS("الرسالة باسمه", "la lettre parle en son nom", "the letter speaks in its name"),
    SPEAKS_NOT("لا تتكلّم باسمه", "elle ne parle pas en son nom", "it does not speak in its name"),
    BODY_NAME("الطرف", "organisme", "body"),
    BODY_KIND("صفته", "nature", "kind"),
    BODY_REGISTRATION("التسجيل", "inscription", "registration"),
    BODY_SIGNATURE("الإمضاء", "signature", "signature"),
    BODY_ROLE("دوره في الرسالة", "rôle dans la lettre", "part in the letter"),
    NOT_SIGNED("لا إمضاء", "non signé", "not signed"),
    PARTNERS_OF("{title} ({partners})", "{title} ({partners})", "{title} ({partners})"),
    EVERY_MONTH("كل شهر", "tous les mois", "every month"),
    MONTHS("كل {count} من الأشهر", "tous les {count} mois", "every {count} months"),
    FOUND("ما تبيّن بالتثبّت", "Ce que la vérification a trouvé", "What was found"),
    FOUND_BY(
            "القواعد {procedure}، النسخة {revision}، في {day}. مستوفى: {met}؛ غير مستوفى: {notMet}؛ يتعذّر الحكم: {open}.",
            "Règlement {procedure}, révision {revision}, au {day}. Rempli : {met} ; non rempli : {notMet} ; indéterminable :"
                    + " {open}.",
            "Procedure {procedure}, revision {revision}, on {day}. Met: {met}; not met: {notMet}; cannot be judged: {open}."),
    FOUND_NOTHING(
            "لا تقول القواعد شيئًا عن هذه الوثيقة.",
            "Le règlement ne dit rien de ce document.",
            "The procedure says nothing of this document."),
    NOT_REVIEWED("لم يُتثبّت من هذه الوثيقة.", "Ce document n’a pas été vérifié.", "This document was not reviewed."),
    FINDING_VERDICT("الحكم", "résultat", "verdict"),
    SOURCES("المصادر", "Sources", "Sources"),
    NO_SOURCES("لا مصدر مذكور.", "Aucune source n’est indiquée.", "No source is stated."),
    SOURCE_PLACE("الموضع:", "Endroit :", "Place:"),
    SOURCE_WORDS("النصّ:", "Texte :", "Words:"),
    SOURCE_NOTE("ملاحظة:", "Remarque :", "Note:");

    private final Template template;

    DocumentPhrase(String arabic, String french, String english) {
        template = Template.of(arabic, french, english);
    }

    @Override
    public Template template() {
        return template;
    }
}
