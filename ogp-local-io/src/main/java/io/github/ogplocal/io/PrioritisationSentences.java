// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import static io.github.ogplocal.io.ProblemSentences.say;

import io.github.ogplocal.rules.Template;
import java.util.Map;

/** What is said of documents of a prioritisation that do not fit each other or the procedure, in Arabic, French and English. */
final class PrioritisationSentences {
    private PrioritisationSentences() {}

    static void addTo(Map<ProblemCode, Template> all) {
        say(
                all,
                ProblemCode.REPEATED_PROJECT,
                "يوجد مشروع آخر بالمعرّف نفسه.",
                "Un autre projet porte le même identifiant.",
                "Another project has the same id.");
        say(
                all,
                ProblemCode.UNKNOWN_PROJECT,
                "لا يوجد مشروع بالمعرّف {project}.",
                "Aucun projet ne porte l’identifiant {project}.",
                "No project has the id {project}.");
        say(
                all,
                ProblemCode.REPEATED_BALLOT,
                "لهذا الناخب ورقة تصويت أخرى.",
                "Ce votant a déjà un bulletin.",
                "This voter has another ballot.");
        say(
                all,
                ProblemCode.REPEATED_RATING,
                "قيّم هذا الشخص المشروع من قبل.",
                "Cette personne a déjà noté ce projet.",
                "This person has rated the project already.");
        say(
                all,
                ProblemCode.RATING_OFF_SCALE,
                "التقييم {rating} خارج الحدود المضبوطة في القواعد.",
                "La note {rating} est hors des bornes du règlement.",
                "The rating {rating} is outside the bounds of the procedure.");
        say(
                all,
                ProblemCode.MISSING_RATING,
                "ينقص هذا المشروع من التقييمات: {missing}، والقواعد تشترطها كلّها.",
                "Il manque des notes à ce projet ({missing}), et le règlement les exige toutes.",
                "Ratings of this project are missing ({missing}), and the procedure asks for all of them.");
        say(
                all,
                ProblemCode.MISSING_COST,
                "كلفة هذا المشروع غير مذكورة، والاختيار في حدود اعتماد مالي.",
                "Le coût de ce projet n’est pas indiqué, et le choix est limité par une enveloppe.",
                "The project does not say what it costs, and money is the limit.");
        say(
                all,
                ProblemCode.TOO_MUCH_MONEY,
                "مجموع المبالغ أكبر ممّا يمكن حسابه ({zone}).",
                "La somme des montants dépasse ce qui peut être compté ({zone}).",
                "The amounts are more together than can be counted ({zone}).");
        say(
                all,
                ProblemCode.MISSING_ZONE,
                "لا تُذكر منطقة هذا المشروع، ولكل منطقة اعتمادها.",
                "La zone de ce projet n’est pas indiquée, et chaque zone a son enveloppe.",
                "The project names no zone, and each zone has its own money.");
        say(
                all,
                ProblemCode.UNKNOWN_ZONE,
                "لا اعتماد للمنطقة {zone} في القواعد.",
                "La zone {zone} n’a pas d’enveloppe dans le règlement.",
                "The zone {zone} has no envelope in the procedure.");
        say(
                all,
                ProblemCode.OTHER_ZONE,
                "هذا المشروع من منطقة أخرى: {zone}.",
                "Ce projet est d’une autre zone : {zone}.",
                "This project is of another zone: {zone}.");
        say(
                all,
                ProblemCode.REPEATED_LIST,
                "لهذه المنطقة قائمة أخرى.",
                "Cette zone a déjà une liste.",
                "This zone has another list.");
        say(
                all,
                ProblemCode.MISSING_BUDGET,
                "لم يُذكر الاعتماد، والقواعد تتركه للوثائق.",
                "Le budget n’est pas indiqué, et le règlement le laisse aux documents.",
                "The budget is not there, and the procedure leaves it to the documents.");
        say(
                all,
                ProblemCode.MISSING_DECISION,
                "القرار المسجّل غير موجود.",
                "La décision consignée manque.",
                "The recorded decision is not there.");
        say(
                all,
                ProblemCode.PROJECT_NOT_ADMITTED,
                "المشروع {project} غير مقبول، فلا يمكن اختياره.",
                "Le projet {project} n’est pas admis et ne peut pas être retenu.",
                "The project {project} is not admitted and cannot be chosen.");
        say(
                all,
                ProblemCode.TOO_MANY_CHOSEN,
                "يختار القرار أكثر من العدد المسموح به: {places}.",
                "La décision retient plus de projets que permis : {places}.",
                "The decision chooses more projects than it may: {places}.");
        say(
                all,
                ProblemCode.OVER_BUDGET,
                "كلفة ما يختاره القرار تفوق الاعتماد {budget}.",
                "Les projets que la décision retient coûtent plus que {budget}.",
                "The projects that the decision chooses cost more than {budget}.");
        say(
                all,
                ProblemCode.PROJECT_NOT_IN_POOL,
                "هذا المشروع غير وارد في القائمة المنشورة للقرعة.",
                "Ce projet ne figure pas sur la liste publiée pour le tirage au sort.",
                "This project is not in the published pool of the draw.");
    }
}
