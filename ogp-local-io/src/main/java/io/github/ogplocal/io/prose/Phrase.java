// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.prose;

import io.github.ogplocal.rules.Template;

/**
 * The words around the rules' own sentences, in three languages.
 *
 * <p>The Arabic is Tunisian administrative usage as far as its terms were seen on official pages; the rest should be read
 * by a native official before a release.
 */
@SuppressWarnings("ImmutableEnumChecker") // Templates are unmodifiable.
public enum Phrase implements Phrasing {
    // Joints of sentences. In French the space before a sign must not end a line.
    COLON(": ", "\u00a0: ", ": "),
    SEMICOLON("؛ ", "\u00a0; ", "; "),
    AT_TIME(" على الساعة ", " à ", " at "),
    NONE("لا يوجد", "aucun", "none"),
    ROUNDED_DOWN(" (مقرّب إلى الأدنى)", " (arrondi vers le bas)", " (rounded down)"),

    // One application's explanation.
    APPLICATION_IS(
            "الملف {application}: {status}", "Dossier {application} : {status}", "Application {application}: {status}"),
    TOTAL_IS("المجموع: {total}.", "Total : {total}.", "Total: {total}."),
    GROUP_IS("المجموعة: {group}.", "Groupe : {group}.", "Group: {group}."),
    RANK_IS("الرتبة في المجموعة: {rank}.", "Rang dans le groupe : {rank}.", "Rank in the group: {rank}."),
    STATUS_DECIDED_OTHERWISE(
            "{status} (بعد قرار اللجنة؛ حسب القواعد وحدها: {proposed})",
            "{status} (après décision de la commission ; selon le seul règlement : {proposed})",
            "{status} (after a decision of the committee; by the rules alone: {proposed})"),
    RANKING_SCORE_IS("نقاط الترتيب: {score}.", "Score de classement : {score}.", "Ranking score: {score}."),
    BAND_IS("الشريحة: {band}.", "Tranche : {band}.", "Band: {band}."),
    STAGE_IS("المرحلة {number}: {title}", "Phase {number} : {title}", "Stage {number}: {title}"),
    STAGE_NUMBER("المرحلة {number}", "Phase {number}", "Stage {number}"),
    TICKET_IS(
            "تذكرة القرعة: {ticket}؛ السياق: {context}؛ بصمة القائمة: {pool}. للتحقّق منها:",
            "Billet du tirage : {ticket} ; contexte : {context} ; empreinte de la liste : {pool}. Pour le vérifier :",
            "Ticket of the draw: {ticket}; context: {context}; digest of the pool: {pool}. To check it:"),
    CARRIED_OVER("المحتسب من المرحلة السابقة", "report de la phase précédente", "carried over from the earlier stage"),
    CUT_OFF("الزائد على السقف", "au-delà du plafond", "above the limit"),
    SCORE_VERIFIED("{score} (بعد التحقّق)", "{score} (vérifiée)", "{score} (verified)"),
    HOW_THE_TOTAL_IS_MADE("تفصيل المجموع", "Décompte du total", "How the total is made up"),
    SCORE("النقطة", "note", "score"),
    SCORE_OF("{score} ({whose})", "{score} ({whose})", "{score} ({whose})"),
    SCORE_OF_PANEL("{score} (اللجنة)", "{score} (commission)", "{score} (panel)"),
    SCORE_TIMES_FACTOR("{score} × الضارب", "{score} × coefficient", "{score} × factor"),
    SCORE_TOTAL("{score} (المجموع)", "{score} (total)", "{score} (total)"),
    FACTOR("الضارب", "coefficient", "factor"),
    CRITERION("المعيار", "critère", "criterion"),
    NOT_SCORED("غير منقّط", "non noté", "not scored"),
    SUM("المجموع", "total", "total"),
    SUM_IS("الجمع: {sum}", "Somme : {sum}", "Sum: {sum}"),
    THRESHOLD("الحدّ الأدنى المطلوب", "seuil", "threshold"),
    LESS_LOSES(
            "الهامش: نقصان قدره {amount} يُفقد المقعد؛ الحدّ الفاصل {border} ({at}).",
            "Marge : {amount} de moins feraient perdre la place ; la limite est {border} ({at}).",
            "Margin: {amount} less would lose the place; the border is {border} ({at})."),
    MUCH_LESS_LOSES(
            "الهامش: نقصان يفوق {amount} يُفقد المقعد؛ الحدّ الفاصل {border} ({at}).",
            "Marge : plus de {amount} de moins feraient perdre la place ; la limite est {border} ({at}).",
            "Margin: more than {amount} less would lose the place; the border is {border} ({at})."),
    MORE_WINS(
            "الهامش: زيادة قدرها {amount} تكفي لنيل مقعد؛ الحدّ الفاصل {border} ({at}).",
            "Marge : {amount} de plus donneraient une place ; la limite est {border} ({at}).",
            "Margin: {amount} more would win a place; the border is {border} ({at})."),
    MUCH_MORE_WINS(
            "الهامش: زيادة تفوق {amount} تُنيل مقعدًا؛ الحدّ الفاصل {border} ({at}).",
            "Marge : plus de {amount} de plus donneraient une place ; la limite est {border} ({at}).",
            "Margin: more than {amount} more would win a place; the border is {border} ({at})."),
    ANY_LESS_LOSES(
            "الهامش: أيّ نقصان يُفقد المقعد؛ الحدّ الفاصل {border} ({at}).",
            "Marge : toute baisse ferait perdre la place ; la limite est {border} ({at}).",
            "Margin: any less would lose the place; the border is {border} ({at})."),
    ANY_MORE_WINS(
            "الهامش: أيّ زيادة تُنيل مقعدًا؛ الحدّ الفاصل {border} ({at}).",
            "Marge : toute hausse donnerait une place ; la limite est {border} ({at}).",
            "Margin: any more would win a place; the border is {border} ({at})."),
    WITHHELD(
            "لا يُنشر هذا البيان حسب قواعد الدعوة.",
            "Cette donnée n’est pas publiée, selon le règlement de l’appel.",
            "Under the rules of the call this is not published."),
    NOT_PUBLISHED("غير منشور", "non publié", "not published"),

