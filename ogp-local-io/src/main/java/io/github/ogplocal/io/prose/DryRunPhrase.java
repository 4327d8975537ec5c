// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.prose;

import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.dryrun.OpenPointCode;
import io.github.ogplocal.rules.dryrun.Slip;
import io.github.ogplocal.rules.dryrun.SlipEffect;
import io.github.ogplocal.rules.dryrun.UntriedCode;
import io.github.ogplocal.rules.selection.Cut;

/**
 * What a dry run says, in three languages. A constant that is named like one of a closed list is its sentence.
 *
 * <p>The Arabic is Tunisian administrative usage as far as its terms were seen on official pages; the rest should be read
 * by a native official before a release.
 */
@SuppressWarnings("ImmutableEnumChecker") // Templates are unmodifiable.
public enum DryRunPhrase implements Phrasing {
    TITLE(
            "عملية بيضاء لقواعد الدعوة {procedure}، النسخة {revision}",
            "Essai à blanc du règlement {procedure}, révision {revision}",
            "Dry run of procedure {procedure}, revision {revision}"),
    WHAT_IT_IS(
            "دُرست القواعد على {runs} دعوة متخيَّلة حسب الفرضيات المذكورة في آخر النص. الأعداد مضبوطة، وهي تخصّ دعوات كهذه لا غيرها؛ وما لم"
                    + " يُذكر لم يقع في المحاولات، ولا يعني ذلك أنه لا يقع. بُتّ في {decided} محاولة.",
            "Le règlement a été essayé sur {runs} appels inventés selon les hypothèses données à la fin. Les nombres sont"
                    + " exacts, et ne valent que pour de tels appels ; ce qui n’est pas dit n’a pas été vu, ce qui ne veut pas"
                    + " dire que cela n’arrive pas. Essais qui ont donné un résultat : {decided}.",
            "The rules were tried on {runs} made-up calls, by the assumptions given at the end. The counts are exact, and hold"
                    + " for such calls alone; what is not told was not seen, which does not say that it cannot happen. Runs"
                    + " that came to an outcome: {decided}."),
    PROVEN_POINTS("ما يلزم من القواعد وحدها", "Ce qui découle du seul règlement", "What follows from the rules alone"),
    SEEN_POINTS("ما شوهد في المحاولات", "Ce qui s’est vu dans les essais", "What was seen in the runs"),
    SLIPS(
            "ماذا يحدث عند خطإ في وثائق ملف واحد",
            "Ce que fait une erreur dans les pièces d’un dossier",
            "What one slip in an application's documents does"),
    UNTRIED("ما لم يُجرَّب", "Ce qui n’a pas été essayé", "What was not tried"),
    ASSUMPTIONS("الفرضيات", "Hypothèses", "Assumptions"),
    NOTHING_PROVEN("لا شيء.", "Rien.", "Nothing."),
    PROVEN("ثابت", "démontré", "proven"),
    SEEN("شوهد", "vu", "seen"),
    STAGE("المرحلة {number}: ", "Phase {number} : ", "Stage {number}: "),
    FREQUENCY(
            " في {runs} من {of} محاولة، أي في نحو {about} من كل 100 دعوة كهذه (من {least} إلى {most}).",
            " Essais où c’est arrivé : {runs} sur {of}, soit environ {about} de tels appels sur 100 (de {least} à {most}).",
            " In {runs} of {of} runs, so in about {about} of 100 such calls ({least} to {most})."),
    BY_GROUP(" حسب المجموعة: {groups}.", " Par groupe : {groups}.", " By group: {groups}."),
    EXAMPLE(" مثال: المحاولة {run}.", " Exemple : essai {run}.", " Example: run {run}."),
    RULE_SAYS(" القاعدة: «{clause}»", " La règle : « {clause} »", " The rule: “{clause}”"),
    ONE_OF_RULES_SAYS(
            " إحدى هذه القواعد: «{clause}»", " Une de ces règles : « {clause} »", " One of these rules: “{clause}”"),

