// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import static java.util.Map.entry;

import io.github.ogplocal.rules.Template;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Problems as sentences in Arabic, French and English. */
public final class Problems {
    private static final Map<ProblemCode, Template> TEMPLATES = templates();
    private static final Map<String, Template> WORDS = words();
    private static final Template PLACE = Template.of(
            "السطر {line}، العمود {column}، {pointer}: ",
            "ligne {line}, colonne {column}, {pointer} : ",
            "line {line}, column {column}, {pointer}: ");
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
        TreeMap<String, String> place = new TreeMap<>();
        place.put("line", Integer.toString(problem.line()));
        place.put("column", Integer.toString(problem.column()));
        place.put("pointer", problem.pointer().isEmpty() ? in(WHOLE, language) : problem.pointer());
        TreeMap<String, String> arguments = new TreeMap<>();
        problem.arguments().forEach((name, value) -> arguments.put(name, word(value, language)));
        String where = fill(problem.line() > 0 ? PLACE : POINTER_ONLY, place, language);
        return where + fill(template(problem.code()), arguments, language);
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

    private static String word(String value, String language) {
        if (value.isEmpty()) {
            return in(NOTHING, language);
        }
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
                entry("null", Template.of("null", "null", "null")))));
    }

    private static Map<ProblemCode, Template> templates() {
        Map<ProblemCode, Template> all = new EnumMap<>(ProblemCode.class);
        all.put(
                ProblemCode.NOT_UTF_8,
                Template.of(
                        "البايت {byte} ليس من ترميز UTF-8.",
                        "L'octet {byte} n'est pas de l'UTF-8.",
                        "Byte {byte} is not UTF-8."));
        all.put(
                ProblemCode.BYTE_ORDER_MARK,
                Template.of(
                        "تبدأ الوثيقة بعلامة ترتيب البايتات، ويجب حذفها.",
                        "Le document commence par une marque d'ordre des octets, à supprimer.",
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
                        "À partir d'ici, le texte n'est plus du JSON.",
                        "From here on the text is not JSON."));
        all.put(
                ProblemCode.UNFINISHED,
                Template.of(
                        "تنتهي الوثيقة قبل اكتمالها.",
                        "Le document s'arrête avant d'être complet.",
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
                        "L'imbrication dépasse {most} niveaux.",
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
                        "تتجاوز الوثيقة {most} عنصرًا من عناصر JSON.",
                        "Le document dépasse {most} éléments JSON.",
                        "The document has more than {most} JSON tokens."));
        all.put(
                ProblemCode.TOO_MANY_ELEMENTS,
                Template.of(
                        "تتجاوز القائمة أو الكائن {most} عنصرًا.",
                        "La liste ou l'objet dépasse {most} membres.",
                        "The list or object has more than {most} members."));
        all.put(
                ProblemCode.NO_CLEAN_END,
                Template.of(
                        "تنتهي القائمة دون سطر الختام الذي يؤكد اكتمالها.",
                        "La suite s'arrête sans la ligne finale qui confirme qu'elle est complète.",
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
                        "La clé figure plus d'une fois.",
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
                        "La valeur null n'est pas admise ; ce qui est absent s'omet.",
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
                        "Il y a moins d'éléments qu'il n'en faut.",
                        "There are fewer members than needed."));
        all.put(
                ProblemCode.MALFORMED,
                Template.of(
                        "لا يوافق النص الصيغة المطلوبة.",
                        "Le texte n'a pas la forme requise.",
                        "The text does not have the required form."));
        all.put(
                ProblemCode.OUT_OF_RANGE,
                Template.of("القيمة خارج الحدود.", "La valeur est hors des bornes.", "The value is out of bounds."));
        all.put(
                ProblemCode.OUT_OF_ORDER,
                Template.of(
                        "ترتيب التواريخ غير صحيح.",
                        "Les dates ne sont pas dans l'ordre.",
                        "The dates are not in order."));
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
