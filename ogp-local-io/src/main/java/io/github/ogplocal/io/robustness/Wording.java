// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.robustness;

import io.github.ogplocal.io.prose.Phrasing;
import io.github.ogplocal.rules.Template;

/**
 * The sentences about margins and differences, in three languages.
 *
 * <p>The Arabic should be read by a native official before a release.
 */
@SuppressWarnings("ImmutableEnumChecker") // Templates are unmodifiable.
enum Wording implements Phrasing {
    APPLICATION(
            "الملف {application}: {status}.",
            "Dossier {application} : {status}.",
            "Application {application}: {status}."),
    APPLICATION_WITH_TOTAL(
            "الملف {application}: {status}؛ المجموع {total}.",
            "Dossier {application} : {status} ; total {total}.",
            "Application {application}: {status}; total {total}."),
    ANY_CHANGE(
            "أصغر تغيير يبدّل هذه النتيجة:",
            "Plus petits changements de ce résultat :",
            "Smallest changes of this result:"),
    TO_BE_SELECTED(
            "أصغر تغيير يجعله مختارًا:",
            "Plus petits changements pour être retenu :",
            "Smallest changes to be selected:"),
    TO_LOSE_THE_PLACE(
            "أصغر تغيير يُفقده مقعده:",
            "Plus petits changements pour perdre la place :",
            "Smallest changes to lose the place:"),
    NO_CHANGE(
            "لا يوجد تغيير من هذا القبيل في نقاطه وحدها.",
            "Aucun changement de ses seules notes n’y suffit.",
            "No change of its own scores alone is enough."),
    TOTAL_MORE(
            "المجموع: زيادة {amount}، أي {after} عوض {before}؛ يصبح: {status}.",
            "Total : {amount} de plus, soit {after} au lieu de {before} ; il serait : {status}.",
            "Total: {amount} more, that is {after} instead of {before}; it would be: {status}."),
    TOTAL_LESS(
            "المجموع: نقصان {amount}، أي {after} عوض {before}؛ يصبح: {status}.",
            "Total : {amount} de moins, soit {after} au lieu de {before} ; il serait : {status}.",
            "Total: {amount} less, that is {after} instead of {before}; it would be: {status}."),
    TOTAL_ABOVE(
            "المجموع: ما يفوق {after} بقليل، عوض {before}؛ يصبح: {status}.",
            "Total : juste au-dessus de {after}, au lieu de {before} ; il serait : {status}.",
            "Total: just above {after}, instead of {before}; it would be: {status}."),
    TOTAL_BELOW(
            "المجموع: ما يقلّ عن {after} بقليل، عوض {before}؛ يصبح: {status}.",
            "Total : juste au-dessous de {after}, au lieu de {before} ; il serait : {status}.",
            "Total: just below {after}, instead of {before}; it would be: {status}."),
    CELL_MORE(
            "نقطة واحدة: {evaluator} في المعيار «{criterion}»، زيادة {points}، أي {after} عوض {before}؛ يصبح: {status} ({method}).",
            "Une seule note : {evaluator} au critère « {criterion} », {points} de plus, soit {after} au lieu de {before} ; il"
                    + " serait : {status} ({method}).",
            "One score: {evaluator} on criterion “{criterion}”, {points} more, that is {after} instead of {before}; it would be:"
                    + " {status} ({method})."),
    CELL_LESS(
            "نقطة واحدة: {evaluator} في المعيار «{criterion}»، نقصان {points}، أي {after} عوض {before}؛ يصبح: {status} ({method}).",
            "Une seule note : {evaluator} au critère « {criterion} », {points} de moins, soit {after} au lieu de {before} ; il"
                    + " serait : {status} ({method}).",
            "One score: {evaluator} on criterion “{criterion}”, {points} less, that is {after} instead of {before}; it would be:"
                    + " {status} ({method})."),
    CRITERION_MORE(
            "معيار واحد: «{criterion}»، زيادة {points} من كل مقيّم في حدود السلّم، فتصير نقطته {after} عوض {before}؛ يصبح: {status} ({method}).",
            "Un seul critère : « {criterion} », {points} de plus de chaque évaluateur dans les limites de l’échelle, soit"
                    + " {after} au lieu de {before} ; il serait : {status} ({method}).",
            "One criterion: “{criterion}”, {points} more from each evaluator as far as the scale goes, that is {after} instead of"
                    + " {before}; it would be: {status} ({method})."),
    CRITERION_LESS(
            "معيار واحد: «{criterion}»، نقصان {points} من كل مقيّم في حدود السلّم، فتصير نقطته {after} عوض {before}؛ يصبح: {status} ({method}).",
            "Un seul critère : « {criterion} », {points} de moins de chaque évaluateur dans les limites de l’échelle, soit"
                    + " {after} au lieu de {before} ; il serait : {status} ({method}).",
            "One criterion: “{criterion}”, {points} less from each evaluator as far as the scale goes, that is {after} instead of"
                    + " {before}; it would be: {status} ({method})."),
    COMPUTED("محسوب", "calculé", "computed"),
    TRIED("بتجربة الدرجات واحدة واحدة", "trouvé en essayant chaque pas", "found by trying each step"),
    NO_SCORE("لا نقطة", "pas de note", "no score"),
    NOT_JUDGED(
            "درجات لم يمكن الحكم فيها، لأن قرارًا مسجّلًا لا يوافقها: {count}.",
            "Pas qui n’ont pu être jugés, une décision consignée ne leur convenant pas : {count}.",
            "Steps that could not be judged, since a recorded decision does not fit them: {count}."),
    WITHOUT("دون {whom}: {what}", "Sans {whom} : {what}", "Without {whom}: {what}"),
    WITHOUT_ENTERS_LEAVES(
            "يدخل: {entered}؛ يخرج: {left}؛ من تتغيّر نتيجته دون ذلك: {others}.",
            "entrent : {entered} ; sortent : {left} ; autres résultats changés : {others}.",
            "enter: {entered}; leave: {left}; other results changed: {others}."),
    WITHOUT_SAME("لا تتغيّر أيّ نتيجة.", "aucun résultat ne change.", "no result changes."),
    WITHOUT_IMPOSSIBLE(
            "لا يمكن البتّ: {obstacles}.",
            "pas de décision possible : {obstacles}.",
            "no decision is possible: {obstacles}."),
    OBSTACLE_ONLY_CRITERION("هو المعيار الوحيد", "c’est le seul critère", "it is the only criterion"),
    OBSTACLE_RULE("قاعدة لا تستغني عنه ({at})", "une règle en a besoin ({at})", "a rule needs it ({at})"),
    OBSTACLE_THRESHOLD(
            "لا يُكتب الحدّ الأدنى المتناسب بعدد عشري ({at})",
            "le seuil proportionnel n’est pas un nombre décimal ({at})",
            "the threshold in proportion is no decimal ({at})"),
    OBSTACLE_DOCUMENT(
            "وثيقة لا توافق ما يبقى ({at})", "un document ne convient plus ({at})", "a document no longer fits ({at})"),
    WEIGHTS_STAY(
            "الضوارب: ما دام كل ضارب بين الصفر وضعف قيمته المنشورة، يبقى المختارون أنفسهم.",
            "Coefficients : tant que chacun reste entre zéro et le double de sa valeur publiée, les retenus sont les mêmes.",
            "Weights: as long as each is between nought and twice its published value, the same are selected."),
    WEIGHTS_CHANGE(
            "الضوارب: إذا ابتعد كل ضارب عن قيمته المنشورة بأقلّ من {epsilon} منها، يبقى المختارون أنفسهم؛ والحاسم: {whom}.",
            "Coefficients : tant que chacun s’écarte de sa valeur publiée de moins de {epsilon} de celle-ci, les retenus sont les"
                    + " mêmes ; ce qui décide : {whom}.",
            "Weights: as long as each is off its published value by less than {epsilon} of it, the same are selected; what decides:"
                    + " {whom}."),
    WEIGHTS_ANY(
            "الضوارب: أيّ ابتعاد عن القيم المنشورة، مهما صغر، قد يغيّر المختارين؛ والحاسم: {whom}.",
            "Coefficients : le moindre écart aux valeurs publiées peut changer les retenus ; ce qui décide : {whom}.",
            "Weights: any deviation from the published values, however small, can select others; what decides: {whom}."),
    WEIGHTS_PAIR("{entering} قبل {leaving}", "{entering} devant {leaving}", "{entering} ahead of {leaving}"),
    WEIGHTS_NOT_ADDITIVE(
            "الضوارب: لا جواب، لأن النتيجة لا تتبع المجاميع الموزونة وحدها.",
            "Coefficients : pas de réponse, le résultat ne suit pas des seuls totaux pondérés.",
            "Weights: no answer, since the result does not follow from weighted totals alone."),
    WEIGHTS_OPEN_TIE(
            "الضوارب: لا جواب، لأن تساويًا عند آخر مقعد لا يفصله أيّ ضارب.",
            "Coefficients : pas de réponse, aucun coefficient ne départageant une égalité à la dernière place.",
            "Weights: no answer, since no weights separate a tie at the last place."),
    SAME_OUTCOME("النتيجتان متطابقتان.", "Les deux résultats disent la même chose.", "The two outcomes say the same."),
    PROCEDURES(
            "القواعد قبل: {before}؛ بعد: {after}؛ ما تغيّر فيها: {changes}.",
            "Règlement avant : {before} ; après : {after} ; ce qui y change : {changes}.",
            "Procedure before: {before}; after: {after}; what changed in it: {changes}."),
    DOCUMENT_ADDED("أُضيفت الوثيقة {document}.", "Document ajouté : {document}.", "Document added: {document}."),
    DOCUMENT_REMOVED("حُذفت الوثيقة {document}.", "Document retiré : {document}.", "Document removed: {document}."),
    DOCUMENT_CHANGED("تغيّرت الوثيقة {document}.", "Document modifié : {document}.", "Document changed: {document}."),
    DOCUMENT_VALUE(
            "تغيّرت الوثيقة {document}: {after} عوض {before}.",
            "Document modifié : {document}, {after} au lieu de {before}.",
            "Document changed: {document}, {after} instead of {before}."),
    MOVE_STATUS(
            "{application}: كان {before}، وأصبح {after}.",
            "{application} : {before} avant, {after} après.",
            "{application}: {before} before, {after} after."),
    MOVE_SAME_STATUS("{application}: يبقى {after}.", "{application} : reste {after}.", "{application}: still {after}."),
    NOT_THERE("غير موجود", "absent", "not there"),
    MOVE_TOTAL(
            "المجموع: {after} عوض {before}.",
            "Total : {after} au lieu de {before}.",
            "Total: {after} instead of {before}."),
    MOVE_RANK(
            "الرتبة في المجموعة: {after} عوض {before}.",
            "Rang dans le groupe : {after} au lieu de {before}.",
            "Rank in the group: {after} instead of {before}."),
    MOVE_OWN(
            "السبب: وثائقه هو: {documents}.",
            "Cause : ses propres documents : {documents}.",
            "Why: its own documents: {documents}."),
    MOVE_OTHERS(
            "السبب: ليس في وثائقه، بل في ملفات أخرى أو في ما هو مشترك.",
            "Cause : pas ses documents, mais d’autres dossiers ou ce qui est commun.",
            "Why: not its own documents, but other applications or what is common to all."),
    NOW_AHEAD("أصبح قبله في الترتيب: {ids}.", "Désormais devant lui : {ids}.", "Now ahead of it: {ids}."),
    NO_LONGER_AHEAD(
            "لم يعد قبله في الترتيب: {ids}.", "N’est plus devant lui : {ids}.", "No longer ahead of it: {ids}."),
    FINDING_CHANGED(
            "القاعدة {rule}: قبل: {before} بعد: {after}",
            "Règle {rule} : avant : {before} Après : {after}",
            "Rule {rule}: before: {before} After: {after}"),
    NOTHING_SAID("لم تحكم.", "rien.", "nothing."),
    GROUP_CHANGED(
            "المجموعة {group}: المقاعد {places}؛ المترشّحون {candidates}؛ المختارون {selected}؛ لم يُبتّ فيهم {undecided}.",
            "Groupe {group} : places {places} ; candidats {candidates} ; retenus {selected} ; non décidés {undecided}.",
            "Group {group}: places {places}; candidates {candidates}; selected {selected}; undecided {undecided}."),
    INSTEAD_OF("{after} عوض {before}", "{after} au lieu de {before}", "{after} instead of {before}"),
    TIE_APPEARED("ظهر تساوٍ بين {ids}.", "Égalité apparue : {ids}.", "A tie appeared: {ids}."),
    TIE_VANISHED("زال تساوٍ بين {ids}.", "Égalité disparue : {ids}.", "A tie vanished: {ids}.");

    private final Template template;

    Wording(String arabic, String french, String english) {
        template = Template.of(arabic, french, english);
    }

    @Override
    public Template template() {
        return template;
    }
}