    AT_PLACES("المقعد الأخير", "la dernière place", "the last place"),
    AT_PASSED_ON_PLACES("آخر مقعد محوّل", "la dernière place reportée", "the last place that is passed on"),
    AT_GROUP_MINIMUM(
            "آخر مقعد مضمون لمجموعة",
            "la dernière place garantie à un groupe",
            "the last place that is guaranteed to a group"),
    AT_GROUP_CAP(
            "آخر مقعد مسموح به لمجموعة",
            "la dernière place permise à un groupe",
            "the last place that a group can have"),
    AT_BUDGET("حدّ الميزانية", "la limite du budget", "the end of the budget"),
    AT_RESERVE(
            "آخر مرتبة في القائمة التكميلية",
            "la dernière place de la liste complémentaire",
            "the last place of the reserve list"),

    ALL_EQUAL(
            "لا شيء منقّط والترتيب حسب المجموع: كل المترشّحين متساوون.",
            "Rien n’est noté et le classement suit le total : tous les candidats sont à égalité.",
            "Nothing is scored and the ranking is by total: all candidates are equal."),
    NO_TIE_BREAK(
            "لا تذكر القواعد ما يفصل بين المتساوين قبل هذه القاعدة.",
            "Le règlement ne nomme rien qui départage les égalités avant cette règle.",
            "The rules name nothing that separates equals before this rule."),
    TIE_BREAK_NEVER_SEPARATES(
            "معيار الفصل هذا لا يمكن أن يفصل أبدًا: من تساووا في الترتيب وفي ما قبله متساوون فيه أيضًا.",
            "Cette règle de départage ne peut jamais départager : à égalité au classement et aux règles précédentes, on l’est"
                    + " aussi ici.",
            "This tie-break can never separate: whoever is equal in the ranking and in those before it is equal in it too."),
    ROUNDED_RANKING(
            "يُرتّب المترشّحون حسب نقاط مقرّبة، فتصير مجاميع غير متساوية متساوية.",
            "Les candidats sont classés d’après des points arrondis : des totaux différents deviennent égaux.",
            "Candidates are ranked by rounded points, so that unequal totals become equal."),
    TIE_LEFT_OPEN(
            "لا تقول القواعد من ينال المقعد إذا لم يفصل شيء بين المتساوين.",
            "Le règlement ne dit pas qui a la place quand rien ne départage les égaux.",
            "The rules do not say who has the place when nothing separates equals."),
    TIE_STOPS(
            "تساوٍ واحد لا يفصله شيء يوقف الدعوة كلّها.",
            "Une seule égalité que rien ne départage arrête tout l’appel.",
            "A single tie that nothing separates stops the whole call."),
    SHORTAGE_STOPS(
            "مجموعة واحدة ينقصها المترشّحون توقف الدعوة كلّها.",
            "Un seul groupe à court de candidats arrête tout l’appel.",
            "A single group that is short of candidates stops the whole call."),
    GROUP_WITHOUT_PLACES(
            "المجموعة {group} بلا مقاعد.", "Le groupe {group} n’a aucune place.", "Group {group} has no place."),
    GROUP_WITHOUT_MEMBERS(
            "لا ينتمي أيّ تقسيم ترابي إلى المجموعة {group}.",
            "Aucune subdivision ne relève du groupe {group}.",
            "No subdivision belongs to group {group}."),
    PLACES_ABOVE_APPLICATIONS(
            "المقاعد {asked}، والملفات {against} على الأكثر حسب الفرضيات{ofGroup}.",
            "Places : {asked} ; dossiers, selon les hypothèses : {against} au plus{ofGroup}.",
            "There are {asked} places, and by the assumptions at most {against} applications{ofGroup}."),
    EVERY_PLACE_GUARANTEED(
            "كل المقاعد ({asked}) مضمونة للمجموعات، فلا يُسند أيّ مقعد بالترتيب وحده.",
            "Toutes les places ({asked}) sont garanties aux groupes : aucune n’est donnée par le seul classement.",
            "All places ({asked}) are guaranteed to groups, so none is given by rank alone."),
    CAP_NEVER_REACHED(
            "الحدّ الأقصى للمجموعة ({asked}) لا يقلّ عن مجموع المقاعد ({against})، فلا يُقصي أحدًا.",
            "Le plafond d’un groupe ({asked}) n’est pas inférieur au nombre de places ({against}) : il n’écarte personne.",
            "The most that a group can have ({asked}) is not less than all places ({against}): it keeps nobody out."),
    PLACES_NEVER_FILLED(
            "المقاعد {asked}، ولا تنال المجموعات كلّها أكثر من {against}.",
            "Places : {asked} ; tous les groupes ensemble n’en peuvent avoir que {against}.",
            "There are {asked} places, and all groups together can have only {against}."),
    ADMITTED_WITHOUT_GROUP(
            "يُقبل مترشّحون ليسوا جماعات محلية، ولا مجموعة لهم: لا يُبتّ في ملفاتهم.",
            "Sont admis des candidats qui ne sont pas des collectivités locales, et n’ont pas de groupe : leurs dossiers ne"
                    + " sont pas décidés.",
            "Applicants are admitted that are no local authorities and have no group: they stay undecided."),
    THRESHOLD_ALWAYS_REACHED(
            "كل مجموع ممكن ({against} على الأقلّ) يبلغ هذا الحدّ ({asked}).",
            "Tout total possible (au moins {against}) atteint ce seuil ({asked}).",
            "Every total there can be (at least {against}) reaches this threshold ({asked})."),
    THRESHOLD_NEEDS_HIGHEST(
            "لا يبلغ هذا الحدّ ({asked}) إلا أعلى مجموع ممكن ({against}).",
            "Seul le total le plus haut possible ({against}) atteint ce seuil ({asked}).",
            "Only the highest total there can be ({against}) reaches this threshold ({asked})."),
    THRESHOLD_IMPLIED(
            "من بلغ الحدود الأخرى ({against} على الأقلّ) بلغ هذا الحدّ ({asked}).",
            "Qui atteint les autres seuils (au moins {against}) atteint celui-ci ({asked}).",
            "Whoever reaches the other thresholds (at least {against}) reaches this one ({asked})."),
    BAND_NEVER_REACHED(
            "لا يبلغ أيّ مجموع (أعلاها {against}) الشريحة {subject} ({asked}).",
            "Aucun total (au plus {against}) n’atteint la tranche {subject} ({asked}).",
            "No total (at most {against}) reaches band {subject} ({asked})."),
    BAND_ALWAYS_EXCEEDED(
            "كل مختار يبلغ شريحة أعلى ({asked}) من الشريحة {subject}.",
            "Tout retenu atteint une tranche plus haute ({asked}) que la tranche {subject}.",
            "Whoever is selected reaches a higher band ({asked}) than band {subject}."),
    LOWEST_BAND_ABOVE_THRESHOLD(
            "يُطلب من المختار {against}، وأدنى شريحة ({subject}) تطلب {asked}.",
            "Il est demandé {against} aux retenus, et {asked} pour la plus basse tranche ({subject}).",
            "The selected are asked for {against}, and the lowest band ({subject}) for {asked}."),
    ONE_MISSING_SHEET_LEAVES_OPEN(
            "جذاذة تقييم واحدة لا تصل تكفي لكي لا يُبتّ في الملف.",
            "Une seule fiche qui n’arrive pas laisse le dossier non décidé.",
            "One sheet that does not come leaves an application undecided."),
    ONE_MISSING_SCORE_LEAVES_OPEN(
            "نقطة واحدة غير مسندة تكفي لكي لا يُبتّ في الملف.",
            "Une seule note oubliée laisse le dossier non décidé.",
            "One score that is left out leaves an application undecided."),
    SAME_INSTANT_LEAVES_OPEN(
            "لا يُبتّ في ملفّين لجماعة واحدة أُودعا في الثانية نفسها.",
            "Deux dossiers d’une collectivité déposés à la même seconde restent non décidés.",
            "Two files of one authority that were filed in the same second stay undecided."),

