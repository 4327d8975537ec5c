// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import static io.github.ogplocal.io.ProblemSentences.say;

import io.github.ogplocal.rules.Template;
import java.util.Map;

/** What is said of the files of a vote, in Arabic, French and English. */
final class VoteSentences {
    private VoteSentences() {}

    static void addTo(Map<ProblemCode, Template> all) {
        say(
                all,
                ProblemCode.MISSING_SECTION,
                "ينقص الملفَّ القسم {name}.",
                "Il manque au fichier la partie {name}.",
                "The file lacks the part {name}.");
        say(
                all,
                ProblemCode.SECTION_OUT_OF_PLACE,
                "القسم {name} في غير موضعه: الترتيب META ثم PROJECTS ثم VOTES، كلّ قسم مرّة واحدة.",
                "La partie {name} n’est pas à sa place : l’ordre est META, PROJECTS, VOTES, chacune une fois.",
                "The part {name} is out of place: the order is META, PROJECTS, VOTES, each once.");
        say(
                all,
                ProblemCode.MISSING_KEY,
                "ينقص المفتاح {name}.",
                "Il manque la clé {name}.",
                "The key {name} is missing.");
        say(
                all,
                ProblemCode.VOTE_TYPE_NOT_READ,
                "لا يُقرأ التصويت من نوع {type}؛ تُقرأ الموافقة والنقاط.",
                "Les votes de type {type} ne se lisent pas ; se lisent l’approbation et les points.",
                "Votes of the type {type} are not read; approval and points are.");
        say(
                all,
                ProblemCode.DEFAULT_SCORE,
                "يسند الملف نقاطًا لمشاريع لم يذكرها المصوّت؛ لا يُقرأ إلا 0.",
                "Le fichier donne des points aux projets que l’électeur ne nomme pas ; seul 0 se lit.",
                "The file gives points to projects that a voter does not name; only 0 is read.");
        say(
                all,
                ProblemCode.POINTS_OF_OTHER_NUMBER,
                "عدد المشاريع {projects} وعدد خانات النقاط {points}.",
                "{projects} projets nommés, {points} nombres de points.",
                "{projects} projects are named, and {points} numbers of points given.");
        say(
                all,
                ProblemCode.OTHER_COUNT,
                "ورد في الملف {stated}، والعدد المحسوب من سطوره {counted}.",
                "Le fichier indique {stated} ; compté d’après ses lignes : {counted}.",
                "The file says {stated}; counted from its rows: {counted}.");
        say(
                all,
                ProblemCode.PROJECT_NAMED_AGAIN,
                "عدد المشاريع المذكورة أكثر من مرّة في هذه الورقة: {projects}؛ يُحتسب لكلّ منها صوت واحد.",
                "Projets que ce bulletin nomme plus d’une fois : {projects} ; chacun reçoit une seule voix.",
                "Projects that this ballot names more than once: {projects}; each of them has one vote.");
        say(
                all,
                ProblemCode.POINTS_ADDED_UP,
                "عدد المشاريع التي تسند إليها هذه الورقة نقاطًا أكثر من مرّة: {projects}؛ تُجمع نقاط كلّ منها.",
                "Projets auxquels ce bulletin donne des points plus d’une fois : {projects} ; les points de chacun"
                        + " s’additionnent.",
                "Projects to which this ballot gives points more than once: {projects}; the points of each are added up.");
        say(
                all,
                ProblemCode.REPEATS_COUNTED,
                "ورد في الملف {stated}، باحتساب كلّ تكرار في الورقة نفسها؛ وبصوت واحد لكلّ ورقة يكون العدد {counted}.",
                "Le fichier indique {stated}, en comptant les répétitions dans un même bulletin ; à une voix par bulletin :"
                        + " {counted}.",
                "The file says {stated}, which counts repetitions within a ballot; with one vote a ballot: {counted}.");
        say(
                all,
                ProblemCode.COLUMN_NOT_KEPT,
                "لا يُحتفظ بما في هذا العمود.",
                "Le contenu de cette colonne n’est pas conservé.",
                "What this column says is not kept.");
        say(
                all,
                ProblemCode.TEXT_LEFT_OUT,
                "أُسقط هذا النص: طويل جدًّا أو فيه أحرف تحكّم أو اتجاه.",
                "Ce texte est laissé de côté : trop long, ou avec des caractères de commande ou de direction.",
                "This text is left out: too long, or with control or direction characters.");
        say(
                all,
                ProblemCode.NO_CURRENCY,
                "لا يذكر الملف أيّ عملة.",
                "Le fichier n’indique pas de monnaie.",
                "The file names no currency.");
        say(
                all,
                ProblemCode.CONDITION_NOT_APPLIED,
                "يذكر الملف الشرط {name}، ولا تطبّقه القراءة؛ ما يُطبَّق تحدّده القواعد.",
                "Le fichier pose la condition {name}, que la lecture n’applique pas ; c’est au règlement de le faire.",
                "The file states the condition {name}, which reading does not apply; that is for the procedure.");
        say(
                all,
                ProblemCode.EMPTY_BALLOTS,
                "عدد الأوراق التي لا تذكر أيّ مشروع: {ballots}؛ هذه أولاها.",
                "Bulletins qui ne nomment aucun projet : {ballots} ; voici le premier.",
                "Ballots that name no project: {ballots}; this is the first.");
        say(
                all,
                ProblemCode.BALLOTS_OFF_LENGTH,
                "عدد الأوراق التي لا تحترم الشرط {name}: {ballots}؛ تُحتسب مع ذلك.",
                "Bulletins qui ne respectent pas la condition {name} : {ballots} ; ils comptent tout de même.",
                "Ballots that do not keep to the condition {name}: {ballots}; they count all the same.");
    }
}
