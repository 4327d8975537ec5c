// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.commandline;

import io.github.ogplocal.rules.Template;
import java.util.ArrayList;
import java.util.List;

/** What the program itself says, in three languages; the places are filled in the order in which English names them. */
enum Say {
    MISSING_OPTION("ينقص: {what}", "Il manque : {what}", "Missing: {what}"),
    UNKNOWN_ARGUMENT(
            "خيار أو أمر غير معروف: {what}؛ الأقرب: {nearest}",
            "Option ou commande inconnue : {what} ; la plus proche : {nearest}",
            "Unknown option or command: {what}; nearest: {nearest}"),
    WRONG_VALUE(
            "قيمة غير مقبولة للخيار {what}؛ القيم المقبولة: {known}",
            "Valeur non admise pour {what} ; valeurs admises : {known}",
            "Value not accepted for {what}; accepted values: {known}"),
    WRONG_USE("استعمال غير صحيح: {what}", "Usage incorrect : {what}", "Wrong use: {what}"),
    SEE_HELP("للمساعدة: {command} --help", "Aide : {command} --help", "Help: {command} --help"),
    NOTHING("لا شيء", "aucune", "none"),
    ONLY_ONCE(
            "يُعطى مرّة واحدة فقط: {option}", "À ne donner qu’une fois : {option}", "To be given only once: {option}"),
    A_COMMAND("أمر من هذه الأوامر: {known}", "une commande parmi : {known}", "one of the commands {known}"),
    DIALECT_NEEDED(
            "للملف {file}: --csv-separator و --csv-decimal",
            "--csv-separator et --csv-decimal pour {file}",
            "--csv-separator and --csv-decimal for {file}"),
    PROCEDURE_NEEDED(
            "--procedure: جدول الأعداد {file} يُقرأ حسب معايير الدعوة",
            "--procedure : le tableau {file} se lit selon les critères du règlement",
            "--procedure: the table {file} is read by the criteria of the procedure"),
    DOCUMENTS_NEEDED(
            "--documents، أو --applications و --sheets",
            "--documents, ou --applications et --sheets",
            "--documents, or --applications and --sheets"),
    DOCUMENTS_FOR_STAGES(
            "--documents: لقواعد الدعوة مرحلة سابقة، فلا بدّ من وثائق كل مرحلة",
            "--documents : le règlement a une phase précédente, et il faut les documents de chaque phase",
            "--documents: the procedure has an earlier stage, and the documents of each are needed"),
    COMMITMENTS_NEEDED(
            "--commitments أو --proposals أو --subjects",
            "--commitments, --proposals ou --subjects",
            "--commitments, --proposals or --subjects"),
    CONSULTATION_NEEDED(
            "--documents، أو --consultation و --proposals",
            "--documents, ou --consultation et --proposals",
            "--documents, or --consultation and --proposals"),
    RUNS_AND_SEED(
            "--runs و --seed، أو --assumptions",
            "--runs et --seed, ou --assumptions",
            "--runs and --seed, or --assumptions"),
    TWICE(
            "تكرار: {first} و {second}؛ يُعطى أحدهما فقط.",
            "Double emploi : {first} et {second} ; un seul des deux.",
            "Given twice: {first} and {second}; only one of them."),
    NO_TABLE(
            "{type}: لا يُقرأ من CSV؛ الأنواع التي تُقرأ من CSV: {known}",
            "{type} : pas de lecture en CSV ; se lisent en CSV : {known}",
            "{type}: not read from CSV; read from CSV: {known}"),
    NO_WORKBOOK(
            "{type}: لا يُقرأ من xlsx؛ الأنواع التي تُقرأ من xlsx: {known}",
            "{type} : pas de lecture en .xlsx ; se lisent en .xlsx : {known}",
            "{type}: not read from .xlsx; read from .xlsx: {known}"),
    NO_GRID(
            "لا يمكن إعداد مصنّف لهذه القواعد: ليس فيها معايير، أو أنّ أحد السلالم يتجاوز 15 رقمًا.",
            "Aucun classeur n’est possible pour ce règlement : il n’a pas de critère, ou une échelle dépasse 15 chiffres.",
            "No workbook can be made for this procedure: it has no criterion, or a scale with more than 15 digits."),
    COMMITTEES(
            "عدد أفضل التركيبات الممكنة: {number}. مقاعدهم ثابتة: {certain}. مقاعد مفتوحة بين: {open}.",
            "Meilleures compositions possibles : {number}. Ont un siège dans toutes : {certain}. Sièges ouverts entre : {open}.",
            "Best committees that can be formed: {number}. With a seat in each: {certain}. Seats are open between: {open}."),
    NO_COMMITTEE_COUNTED(
            "لا يمكن تكوين اللجنة: المطلوب معًا {asked}، والممكن {possible} على الأكثر.",
            "Aucune composition n’est possible : il faudrait ensemble {asked}, au plus {possible} sont possibles.",
            "No committee can be formed: asked together {asked}, possible at most {possible}."),
    NO_COMMITTEE_SEARCHED(
            "لا يمكن تكوين اللجنة: لا تجتمع هذه الشروط، وقد جُرّبت كل الإمكانيات.",
            "Aucune composition n’est possible : ces conditions ne tiennent pas ensemble, tout a été essayé.",
            "No committee can be formed: these demands do not go together; all was tried."),
    SEATS_OF("مقاعد {code}", "sièges de {code}", "seats of {code}"),
    STAFF_OF("أعوان من الأصناف {code}", "agents des catégories {code}", "employees of categories {code}"),
    OFFICE_OF("الصفة {code}", "fonction {code}", "office {code}"),
    BODY_OF("الهيكل {code}", "organisme {code}", "body {code}"),
    TRAIT_OF("الخاصية {code}", "caractéristique {code}", "trait {code}"),
    AT_LEAST(
            "{number} على الأقل من: {members}",
            "au moins {number} parmi : {members}",
            "at least {number} of: {members}"),
    AT_MOST(
            "{number} على الأكثر من: {members}",
            "au plus {number} parmi : {members}",
            "at most {number} of: {members}"),
    NOBODY("لا أحد", "personne", "nobody"),
    NO_COMMITTEE_RULES(
            "ليس في قواعد المراجعة قاعدة تتعلّق باللجان.",
            "Le règlement d’examen n’a aucune règle sur les comités.",
            "The procedure has no rule on committees."),
    NOTHING_TO_SCORE(
            "ليس للمقيّم {evaluator} ملف يقيّمه.",
            "L’évaluateur {evaluator} n’a aucun dossier à noter.",
            "The evaluator {evaluator} has no application to score."),
    UNSCORED_ROWS(
            "ملفات دون أيّ عدد: {members}.",
            "Dossiers sans aucune note : {members}.",
            "Applications without any score: {members}."),
    NO_FILE("الملف غير موجود.", "Le fichier n’existe pas.", "There is no such file."),
    IS_FOLDER("هذا مجلّد وليس ملفًا.", "C’est un dossier, pas un fichier.", "This is a folder, not a file."),
    NOT_ALLOWED(
            "لا توجد صلاحية القراءة أو الكتابة.",
            "Lecture ou écriture non autorisée.",
            "Reading or writing is not permitted."),
    NO_ACCESS("تعذّرت القراءة أو الكتابة.", "Lecture ou écriture impossible.", "Reading or writing failed."),
    EXISTS(
            "موجود من قبل؛ لن يُستبدل إلا مع --force.",
            "Existe déjà ; n’est remplacé qu’avec --force.",
            "Exists already; it is replaced only with --force."),
    NEVER_REPLACED(
            "موجود من قبل؛ لا يُستبدل أبدًا.",
            "Existe déjà ; n’est jamais remplacé.",
            "Exists already; it is never replaced."),
    NOT_EMPTY(
            "المجلّد ليس فارغًا؛ لن تُستبدل ملفّاته إلا مع --force.",
            "Le dossier n’est pas vide ; ses fichiers ne sont remplacés qu’avec --force.",
            "The folder is not empty; its files are replaced only with --force."),
    NOT_FOLDER("ليس مجلّدًا.", "Ce n’est pas un dossier.", "This is not a folder."),
    FAULTS(
            "عدد الأخطاء: {count}. لم يُتّخذ أيّ قرار ولم يُكتب أيّ ملف.",
            "Erreurs : {count}. Rien n’a été décidé ni écrit.",
            "Faults: {count}. Nothing was decided or written."),
    UNREPORTED(
            "وأخطاء أخرى لم تُذكر: {count}.",
            "Et d’autres erreurs, non listées : {count}.",
            "And further faults, not listed: {count}."),
    SHEETS_LATER(
            "يُقرأ هذا الجدول بعد تصحيح قواعد الدعوة.",
            "Ce tableau sera lu quand le règlement sera corrigé.",
            "This table is read once the procedure is mended."),
    NO_APPLICATION(
            "لا يوجد ملف بالمعرّف {id}؛ الأقرب: {nearest}.",
            "Aucun dossier ne porte l’identifiant {id} ; le plus proche : {nearest}.",
            "No application has the id {id}; nearest: {nearest}."),
    NO_PLAN_RULE(
            "ليس في القواعد {procedure} أيّ قاعدة تخصّ خطط العمل.",
            "Le règlement {procedure} n’a aucune règle sur les plans d’action.",
            "The procedure {procedure} has no rule on action plans."),
    NOTHING_DUE(
            "لا شيء مطلوب؛ لم يُكتب الملف.",
            "Rien n’est à faire ; le fichier n’est pas écrit.",
            "Nothing is due; the file is not written."),
    NO_PROPOSAL(
            "لا يوجد مقترح بالمعرّف {id}؛ الأقرب: {nearest}.",
            "Aucune proposition ne porte l’identifiant {id} ; le plus proche : {nearest}.",
            "No proposal has the id {id}; nearest: {nearest}."),
    NO_LUCENE(
            "يتطلّب البحث عن المقترحات المتشابهة مكتبة Lucene (lucene-core و lucene-analysis-common)، وهي غير موجودة هنا.",
            "La recherche de propositions semblables demande Lucene (lucene-core et lucene-analysis-common), absent ici.",
            "The search for similar proposals needs Lucene (lucene-core and lucene-analysis-common), which is not here."),
    FIELD_LEFT_OUT(
            "الحقل {field} لا يؤخذ؛ عدد المقترحات التي يوجد فيها: {count}.",
            "Le champ {field} n’est pas repris ; propositions où il est rempli : {count}.",
            "The field {field} is not taken over; proposals in which it is filled: {count}."),
    LINE_ENDS_CHANGED(
            "نهايات الأسطر التي كُتبت من جديد: {count}.",
            "Fins de ligne récrites : {count}.",
            "Line ends written anew: {count}."),
    INVISIBLE_LEFT_OUT(
            "الرموز غير المرئية التي حُذفت من النصوص: {count}.",
            "Caractères invisibles retirés des textes : {count}.",
            "Invisible characters left out of texts: {count}."),
    FURTHER_PAGE(
            "للتصدير صفحة أخرى لم تُقرأ.",
            "L’export a une page suivante, qui n’est pas lue.",
            "The export has a further page, which is not read."),
    NOT_IN_POOL(
            "لا يوجد مترشّح بالمعرّف {id}؛ الأقرب: {nearest}.",
            "Aucun candidat ne porte l’identifiant {id} ; le plus proche : {nearest}.",
            "No candidate has the id {id}; nearest: {nearest}."),
    SECOND_SEED(
            "أُجريت القرعة لهذه القائمة ببذرة أخرى؛ لا تُقبل بذرة ثانية.",
            "Cette liste a déjà été tirée avec une autre graine ; une seconde graine n’est pas admise.",
            "This pool has been drawn with another seed; a second seed is not accepted."),
    SECOND_DRAW(
            "أُجريت القرعة لهذه القائمة بالبذرة نفسها، لكن بمصدر آخر أو بتوقيت آخر.",
            "Cette liste a déjà été tirée avec la même graine, mais une autre origine ou une autre heure.",
            "This pool has been drawn with the same seed, but another origin or time."),
    OTHER_POOL(
            "هذه القرعة لقائمة أخرى: {digest}",
            "Ce tirage est celui d’une autre liste : {digest}",
            "This draw is for another pool: {digest}"),
    SAME_DRAW("موجود من قبل، وهو نفسه.", "Existe déjà, identique.", "Exists already, and is the same."),
    POOL_DIGEST("بصمة القائمة: {digest}", "Empreinte de la liste : {digest}", "Digest of the pool: {digest}"),
    PUBLISH_FIRST(
            "انشر القائمة وبصمتها قبل أن تُعرف البذرة.",
            "Publiez la liste et son empreinte avant que la graine puisse être connue.",
            "Publish the pool and its digest before anybody can know the seed."),
    CHECK_WITH("للتحقّق:", "Pour vérifier :", "To check:"),
    TICKETS(
            "تذاكر القرعة: {context}؛ أصغر تذكرة هي الأولى.",
            "Billets du tirage {context} ; le plus petit est le premier.",
            "Tickets of the draw {context}; the lowest comes first."),
    TICKET("{place}. {id}: {ticket}", "{place}. {id} : {ticket}", "{place}. {id}: {ticket}"),
    VALID("مقبول.", "Accepté.", "Accepted."),
    WRITTEN("كُتب.", "Écrit.", "Written."),
    INTERNAL(
            "خطأ في البرنامج نفسه؛ الرجاء الإبلاغ عنه مع الأسطر التالية.",
            "Erreur du programme lui-même ; merci de la signaler avec les lignes qui suivent.",
            "A fault of the program itself; please report it with the lines that follow."),

