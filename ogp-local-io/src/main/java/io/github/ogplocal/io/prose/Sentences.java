// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.prose;

import io.github.ogplocal.model.text.Citation;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills places and joins lists. */
public final class Sentences {
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]([A-Za-z0-9 ./_-]*[A-Za-z0-9])?");

    private Sentences() {}

    /** A template in one language, each place filled by what {@code fillings} gives for its name. */
    public static Prose fill(Template template, Language language, Function<String, Prose> fillings) {
        return fill(template.text().inOrNearest(language.code()), language, fillings);
    }

    /** A sentence whose places stand between braces, each filled by what {@code fillings} gives for its name. */
    static Prose fill(String words, Language language, Function<String, Prose> fillings) {
        String sentence = language.typeset(words);
        Prose filled = Prose.EMPTY;
        int from = 0;
        for (int open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', from)) {
            int close = sentence.indexOf('}', open);
            filled = filled.plus(words(sentence.substring(from, open), language));
            filled = filled.plus(fillings.apply(sentence.substring(open + 1, close)));
            from = close + 1;
        }
        return filled.plus(words(sentence.substring(from), language));
    }

    /** Words of a language; in Arabic, a stretch in Latin letters keeps its own direction. */
    static Prose words(String words, Language language) {
        if (!language.isRightToLeft()) {
            return Prose.text(words);
        }
        Prose prose = Prose.EMPTY;
        int from = 0;
        Matcher latin = LATIN.matcher(words);
        while (latin.find()) {
            if (latin.start() > from) {
                prose = prose.plus(words.substring(from, latin.start()));
            }
            prose = prose.plus(Prose.code(latin.group()));
            from = latin.end();
        }
        return from < words.length() || from == 0 ? prose.plus(words.substring(from)) : prose;
    }

    /** Several things as a language lists them: {@code a, b and c}; the word for none when there is none. */
    public static Prose list(List<Prose> parts, Language language) {
        if (parts.isEmpty()) {
            return Phrase.NONE.in(language);
        }
        Prose last = parts.get(parts.size() - 1);
        if (parts.size() == 1) {
            return last;
        }
        return Prose.join(parts.subList(0, parts.size() - 1), language.comma())
                .plus(language.and())
                .plus(last);
    }

    /** Several ids as a language lists them. */
    public static Prose codes(List<?> ids, Language language) {
        List<Prose> parts = new ArrayList<>();
        ids.forEach(id -> parts.add(Prose.code(id.toString())));
        return list(parts, language);
    }

    /** What a source says, between the quotation marks of the reader's language; where it stands when nothing is quoted. */
    public static Prose quote(Citation citation, Language language) {
        Optional<LocalizedText> words = citation.getQuote().or(citation::getPlace);
        Prose said = words.map(text -> Prose.name(text.inOrNearest(language.code())))
                .orElseGet(() -> Prose.code(citation.getSource().value()));
        return Phrase.QUOTED.with(language, "words", said);
    }
}
