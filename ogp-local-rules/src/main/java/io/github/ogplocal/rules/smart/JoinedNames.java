// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.smart;

import io.github.ogplocal.model.text.LocalizedText;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Several names as one, so that a sentence with one place can give all of them. */
final class JoinedNames {
    private JoinedNames() {}

    /**
     * The names in their order, with a semicolon between, in every language in which any of them is known.
     *
     * @param names not empty; one alone comes back as it is
     * @return names that a text has no room for are left out from the end, and their number is said in parentheses
     */
    static LocalizedText of(List<LocalizedText> names) {
        if (names.size() == 1) {
            return names.get(0);
        }
        SortedMap<String, String> joined = new TreeMap<>();
        for (LocalizedText name : names) {
            for (String tag : name.toMap().keySet()) {
                joined.computeIfAbsent(tag, language -> in(language, names));
            }
        }
        return LocalizedText.of(joined);
    }

    private static String in(String tag, List<LocalizedText> names) {
        String separator = tag.startsWith("ar") ? "؛ " : tag.startsWith("fr") ? " ; " : "; ";
        StringBuilder text = new StringBuilder(names.get(0).inOrNearest(tag));
        for (int i = 1; i < names.size(); i++) {
            String next = separator + names.get(i).inOrNearest(tag);
            String rest = " (+" + (names.size() - i) + ")";
            if (text.length() + next.length() > LocalizedText.MAX_LENGTH - rest.length()) {
                return text.length() + rest.length() > LocalizedText.MAX_LENGTH
                        ? text.toString()
                        : text.append(rest).toString();
            }
            text.append(next);
        }
        return text.toString();
    }
}