    // The rules of a call.
    RULES_OF_THE_CALL("قواعد الدعوة إلى الترشّح", "Règlement de l’appel", "Rules of the call"),
    PROCEDURE_IS(
            "القواعد {procedure}، النسخة {revision}.",
            "Règlement {procedure}, révision {revision}.",
            "Procedure {procedure}, revision {revision}."),
    SOURCE_IS("المصدر: {source}", "Source : {source}", "Source: {source}"),
    NOTHING_IS_ASKED("لا شرط في هذا الباب.", "Rien n’est exigé ici.", "Nothing is asked here."),
    NO_THRESHOLD("لا يُطلب حدّ أدنى.", "Aucun seuil n’est exigé.", "No threshold has to be reached."),
    NOTHING_IS_SCORED("لا تُقيَّم الملفات بالنقاط.", "Rien n’est noté.", "Nothing is scored."),
    NOTHING_SEPARATES("لا قاعدة تفصل بين المتساوين.", "Aucune règle ne départage.", "No rule separates."),
    ARTICLE("الفصل {number}: {title}", "Article {number} : {title}", "Article {number}: {title}"),
    SCORE_GRID("شبكة التقييم", "Grille de notation", "Score grid"),
    ARTICLE_STEPS("سير العملية", "Déroulement", "How it goes"),
    ARTICLE_SCREENING("شروط القبول", "Recevabilité", "Admission"),
    ARTICLE_DUPLICATES("تعدّد الملفات", "Dossiers multiples", "Several files"),
    ARTICLE_CRITERIA("معايير التقييم", "Critères d’évaluation", "Criteria"),
    ARTICLE_PANEL("لجنة التقييم", "Commission d’évaluation", "Panel"),
    ARTICLE_MISSING_SCORES("النقاط الغائبة", "Notes absentes", "Missing scores"),
    ARTICLE_TOTAL("المجموع", "Total", "Total"),
    ARTICLE_RANKING("الترتيب", "Classement", "Ranking"),
    ARTICLE_THRESHOLDS("الحدّ الأدنى المطلوب", "Seuil", "Threshold"),
    ARTICLE_GROUPING("المجموعات", "Groupes", "Groups"),
    ARTICLE_ALLOCATION("المقاعد", "Places", "Places"),
    ARTICLE_SHORTAGE("نقص المترشّحين", "Manque de candidats", "Too few candidates"),
    ARTICLE_TIE_BREAKS("التساوي في النقاط", "Égalité de points", "Equal points"),
    ARTICLE_REMAINING_TIES("التساوي المتبقّي", "Égalité subsistante", "Ties that remain"),
    ARTICLE_EARLIER_STAGE("المرحلة السابقة", "Phase précédente", "The stage before"),
    ARTICLE_SAME_APPLICANT("ملفات الجماعة الواحدة", "Dossiers d’une même collectivité", "Files of one authority"),
    ARTICLE_OWN_RECUSALS("التنحّي", "Déport", "Recusals"),
    ARTICLE_VERIFICATION("التحقّق الميداني", "Vérification sur place", "Verification on the spot"),
    ARTICLE_OVERRIDES(
            "قرارات اللجنة المخالفة للنتيجة",
            "Décisions de la commission contraires au résultat",
            "Decisions of a committee against the result"),
    ARTICLE_ENDORSEMENT("المصادقة", "Approbation", "Endorsement"),
    ARTICLE_BANDS("شرائح المنحة", "Tranches de la dotation", "Bands of the award"),
    ARTICLE_RESERVE("القائمة التكميلية", "Liste complémentaire", "Reserve list"),
    ARTICLE_PUBLICATION("النشر", "Publication", "Publication"),
    IN_THIS_ORDER("تُطبّق بهذا الترتيب:", "Appliquées dans cet ordre :", "Applied in this order:"),
    CODE("الرمز", "code", "code"),
    SCALE("السلّم", "échelle", "scale"),
    SCALE_IS("من {least} إلى {most}", "de {least} à {most}", "{least} to {most}"),
    STEP("الدرجة", "pas", "step"),
    GROUP("المجموعة", "groupe", "group"),
    SUBDIVISIONS("التقسيمات (ISO 3166-2)", "subdivisions (ISO 3166-2)", "subdivisions (ISO 3166-2)"),

