// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.prose;

import io.github.ogplocal.rules.Template;

/**
 * What is said of progress.
 *
 * <p>The Arabic should be read by a native official before a release.
 */
@SuppressWarnings("ImmutableEnumChecker") // Templates are unmodifiable.
public enum ProgressPhrase implements Phrasing {
    TITLE("التقدّم في الإنجاز في {day}", "État d’avancement au {day}", "Progress on {day}"),
    PROCEDURE_IS(
            "حسب القواعد {procedure}، النسخة {revision}.",
            "Selon le règlement {procedure}, révision {revision}.",
            "By procedure {procedure}, revision {revision}."),
    RULES(
            "القواعد {procedure}، النسخة {revision}",
            "Règlement {procedure}, révision {revision}",
            "Procedure {procedure}, revision {revision}"),
    BY_ASSESSOR("حسب تقييم: {assessor}", "D’après : {assessor}", "As assessed by: {assessor}"),
    PLAN_IS("{plan} ({id})", "{plan} ({id})", "{plan} ({id})"),
    PLAN_OF("{authority}: {plan}", "{authority} : {plan}", "{authority}: {plan}"),
    PART_OF("جزء من الخطة {wider}.", "Fait partie du plan {wider}.", "Part of the plan {wider}."),
    KNOWN(
            "{value} %، عن {known} من {of} من التعهّدات.",
            "{value} %, sur {known} des {of} engagements.", "{value} % over {known} of {of} commitments."),
    KNOWN_OF_PLANS(
            "{value} %، عن {known} من {of} من الخطط و{commitmentsKnown} من {commitments} من التعهّدات.",
            "{value} %, sur {known} des {of} plans et {commitmentsKnown} des {commitments} engagements.",
            "{value} % over {known} of {of} plans and {commitmentsKnown} of {commitments} commitments."),
    KNOWN_OF_REGIONS(
            "{value} %، عن {known} من {of} من الجهات و{commitmentsKnown} من {commitments} من التعهّدات.",
            "{value} %, sur {known} des {of} régions et {commitmentsKnown} des {commitments} engagements.",
            "{value} % over {known} of {of} regions and {commitmentsKnown} of {commitments} commitments."),
    UNKNOWN(
            "غير معلوم: لا نسبة، والمعلوم {known} من {of}.",
            "Inconnu : pas de taux ; connu : {known} sur {of}.",
            "Unknown: there is no figure; known: {known} of {of}."),
    INTERVAL(
            "بين {lowest} % إذا عُدّ المجهول صفرًا و{highest} % إذا عُدّ منجزًا.",
            "Entre {lowest} % si l’inconnu vaut zéro et {highest} % s’il est achevé.",
            "Between {lowest} % if what is unknown is nought and {highest} % if it is done."),
    COMMITMENTS("تعهّدًا تعهّدًا", "Engagement par engagement", "Commitment by commitment"),
    COMMITMENT("التعهّد", "engagement", "commitment"),
    FIGURE("النسبة", "taux", "figure"),
    STEP("درجة الإنجاز", "achèvement", "completion"),
    MAPPED("{step} (بالعتبات المعلنة)", "{step} (par les seuils déclarés)", "{step} (by the declared thresholds)"),
    REPORTS("التقارير", "rapports", "reports"),
    WEIGHT("الوزن", "poids", "weight"),
    NOT_KNOWN("غير معلوم", "inconnu", "unknown"),
    PER_CENT("{value} %", "{value} %", "{value} %"),
    PER_CENT_OF("{value} % ({known} من {of})", "{value} % ({known} sur {of})", "{value} % ({known} of {of})"),
    COUNTS(
            "درجات الإنجاز، تُعدّ ولا يُحسب معدّلها: لم يُشرع فيه {notStarted}، محدود {limited}، معتبر {substantial}، تامّ"
                    + " {complete}؛ دون أدلّة {noEvidence}، غير معلوم {unknown}.",
            "Degrés d’achèvement, comptés et non moyennés : non commencé {notStarted}, limité {limited}, substantiel"
                    + " {substantial}, complet {complete} ; sans preuves {noEvidence}, inconnu {unknown}.",
            "Steps of completion, counted and never averaged: not started {notStarted}, limited {limited}, substantial"
                    + " {substantial}, complete {complete}; without evidence {noEvidence}, unknown {unknown}."),
    MIDDLE("الدرجة الوسطى: {step}.", "Degré du milieu : {step}.", "The step in the middle: {step}."),
    MIDDLE_BETWEEN(
            "الدرجة الوسطى بين {lower} و{upper}.",
            "Degré du milieu : entre {lower} et {upper}.",
            "The step in the middle: between {lower} and {upper}."),
    LEFT(
            "{commitment}: خرج من الحساب ({kind}).",
            "{commitment} : sorti du compte ({kind}).",
            "{commitment}: left the count ({kind})."),
    MAYBE_LEFT(
            "{commitment}: {kind}، ولا يُعرف هل كان ذلك قبل هذا اليوم؛ فلا يزال محتسبًا.",
            "{commitment} : {kind}, sans que l’on sache si c’était avant ce jour ; il compte encore.",
            "{commitment}: {kind}, and it is not known whether that was by the day; it still counts."),
    WHOLE_PLAN(
            "ما ذُكر عن الخطة كلّها، ولا يدخل في الحساب: {figure}",
            "Ce qui est dit du plan entier, hors calcul : {figure}",
            "What is reported of the plan as a whole, which makes no figure: {figure}"),
    REGION("الجهة {region}", "Région {region}", "Region {region}"),
    NO_REGION("دون جهة", "Sans région", "Without a region"),
    PROGRAMME("البرنامج كلّه", "L’ensemble du programme", "The whole programme"),
    COMPARED("ما تقوله جهات التقييم جنبًا إلى جنب", "Les évaluateurs côte à côte", "The assessors side by side"),
    DIFFERENCE(
            "{commitment}: {figures}؛ الفارق {difference} نقطة مئوية.",
            "{commitment} : {figures} ; écart de {difference} points.",
            "{commitment}: {figures}; they differ by {difference} percentage points."),
    NO_DIFFERENCE(
            "{commitment}: {figures}؛ لا تُقارن بالأرقام.",
            "{commitment} : {figures} ; sans comparaison chiffrée.",
            "{commitment}: {figures}; not to be compared in figures."),
    SAYS("{assessor}: {figure}", "{assessor} : {figure}", "{assessor}: {figure}"),
    WORDS_IN("كلام في {reports}", "en mots, dans {reports}", "in words, in {reports}"),
    ARTICLE_STEPS("ترتيب النظر", "L’ordre de l’examen", "The order of steps"),
    ARTICLE_ASSESSORS("من يقيّم: {assessors}", "Qui évalue : {assessors}", "Who assesses: {assessors}"),
    ARTICLE_LATEST("التقرير المعتمد", "Le rapport retenu", "The report that counts"),
    ARTICLE_COMMITMENT("نسبة التعهّد", "Le taux d’un engagement", "The figure of a commitment"),
    ARTICLE_SCALE("درجات الإنجاز", "L’échelle d’achèvement", "The completion scale"),
    ARTICLE_PLAN("نسبة الخطة", "Le taux d’un plan", "The figure of a plan"),
    ARTICLE_REGION("نسبة الجهة", "Le taux d’une région", "The figure of a region"),
    ARTICLE_PROGRAMME("نسبة البرنامج", "Le taux du programme", "The figure of the programme");

    private final Template template;

    ProgressPhrase(String arabic, String french, String english) {
        template = Template.of(arabic, french, english);
    }

    @Override
    public Template template() {
        return template;
    }
}
