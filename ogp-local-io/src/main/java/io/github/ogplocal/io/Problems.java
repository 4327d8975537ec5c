// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import static java.util.Map.entry;

import io.github.ogplocal.rules.Template;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Problems as sentences in Arabic, French and English. */
public final class Problems {
    private static final Map<ProblemCode, Template> TEMPLATES = templates();
    private static final Map<String, Template> WORDS = words();
    private static final SortedSet<String> WORDED =
            new TreeSet<>(List.of("expected", "found", "interest", "kind", "slot"));
    /** Arguments that are numbers, and are written as the language writes them. */
    private static final Set<String> FIGURES = Set.of("score", "least", "most", "step");

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+\\.[0-9]+");
    private static final Template PLACE = Template.of(
            "السطر {line}، العمود {column}، {pointer}: ",
            "ligne {line}, colonne {column}, {pointer} : ",
            "line {line}, column {column}, {pointer}: ");
    private static final Template CELL =
            Template.of("السطر {row}، العمود {cell}: ", "ligne {row}, colonne {cell} : ", "row {row}, column {cell}: ");
    private static final Template ROW = Template.of("السطر {row}: ", "ligne {row} : ", "row {row}: ");
    private static final Template POINTER_ONLY = Template.of("{pointer}: ", "{pointer} : ", "{pointer}: ");
    private static final Template WHOLE = Template.of("كامل الوثيقة", "le document entier", "the whole document");
    private static final Template NOTHING = Template.of("لا شيء", "aucun", "none");

    private Problems() {}

    /**
     * A problem as one sentence, with its place.
     *
     * @param language {@code ar}, {@code fr} or {@code en}
     * @throws IllegalArgumentException if the language is another one
     */
    public static String render(Problem problem, String language) {
        TreeMap<String, String> arguments = new TreeMap<>();
        problem.arguments().forEach((name, value) -> arguments.put(name, argument(name, value, language)));
        return place(problem, language) + fill(template(problem.code()), arguments, language);
    }

    private static String place(Problem problem, String language) {
        TreeMap<String, String> place = new TreeMap<>();
        if (problem.isInTable()) {
            place.put("row", Integer.toString(problem.line()));
            place.put("cell", letters(problem.column()));
            return fill(problem.column() > 0 ? CELL : ROW, place, language);
        }
        place.put("line", Integer.toString(problem.line()));
        place.put("column", Integer.toString(problem.column()));
        place.put("pointer", problem.pointer().isEmpty() ? in(WHOLE, language) : problem.pointer());
        return fill(problem.line() > 0 ? PLACE : POINTER_ONLY, place, language);
    }

    /** A column as spreadsheets name it: A to Z, then AA. */
    private static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    static Template template(ProblemCode code) {
        Template template = TEMPLATES.get(code);
        if (template == null) {
            throw new IllegalStateException("problem " + code.code() + ": has no sentence");
        }
        return template;
    }

