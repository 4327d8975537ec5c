// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules;

import static io.github.ogplocal.model.check.Checks.require;

import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.text.LocalizedText;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence in Arabic, French and English with named places: {@code Total {total}, at least {points} needed}.
 *
 * <p>Invariant: all three languages are there and name the same places; a brace stands nowhere but around a place.
 *
 * @param text the sentence in each language; a place is a name in camel case between braces
 */
public record Template(LocalizedText text) {
    private static final Pattern PLACE = Pattern.compile("\\{([a-z][A-Za-z0-9]*)\\}");

    /** Checks the invariant. */
    public Template {
        require(
                text.hasArabicFrenchEnglish(),
                "template",
                "",
                Invariant.TOO_FEW,
                "must have Arabic, French and English",
                text.toMap().keySet());
        SortedSet<String> english = places(text.inOrNearest("en"));
        for (var entry : text.toMap().entrySet()) {
            String prose = PLACE.matcher(entry.getValue()).replaceAll("");
            require(
                    prose.indexOf('{') < 0 && prose.indexOf('}') < 0,
                    "template",
                    entry.getKey(),
                    Invariant.MALFORMED,
                    "must hold braces only around places in camel case",
                    null);
            SortedSet<String> places = places(entry.getValue());
            require(
                    places.equals(english),
                    "template",
                    entry.getKey(),
                    Invariant.CONTRADICTION,
                    "must name the places " + english,
                    places);
        }
    }

    /** A template from its three texts. */
    public static Template of(String arabic, String french, String english) {
        return new Template(LocalizedText.of(arabic, french, english));
    }

    /** The names of the places, in alphabetical order; may be empty. */
    public SortedSet<String> places() {
        return places(text.inOrNearest("en"));
    }

    private static SortedSet<String> places(String sentence) {
        TreeSet<String> places = new TreeSet<>();
        Matcher matcher = PLACE.matcher(sentence);
        while (matcher.find()) {
            places.add(matcher.group(1));
        }
        return Collections.unmodifiableSortedSet(places);
    }
}
