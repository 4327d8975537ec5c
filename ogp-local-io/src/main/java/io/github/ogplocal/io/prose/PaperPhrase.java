// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.prose;

import io.github.ogplocal.rules.Template;

/**
 * The words of minutes, notices and letters, in three languages.
 *
 * <p>The Arabic is Tunisian administrative usage as far as its terms were seen on official pages; the rest should be read
 * by a native official before a release.
 */
@SuppressWarnings("ImmutableEnumChecker") // Templates are unmodifiable.
public enum PaperPhrase implements Phrasing {
    // What all papers have.
    MINUTES("محضر جلسة", "Procès-verbal", "Minutes"),
    MINUTES_OF(
            "محضر جلسة لجنة التقييم", "Procès-verbal de la commission d’évaluation", "Minutes of the evaluation panel"),
    NOTICE("إعلام بالنتائج", "Avis de résultats", "Notice of results"),
    LETTER("إعلام فردي", "Notification individuelle", "Individual letter"),
    PAGE("صفحة", "page", "page"),
    REFERENCE("العدد: {reference}", "Référence : {reference}", "Reference: {reference}"),
    PLACE_AND_DAY("{place} في {day}", "{place}, le {day}", "{place}, {day}"),
    CALL("الدعوة إلى الترشّح: {call}", "Appel à candidatures : {call}", "Call for applications: {call}"),
    RULES_USED(
            "القواعد المطبّقة: {procedure}، النسخة {revision}.",
            "Règlement appliqué : {procedure}, révision {revision}.",
            "Procedure applied: {procedure}, revision {revision}."),
    RULES_SOURCE("مصدر القواعد: {source}", "Source du règlement : {source}", "Source of the procedure: {source}"),
    MADE_WITH("أُعدّت هذه الوثيقة بواسطة {program}.", "Document établi avec {program}.", "Drawn up with {program}."),
    SIGNED_FOR(
            "عن {authority} (الاسم والصفة والإمضاء): {blank}",
            "Pour {authority} (nom, qualité et signature) : {blank}",
            "For {authority} (name, office and signature): {blank}"),
    TIED_WITH(
            "الملف {application}: {finding}",
            "Dossier {application} : {finding}",
            "Application {application}: {finding}"),
    REMEDY("الطعن في النتيجة", "Voies de recours", "How to contest the result"),
    REMEDY_IS("طريقة الطعن: {remedy}", "Recours : {remedy}", "Remedy: {remedy}"),
    TIME_LIMIT_IS("أجل الطعن: {limit}", "Délai : {limit}", "Time limit: {limit}"),
    RECORD("سجلّ القرار", "Dossier de la décision", "Record of the decision"),
    RECORD_AT("يُنشر سجلّ القرار في: {where}", "Publié à : {where}", "Published at: {where}"),
    RECORD_DIGEST(
            "بصمته ({algorithm}): {digest}", "Empreinte ({algorithm}) : {digest}", "Digest ({algorithm}): {digest}"),

