// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import io.github.ogplocal.rules.Template;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** What each kind of problem says, in Arabic, French and English. */
final class ProblemSentences {
    private static final Map<ProblemCode, Template> SENTENCES = sentences();

    private ProblemSentences() {}

    /** The sentence of a kind of problem, its places named as its arguments. */
    static Template of(ProblemCode code) {
        Template sentence = SENTENCES.get(code);
        if (sentence == null) {
            throw new IllegalStateException("problem " + code.code() + ": has no sentence");
        }
        return sentence;
    }

    static void say(Map<ProblemCode, Template> all, ProblemCode code, String arabic, String french, String english) {
        all.put(code, Template.of(arabic, french, english));
    }

    private static Map<ProblemCode, Template> sentences() {
        Map<ProblemCode, Template> all = new EnumMap<>(ProblemCode.class);
        addText(all);
        addTables(all);
        VoteSentences.addTo(all);
        addWorkbooks(all);
        CallSentences.addTo(all);
        PrioritisationSentences.addTo(all);
        SmartSentences.addTo(all);
        ConsultationSentences.addTo(all);
        ExchangeSentences.addTo(all);
        addProcedures(all);
        addValues(all);
        return Collections.unmodifiableMap(all);
    }

    private static void addText(Map<ProblemCode, Template> all) {
        say(
                all,
                ProblemCode.NOT_UTF_8,
                "البايت {byte} ليس من ترميز UTF-8.",
                "L’octet {byte} n’est pas de l’UTF-8.",
                "Byte {byte} is not UTF-8.");
        say(
                all,
                ProblemCode.BYTE_ORDER_MARK,
                "تبدأ الوثيقة بعلامة ترتيب البايتات، ويجب حذفها.",
                "Le document commence par une marque d’ordre des octets, à supprimer.",
                "The document starts with a byte order mark, which must be removed.");
        say(
                all,
                ProblemCode.OTHER_ENCODING,
                "يجب أن تُحفظ الوثيقة بترميز UTF-8.",
                "Le document doit être enregistré en UTF-8.",
                "The document must be saved as UTF-8.");
        say(
                all,
                ProblemCode.SYNTAX,
                "لم يعد النص JSON ابتداءً من هذا الموضع.",
                "À partir d’ici, le texte n’est plus du JSON.",
                "From here on the text is not JSON.");
        say(
                all,
                ProblemCode.UNFINISHED,
                "تنتهي الوثيقة قبل اكتمالها.",
                "Le document s’arrête avant d’être complet.",
                "The document ends before it is complete.");
        say(
                all,
                ProblemCode.TRAILING_TEXT,
                "يوجد نص بعد نهاية الوثيقة.",
                "Du texte suit la fin du document.",
                "Text follows the end of the document.");
        say(
                all,
                ProblemCode.LONE_SURROGATE,
                "يحتوي النص على نصف حرف (رمز بديل منفرد).",
                "Le texte contient une moitié de caractère (demi-codet isolé).",
                "The text holds half a character (a lone surrogate).");
        say(
                all,
                ProblemCode.TOO_DEEP,
                "عمق التداخل يتجاوز {most}.",
                "L’imbrication dépasse {most} niveaux.",
                "Nesting goes deeper than {most} levels.");
        say(
                all,
                ProblemCode.DOCUMENT_TOO_LARGE,
                "تتجاوز الوثيقة {most} بايت.",
                "Le document dépasse {most} octets.",
                "The document has more than {most} bytes.");
        say(
                all,
                ProblemCode.STRING_TOO_LONG,
                "يتجاوز النص {most} حرفًا.",
                "Le texte dépasse {most} caractères.",
                "The text has more than {most} characters.");
        say(
                all,
                ProblemCode.NAME_TOO_LONG,
                "يتجاوز المفتاح {most} حرفًا.",
                "La clé dépasse {most} caractères.",
                "The key has more than {most} characters.");
        say(
                all,
                ProblemCode.NUMBER_TOO_LONG,
                "يتجاوز العدد {most} رقمًا.",
                "Le nombre dépasse {most} chiffres.",
                "The number has more than {most} digits.");
        say(
                all,
                ProblemCode.TOO_MANY_TOKENS,
                "تتجاوز الوثيقة {most} عنصرًا.",
                "Le document dépasse {most} éléments.",
                "The document has more than {most} tokens.");
        say(
                all,
                ProblemCode.TOO_MANY_ELEMENTS,
                "تتجاوز القائمة أو الكائن {most} عنصرًا.",
                "La liste ou l’objet dépasse {most} membres.",
                "The list or object has more than {most} members.");
        say(
                all,
                ProblemCode.NO_CLEAN_END,
                "تنتهي القائمة دون سطر الختام الذي يؤكد اكتمالها.",
                "La suite s’arrête sans la ligne finale qui confirme qu’elle est complète.",
                "The stream ends without the closing line that confirms it is complete.");
        say(
                all,
                ProblemCode.UNKNOWN_KEY,
                "مفتاح غير معروف؛ أقرب مفتاح معروف: {nearest}.",
                "Clé inconnue ; clé connue la plus proche : {nearest}.",
                "Unknown key; nearest known key: {nearest}.");
        say(
                all,
                ProblemCode.DUPLICATE_KEY,
                "ورد المفتاح أكثر من مرة.",
                "La clé figure plus d’une fois.",
                "The key stands more than once.");
        say(
                all,
                ProblemCode.WRONG_TYPE,
                "النوع المطلوب: {expected}، والموجود: {found}.",
                "Type attendu : {expected} ; trouvé : {found}.",
                "Expected: {expected}; found: {found}.");
        say(
                all,
                ProblemCode.NULL_VALUE,
                "لا تُقبل القيمة null؛ ما لا قيمة له يُحذف.",
                "La valeur null n’est pas admise ; ce qui est absent s’omet.",
                "Null is not accepted; what is absent is left out.");
        say(
                all,
                ProblemCode.MISSING,
                "مفتاح لازم غير موجود.",
                "Clé obligatoire absente.",
                "A required key is missing.");
        say(
                all,
                ProblemCode.UNKNOWN_CODE,
                "رمز غير معروف؛ الرموز المعروفة: {known}.",
                "Code inconnu ; codes connus : {known}.",
                "Unknown code; known codes: {known}.");
        say(
                all,
                ProblemCode.UNKNOWN_RULE,
                "القاعدة {rule} غير معروفة؛ قواعد قريبة: {nearest}.",
                "Règle {rule} inconnue ; règles proches : {nearest}.",
                "Unknown rule {rule}; near rules: {nearest}.");
        say(
                all,
                ProblemCode.TEXT_TOO_LONG,
                "يحتوي النص على {found} حرفًا والحد الأقصى {most}.",
                "Le texte a {found} caractères ; maximum : {most}.",
                "The text has {found} characters; at most {most} are allowed.");
        say(
                all,
                ProblemCode.TEXT_TOO_SHORT,
                "يحتوي النص على {found} حرفًا والحد الأدنى {least}.",
                "Le texte a {found} caractères ; minimum : {least}.",
                "The text has {found} characters; at least {least} are needed.");
        say(
                all,
                ProblemCode.DECEPTIVE_NAME,
                "قد يُظنّ هذا الاسم اسمًا آخر: {kind} عند الموضع {offset}.",
                "Ce nom peut passer pour un autre : {kind}, à la position {offset}.",
                "This name can pass for another: {kind} at offset {offset}.");
        say(
                all,
                ProblemCode.LIST_TOO_LONG,
                "تحتوي القائمة على {found} عنصرًا والحد الأقصى {most}.",
                "La liste a {found} éléments ; maximum : {most}.",
                "The list has {found} members; at most {most} are allowed.");
        say(
                all,
                ProblemCode.LIST_TOO_SHORT,
                "تحتوي القائمة على {found} عنصرًا والحد الأدنى {least}.",
                "La liste a {found} éléments ; minimum : {least}.",
                "The list has {found} members; at least {least} are needed.");
        say(
                all,
                ProblemCode.TOO_SMALL,
                "العدد أصغر من الحد الأدنى {least}.",
                "Le nombre est inférieur au minimum {least}.",
                "The number is less than {least}.");
        say(
                all,
                ProblemCode.TOO_LARGE,
                "العدد أكبر من الحد الأقصى {most}.",
                "Le nombre est supérieur au maximum {most}.",
                "The number is more than {most}.");
        say(
                all,
                ProblemCode.UNREACHABLE,
                "لا شيء يبلغ هذا الحدّ؛ أعلى ما يمكن هو {most}.",
                "Rien n’atteint ce seuil ; le plus élevé possible est {most}.",
                "Nothing reaches this threshold; the highest there can be is {most}.");
    }