    TIE_AT_CUT(
            "تساوٍ عند {cut}، بين {largest} على الأكثر.",
            "Égalité à {cut}, à {largest} au plus.",
            "A tie at {cut}, of at most {largest}."),
    TIE_SEPARATED(
            "تساوٍ عند {cut} فصلته هذه القاعدة.",
            "Égalité à {cut} que cette règle a départagée.",
            "A tie at {cut} that this tie-break separated."),
    TIE_REMAINED(
            "تساوٍ عند {cut} لم يفصله شيء، بين {largest} على الأكثر.",
            "Égalité à {cut} que rien n’a départagée, à {largest} au plus.",
            "A tie at {cut} that nothing separated, of at most {largest}."),
    GROUP_SHORT(
            "مجموعة مترشّحوها أقلّ من مقاعدها؛ النقص {largest} على الأكثر.",
            "Un groupe a moins de candidats que de places ; il en manque {largest} au plus.",
            "A group has fewer candidates than places; it lacks at most {largest}."),
    PLACES_LEFT(
            "بقيت مقاعد شاغرة، عددها {largest} على الأكثر.",
            "Des places sont restées vides, {largest} au plus.",
            "Places were left empty, at most {largest}."),
    MORE_THAN_PLACES(
            "المختارون أكثر من المقاعد، بزيادة {largest} على الأكثر.",
            "Il y a plus de retenus que de places, {largest} de plus au plus.",
            "More were selected than there are places, at most {largest} more."),
    UNDECIDED(
            "تركت هذه القاعدة ملفات لم يُبتّ فيها ({subject})، عددها {largest} على الأكثر.",
            "Cette règle a laissé des dossiers non décidés ({subject}), {largest} au plus.",
            "This rule left applications undecided ({subject}), at most {largest}."),
    RESERVE_EMPTY("قائمة تكميلية فارغة.", "Une liste complémentaire est restée vide.", "A reserve list was empty."),
    NOBODY_SELECTED("لم يُختر أحد.", "Personne n’a été retenu.", "Nobody was selected."),
    SELECTED_WITHOUT_BAND(
            "مختارون لم يبلغوا أيّ شريحة، عددهم {largest} على الأكثر.",
            "Des retenus n’atteignent aucune tranche, {largest} au plus.",
            "Some of the selected reached no band, at most {largest}."),
    THRESHOLD_MISSED_BY_ALL(
            "لم يبلغ أحد هذا الحدّ.", "Personne n’a atteint ce seuil.", "Nobody reached this threshold."),
    REFUSED(
            "رُفضت الوثائق كلّها ({subject}).",
            "Tous les documents ont été refusés ({subject}).",
            "The documents were refused as a whole ({subject})."),
    THRESHOLD_NEVER_MISSED(
            "لم يقصر أحد عن هذا الحدّ في أيّ محاولة من {of}.",
            "Dans aucun des {of} essais quelqu’un n’a manqué ce seuil.",
            "In none of {of} runs did anybody miss this threshold."),
    BAND_NEVER_SEEN(
            "لم ينل أحد الشريحة {subject} في أيّ محاولة من {of}.",
            "Dans aucun des {of} essais quelqu’un n’a eu la tranche {subject}.",
            "In none of {of} runs did anybody have band {subject}."),
    TIE_BREAK_NEVER_USED(
            "لم تفصل هذه القاعدة في أيّ تساوٍ في أيّ محاولة من {of}.",
            "Dans aucun des {of} essais cette règle n’a départagé une égalité.",
            "In none of {of} runs did this tie-break separate a tie."),
    SCREENING_NEVER_FAILED(
            "لم يسقط أيّ ملف بهذه القاعدة في أيّ محاولة من {of}.",
            "Dans aucun des {of} essais un dossier n’est tombé par cette règle.",
            "In none of {of} runs did an application fail this rule."),

