// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules;

import static io.github.ogplocal.model.check.Checks.require;

import io.github.ogplocal.model.InvalidValueException;
import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.text.LocalizedText;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A sentence in Arabic, French and English with named places: {@code Total {total}, at least {points} needed}.
 *
 * <p>Invariant: all three languages are there and name the same places; a brace stands nowhere but around a place.
 *
 * @param text the sentence in each language; a place is a name in camel case between braces
 */
public record Template(LocalizedText text) {
    /** Checks the invariant. */
    public Template {
        require(
                text.hasArabicFrenchEnglish(),
                "template",
                "",
                Invariant.TOO_FEW,
                "must have Arabic, French and English",
                text.toMap().keySet());
        TreeSet<String> english = new TreeSet<>();
        scan(text.toMap().getOrDefault("en", ""), english);
        for (Map.Entry<String, String> entry : text.toMap().entrySet()) {
            TreeSet<String> places = new TreeSet<>();
            require(
                    scan(entry.getValue(), places),
                    "template",
                    entry.getKey(),
                    Invariant.MALFORMED,
                    "must hold braces only around places in camel case",
                    null);
            if (!places.equals(english)) {
                throw new InvalidValueException(
                        "template",
                        entry.getKey(),
                        Invariant.CONTRADICTION,
                        "must name the places " + english + ", got " + places);
            }
        }
    }

    /** A template from its three texts. */
    public static Template of(String arabic, String french, String english) {
        return new Template(LocalizedText.of(arabic, french, english));
    }

    /** The names of the places, in alphabetical order; may be empty. */
    public SortedSet<String> places() {
        TreeSet<String> places = new TreeSet<>();
        scan(text.toMap().getOrDefault("en", ""), places);
        return Collections.unmodifiableSortedSet(places);
    }

    /** Adds the names that stand between braces, and says whether no brace stands anywhere else. */
    private static boolean scan(String sentence, Collection<String> places) {
        boolean formed = true;
        int next = 0;
        while (true) {
            int open = sentence.indexOf('{', next);
            int close = sentence.indexOf('}', open < 0 ? next : open);
            formed &= open < 0 ? close < 0 : close >= 0;
            if (open < 0 || close < 0) {
                return formed;
            }
            String name = sentence.substring(open + 1, close);
            boolean place = isName(name);
            if (place) {
                places.add(name);
            }
            formed &= place && sentence.substring(next, open).indexOf('}') < 0;
            next = place ? close + 1 : open + 1;
        }
    }

    private static boolean isName(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean small = c >= 'a' && c <= 'z';
            if (!small && (i == 0 || !((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')))) {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