    READING("القراءة", "Lecture", "Reading"),
    WRONG_DOCUMENT(
            "لا توجد وثيقة من الصنف {given} (--document)؛ الأصناف: {known}",
            "--document : il n’y a pas de document « {given} » ; il y a {known}",
            "--document: there is no document {given}; there are {known}"),
    NOT_VALID_ON(
            "الإجراء غير ساري المفعول في {day} (--on).",
            "La procédure n’est pas en vigueur le {day} (--on).",
            "The procedure is not valid on {day} (--on)."),
    VALID_FROM("أوّل يوم: {from}.", "Premier jour : {from}.", "First day: {from}."),
    VALID_TO("آخر يوم: {to}.", "Dernier jour : {to}.", "Last day: {to}."),
    NO_SUCH_DOCUMENT(
            "ليس في الملفّ {kind} بهذا المعرّف (--id)",
            "--id : le dossier n’a pas de {kind} de cet identifiant",
            "--id: the dossier has no {kind} of this id"),
    DECIDING("اتّخاذ القرار", "Décision", "Deciding"),
    EXPLAINING("التعليل", "Explications", "Explaining"),
    WRITING("الكتابة", "Écriture", "Writing"),

    OUTCOME("النتيجة حسب {procedure}", "Résultat selon {procedure}", "Outcome by {procedure}"),
    APPLICATIONS("الملفات: {count}", "Dossiers : {count}", "Applications: {count}"),
    STATUS_SELECTED("مختار", "Retenus", "Selected"),
    STATUS_RESERVE("في القائمة التكميلية", "Sur liste complémentaire", "On the reserve list"),
    STATUS_NOT_SELECTED("غير مختار", "Non retenus", "Not selected"),
    STATUS_BELOW_THRESHOLD("دون الحدّ الأدنى المطلوب", "Sous le seuil", "Below the threshold"),
    STATUS_INADMISSIBLE("غير مقبول", "Irrecevables", "Inadmissible"),
    STATUS_UNDECIDED("لم يُبتّ فيه", "Non décidés", "Undecided"),
    STATUS_NOT_IN_POOL(
            "مسودّات أو ملفات مسحوبة أو مستبدلة", "Brouillons, retirés ou remplacés", "Drafts, withdrawn or replaced"),
    GROUP(
            "{group}: المقاعد المسندة {selected} من {places}",
            "{group} : places attribuées {selected} sur {places}",
            "{group}: places given {selected} of {places}"),
    GROUP_SELECTED("{group}: المختارون {selected}", "{group} : retenus {selected}", "{group}: selected {selected}"),
    CANDIDATE_WITHOUT_POINTS("{rank}. {name} ({id})", "{rank}. {name} ({id})", "{rank}. {name} ({id})"),
    CANDIDATE(
            "{rank}. {name} ({id})، {total} نقطة",
            "{rank}. {name} ({id}), {total} points",
            "{rank}. {name} ({id}), {total} points"),
    TIE(
            "تساوٍ عند {total}: {members}؛ القاعدة المطبّقة: {rule}",
            "Égalité à {total} : {members} ; règle appliquée : {rule}",
            "Tie at {total}: {members}; rule applied: {rule}"),
    TIE_WITHOUT_POINTS(
            "تساوٍ: {members}؛ القاعدة المطبّقة: {rule}",
            "Égalité : {members} ; règle appliquée : {rule}",
            "Tie: {members}; rule applied: {rule}"),
    DECIDED_OTHERWISE(
            "{id}: {status} بعد قرار اللجنة؛ حسب القواعد وحدها: {proposed}",
            "{id} après décision de la commission : « {status} » ; selon le seul règlement : « {proposed} »",
            "{id}: {status} after a decision of the committee; by the rules alone: {proposed}"),
    SUCCESSION(
            "انسحب {withdrawn}؛ يعوّضه: {promoted}",
            "{withdrawn} s’est retiré ; sa place va à : {promoted}",
            "{withdrawn} withdrew; its place goes to: {promoted}"),
    NO_SUCCESSOR("لا أحد", "personne", "nobody"),
    SUCCESSOR_OPEN("لم يُحسم بعد", "pas encore décidé", "not decided yet"),
    NO_SUCCESSIONS("لم يُسترجع أيّ مقعد.", "Aucune place n’a été rendue.", "No place was given back."),
    SAME_NAMES(
            "ملفات تحمل الاسم نفسه برموز مختلفة، يُرجى التثبّت: {members}.",
            "Même nom sous des codes différents, à vérifier : {members}.",
            "The same name under different codes, to be looked at: {members}."),
    LIKE_NAMES(
            "أسماء قد تكون لجماعة واحدة، يُرجى التثبّت: {members}.",
            "Noms qui sont peut-être ceux d’une même collectivité, à vérifier : {members}.",
            "Names that may be one authority's, to be looked at: {members}."),
    UNDECIDED(
            "لم يُبتّ فيه: {members}. شرح كل ملف يبيّن السبب.",
            "Non décidés : {members}. L’explication de chaque dossier dit pourquoi.",
            "Undecided: {members}. The explanation of each says why.");

    @SuppressWarnings("ImmutableEnumChecker") // Template is immutable; the checker cannot see it.
    private final Template template;

    Say(String arabic, String french, String english) {
        this.template = Template.of(arabic, french, english);
    }

    Template template() {
        return template;
    }

    /** The sentence, its places filled with {@code values} in the order in which the English sentence names them. */
    String in(Language language, String... values) {
        List<String> places = new ArrayList<>();
        String english = template.text().inOrNearest("en");
        for (int at = english.indexOf('{'); at >= 0; at = english.indexOf('{', at + 1)) {
            places.add(english.substring(at, english.indexOf('}', at) + 1));
        }
        if (places.size() != values.length) {
            throw new IllegalArgumentException(name() + ": has the places " + places + ", got " + values.length);
        }
        String text = template.text().in(language.name()).orElseThrow();
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int at = text.indexOf('{'); at >= 0; at = text.indexOf('{', from)) {
            int end = text.indexOf('}', at) + 1;
            filled.append(text, from, at).append(language.isolated(values[places.indexOf(text.substring(at, end))]));
            from = end;
        }
        return filled.append(text.substring(from)).toString();
    }
}