    // The minutes.
    MEETING("الجلسة", "Séance", "Meeting"),
    MEETING_IS(
            "اجتمعت لجنة التقييم بمكان: {place}، بتاريخ: {day}.",
            "La commission d’évaluation s’est réunie à : {place}, le : {day}.",
            "The evaluation panel met at: {place}, on: {day}."),
    COMPOSITION("تركيبة اللجنة", "Composition de la commission", "Composition of the panel"),
    MEMBER_CODE("رمز العضو", "code du membre", "member’s code"),
    SIDE("الجهة الممثَّلة", "au titre de", "for"),
    ROLE("الصفة", "qualité", "office"),
    ATTENDANCE("الحضور", "présence", "attendance"),
    PRESIDES("رئيس الجلسة", "préside", "presiding"),
    ATTENDS("حاضر", "présent", "present"),
    IS_ABSENT("غائب", "absent", "absent"),
    MEMBERS_NOT_GIVEN(
            "أعضاء اللجنة الحاضرون والغائبون: {blank}",
            "Membres présents et absents : {blank}",
            "Members present and absent: {blank}"),
    SHEETS_OF_OTHERS(
            "جذاذات تقييم مقدّمة من غير الأعضاء المذكورين أعلاه: {evaluators}.",
            "Fiches de notation d’évaluateurs qui ne sont pas dans cette liste : {evaluators}.",
            "Score sheets came also from evaluators who are not in this list: {evaluators}."),
    RECUSALS("التنحّي والتجريح", "Déports et récusations", "Recusals"),
    NO_RECUSALS(
            "لم يُسجّل أيّ تنحٍّ ولا تجريح.",
            "Aucun déport ni récusation n’est enregistré.",
            "No recusal is recorded."),
    ASKED_BY("النوع", "nature", "kind"),
    OWN_RECUSAL("تنحٍّ (بطلب من العضو)", "déport (à sa demande)", "at the member’s own request"),
    REQUESTED_RECUSAL("تجريح (بطلب من غيره)", "récusation (demandée par autrui)", "requested by somebody else"),
    RECUSAL_BY_RULE("بحكم القواعد", "de plein droit, selon le règlement", "by the rules"),
    SHEET("جذاذة التقييم", "fiche de notation", "score sheet"),
    SHEET_LEFT_OUT("مودعة ولم تُحتسب", "remise, laissée de côté", "handed in, left out"),
    NO_SHEET("لم تُودع", "aucune", "none"),
    POOL("الملفات الواردة", "Dossiers reçus", "Applications received"),
    POOL_IS(
            "الملفات الواردة: {received}، غير المقبولة أو خارج النظر: {rejected}، المقبولة: {admitted}.",
            "Dossiers reçus : {received} ; irrecevables ou hors examen : {rejected} ; admis : {admitted}.",
            "Applications received: {received}; inadmissible or not considered: {rejected}; admitted: {admitted}."),
    REJECTED(
            "الملفات غير المقبولة أو خارج النظر",
            "Dossiers irrecevables ou hors examen",
            "Inadmissible or not considered"),
    NONE_REJECTED(
            "كلّ الملفات الواردة مقبولة.",
            "Tous les dossiers reçus sont admis.",
            "All applications received were admitted."),
    REASON("التعليل", "motif", "reason"),
    SCORING("التقييم", "Notation", "Scoring"),
    SCORES("ملخّص النقاط", "Récapitulatif des notes", "Summary of scores"),
    SHEETS_THAT_COUNT("الجذاذات المحتسبة", "fiches comptées", "sheets that count"),
    RESULTS("النتائج", "Résultats", "Results"),
    NOT_SELECTED_LIST("غير المختارين", "Non retenus", "Not selected"),
    BELOW_LIST("دون الحدّ الأدنى المطلوب", "Sous le seuil", "Below the threshold"),
    UNDECIDED_LIST("ملفات لم يُبتّ فيها", "Non décidés", "Undecided"),
    THRESHOLDS("الحدّ الأدنى المطلوب", "Seuil", "Threshold"),
    PLACE_ON_LIST("المرتبة في القائمة", "place sur la liste", "place on the list"),
    TIE_NUMBER("حالة التساوي عدد {number}", "Égalité n° {number}", "Tie {number}"),
    TIE_FACTS(
            "موضوع التساوي: {cut}. تساوت {members} في {what}. المقاعد المتبقّية لها: {places}.",
            "Enjeu : {cut}. {members} ont le même {what}. Places pour eux : {places}.",
            "At stake: {cut}. {members} have the same {what}. Places for them: {places}."),
    TIE_FACTS_MONEY(
            "موضوع التساوي: {cut}. تساوت {members} في {what}. لا تكفي الاعتمادات لها كلّها.",
            "Enjeu : {cut}. {members} ont le même {what}. Le budget ne suffit pas pour tous.",
            "At stake: {cut}. {members} have the same {what}. The money does not last for all."),
    TIE_BROKEN_BY(
            "فصلت بينها القاعدة التالية: «{clause}»",
            "Départagés par la règle : « {clause} »",
            "Separated by this rule: “{clause}”"),
    TIE_ADMITTED("حصل على مقعد: {admitted}.", "Admis : {admitted}.", "Admitted: {admitted}."),
    TIE_OPEN(
            "لم يُفصل بعد بين {unseparated}: {clause}",
            "Égalité encore ouverte entre {unseparated} : {clause}",
            "Still open between {unseparated}: {clause}"),
    TIE_NOT_SEPARATED(
            "لم تفصل القواعد بين {unseparated}. {clause}",
            "Aucune règle ne départage {unseparated}. {clause}",
            "No tie-break separates {unseparated}. {clause}"),
    TIE_DECIDED(
            "قرار اللجنة بتاريخ {day} (المحضر: {minutes}): اختيار {admitted}.",
            "Décision de la commission du {day} (procès-verbal : {minutes}) : {admitted} est admis.",
            "Decision of the panel of {day} (minutes: {minutes}): {admitted} is admitted."),
    DRAW_IS(
            "القرعة: بصمة القائمة {pool}، نُشرت في {published}؛ البذرة {seed}، عُرفت في {known}؛ مصدرها: «{origin}».",
            "Tirage au sort : empreinte de la liste {pool}, publiée le {published} ; graine {seed}, connue le {known} ;"
                    + " origine : « {origin} ».",
            "Draw: digest of the pool {pool}, published on {published}; seed {seed}, known on {known}; origin: “{origin}”."),
    TICKET("التذكرة", "billet", "ticket"),
    ORDER("الترتيب", "ordre", "order"),
    OVERRIDE_IS(
            "الملف {application}: {grounds} (المحضر: {minutes}، بتاريخ {day}).",
            "Dossier {application} : {grounds} (procès-verbal : {minutes}, du {day}).",
            "Application {application}: {grounds} (minutes: {minutes}, of {day})."),
    SIGNATURES("الإمضاءات", "Signatures", "Signatures"),
    SIGNATURES_BELOW(
            "بعد تلاوة المحضر، أمضاه الأعضاء الحاضرون.",
            "Après lecture, les membres présents signent.",
            "After it was read, the members present sign."),
    NAME_BY_HAND("الاسم واللقب", "nom et prénom", "name"),
    SIGNATURE("الإمضاء", "signature", "signature"),