    // The page of an outcome.
    OUTCOME("نتيجة الاختيار", "Résultat de la sélection", "Outcome of the selection"),
    LANGUAGES("اللغات", "Langues", "Languages"),
    FUNNEL("من الإيداع إلى الاختيار", "Du dépôt à la sélection", "From filing to selection"),
    STAGE("المرحلة", "phase", "stage"),
    FILES("الملفات", "dossiers", "files"),
    DISTINCT_MUNICIPALITIES("البلديات (دون تكرار)", "communes (chacune une fois)", "municipalities (each once)"),
    DISTINCT_AUTHORITIES(
            "الجماعات المحلية (دون تكرار)",
            "collectivités locales (chacune une fois)",
            "local authorities (each once)"),
    RECEIVED("الملفات الواردة", "reçus", "received"),
    IN_POOL("محلّ نظر", "examinés", "considered"),
    SCORED("منقّطة", "notés", "scored"),
    ADMITTED_HERE("المقبولة من المرحلة السابقة", "admis par la phase précédente", "admitted by the earlier stage"),
    ADMITTED_TO_NEXT("مقبولة للمرحلة الموالية", "admis à la phase suivante", "admitted to the next stage"),
    RANKED("مرتّبة", "classés", "ranked"),
    LAST_STAGE("آخر مرحلة بلغها", "dernière phase atteinte", "last stage reached"),
    RANKING_SCORE("نقاط الترتيب", "score de classement", "ranking score"),
    BAND("الشريحة", "tranche", "band"),
    BY_THE_RULES("النتيجة حسب القواعد وحدها", "résultat du seul règlement", "result of the rules alone"),
    AFTER_THE_DECISION(
            "النتيجة بعد قرار اللجنة",
            "résultat après décision de la commission",
            "result after the committee’s decision"),
    NO_OVERRIDES(
            "لم تغيّر اللجنة نتيجة أيّ ملف.",
            "La commission n’a changé aucun résultat.",
            "The committee changed no result."),
    PLACES_IN_ALL(
            "عدد المقاعد لكل المترشّحين: {places}.",
            "Nombre de places pour tous les candidats : {places}.",
            "Number of places for all candidates: {places}."),
    PLACES_WITHOUT_LIMIT(
            "عدد المقاعد غير محدود.", "Le nombre de places n’est pas limité.", "The number of places is not limited."),
    PLACES_GUARANTEED(
            "المقاعد المضمونة لكل مجموعة: {places}.",
            "Places garanties à chaque groupe : {places}.",
            "Places guaranteed to each group: {places}."),
    PLACES_AT_MOST(
            "أقصى عدد من المقاعد لكل مجموعة: {places}.",
            "Nombre maximal de places par groupe : {places}.",
            "Most places that a group can have: {places}."),
    MONEY_IS(
            "الاعتمادات المتوفّرة: {amount}؛ مجموع ما طلبه المختارون: {asked}.",
            "Budget disponible : {amount} ; total demandé par les retenus : {asked}.",
            "Money available: {amount}; asked for by those selected: {asked}."),
    THRESHOLD_GIVEN(
            "الحدّ الأدنى الذي أفرزته النتائج: {threshold}.",
            "Seuil donné par les résultats : {threshold}.",
            "Threshold that the results gave: {threshold}."),
    NO_MARGINS_STAGES(
            "لا يُذكر البعد عن الجهة الأخرى: النتيجة لا تتوقّف على مجموع مرحلة واحدة.",
            "L’écart jusqu’à l’autre côté n’est pas donné : le résultat ne dépend pas du total d’une seule phase.",
            "Points from the other side are not given: the result does not hang on the total of one stage alone."),
    NO_MARGINS_PLACES(
            "لا يُذكر البعد عن الجهة الأخرى: المقاعد ليست مخصّصة لكل مجموعة على حدة، فلا يكفي المجموع لمعرفة من ينالها.",
            "L’écart jusqu’à l’autre côté n’est pas donné : les groupes n’ont pas leurs propres places, et le total seul ne"
                    + " dit pas qui en obtient une.",
            "Points from the other side are not given: groups have no places of their own, so that a total alone does not"
                    + " say who gets one."),
    NO_MARGINS_DECISIONS(
            "لا يُذكر البعد عن الجهة الأخرى: قد يتغيّر الحكم بعد الترتيب بقرار أو مصادقة.",
            "L’écart jusqu’à l’autre côté n’est pas donné : une décision ou une approbation intervient après le"
                    + " classement.",
            "Points from the other side are not given: a decision or an endorsement comes after the ranking."),
    NO_MARGINS_RANKING(
            "لا يُذكر البعد عن الجهة الأخرى: الترتيب ليس حسب المجموع.",
            "L’écart jusqu’à l’autre côté n’est pas donné : le classement ne suit pas le total.",
            "Points from the other side are not given: candidates are not ranked by their total."),
    QUOTED("«{words}»", "« {words} »", "“{words}”"),
    DRAW_CONTEXT(
            "فصلت القرعة بينها، في السياق {context}؛ أصغر تذكرة هي الأولى:",
            "Le tirage au sort les a départagés, contexte {context} ; le plus petit billet est le premier :",
            "The draw separated them, context {context}; the lowest ticket comes first:"),
    DRAW_IS(
            "القرعة: بصمة القائمة {pool}، نُشرت في {published}؛ البذرة {seed}، عُرفت في {known}؛ مصدرها: «{origin}». يُتحقّق من"
                    + " كل تذكرة بالسطر المذكور في تعليل ملفها.",
            "Tirage au sort : empreinte de la liste {pool}, publiée le {published} ; graine {seed}, connue le {known} ;"
                    + " origine : « {origin} ». Chaque billet se vérifie avec la ligne donnée dans l’explication de son dossier.",
            "Draw: digest of the pool {pool}, published on {published}; seed {seed}, known on {known}; origin: “{origin}”. Each"
                    + " ticket is checked with the line in the explanation of its application."),
    CANDIDATES("بلغت كل الحدود الدنيا", "ayant atteint tous les seuils", "reached every threshold"),
    THEREOF("منها: {status}", "dont : {status}", "of these: {status}"),
    GROUPS("المجموعات", "Groupes", "Groups"),
    PLACES("المقاعد", "places", "places"),
    CANDIDATES_OF_GROUP("المترشّحون", "candidats", "candidates"),
    REMARK("ملاحظة", "remarque", "remark"),
    SELECTED_LIST("المختارون", "Retenus", "Selected"),
    RESERVE_LIST("القائمة التكميلية", "Liste complémentaire", "Reserve list"),
    NOBODY("لا أحد.", "Personne.", "Nobody."),
    RANK("الرتبة", "rang", "rank"),
    APPLICANT("المترشّح", "candidat", "applicant"),
    FILE("الملف", "dossier", "file"),
    STATUS("النتيجة", "résultat", "result"),
    ALL_APPLICATIONS("كل الملفات", "Tous les dossiers", "All applications"),
    MARGIN("البعد عن الجهة الأخرى", "écart jusqu’à l’autre côté", "points from the other side"),
    MORE_THAN("أكثر من {amount}", "plus de {amount}", "more than {amount}"),
    ANY_LESS("أيّ نقصان", "toute baisse", "any less"),
    ANY_MORE("أيّ زيادة", "toute hausse", "any more"),
    TIES("التساوي في النقاط", "Égalités de points", "Ties"),
    NO_TIES("لم يقع تساوٍ عند حدّ فاصل.", "Aucune égalité à une limite.", "There was no tie at a cut."),
    CUT_PLACES("آخر مقعد في المجموعة {group}", "dernière place du groupe {group}", "last place of group {group}"),
    CUT_OVERALL("آخر مقعد", "dernière place", "last place"),
    CUT_GROUP_MINIMUM(
            "آخر مقعد مضمون للمجموعة {group}",
            "dernière place garantie au groupe {group}",
            "last place guaranteed to group {group}"),
    CUT_GROUP_CAP(
            "آخر مقعد مسموح به للمجموعة {group}",
            "dernière place permise au groupe {group}",
            "last place that group {group} can have"),
    CUT_BUDGET("حدّ الميزانية", "limite du budget", "end of the budget"),
    CUT_RESERVE_OVERALL(
            "آخر مرتبة في القائمة التكميلية",
            "dernière place de la liste complémentaire",
            "last place of the reserve list"),
    TIED_IN_TOTAL("المجموع {total}", "total, {total}", "total, {total}"),
    TIED_IN_SCORE("نقاط الترتيب {total}", "score de classement, {total}", "ranking score, {total}"),
    TIED_IN_RANK("الرتبة", "rang", "rank"),
    CUT_PASSED_ON("آخر مقعد محوّل", "dernière place reportée", "last place that was passed on"),
    CUT_RESERVE(
            "آخر مرتبة في القائمة التكميلية للمجموعة {group}",
            "dernière place de la liste complémentaire du groupe {group}",
            "last place of the reserve list of group {group}"),
    TIE_IS(
            "{cut}: تساوت {members} في {what}، وعدد المقاعد الباقية {places}. القاعدة الفاصلة: {rule}. حصل على مقعد: {admitted}.",
            "{cut} : {members} ont le même {what} ; places à pourvoir : {places}. Règle qui décide : {rule}. Admis : {admitted}.",
            "{cut}: {members} have the same {what}; places for them: {places}. The rule that decides: {rule}. Admitted: {admitted}."),
    TIE_FOR_MONEY_IS(
            "{cut}: تساوت {members} في {what}، ولا تكفي الاعتمادات لها كلّها. القاعدة الفاصلة: {rule}. حصل على مقعد: {admitted}.",
            "{cut} : {members} ont le même {what} ; le budget ne suffit pas pour tous. Règle qui décide : {rule}. Admis : {admitted}.",
            "{cut}: {members} have the same {what}; the money does not last for all. The rule that decides: {rule}. Admitted: {admitted}."),
    TIES_WITHHELD(
            "حالات تساوٍ لا تُنشر تفاصيلها، لأنها تكشف نقاطًا لا تُنشر حسب قواعد الدعوة: {count}.",
            "Égalités dont le détail n’est pas publié, car il révélerait des notes que le règlement de l’appel ne publie pas : {count}.",
            "Ties whose details are not published, since they would show scores that the rules of the call withhold: {count}."),
    EXPLANATIONS("تعليل كل ملف", "Explication de chaque dossier", "Each application explained"),
    DECIDED_BY(
            "القواعد {procedure}، النسخة {revision}؛ ترتيب الخطوات {pipeline}؛ ogp-local {version}.",
            "Règlement {procedure}, révision {revision} ; ordre des opérations {pipeline} ; ogp-local {version}.",
            "Procedure {procedure}, revision {revision}; order of steps {pipeline}; ogp-local {version}.");

    private final Template template;

    Phrase(String arabic, String french, String english) {
        template = Template.of(arabic, french, english);
    }

    @Override
    public Template template() {
        return template;
    }
}