    private static void addTables(Map<ProblemCode, Template> all) {
        say(
                all,
                ProblemCode.EMPTY_TABLE,
                "لا يحتوي الجدول على سطر لأسماء الأعمدة.",
                "Le tableau n’a pas de ligne de noms de colonnes.",
                "The table has no row of column names.");
        say(
                all,
                ProblemCode.TOO_MANY_ROWS,
                "يتجاوز الجدول {most} سطرًا.",
                "Le tableau dépasse {most} lignes.",
                "The table has more than {most} rows.");
        say(
                all,
                ProblemCode.CELL_QUOTES,
                "علامات التنصيص غير متوازنة ابتداءً من هذا السطر.",
                "À partir de cette ligne, les guillemets ne sont pas appariés.",
                "From this row on the quotation marks do not match.");
        say(
                all,
                ProblemCode.RAGGED_ROW,
                "عدد خانات السطر {found} وعدد الأعمدة {expected}.",
                "La ligne a {found} cellules pour {expected} colonnes.",
                "The row has {found} cells, the table {expected} columns.");
        say(
                all,
                ProblemCode.UNKNOWN_COLUMN,
                "عمود غير معروف؛ أقرب عمود معروف: {nearest}.",
                "Colonne inconnue ; colonne connue la plus proche : {nearest}.",
                "Unknown column; nearest known column: {nearest}.");
        say(
                all,
                ProblemCode.DUPLICATE_COLUMN,
                "ورد العمود أكثر من مرة.",
                "La colonne figure plus d’une fois.",
                "The column stands more than once.");
        say(
                all,
                ProblemCode.MISSING_COLUMN,
                "ينقص العمود {name}.",
                "Il manque la colonne {name}.",
                "The column {name} is missing.");
        say(
                all,
                ProblemCode.EMPTY_CELL,
                "الخانة فارغة ويجب ملؤها.",
                "La cellule est vide et doit être remplie.",
                "The cell is empty and must be filled in.");
        say(
                all,
                ProblemCode.ROW_WITHOUT_SCORE,
                "لا يحتوي السطر على أيّ عدد مسند؛ أضف عددًا أو احذف السطر.",
                "La ligne ne contient aucune note ; ajoutez-en une ou supprimez la ligne.",
                "The row holds no score; add one or delete the row.");
        say(
                all,
                ProblemCode.CRITERION_IS_COLUMN,
                "للمعيار {criterion} اسم عمود آخر من أعمدة جدول الأعداد، فلا يمكن استعمال الجدول؛ استعمل المصنّف أو JSON.",
                "Le critère {criterion} porte le nom d’une autre colonne du tableau des notes, qui ne peut donc"
                        + " servir ; utilisez le classeur ou JSON.",
                "The criterion {criterion} has the name of another column of the table of scores, so no such table can be"
                        + " used; use the workbook or JSON.");
        say(
                all,
                ProblemCode.DECIMAL_SIGN,
                "علامة الكسر العشري المعلنة هي {sign}.",
                "Le signe décimal annoncé est {sign}.",
                "The decimal sign announced for this table is {sign}.");
    }

