// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import static io.github.ogplocal.io.ProblemSentences.say;

import io.github.ogplocal.rules.Template;
import java.util.Map;

/** What is said of documents of a call that do not fit each other or the procedure, in Arabic, French and English. */
final class CallSentences {
    private CallSentences() {}

    static void addTo(Map<ProblemCode, Template> all) {
        addSelection(all);
        addRounds(all);
    }

    private static void addSelection(Map<ProblemCode, Template> all) {
        say(
                all,
                ProblemCode.REPEATED_APPLICATION,
                "يوجد ملف ترشّح آخر بالمعرّف نفسه.",
                "Un autre dossier porte le même identifiant.",
                "Another application has the same id.");
        say(
                all,
                ProblemCode.OTHER_CALL,
                "هذا الملف يخصّ دعوة أخرى: {call}.",
                "Ce dossier répond à un autre appel : {call}.",
                "This application answers another call: {call}.");
        say(
                all,
                ProblemCode.UNKNOWN_APPLICATION,
                "لا يوجد ملف بهذا المعرّف بين الملفات.",
                "Aucun dossier ne porte cet identifiant.",
                "No application has this id.");
        say(
                all,
                ProblemCode.REPEATED_SHEET,
                "يوجد لهذا المقيّم جذاذة أخرى للملف نفسه.",
                "Cet évaluateur a déjà une fiche pour ce dossier.",
                "This evaluator already has a sheet for this application.");
        say(
                all,
                ProblemCode.REPEATED_RECUSAL,
                "سُجّل هذا التنحّي أو التجريح من قبل.",
                "Ce déport ou cette récusation figure déjà.",
                "This recusal is already recorded.");
        say(
                all,
                ProblemCode.UNKNOWN_CRITERION,
                "لا يوجد هذا المعيار في قواعد الدعوة؛ أقرب معيار: {nearest}.",
                "Le règlement n’a pas ce critère ; critère le plus proche : {nearest}.",
                "The procedure has no such criterion; nearest criterion: {nearest}.");
        say(
                all,
                ProblemCode.OFF_SCALE,
                "العدد {score} خارج السلّم: من {least} إلى {most} بخطوة {step}.",
                "La note {score} n’est pas sur l’échelle : de {least} à {most} par pas de {step}.",
                "The score {score} is not on the scale: {least} to {most} in steps of {step}.");
        say(
                all,
                ProblemCode.TOO_MANY_SHEETS,
                "لهذا الملف أكثر من {most} جذاذة.",
                "Ce dossier a plus de {most} fiches.",
                "This application has more than {most} sheets.");
        say(
                all,
                ProblemCode.NOT_PROVIDED_FOR,
                "لا تنصّ القواعد على شيء من هذا ({attribute}).",
                "Le règlement ne prévoit rien de tel ({attribute}).",
                "The rules provide for nothing of the kind ({attribute}).");
        say(all, ProblemCode.REPEATED_RECORD, "سُجّل هذا من قبل.", "Cela figure déjà.", "This is already recorded.");
        say(
                all,
                ProblemCode.UNKNOWN_AFFILIATION,
                "لم يُسجّل انتماء هذا المقيّم ({kind})، وهو لازم لتطبيق قاعدة التنحّي.",
                "Le rattachement de cet évaluateur ({kind}) n’est pas connu, et la règle de déport en a besoin.",
                "Where this evaluator belongs ({kind}) is not recorded, and the recusal rule needs it.");
        say(
                all,
                ProblemCode.UNKNOWN_CONDITION,
                "لا توجد في قواعد الدعوة قاعدة تنظر في هذا الشرط.",
                "Aucune règle de l’appel ne porte sur cette condition.",
                "No rule of the call looks at this condition.");
        say(
                all,
                ProblemCode.MISSING_AMOUNT,
                "المبلغ المطلوب غير مذكور في الملف، وهو لازم هنا.",
                "Le dossier ne dit pas quel montant il demande, et il le faut ici.",
                "The application does not say how much it asks for, and must here.");
        say(
                all,
                ProblemCode.OTHER_CURRENCY,
                "يجب أن يكون المبلغ بالعملة {currency}.",
                "Le montant doit être en {currency}.",
                "The amount must be in {currency}.");
        say(
                all,
                ProblemCode.OTHER_POOL,
                "القرعة لا تخصّ القائمة المنشورة لـ {purpose}.",
                "Le tirage au sort ne porte pas sur la liste publiée pour {purpose}.",
                "The draw is not for the pool that was published for {purpose}.");
        say(
                all,
                ProblemCode.MISSING_POOL,
                "القائمة المنشورة التي تجري عليها القرعة غير موجودة.",
                "La liste publiée sur laquelle porte le tirage au sort manque.",
                "The published pool of this draw is missing.");
        say(
                all,
                ProblemCode.NOT_IN_POOL,
                "هذا الملف غير وارد في القائمة المنشورة للقرعة.",
                "Ce dossier ne figure pas sur la liste publiée pour le tirage au sort.",
                "This application is not in the published pool of the draw.");
        say(
                all,
                ProblemCode.NO_SUCH_TIE,
                "لا يوجد تساوٍ بين هذه الملفات بعينها عند أي مقعد.",
                "Il n’y a pas d’égalité entre ces dossiers-là à une dernière place.",
                "There is no tie between exactly these applications at any last place.");
        say(
                all,
                ProblemCode.OTHER_NUMBER_OF_PLACES,
                "عدد المقبولين لا يطابق عدد المقاعد المتاحة: {places}.",
                "Le nombre d’admis n’est pas celui des places à pourvoir : {places}.",
                "The number admitted is not the number of places: {places}.");
        say(
                all,
                ProblemCode.TOO_MANY_OVERRIDES,
                "تجاوزت اللجنة العدد الأقصى للقرارات المخالفة للنتيجة: {most}.",
                "La commission s’écarte du résultat plus souvent que permis : {most}.",
                "The committee departs from the result more often than it may: {most}.");
        say(
                all,
                ProblemCode.NOT_A_CANDIDATE,
                "لم يبلغ هذا الملف مرحلة يمكن فيها هذا القرار.",
                "Ce dossier n’est pas de ceux sur lesquels cela peut être décidé.",
                "This application is none on which this can be decided.");
        say(
                all,
                ProblemCode.MISSING_STAGE,
                "وثائق المرحلة السابقة غير موجودة ({procedure}).",
                "Les documents de la phase précédente manquent ({procedure}).",
                "The documents of the stage before are missing ({procedure}).");
        say(
                all,
                ProblemCode.NO_SUCH_STAGE,
                "لا توجد مرحلة سابقة في قواعد الدعوة.",
                "Le règlement n’a pas de phase précédente.",
                "The procedure has no stage before this one.");
        say(
                all,
                ProblemCode.NOT_IN_EARLIER_STAGE,
                "لم يكن هذا الملف ضمن المرحلة السابقة.",
                "Ce dossier n’était pas dans la phase précédente.",
                "This application was not in the stage before.");
        say(
                all,
                ProblemCode.NOT_IN_NEXT_STAGE,
                "وقع اختيار هذا الملف في هذه المرحلة، ولا يوجد ضمن ملفات المرحلة الموالية.",
                "Ce dossier a été retenu dans cette phase et ne figure pas parmi ceux de la phase suivante.",
                "This application was selected in this stage, and is not among those of the next.");
    }