    SLIP_SHEET_MISSING("جذاذة تقييم ناقصة", "une fiche manque", "a sheet is missing"),
    SLIP_SHEET_TOO_MANY("جذاذة تقييم زائدة", "une fiche de trop", "a sheet too many"),
    SLIP_SCORE_MISSING("نقطة غير مسندة", "une note manque", "a score is left out"),
    SLIP_EVALUATOR_RECUSED(
            "تنحّي مقيّم سلّم جذاذته",
            "un évaluateur se déporte, sa fiche étant là",
            "an evaluator is recused whose sheet is there"),
    SLIP_AFFILIATION_MISSING(
            "لا يُعرف انتماء مقيّم",
            "l’appartenance d’un évaluateur n’est pas indiquée",
            "it is not said to what an evaluator belongs"),
    SLIP_AMOUNT_MISSING("لا يذكر الملف المبلغ", "le montant n’est pas indiqué", "the amount is not stated"),
    SLIP_AMOUNT_IN_OTHER_CURRENCY(
            "المبلغ بعملة أخرى", "le montant est dans une autre monnaie", "the amount is in another currency"),
    SLIP_FIGURES_MISSING("لا يذكر الملف أرقامه", "les chiffres ne sont pas indiqués", "the figures are not stated"),
    SLIP_CATEGORIES_MISSING(
            "لا يذكر الملف تصنيفاته", "les catégories ne sont pas indiquées", "the categories are not stated"),
    SLIP_CHECKS_MISSING("لم يُسجّل أيّ تثبّت", "aucune vérification n’est consignée", "no check is recorded"),
    SLIP_VERIFIED_SCORES_MISSING("لم يُتحقّق من أيّ نقطة", "aucune note n’est vérifiée", "no score is verified"),
    SLIP_FILED_TWICE_AT_ONCE(
            "ملفّان للجماعة نفسها في الثانية نفسها",
            "deux dossiers de la même collectivité à la même seconde",
            "two files of the same authority in the same second"),
    SLIP_DRAW_MISSING("لم تُجر القرعة", "le tirage n’a pas eu lieu", "the draw was not held"),