    private static void addWorkbooks(Map<ProblemCode, Template> all) {
        say(
                all,
                ProblemCode.NOT_A_WORKBOOK,
                "الملف ليس مصنّفًا بصيغة xlsx يمكن فتحه؛ احفظه بصيغة xlsx دون كلمة عبور.",
                "Ce fichier n'est pas un classeur .xlsx lisible ; enregistrez-le en .xlsx, sans mot de passe.",
                "The file is no .xlsx workbook that can be opened; save it as .xlsx, without a password.");
        say(
                all,
                ProblemCode.DAMAGED_PART,
                "جزء من المصنّف ناقص أو تالف: {part}.",
                "Une partie du classeur manque ou est endommagée : {part}.",
                "A part of the workbook is missing or damaged: {part}.");
        say(
                all,
                ProblemCode.DOCUMENT_TYPE,
                "في جزء من المصنّف تعريف لنوع الوثيقة، وهو غير مقبول: {part}.",
                "Une partie du classeur contient une déclaration de type de document, qui n'est pas admise : {part}.",
                "A part of the workbook holds a document type declaration, which is not accepted: {part}.");
        say(
                all,
                ProblemCode.EXTRA_SHEET,
                "الورقة رقم {number} لم تكن في المصنّف عند تسليمه؛ احذفها.",
                "La feuille n° {number} n'était pas dans le classeur remis ; supprimez-la.",
                "Sheet {number} was not in the workbook when it was handed out; delete it.");
        say(
                all,
                ProblemCode.WORKBOOK_FORMAT,
                "صيغة هذا المصنّف غير الصيغة المنتظرة: {format}.",
                "Ce classeur n'a pas le format attendu : {format}.",
                "This workbook is not of the expected format: {format}.");
        say(
                all,
                ProblemCode.WORKBOOK_OF_OTHER_PROCEDURE,
                "أُعدّ هذا المصنّف لقواعد أخرى أو لنسخة أخرى منها؛ المنتظر هنا: {procedure}.",
                "Ce classeur a été établi pour un autre règlement ou une autre révision ; attendu ici : {procedure}.",
                "This workbook was made for another procedure or revision; expected here: {procedure}.");
        say(
                all,
                ProblemCode.WORKBOOK_OF_OTHER_EVALUATOR,
                "أُعدّ هذا المصنّف لمقيّم آخر؛ المنتظر هنا: {evaluator}.",
                "Ce classeur a été établi pour un autre évaluateur ; attendu ici : {evaluator}.",
                "This workbook was made for another evaluator; expected here: {evaluator}.");
        say(
                all,
                ProblemCode.MISSING_CODES,
                "حُذف سطر الرموز من ورقة الأعداد؛ انسخ الأعداد في المصنّف الأصلي.",
                "La ligne des codes a été supprimée de la feuille des notes ; reportez les notes dans le classeur d'origine.",
                "The row of codes is gone from the sheet of scores; copy the scores into the original workbook.");
        say(
                all,
                ProblemCode.MISSING_ROW,
                "حُذف سطر الملف {application}؛ أعِده، واتركه فارغًا إن لم يُقيَّم.",
                "La ligne du dossier {application} a été supprimée ; rétablissez-la, vide si le dossier n'est pas noté.",
                "The row of application {application} is gone; put it back, empty if nothing is scored.");
        say(
                all,
                ProblemCode.MERGED_CELLS,
                "خانات مدمجة ابتداءً من هذه الخانة؛ ألغِ الدمج.",
                "Des cellules sont fusionnées à partir de celle-ci ; défusionnez-les.",
                "Cells are merged from this one on; unmerge them.");
        say(
                all,
                ProblemCode.FORMULA_CELL,
                "في الخانة صيغة حسابية؛ اكتب القيمة نفسها.",
                "La cellule contient une formule ; écrivez la valeur elle-même.",
                "The cell holds a formula; write the value itself.");
        say(
                all,
                ProblemCode.ERROR_CELL,
                "في الخانة رسالة خطأ من برنامج الجداول.",
                "La cellule contient une erreur du tableur.",
                "The cell holds an error of the spreadsheet.");
        say(
                all,
                ProblemCode.DATE_CELL,
                "في الخانة تاريخ أو وقت؛ اكتب العدد من جديد بعلامة الكسر العشري المعتمدة في برنامجك.",
                "La cellule contient une date ou une heure ; retapez la note avec le signe décimal de votre tableur.",
                "The cell holds a date or time; type the score again, with the decimal sign of your spreadsheet.");
        say(
                all,
                ProblemCode.TEXT_CELL,
                "في الخانة نص لا عدد؛ اكتب العدد من جديد بالأرقام 0-9 وعلامة الكسر العشري المعتمدة في برنامجك.",
                "La cellule contient un texte et non un nombre ; retapez la note, en chiffres 0-9, avec le signe décimal de votre tableur.",
                "The cell holds a text, not a number; type the score again, in digits 0-9, with the decimal sign of your spreadsheet.");
    }