    private static void addRounds(Map<ProblemCode, Template> all) {
        say(
                all,
                ProblemCode.REPEATED_EVALUATOR,
                "يوجد مقيّم آخر بالمعرّف نفسه.",
                "Un autre évaluateur porte le même identifiant.",
                "Another evaluator has the same id.");
        say(
                all,
                ProblemCode.UNKNOWN_EVALUATOR,
                "لا يوجد في لجنة التقييم مقيّم بهذا المعرّف.",
                "La commission n’a pas d’évaluateur de cet identifiant.",
                "The panel has no evaluator with this id.");
        say(
                all,
                ProblemCode.UNDECLARED_INTEREST,
                "لم يُصرّح بهذه المصلحة قبل ذلك اليوم، أو هي لا تخصّ هذا الملف.",
                "Cet intérêt n’avait pas été déclaré à cette date, ou ne concerne pas ce dossier.",
                "This interest had not been declared by that day, or is not about this application.");
        say(
                all,
                ProblemCode.NO_DECLARATION,
                "لم يقدّم هذا المقيّم تصريحًا بالمصالح، ولو بعدم وجود أيّ مصلحة.",
                "Cet évaluateur n’a pas fait de déclaration d’intérêts, pas même néant.",
                "This evaluator has made no declaration of interests, not even of none.");
        say(
                all,
                ProblemCode.UNSETTLED_INTEREST,
                "صُرّح بمصلحة ({interest}) ولم يُحسم أمرها بتنحٍّ أو تجريح ولا بقرار مدوّن.",
                "Un intérêt ({interest}) est déclaré, et ni un déport ou une récusation ni une décision consignée ne le règle.",
                "An interest ({interest}) is declared, and neither a recusal nor a recorded ruling settles it.");
        say(
                all,
                ProblemCode.RECUSED,
                "هذا المقيّم متنحٍّ أو مجرَّح في هذا الملف ولا يقدّم جذاذة فيه.",
                "Cet évaluateur est déporté ou récusé sur ce dossier et n’y remet pas de fiche.",
                "This evaluator is recused from this application and hands in no sheet for it.");
        say(
                all,
                ProblemCode.SCORE_OFF_SCALE,
                "العدد {score} خارج سلّم المعيار.",
                "La note {score} n’est pas sur l’échelle du critère.",
                "The score {score} is not on the scale of its criterion.");
        say(
                all,
                ProblemCode.IS_DRAFT,
                "ما زالت الجذاذة مسودّة.",
                "La fiche est encore un brouillon.",
                "The sheet is still a draft.");
        say(
                all,
                ProblemCode.IS_SUBMITTED,
                "قُدّمت الجذاذة: لا تُغيّر إلا بعد إرجاعها إلى المقيّم، ولا تُحتسب إلا بعد إقفالها.",
                "La fiche est remise : elle ne change qu’après avoir été rendue à l’évaluateur, et ne compte qu’une fois verrouillée.",
                "The sheet is submitted: it changes only after it was given back to the evaluator, and counts only once it is locked.");
        say(
                all,
                ProblemCode.IS_LOCKED,
                "أُقفلت الجذاذة ولم تعد تُغيّر؛ التصحيح بعد الطعن نتيجة جديدة.",
                "La fiche est verrouillée et ne change plus ; une correction après recours est un nouveau résultat.",
                "The sheet is locked and changes no more; a correction after an appeal is a new outcome.");
        say(
                all,
                ProblemCode.NO_SUCH_SHEET,
                "ليس لهذا المقيّم جذاذة لهذا الملف.",
                "Cet évaluateur n’a pas de fiche pour ce dossier.",
                "This evaluator has no sheet for this application.");
        say(
                all,
                ProblemCode.OTHER_SHEET,
                "نقاط الجذاذة المرجَعة تخالف نقاط الجذاذة المقدَّمة.",
                "La fiche rendue n’a pas les notes de la fiche remise.",
                "The sheet that was given back has other scores than the one that was submitted.");
        say(
                all,
                ProblemCode.INVALID_PROCEDURE,
                "في قواعد الدعوة خطأ: {fault}.",
                "Le règlement a une faute : {fault}.",
                "The procedure has a fault: {fault}.");
        say(
                all,
                ProblemCode.OTHER_PROCEDURE,
                "جُمّدت القواعد بتقديم أوّل جذاذة؛ على القواعد المعدّلة أن تحتفظ بالمعرّف {procedure}.",
                "Le règlement est figé depuis la première fiche remise ; un règlement modifié doit garder l’identifiant {procedure}.",
                "The rules are frozen since the first submitted sheet; a changed procedure must keep the id {procedure}.");
        say(
                all,
                ProblemCode.REVISION_NOT_HIGHER,
                "جُمّدت القواعد بتقديم أوّل جذاذة؛ على القواعد المعدّلة أن تكون نسخة بعد النسخة {highest}.",
                "Le règlement est figé depuis la première fiche remise ; un règlement modifié doit avoir une révision supérieure à {highest}.",
                "The rules are frozen since the first submitted sheet; a changed procedure must have a revision above {highest}.");
        say(
                all,
                ProblemCode.NOT_FROZEN,
                "قُدّمت جذاذة ولم يُذكر متى جُمّدت القواعد.",
                "Une fiche a été remise, et il n’est pas dit depuis quand le règlement est figé.",
                "A sheet was submitted, and it is not said since when the rules are frozen.");
        say(
                all,
                ProblemCode.GIVEN_TWICE,
                "هذا وارد من قبل في دورة التقييم.",
                "Le tour d’évaluation contient déjà cela.",
                "The evaluation round holds this already.");
    }
}