    EFFECT_REFUSED(
            "{slip}: تُرفض الوثائق كلّها ({fault}) ولا يُبتّ في أيّ ملف.",
            "{slip} : tous les documents sont refusés ({fault}), et rien n’est décidé.",
            "{slip}: the documents are refused as a whole ({fault}), and nothing is decided."),
    EFFECT_UNDECIDED(
            "{slip}: لا يُبتّ في الملف.",
            "{slip} : le dossier reste non décidé.",
            "{slip}: the application stays undecided."),
    EFFECT_INADMISSIBLE(
            "{slip}: الملف غير مقبول.",
            "{slip} : le dossier est irrecevable.",
            "{slip}: the application is inadmissible."),
    EFFECT_DECIDED(
            "{slip}: يُبتّ في الملف رغم ذلك.",
            "{slip} : le dossier est décidé tout de même.",
            "{slip}: the application is decided on all the same."),

    UNTRIED_OTHER_RULE(
            "قاعدة ليست من هذه المكتبة.",
            "Une règle qui n’est pas de cette bibliothèque.",
            "A rule that is not of this library."),
    UNTRIED_OVERRIDES(
            "قرارات اللجنة المخالفة للنتيجة.",
            "Les décisions de la commission contre le résultat.",
            "Decisions of the committee against the result."),
    UNTRIED_TIE_DECISIONS(
            "قرارات اللجنة في حالات التساوي؛ تبقى مفتوحة في كل محاولة.",
            "Les décisions de la commission sur les égalités ; elles restent ouvertes dans chaque essai.",
            "The committee's decisions on ties; they stay open in every run."),
    UNTRIED_LATE_WITHDRAWALS(
            "المقاعد التي تُسترجع بعد الاختيار.",
            "Les places rendues après la sélection.",
            "Places that are given back after the selection."),
    UNTRIED_UNSIGNED_LETTERS(
            "رسائل الدعم التي لم يمضها كل من تتكلّم باسمهم.",
            "Les lettres de soutien que tous n’ont pas signées.",
            "Letters of support that not all have signed in whose name they speak."),
    UNTRIED_OTHER_SPELLINGS("اختلاف رسم الأسماء.", "Les noms écrits autrement.", "Names that are spelt otherwise."),

