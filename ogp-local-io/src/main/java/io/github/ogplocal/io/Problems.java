// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import io.github.ogplocal.rules.Template;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Problems as sentences in Arabic, French and English. */
public final class Problems {
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
        return place(problem, language) + fill(ProblemSentences.of(problem.code()), arguments, language);
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
        return WORDED.contains(name)
                ? ProblemWords.of(value).map(word -> in(word, language)).orElse(value)
                : value;
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
}