    /** The closed words that have a translation. */
    static SortedSet<String> translatedWords() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(WORDS.keySet()));
    }

    /** Only what holds a closed word is translated: an id or code may look like one. */
    private static String argument(String name, String value, String language) {
        if (value.isEmpty()) {
            return in(NOTHING, language);
        }
        if (FIGURES.contains(name)
                && !language.equals("en")
                && DECIMAL.matcher(value).matches()) {
            return value.replace('.', ',');
        }
        return WORDED.contains(name) ? word(value, language) : value;
    }

    private static String word(String value, String language) {
        Template word = WORDS.get(value);
        return word == null ? value : in(word, language);
    }

    private static String in(Template template, String language) {
        if (!language.equals("ar") && !language.equals("fr") && !language.equals("en")) {
            throw new IllegalArgumentException("language: must be ar, fr or en");
        }
        return template.text().in(language).orElseThrow();
    }

    private static String fill(Template template, Map<String, String> values, String language) {
        String text = in(template, language);
        for (Map.Entry<String, String> value : values.entrySet()) {
            // Codes and numbers run from left to right; isolated, they keep the order of an Arabic sentence intact.
            String shown = language.equals("ar") ? "\u2068" + value.getValue() + "\u2069" : value.getValue();
            text = text.replace("{" + value.getKey() + "}", shown);
        }
        return text;
    }

    private static Map<String, Template> words() {
        return Collections.unmodifiableMap(new TreeMap<>(Map.ofEntries(
                entry("object", Template.of("كائن", "objet", "object")),
                entry("array", Template.of("قائمة", "liste", "array")),
                entry("text", Template.of("نص", "texte", "text")),
                entry("number", Template.of("عدد", "nombre", "number")),
                entry("decimal", Template.of("عدد عشري", "nombre décimal", "decimal number")),
                entry("whole-number", Template.of("عدد صحيح", "nombre entier", "whole number")),
                entry("true-or-false", Template.of("صواب أو خطأ", "vrai ou faux", "true or false")),
                entry("ScreeningRule", Template.of("قاعدة قبول", "règle de recevabilité", "screening rule")),
                entry(
                        "DuplicateRule",
                        Template.of(
                                "قاعدة للملفات المتعدّدة",
                                "règle sur les dossiers multiples",
                                "rule for several files")),
                entry("PanelRule", Template.of("قاعدة للجنة التقييم", "règle de commission", "panel rule")),
                entry(
                        "MissingScoreRule",
                        Template.of(
                                "قاعدة للأعداد الناقصة", "règle sur les notes manquantes", "rule for missing scores")),
                entry("TotalRule", Template.of("قاعدة للمجموع", "règle de total", "total rule")),
                entry("RankingRule", Template.of("قاعدة للترتيب", "règle de classement", "ranking rule")),
                entry(
                        "CarryOverRule",
                        Template.of(
                                "قاعدة لاحتساب مجموع المرحلة السابقة",
                                "règle de report du total de la phase précédente",
                                "rule for the total of the earlier stage")),
                entry(
                        "SameApplicantRule",
                        Template.of(
                                "قاعدة لملفات الجماعة الواحدة",
                                "règle sur les dossiers d’une même collectivité",
                                "rule on files of one authority")),
                entry("RecusalRule", Template.of("قاعدة للتنحّي", "règle de déport", "rule on recusals")),
                entry(
                        "VerificationRule",
                        Template.of("قاعدة للتحقّق الميداني", "règle de vérification sur place", "verification rule")),
                entry("BandRule", Template.of("قاعدة لشرائح المنحة", "règle de tranches", "rule on bands")),
                entry(
                        "OverrideRule",
                        Template.of(
                                "قاعدة لقرارات اللجنة المخالفة للنتيجة",
                                "règle sur les décisions contraires au résultat",
                                "rule on decisions against the result")),
                entry("EndorsementRule", Template.of("قاعدة للمصادقة", "règle d’approbation", "rule on endorsement")),
                entry("ThresholdRule", Template.of("قاعدة للحدّ الأدنى", "règle de seuil", "threshold rule")),
                entry("GroupingRule", Template.of("قاعدة للمجموعات", "règle de regroupement", "grouping rule")),
                entry(
                        "AllocationRule",
                        Template.of("قاعدة لتوزيع المقاعد", "règle d’attribution des places", "rule for the places")),
                entry(
                        "ShortageRule",
                        Template.of(
                                "قاعدة لنقص المترشّحين",
                                "règle en cas de manque de candidats",
                                "rule for a shortage of candidates")),
                entry("TieBreakRule", Template.of("قاعدة للفصل عند التساوي", "règle de départage", "tie-break rule")),
                entry(
                        "RemainingTieRule",
                        Template.of(
                                "قاعدة للتساوي الباقي", "règle sur les égalités restantes", "rule for remaining ties")),
                entry(
                        "ReserveRule",
                        Template.of("قاعدة للقائمة التكميلية", "règle de liste complémentaire", "reserve rule")),
                entry("PublicationRule", Template.of("قاعدة للنشر", "règle de publication", "publication rule")),
                entry("points", Template.of("نقاط", "points", "points")),
                entry("count", Template.of("عدد صحيح", "nombre entier", "whole number")),
                entry("choice", Template.of("اختيار من قائمة", "choix dans une liste", "choice from a list")),
                entry("time", Template.of("تاريخ وساعة", "date et heure", "date and time")),
                entry("code", Template.of("رمز", "code", "code")),
                entry("codes", Template.of("قائمة رموز", "liste de codes", "list of codes")),
                entry("points-table", Template.of("نقاط لكلّ رمز", "points pour chaque code", "points for each code")),
                entry("money", Template.of("مبلغ مالي", "montant", "amount of money")),
                entry("counts", Template.of("عدد لكلّ رمز", "nombre pour chaque code", "number for each code")),
                entry("control", Template.of("حرف تحكّم", "caractère de commande", "control character")),
                entry("direction", Template.of("علامة لاتجاه الكتابة", "marque de direction", "direction mark")),
                entry("invisible", Template.of("حرف غير مرئي", "caractère invisible", "invisible character")),
                entry("joiner", Template.of("حرف وصل غير مرئي", "liant invisible", "invisible joiner")),
                entry(
                        "mixed-script",
                        Template.of(
                                "حرف من كتابة أخرى داخل الكلمة",
                                "lettre d’une autre écriture dans le mot",
                                "letter of another script in the word")),
                entry(
                        "other-script",
                        Template.of(
                                "كلمة بحروف غير عربية ولا لاتينية",
                                "mot en lettres ni arabes ni latines",
                                "word in letters neither Arabic nor Latin")),
                entry(
                        "look-alike",
                        Template.of(
                                "حرف يشبه حرفًا آخر",
                                "caractère qui ressemble à une autre lettre",
                                "character that looks like another letter")),
                entry(
                        "turkish-i",
                        Template.of(
                                "حرف i بلا نقطة أو I بنقطة",
                                "i sans point ou I avec point",
                                "i without a dot or I with one")),
                entry(
                        "stray-mark",
                        Template.of(
                                "علامة تشكيل بلا حرف تقع عليه",
                                "signe sans lettre qui le porte",
                                "mark without a letter to carry it")),
                entry(
                        "mark-pile",
                        Template.of(
                                "علامات متراكمة على حرف واحد",
                                "signes accumulés sur une lettre",
                                "marks piled on one letter")),
                entry("employment", Template.of("شغل", "emploi", "employment")),
                entry("family", Template.of("قرابة", "famille", "family")),
                entry("financial", Template.of("مالية", "finances", "financial")),
                entry("association", Template.of("انتماء إلى جمعية أو هيكل", "association", "association")),
                entry("other", Template.of("أخرى", "autre", "other")),
                entry("null", Template.of("null", "null", "null")))));
    }

    private static Map<ProblemCode, Template> templates() {
        Map<ProblemCode, Template> all = new EnumMap<>(ProblemCode.class);
        all.put(
                ProblemCode.NOT_UTF_8,
                Template.of(
                        "البايت {byte} ليس من ترميز UTF-8.",
                        "L’octet {byte} n’est pas de l’UTF-8.",
                        "Byte {byte} is not UTF-8."));
        all.put(
                ProblemCode.BYTE_ORDER_MARK,
                Template.of(
                        "تبدأ الوثيقة بعلامة ترتيب البايتات، ويجب حذفها.",
                        "Le document commence par une marque d’ordre des octets, à supprimer.",
                        "The document starts with a byte order mark, which must be removed."));
        all.put(
                ProblemCode.OTHER_ENCODING,
                Template.of(
                        "يجب أن تُحفظ الوثيقة بترميز UTF-8.",
                        "Le document doit être enregistré en UTF-8.",
                        "The document must be saved as UTF-8."));
        all.put(
                ProblemCode.SYNTAX,
                Template.of(
                        "لم يعد النص JSON ابتداءً من هذا الموضع.",
                        "À partir d’ici, le texte n’est plus du JSON.",
                        "From here on the text is not JSON."));
        all.put(
                ProblemCode.UNFINISHED,
                Template.of(
                        "تنتهي الوثيقة قبل اكتمالها.",
                        "Le document s’arrête avant d’être complet.",
                        "The document ends before it is complete."));
        all.put(
                ProblemCode.TRAILING_TEXT,
                Template.of(
                        "يوجد نص بعد نهاية الوثيقة.",
                        "Du texte suit la fin du document.",
                        "Text follows the end of the document."));
        all.put(
                ProblemCode.LONE_SURROGATE,
                Template.of(
                        "يحتوي النص على نصف حرف (رمز بديل منفرد).",
                        "Le texte contient une moitié de caractère (demi-codet isolé).",
                        "The text holds half a character (a lone surrogate)."));
        all.put(
                ProblemCode.TOO_DEEP,
                Template.of(
                        "عمق التداخل يتجاوز {most}.",
                        "L’imbrication dépasse {most} niveaux.",
                        "Nesting goes deeper than {most} levels."));
        all.put(
                ProblemCode.DOCUMENT_TOO_LARGE,
                Template.of(
                        "تتجاوز الوثيقة {most} بايت.",
                        "Le document dépasse {most} octets.",
                        "The document has more than {most} bytes."));
        all.put(
                ProblemCode.STRING_TOO_LONG,
                Template.of(
                        "يتجاوز النص {most} حرفًا.",
                        "Le texte dépasse {most} caractères.",
                        "The text has more than {most} characters."));
        all.put(
                ProblemCode.NAME_TOO_LONG,
                Template.of(
                        "يتجاوز المفتاح {most} حرفًا.",
                        "La clé dépasse {most} caractères.",
                        "The key has more than {most} characters."));
        all.put(
                ProblemCode.NUMBER_TOO_LONG,
                Template.of(
                        "يتجاوز العدد {most} رقمًا.",
                        "Le nombre dépasse {most} chiffres.",
                        "The number has more than {most} digits."));
        all.put(
                ProblemCode.TOO_MANY_TOKENS,
                Template.of(
                        "تتجاوز الوثيقة {most} عنصرًا.",
                        "Le document dépasse {most} éléments.",
                        "The document has more than {most} tokens."));
        all.put(
                ProblemCode.TOO_MANY_ELEMENTS,
                Template.of(
                        "تتجاوز القائمة أو الكائن {most} عنصرًا.",
                        "La liste ou l’objet dépasse {most} membres.",
                        "The list or object has more than {most} members."));
        all.put(
                ProblemCode.NO_CLEAN_END,
                Template.of(
                        "تنتهي القائمة دون سطر الختام الذي يؤكد اكتمالها.",
                        "La suite s’arrête sans la ligne finale qui confirme qu’elle est complète.",
                        "The stream ends without the closing line that confirms it is complete."));
        all.put(
                ProblemCode.UNKNOWN_KEY,
                Template.of(
                        "مفتاح غير معروف؛ أقرب مفتاح معروف: {nearest}.",
                        "Clé inconnue ; clé connue la plus proche : {nearest}.",
                        "Unknown key; nearest known key: {nearest}."));
        all.put(
                ProblemCode.DUPLICATE_KEY,
                Template.of(
                        "ورد المفتاح أكثر من مرة.",
                        "La clé figure plus d’une fois.",
                        "The key stands more than once."));
        all.put(
                ProblemCode.WRONG_TYPE,
                Template.of(
                        "النوع المطلوب: {expected}، والموجود: {found}.",
                        "Type attendu : {expected} ; trouvé : {found}.",
                        "Expected: {expected}; found: {found}."));
        all.put(
                ProblemCode.NULL_VALUE,
                Template.of(
                        "لا تُقبل القيمة null؛ ما لا قيمة له يُحذف.",
                        "La valeur null n’est pas admise ; ce qui est absent s’omet.",
                        "Null is not accepted; what is absent is left out."));
        all.put(
                ProblemCode.MISSING,
                Template.of("مفتاح لازم غير موجود.", "Clé obligatoire absente.", "A required key is missing."));
        all.put(
                ProblemCode.UNKNOWN_CODE,
                Template.of(
                        "رمز غير معروف؛ الرموز المعروفة: {known}.",
                        "Code inconnu ; codes connus : {known}.",
                        "Unknown code; known codes: {known}."));
        all.put(
                ProblemCode.UNKNOWN_RULE,
                Template.of(
                        "القاعدة {rule} غير معروفة؛ قواعد قريبة: {nearest}.",
                        "Règle {rule} inconnue ; règles proches : {nearest}.",
                        "Unknown rule {rule}; near rules: {nearest}."));
        all.put(
                ProblemCode.TEXT_TOO_LONG,
                Template.of(
                        "يحتوي النص على {found} حرفًا والحد الأقصى {most}.",
                        "Le texte a {found} caractères ; maximum : {most}.",
                        "The text has {found} characters; at most {most} are allowed."));
        all.put(
                ProblemCode.TEXT_TOO_SHORT,
                Template.of(
                        "يحتوي النص على {found} حرفًا والحد الأدنى {least}.",
                        "Le texte a {found} caractères ; minimum : {least}.",
                        "The text has {found} characters; at least {least} are needed."));
        all.put(
                ProblemCode.DECEPTIVE_NAME,
                Template.of(
                        "قد يُظنّ هذا الاسم اسمًا آخر: {kind} عند الموضع {offset}.",
                        "Ce nom peut passer pour un autre : {kind}, à la position {offset}.",
                        "This name can pass for another: {kind} at offset {offset}."));
        all.put(
                ProblemCode.LIST_TOO_LONG,
                Template.of(
                        "تحتوي القائمة على {found} عنصرًا والحد الأقصى {most}.",
                        "La liste a {found} éléments ; maximum : {most}.",
                        "The list has {found} members; at most {most} are allowed."));
        all.put(
                ProblemCode.LIST_TOO_SHORT,
                Template.of(
                        "تحتوي القائمة على {found} عنصرًا والحد الأدنى {least}.",
                        "La liste a {found} éléments ; minimum : {least}.",
                        "The list has {found} members; at least {least} are needed."));
        all.put(
                ProblemCode.TOO_SMALL,
                Template.of(
                        "العدد أصغر من الحد الأدنى {least}.",
                        "Le nombre est inférieur au minimum {least}.",
                        "The number is less than {least}."));
        all.put(
                ProblemCode.TOO_LARGE,
                Template.of(
                        "العدد أكبر من الحد الأقصى {most}.",
                        "Le nombre est supérieur au maximum {most}.",
                        "The number is more than {most}."));
        all.put(
                ProblemCode.UNREACHABLE,
                Template.of(
                        "لا شيء يبلغ هذا الحدّ؛ أعلى ما يمكن هو {most}.",
                        "Rien n’atteint ce seuil ; le plus élevé possible est {most}.",
                        "Nothing reaches this threshold; the highest there can be is {most}."));
        all.put(
                ProblemCode.EMPTY_TABLE,
                Template.of(
                        "لا يحتوي الجدول على سطر لأسماء الأعمدة.",
                        "Le tableau n’a pas de ligne de noms de colonnes.",
                        "The table has no row of column names."));
        all.put(
                ProblemCode.TOO_MANY_ROWS,
                Template.of(
                        "يتجاوز الجدول {most} سطرًا.",
                        "Le tableau dépasse {most} lignes.",
                        "The table has more than {most} rows."));
        all.put(
                ProblemCode.CELL_QUOTES,
                Template.of(
                        "علامات التنصيص غير متوازنة ابتداءً من هذا السطر.",
                        "À partir de cette ligne, les guillemets ne sont pas appariés.",
                        "From this row on the quotation marks do not match."));
        all.put(
                ProblemCode.RAGGED_ROW,
                Template.of(
                        "عدد خانات السطر {found} وعدد الأعمدة {expected}.",
                        "La ligne a {found} cellules pour {expected} colonnes.",
                        "The row has {found} cells, the table {expected} columns."));
        all.put(
                ProblemCode.UNKNOWN_COLUMN,
                Template.of(
                        "عمود غير معروف؛ أقرب عمود معروف: {nearest}.",
                        "Colonne inconnue ; colonne connue la plus proche : {nearest}.",
                        "Unknown column; nearest known column: {nearest}."));
        all.put(
                ProblemCode.DUPLICATE_COLUMN,
                Template.of(
                        "ورد العمود أكثر من مرة.",
                        "La colonne figure plus d’une fois.",
                        "The column stands more than once."));
        all.put(
                ProblemCode.MISSING_COLUMN,
                Template.of("ينقص العمود {name}.", "Il manque la colonne {name}.", "The column {name} is missing."));
        all.put(
                ProblemCode.EMPTY_CELL,
                Template.of(
                        "الخانة فارغة ويجب ملؤها.",
                        "La cellule est vide et doit être remplie.",
                        "The cell is empty and must be filled in."));
        all.put(
                ProblemCode.ROW_WITHOUT_SCORE,
                Template.of(
                        "لا يحتوي السطر على أيّ عدد مسند؛ أضف عددًا أو احذف السطر.",
                        "La ligne ne contient aucune note ; ajoutez-en une ou supprimez la ligne.",
                        "The row holds no score; add one or delete the row."));
        all.put(
                ProblemCode.CRITERION_IS_COLUMN,
                Template.of(
                        "للمعيار {criterion} اسم عمود آخر من أعمدة جدول الأعداد، فلا يمكن استعمال الجدول؛ استعمل المصنّف أو JSON.",
                        "Le critère {criterion} porte le nom d’une autre colonne du tableau des notes, qui ne peut donc"
                                + " servir ; utilisez le classeur ou JSON.",
                        "The criterion {criterion} has the name of another column of the table of scores, so no such table can be"
                                + " used; use the workbook or JSON."));
        all.put(
                ProblemCode.DECIMAL_SIGN,
                Template.of(
                        "علامة الكسر العشري المعلنة هي {sign}.",
                        "Le signe décimal annoncé est {sign}.",
                        "The decimal sign announced for this table is {sign}."));
        all.put(
                ProblemCode.NOT_A_WORKBOOK,
                Template.of(
                        "الملف ليس مصنّفًا بصيغة xlsx يمكن فتحه؛ احفظه بصيغة xlsx دون كلمة عبور.",
                        "Ce fichier n'est pas un classeur .xlsx lisible ; enregistrez-le en .xlsx, sans mot de passe.",
                        "The file is no .xlsx workbook that can be opened; save it as .xlsx, without a password."));
        all.put(
                ProblemCode.DAMAGED_PART,
                Template.of(
                        "جزء من المصنّف ناقص أو تالف: {part}.",
                        "Une partie du classeur manque ou est endommagée : {part}.",
                        "A part of the workbook is missing or damaged: {part}."));
        all.put(
                ProblemCode.DOCUMENT_TYPE,
                Template.of(
                        "في جزء من المصنّف تعريف لنوع الوثيقة، وهو غير مقبول: {part}.",
                        "Une partie du classeur contient une déclaration de type de document, qui n'est pas admise : {part}.",
                        "A part of the workbook holds a document type declaration, which is not accepted: {part}."));
        all.put(
                ProblemCode.EXTRA_SHEET,
                Template.of(
                        "الورقة رقم {number} لم تكن في المصنّف عند تسليمه؛ احذفها.",
                        "La feuille n° {number} n'était pas dans le classeur remis ; supprimez-la.",
                        "Sheet {number} was not in the workbook when it was handed out; delete it."));
        all.put(
                ProblemCode.WORKBOOK_FORMAT,
                Template.of(
                        "صيغة هذا المصنّف غير الصيغة المنتظرة: {format}.",
                        "Ce classeur n'a pas le format attendu : {format}.",
                        "This workbook is not of the expected format: {format}."));
        all.put(
                ProblemCode.WORKBOOK_OF_OTHER_PROCEDURE,
                Template.of(
                        "أُعدّ هذا المصنّف لقواعد أخرى أو لنسخة أخرى منها؛ المنتظر هنا: {procedure}.",
                        "Ce classeur a été établi pour un autre règlement ou une autre révision ; attendu ici : {procedure}.",
                        "This workbook was made for another procedure or revision; expected here: {procedure}."));
        all.put(
                ProblemCode.WORKBOOK_OF_OTHER_EVALUATOR,
                Template.of(
                        "أُعدّ هذا المصنّف لمقيّم آخر؛ المنتظر هنا: {evaluator}.",
                        "Ce classeur a été établi pour un autre évaluateur ; attendu ici : {evaluator}.",
                        "This workbook was made for another evaluator; expected here: {evaluator}."));
        all.put(
                ProblemCode.MISSING_CODES,
                Template.of(
                        "حُذف سطر الرموز من ورقة الأعداد؛ انسخ الأعداد في المصنّف الأصلي.",
                        "La ligne des codes a été supprimée de la feuille des notes ; reportez les notes dans le classeur d'origine.",
                        "The row of codes is gone from the sheet of scores; copy the scores into the original workbook."));
        all.put(
                ProblemCode.MISSING_ROW,
                Template.of(
                        "حُذف سطر الملف {application}؛ أعِده، واتركه فارغًا إن لم يُقيَّم.",
                        "La ligne du dossier {application} a été supprimée ; rétablissez-la, vide si le dossier n'est pas noté.",
                        "The row of application {application} is gone; put it back, empty if nothing is scored."));
        all.put(
                ProblemCode.MERGED_CELLS,
                Template.of(
                        "خانات مدمجة ابتداءً من هذه الخانة؛ ألغِ الدمج.",
                        "Des cellules sont fusionnées à partir de celle-ci ; défusionnez-les.",
                        "Cells are merged from this one on; unmerge them."));
        all.put(
                ProblemCode.FORMULA_CELL,
                Template.of(
                        "في الخانة صيغة حسابية؛ اكتب القيمة نفسها.",
                        "La cellule contient une formule ; écrivez la valeur elle-même.",
                        "The cell holds a formula; write the value itself."));
        all.put(
                ProblemCode.ERROR_CELL,
                Template.of(
                        "في الخانة رسالة خطأ من برنامج الجداول.",
                        "La cellule contient une erreur du tableur.",
                        "The cell holds an error of the spreadsheet."));
        all.put(
                ProblemCode.DATE_CELL,
                Template.of(
                        "في الخانة تاريخ أو وقت؛ اكتب العدد من جديد بعلامة الكسر العشري المعتمدة في برنامجك.",
                        "La cellule contient une date ou une heure ; retapez la note avec le signe décimal de votre tableur.",
                        "The cell holds a date or time; type the score again, with the decimal sign of your spreadsheet."));
        all.put(
                ProblemCode.TEXT_CELL,
                Template.of(
                        "في الخانة نص لا عدد؛ اكتب العدد من جديد بالأرقام 0-9 وعلامة الكسر العشري المعتمدة في برنامجك.",
                        "La cellule contient un texte et non un nombre ; retapez la note, en chiffres 0-9, avec le signe décimal de votre tableur.",
                        "The cell holds a text, not a number; type the score again, in digits 0-9, with the decimal sign of your spreadsheet."));
        all.put(
                ProblemCode.REPEATED_APPLICATION,
                Template.of(
                        "يوجد ملف ترشّح آخر بالمعرّف نفسه.",
                        "Un autre dossier porte le même identifiant.",
                        "Another application has the same id."));
        all.put(
                ProblemCode.OTHER_CALL,
                Template.of(
                        "هذا الملف يخصّ دعوة أخرى: {call}.",
                        "Ce dossier répond à un autre appel : {call}.",
                        "This application answers another call: {call}."));
        all.put(
                ProblemCode.UNKNOWN_APPLICATION,
                Template.of(
                        "لا يوجد ملف بهذا المعرّف بين الملفات.",
                        "Aucun dossier ne porte cet identifiant.",
                        "No application has this id."));
        all.put(
                ProblemCode.REPEATED_SHEET,
                Template.of(
                        "يوجد لهذا المقيّم جذاذة أخرى للملف نفسه.",
                        "Cet évaluateur a déjà une fiche pour ce dossier.",
                        "This evaluator already has a sheet for this application."));
        all.put(
                ProblemCode.REPEATED_RECUSAL,
                Template.of(
                        "سُجّل هذا التنحّي أو التجريح من قبل.",
                        "Ce déport ou cette récusation figure déjà.",
                        "This recusal is already recorded."));
        all.put(
                ProblemCode.UNKNOWN_CRITERION,
                Template.of(
                        "لا يوجد هذا المعيار في قواعد الدعوة؛ أقرب معيار: {nearest}.",
                        "Le règlement n’a pas ce critère ; critère le plus proche : {nearest}.",
                        "The procedure has no such criterion; nearest criterion: {nearest}."));
        all.put(
                ProblemCode.OFF_SCALE,
                Template.of(
                        "العدد {score} خارج السلّم: من {least} إلى {most} بخطوة {step}.",
                        "La note {score} n’est pas sur l’échelle : de {least} à {most} par pas de {step}.",
                        "The score {score} is not on the scale: {least} to {most} in steps of {step}."));
        all.put(
                ProblemCode.TOO_MANY_SHEETS,
                Template.of(
                        "لهذا الملف أكثر من {most} جذاذة.",
                        "Ce dossier a plus de {most} fiches.",
                        "This application has more than {most} sheets."));
        all.put(
                ProblemCode.NOT_PROVIDED_FOR,
                Template.of(
                        "لا تنصّ قواعد الدعوة على شيء من هذا ({attribute}).",
                        "Le règlement de l’appel ne prévoit rien de tel ({attribute}).",
                        "The rules of the call provide for nothing of the kind ({attribute})."));
        all.put(
                ProblemCode.REPEATED_RECORD,
                Template.of("سُجّل هذا من قبل.", "Cela figure déjà.", "This is already recorded."));
        all.put(
                ProblemCode.UNKNOWN_AFFILIATION,
                Template.of(
                        "لم يُسجّل انتماء هذا المقيّم ({kind})، وهو لازم لتطبيق قاعدة التنحّي.",
                        "Le rattachement de cet évaluateur ({kind}) n’est pas connu, et la règle de déport en a besoin.",
                        "Where this evaluator belongs ({kind}) is not recorded, and the recusal rule needs it."));
        all.put(
                ProblemCode.UNKNOWN_CONDITION,
                Template.of(
                        "لا توجد في قواعد الدعوة قاعدة تنظر في هذا الشرط.",
                        "Aucune règle de l’appel ne porte sur cette condition.",
                        "No rule of the call looks at this condition."));
        all.put(
                ProblemCode.MISSING_AMOUNT,
                Template.of(
                        "المبلغ المطلوب غير مذكور في الملف، وهو لازم هنا.",
                        "Le dossier ne dit pas quel montant il demande, et il le faut ici.",
                        "The application does not say how much it asks for, and must here."));
        all.put(
                ProblemCode.OTHER_CURRENCY,
                Template.of(
                        "يجب أن يكون المبلغ بالعملة {currency}.",
                        "Le montant doit être en {currency}.",
                        "The amount must be in {currency}."));
        all.put(
                ProblemCode.OTHER_POOL,
                Template.of(
                        "القرعة لا تخصّ القائمة المنشورة لـ {purpose}.",
                        "Le tirage au sort ne porte pas sur la liste publiée pour {purpose}.",
                        "The draw is not for the pool that was published for {purpose}."));
        all.put(
                ProblemCode.MISSING_POOL,
                Template.of(
                        "القائمة المنشورة التي تجري عليها القرعة غير موجودة.",
                        "La liste publiée sur laquelle porte le tirage au sort manque.",
                        "The published pool of this draw is missing."));
        all.put(
                ProblemCode.NOT_IN_POOL,
                Template.of(
                        "هذا الملف غير وارد في القائمة المنشورة للقرعة.",
                        "Ce dossier ne figure pas sur la liste publiée pour le tirage au sort.",
                        "This application is not in the published pool of the draw."));
        all.put(
                ProblemCode.NO_SUCH_TIE,
                Template.of(
                        "لا يوجد تساوٍ بين هذه الملفات بعينها عند أي مقعد.",
                        "Il n’y a pas d’égalité entre ces dossiers-là à une dernière place.",
                        "There is no tie between exactly these applications at any last place."));
        all.put(
                ProblemCode.OTHER_NUMBER_OF_PLACES,
                Template.of(
                        "عدد المقبولين لا يطابق عدد المقاعد المتاحة: {places}.",
                        "Le nombre d’admis n’est pas celui des places à pourvoir : {places}.",
                        "The number admitted is not the number of places: {places}."));
        all.put(
                ProblemCode.TOO_MANY_OVERRIDES,
                Template.of(
                        "تجاوزت اللجنة العدد الأقصى للقرارات المخالفة للنتيجة: {most}.",
                        "La commission s’écarte du résultat plus souvent que permis : {most}.",
                        "The committee departs from the result more often than it may: {most}."));
        all.put(
                ProblemCode.NOT_A_CANDIDATE,
                Template.of(
                        "لم يبلغ هذا الملف مرحلة يمكن فيها هذا القرار.",
                        "Ce dossier n’est pas de ceux sur lesquels cela peut être décidé.",
                        "This application is none on which this can be decided."));
        all.put(
                ProblemCode.MISSING_STAGE,
                Template.of(
                        "وثائق المرحلة السابقة غير موجودة ({procedure}).",
                        "Les documents de la phase précédente manquent ({procedure}).",
                        "The documents of the stage before are missing ({procedure})."));
        all.put(
                ProblemCode.NO_SUCH_STAGE,
                Template.of(
                        "لا توجد مرحلة سابقة في قواعد الدعوة.",
                        "Le règlement n’a pas de phase précédente.",
                        "The procedure has no stage before this one."));
        all.put(
                ProblemCode.NOT_IN_EARLIER_STAGE,
                Template.of(
                        "لم يكن هذا الملف ضمن المرحلة السابقة.",
                        "Ce dossier n’était pas dans la phase précédente.",
                        "This application was not in the stage before."));
        all.put(
                ProblemCode.NOT_IN_NEXT_STAGE,
                Template.of(
                        "وقع اختيار هذا الملف في هذه المرحلة، ولا يوجد ضمن ملفات المرحلة الموالية.",
                        "Ce dossier a été retenu dans cette phase et ne figure pas parmi ceux de la phase suivante.",
                        "This application was selected in this stage, and is not among those of the next."));
        all.put(
                ProblemCode.REPEATED_EVALUATOR,
                Template.of(
                        "يوجد مقيّم آخر بالمعرّف نفسه.",
                        "Un autre évaluateur porte le même identifiant.",
                        "Another evaluator has the same id."));
        all.put(
                ProblemCode.UNKNOWN_EVALUATOR,
                Template.of(
                        "لا يوجد في لجنة التقييم مقيّم بهذا المعرّف.",
                        "La commission n’a pas d’évaluateur de cet identifiant.",
                        "The panel has no evaluator with this id."));
        all.put(
                ProblemCode.NOT_DECLARED,
                Template.of(
                        "لم يُصرّح بهذه المصلحة قبل ذلك اليوم، أو هي لا تخصّ هذا الملف.",
                        "Cet intérêt n’avait pas été déclaré à cette date, ou ne concerne pas ce dossier.",
                        "This interest had not been declared by that day, or is not about this application."));
        all.put(
                ProblemCode.NO_DECLARATION,
                Template.of(
                        "لم يقدّم هذا المقيّم تصريحًا بالمصالح، ولو بعدم وجود أيّ مصلحة.",
                        "Cet évaluateur n’a pas fait de déclaration d’intérêts, pas même néant.",
                        "This evaluator has made no declaration of interests, not even of none."));
        all.put(
                ProblemCode.UNSETTLED_INTEREST,
                Template.of(
                        "صُرّح بمصلحة ({interest}) ولم يُحسم أمرها بتنحٍّ أو تجريح ولا بقرار مدوّن.",
                        "Un intérêt ({interest}) est déclaré, et ni un déport ou une récusation ni une décision consignée ne le règle.",
                        "An interest ({interest}) is declared, and neither a recusal nor a recorded ruling settles it."));
        all.put(
                ProblemCode.RECUSED,
                Template.of(
                        "هذا المقيّم متنحٍّ أو مجرَّح في هذا الملف ولا يقدّم جذاذة فيه.",
                        "Cet évaluateur est déporté ou récusé sur ce dossier et n’y remet pas de fiche.",
                        "This evaluator is recused from this application and hands in no sheet for it."));
        all.put(
                ProblemCode.SCORE_OFF_SCALE,
                Template.of(
                        "العدد {score} خارج سلّم المعيار.",
                        "La note {score} n’est pas sur l’échelle du critère.",
                        "The score {score} is not on the scale of its criterion."));
        all.put(
                ProblemCode.IS_DRAFT,
                Template.of(
                        "ما زالت الجذاذة مسودّة.", "La fiche est encore un brouillon.", "The sheet is still a draft."));
        all.put(
                ProblemCode.IS_SUBMITTED,
                Template.of(
                        "قُدّمت الجذاذة: لا تُغيّر إلا بعد إرجاعها إلى المقيّم، ولا تُحتسب إلا بعد إقفالها.",
                        "La fiche est remise : elle ne change qu’après avoir été rendue à l’évaluateur, et ne compte qu’une fois verrouillée.",
                        "The sheet is submitted: it changes only after it was given back to the evaluator, and counts only once it is locked."));
        all.put(
                ProblemCode.IS_LOCKED,
                Template.of(
                        "أُقفلت الجذاذة ولم تعد تُغيّر؛ التصحيح بعد الطعن نتيجة جديدة.",
                        "La fiche est verrouillée et ne change plus ; une correction après recours est un nouveau résultat.",
                        "The sheet is locked and changes no more; a correction after an appeal is a new outcome."));
        all.put(
                ProblemCode.NO_SUCH_SHEET,
                Template.of(
                        "ليس لهذا المقيّم جذاذة لهذا الملف.",
                        "Cet évaluateur n’a pas de fiche pour ce dossier.",
                        "This evaluator has no sheet for this application."));
        all.put(
                ProblemCode.OTHER_SHEET,
                Template.of(
                        "نقاط الجذاذة المرجَعة تخالف نقاط الجذاذة المقدَّمة.",
                        "La fiche rendue n’a pas les notes de la fiche remise.",
                        "The sheet that was given back has other scores than the one that was submitted."));
        all.put(
                ProblemCode.INVALID_PROCEDURE,
                Template.of(
                        "في قواعد الدعوة خطأ: {fault}.",
                        "Le règlement a une faute : {fault}.",
                        "The procedure has a fault: {fault}."));
        all.put(
                ProblemCode.OTHER_PROCEDURE,
                Template.of(
                        "جُمّدت القواعد بتقديم أوّل جذاذة؛ على القواعد المعدّلة أن تحتفظ بالمعرّف {procedure}.",
                        "Le règlement est figé depuis la première fiche remise ; un règlement modifié doit garder l’identifiant {procedure}.",
                        "The rules are frozen since the first submitted sheet; a changed procedure must keep the id {procedure}."));
        all.put(
                ProblemCode.REVISION_NOT_HIGHER,
                Template.of(
                        "جُمّدت القواعد بتقديم أوّل جذاذة؛ على القواعد المعدّلة أن تكون نسخة بعد النسخة {highest}.",
                        "Le règlement est figé depuis la première fiche remise ; un règlement modifié doit avoir une révision supérieure à {highest}.",
                        "The rules are frozen since the first submitted sheet; a changed procedure must have a revision above {highest}."));
        all.put(
                ProblemCode.NOT_FROZEN,
                Template.of(
                        "قُدّمت جذاذة ولم يُذكر متى جُمّدت القواعد.",
                        "Une fiche a été remise, et il n’est pas dit depuis quand le règlement est figé.",
                        "A sheet was submitted, and it is not said since when the rules are frozen."));
        all.put(
                ProblemCode.GIVEN_TWICE,
                Template.of(
                        "هذا وارد من قبل في دورة التقييم.",
                        "Le tour d’évaluation contient déjà cela.",
                        "The evaluation round holds this already."));
        all.put(
                ProblemCode.WRONG_KIND,
                Template.of(
                        "نوع الجواب المطلوب: {expected}.",
                        "Type de réponse attendu : {expected}.",
                        "Kind of answer expected: {expected}."));
        all.put(
                ProblemCode.NOT_IN_PROCEDURE,
                Template.of(
                        "لا يوجد {name} في قواعد الدعوة.",
                        "{name} ne figure pas dans le règlement.",
                        "{name} is not in the procedure."));
        all.put(
                ProblemCode.LEFT_OUT,
                Template.of(
                        "ينقص {name}؛ يجب ذكر الجميع.",
                        "Il manque {name} ; tous doivent être nommés.",
                        "{name} is left out; all must be named."));
        all.put(
                ProblemCode.REPEATED_RULE,
                Template.of(
                        "وردت القاعدة نفسها من قبل بالإعدادات نفسها.",
                        "La même règle figure déjà avec les mêmes réglages.",
                        "The same rule already stands with the same settings."));
        all.put(
                ProblemCode.NEEDS,
                Template.of(
                        "تحتاج القاعدة إلى {attribute}، وهو غير موجود في الوثيقة.",
                        "La règle a besoin de {attribute}, absent du document.",
                        "The rule needs {attribute}, which the document does not have."));
        all.put(
                ProblemCode.RULE_NOT_AVAILABLE,
                Template.of(
                        "القاعدة غير متاحة؛ قواعد قريبة: {nearest}.",
                        "Règle non disponible ; règles proches : {nearest}.",
                        "The rule is not available; near rules: {nearest}."));
        all.put(
                ProblemCode.WRONG_SLOT,
                Template.of(
                        "هذه القاعدة تقرّر في أمر آخر؛ المطلوب هنا: {slot}.",
                        "Cette règle décide d’autre chose ; il faut ici : {slot}.",
                        "This rule decides something else; needed here: {slot}."));
        all.put(ProblemCode.BLANK, Template.of("النص فارغ.", "Le texte est vide.", "The text is blank."));
        all.put(
                ProblemCode.TOO_LONG,
                Template.of(
                        "النص أو القائمة أطول من المسموح به.",
                        "Le texte ou la liste dépasse la longueur permise.",
                        "The text or list is longer than allowed."));
        all.put(
                ProblemCode.TOO_FEW,
                Template.of(
                        "عدد العناصر أقل من المطلوب.",
                        "Il y a moins d’éléments qu’il n’en faut.",
                        "There are fewer members than needed."));
        all.put(
                ProblemCode.MALFORMED,
                Template.of(
                        "لا يوافق النص الصيغة المطلوبة.",
                        "Le texte n’a pas la forme requise.",
                        "The text does not have the required form."));
        all.put(
                ProblemCode.OUT_OF_RANGE,
                Template.of("القيمة خارج الحدود.", "La valeur est hors des bornes.", "The value is out of bounds."));
        all.put(
                ProblemCode.OUT_OF_ORDER,
                Template.of(
                        "القيم غير مرتّبة: ما يجب أن يلي لا يلي.",
                        "Les valeurs ne sont pas dans l’ordre : ce qui doit suivre ne suit pas.",
                        "The values are not in order: what must come after does not."));
        all.put(ProblemCode.REPEATED, Template.of("القيمة مكررة.", "La valeur est répétée.", "The value is repeated."));
        all.put(
                ProblemCode.CONTRADICTION,
                Template.of(
                        "تتعارض هذه القيمة مع قيمة أخرى.",
                        "Cette valeur en contredit une autre.",
                        "This value contradicts another one."));
        all.put(
                ProblemCode.UNKNOWN_REFERENCE,
                Template.of(
                        "تشير القيمة إلى شيء لا تتضمنه الوثيقة.",
                        "La valeur renvoie à ce que le document ne contient pas.",
                        "The value refers to something that the document does not hold."));
        all.put(
                ProblemCode.FORBIDDEN_CHARACTER,
                Template.of(
                        "يحتوي النص على حرف غير مسموح به (تحكم أو اتجاه).",
                        "Le texte contient un caractère interdit (commande ou direction).",
                        "The text holds a forbidden character (control or direction)."));
        return Collections.unmodifiableMap(all);
    }
}