    ASSUMED("الفرضية", "hypothèse", "assumption"),
    VALUE("القيمة", "valeur", "value"),
    RUNS("المحاولات", "essais", "runs"),
    SEED("البذرة", "graine", "seed"),
    FROM_TO("من {least} إلى {most}", "de {least} à {most}", "{least} to {most}"),
    APPLICATIONS_OF("ملفات المجموعة {group}", "dossiers du groupe {group}", "applications of group {group}"),
    EVALUATORS("جذاذات لكل ملف، حسب المراحل", "fiches par dossier, par phase", "sheets an application, by stage"),
    QUALITY(
            "جودة الملفات، بالمائة من السلّم (الأدنى، الأغلب، الأعلى)",
            "qualité des dossiers, en % de l’échelle (la plus basse, la plus courante, la plus haute)",
            "quality of applications, in % of the scale (lowest, most frequent, highest)"),
    DEPARTURES(
            "الفوارق بالمائة من السلّم (بين المعايير، بين المقيّمين، في كل نقطة)",
            "écarts, en % de l’échelle (entre critères, entre évaluateurs, par note)",
            "departures, in % of the scale (between criteria, between evaluators, of each score)"),
    OFTEN_INADMISSIBLE("ملفات غير مقبولة، %", "dossiers irrecevables, %", "inadmissible applications, %"),
    OFTEN_DUPLICATE("ملف ثانٍ للجماعة نفسها، %", "second dossier de la même collectivité, %", "second files, %"),
    OFTEN_WITHDRAWN("ملفات مسحوبة، %", "dossiers retirés, %", "withdrawn applications, %"),
    OFTEN_UNSTATED("بيانات غير مذكورة، %", "indications manquantes, %", "statements that are missing, %"),
    OFTEN_MISSING_SHEET("جذاذات لا تصل، %", "fiches qui n’arrivent pas, %", "sheets that never come, %"),
    OFTEN_UNSCORED("نقاط غير مسندة، %", "notes oubliées, %", "scores that are left out, %"),
    OFTEN_RECUSED("حالات التنحّي، %", "déports, %", "recusals, %"),
    OFTEN_OBJECTED("حالات الاعتراض، %", "oppositions, %", "objections, %"),
    FILING(
            "مدّة الإيداع قبل الغلق، بالثواني",
            "dépôt avant la clôture, en secondes",
            "filing before the closing, in seconds"),
    AMOUNTS("المبالغ المطلوبة", "montants demandés", "amounts asked for"),
    FIGURE("الرقم {name}", "chiffre {name}", "figure {name}"),
    CATEGORY("عدد قيم التصنيف {name}", "valeurs de la catégorie {name}", "values of category {name}");

    private final Template template;

    DryRunPhrase(String arabic, String french, String english) {
        template = Template.of(arabic, french, english);
    }

    static DryRunPhrase of(OpenPointCode code) {
        return valueOf(code.name());
    }

    static DryRunPhrase of(Cut cut) {
        return valueOf("AT_" + cut.name());
    }

    static DryRunPhrase of(Slip slip) {
        return valueOf("SLIP_" + slip.name());
    }

    static DryRunPhrase of(SlipEffect effect) {
        return valueOf("EFFECT_" + effect.name());
    }

    static DryRunPhrase of(UntriedCode code) {
        return valueOf("UNTRIED_" + code.name());
    }

    @Override
    public Template template() {
        return template;
    }
}