    // The notice.
    NOTICE_OPENS(
            "تُعلم {authority} بنتائج الدعوة إلى الترشّح المذكورة أعلاه، كما أفرزها تطبيق قواعدها.",
            "{authority} porte à la connaissance du public les résultats de l’appel à candidatures ci-dessus, tels que"
                    + " son règlement les donne.",
            "{authority} makes known the results of the call above, as its rules give them."),
    OTHERS("بقيّة الملفات", "Autres dossiers", "Other applications"),
    NOT_ALL_PUBLISHED(
            "لا يتضمّن هذا الإعلام إلا ما تسمح قواعد الدعوة بنشره.",
            "Cet avis ne contient que ce que le règlement de l’appel permet de publier.",
            "This notice shows only what the rules of the call allow to be published."),
    UNDECIDED_REMAIN(
            "نتائج غير نهائية: بقي {count} من الملفات دون بتّ.",
            "Résultats non définitifs : dossiers encore non décidés : {count}.",
            "Not final yet: applications still undecided: {count}."),

    // The letter.
    TO("إلى: {applicant}", "À : {applicant}", "To: {applicant}"),
    SUBJECT_IS(
            "الموضوع: نتيجة ملفّكم {application}",
            "Objet : résultat de votre dossier {application}",
            "Subject: the result of your application {application}"),
    RESULT("النتيجة", "Résultat", "Result"),
    RESULT_IS(
            "نتيجة ملفّكم {application}: {status}.",
            "Votre dossier {application} est : {status}.",
            "Your application {application} is: {status}."),
    DECIDED_OTHERWISE(
            "بعد قرار اللجنة؛ أمّا حسب القواعد وحدها فالنتيجة: {proposed}.",
            "Ce résultat suit une décision de la commission ; selon le seul règlement, il serait : {proposed}.",
            "This follows a decision of the panel; by the rules alone it would be: {proposed}."),
    REASONS("التعليل", "Motifs", "Reasons"),
    WHAT_DECIDED("ما حسم النتيجة:", "Ce qui a décidé :", "What decided:"),
    ALL_STEPS("كلّ عناصر التعليل بالترتيب", "Tous les motifs, dans l’ordre", "All steps, in order"),
    YOUR_FIGURES("نقاطكم", "Vos chiffres", "Your figures"),
    HOW_TO_RECOMPUTE(
            "يمكن إعادة الحساب بالقلم والورقة: نقطة اللجنة في كل معيار حسب القاعدة أدناه، ثمّ ضربها في الضارب، ثمّ جمع"
                    + " العمود الأخير.",
            "Ces chiffres se refont au crayon : pour chaque critère, la note de la commission selon la règle ci-dessous,"
                    + " multipliée par le coefficient ; puis la somme de la dernière colonne.",
            "The figures can be done again with pencil and paper: for each criterion the panel’s score by the rule below,"
                    + " times the factor; then the sum of the last column."),
    RULES_OF_COUNTING("قواعد الاحتساب", "Règles de calcul", "Rules of counting"),
    NO_FIGURES("لم يُنقّط ملفّكم.", "Votre dossier n’a pas été noté.", "Your application was not scored."),
    EVALUATOR("المقيّم {number}", "évaluateur {number}", "evaluator {number}"),
    STANDING("موقع ملفّكم", "Situation de votre dossier", "Where your application stands"),
    FIGURE("البيان", "donnée", "figure"),
    VALUE("القيمة", "valeur", "value"),
    TOTAL("المجموع", "total", "total"),
    GROUP_OF("المجموعة", "groupe", "group"),
    RANK_OF("الرتبة في المجموعة", "rang dans le groupe", "rank in the group"),
    CANDIDATES_OF("المترشّحون في المجموعة", "candidats du groupe", "candidates of the group"),
    PLACES_OF("مقاعد المجموعة", "places du groupe", "places of the group"),
    LAST_PLACE(
            "مجموع صاحب آخر مقعد في المجموعة",
            "total de la dernière place du groupe",
            "total of the last place of the group"),
    RULE_IS("القاعدة: «{clause}»", "Règle : « {clause} »", "The rule: “{clause}”");

    private final Template template;

    PaperPhrase(String arabic, String french, String english) {
        template = Template.of(arabic, french, english);
    }

    @Override
    public Template template() {
        return template;
    }
}