    private static void addProcedures(Map<ProblemCode, Template> all) {
        say(
                all,
                ProblemCode.WRONG_KIND,
                "نوع الجواب المطلوب: {expected}.",
                "Type de réponse attendu : {expected}.",
                "Kind of answer expected: {expected}.");
        say(
                all,
                ProblemCode.NOT_IN_PROCEDURE,
                "لا يوجد {name} في قواعد الدعوة.",
                "{name} ne figure pas dans le règlement.",
                "{name} is not in the procedure.");
        say(
                all,
                ProblemCode.LEFT_OUT,
                "ينقص {name}؛ يجب ذكر الجميع.",
                "Il manque {name} ; tous doivent être nommés.",
                "{name} is left out; all must be named.");
        say(
                all,
                ProblemCode.REPEATED_RULE,
                "وردت القاعدة نفسها من قبل بالإعدادات نفسها.",
                "La même règle figure déjà avec les mêmes réglages.",
                "The same rule already stands with the same settings.");
        say(
                all,
                ProblemCode.NEEDS,
                "تحتاج القاعدة إلى {attribute}، وهو غير موجود أو لا يلائمها.",
                "La règle a besoin de {attribute} : rien n’y figure, ou ce qui y figure ne lui convient pas.",
                "The rule needs {attribute}: nothing stands there, or something that does not fit the rule.");
        say(
                all,
                ProblemCode.RULE_NOT_AVAILABLE,
                "القاعدة غير متاحة؛ قواعد قريبة: {nearest}.",
                "Règle non disponible ; règles proches : {nearest}.",
                "The rule is not available; near rules: {nearest}.");
        say(
                all,
                ProblemCode.WRONG_SLOT,
                "هذه القاعدة تقرّر في أمر آخر؛ المطلوب هنا: {slot}.",
                "Cette règle décide d’autre chose ; il faut ici : {slot}.",
                "This rule decides something else; needed here: {slot}.");
    }

    private static void addValues(Map<ProblemCode, Template> all) {
        say(all, ProblemCode.BLANK, "النص فارغ.", "Le texte est vide.", "The text is blank.");
        say(
                all,
                ProblemCode.TOO_LONG,
                "النص أو القائمة أطول من المسموح به.",
                "Le texte ou la liste dépasse la longueur permise.",
                "The text or list is longer than allowed.");
        say(
                all,
                ProblemCode.TOO_FEW,
                "عدد العناصر أقل من المطلوب.",
                "Il y a moins d’éléments qu’il n’en faut.",
                "There are fewer members than needed.");
        say(
                all,
                ProblemCode.MALFORMED,
                "لا يوافق النص الصيغة المطلوبة.",
                "Le texte n’a pas la forme requise.",
                "The text does not have the required form.");
        say(
                all,
                ProblemCode.OUT_OF_RANGE,
                "القيمة خارج الحدود.",
                "La valeur est hors des bornes.",
                "The value is out of bounds.");
        say(
                all,
                ProblemCode.OUT_OF_ORDER,
                "القيم غير مرتّبة: ما يجب أن يلي لا يلي.",
                "Les valeurs ne sont pas dans l’ordre : ce qui doit suivre ne suit pas.",
                "The values are not in order: what must come after does not.");
        say(all, ProblemCode.REPEATED, "القيمة مكررة.", "La valeur est répétée.", "The value is repeated.");
        say(
                all,
                ProblemCode.CONTRADICTION,
                "تتعارض هذه القيمة مع قيمة أخرى.",
                "Cette valeur en contredit une autre.",
                "This value contradicts another one.");
        say(
                all,
                ProblemCode.UNKNOWN_REFERENCE,
                "تشير القيمة إلى شيء لا تتضمنه الوثيقة.",
                "La valeur renvoie à ce que le document ne contient pas.",
                "The value refers to something that the document does not hold.");
        say(
                all,
                ProblemCode.FORBIDDEN_CHARACTER,
                "يحتوي النص على حرف غير مسموح به (تحكم أو اتجاه).",
                "Le texte contient un caractère interdit (commande ou direction).",
                "The text holds a forbidden character (control or direction).");
    }
}
