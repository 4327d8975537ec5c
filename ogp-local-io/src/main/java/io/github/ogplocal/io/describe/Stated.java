// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.describe;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What is stated of one attribute, as {@link AttributeTexts} has it.
 *
 * @param constraints in order; may be empty
 * @param mandatory whether it must not be null
 * @param stated whether a document must state it also where it holds nothing
 * @param isName whether its text tells one authority or applicant from another
 */
record Stated(List<Constraint> constraints, boolean mandatory, boolean stated, boolean isName) {
    /** Nothing. */
    static final Stated NOTHING = new Stated(List.of(), false, false, false);

    private static final String ROOT = "io.github.ogplocal.";

    /** By package, the lines of each type. */
    private static final Map<String, Map<String, List<String>>> PACKAGES = new ConcurrentHashMap<>();

    /** Of each attribute of a type, in the order of the text; null when the text does not have the type. */
    static @Nullable Map<String, Stated> of(Class<?> type) {
        String home = type.getPackageName();
        if (!home.startsWith(ROOT)) {
            return null;
        }
        Map<String, List<String>> types = PACKAGES.get(home);
        if (types == null) {
            types = types(AttributeTexts.of(home.substring(ROOT.length())));
            PACKAGES.put(home, types);
        }
        List<String> lines = types.get(type.getName().substring(home.length() + 1));
        if (lines == null) {
            return null;
        }
        Map<String, Stated> attributes = new LinkedHashMap<>();
        for (String line : lines) {
            int blank = line.indexOf(' ');
            attributes.put(
                    blank < 0 ? line : line.substring(0, blank), blank < 0 ? NOTHING : of(line.substring(blank + 1)));
        }
        return Collections.unmodifiableMap(attributes);
    }

    private static Map<String, List<String>> types(@Nullable String text) {
        Map<String, List<String>> types = new TreeMap<>();
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (text != null && start < text.length()) {
            int end = text.indexOf('\n', start);
            if (text.charAt(start) == ' ') {
                lines.add(text.substring(start + 2, end));
            } else {
                lines = new ArrayList<>();
                types.put(text.substring(start, end), lines);
            }
            start = end + 1;
        }
        return types;
    }

    private static Stated of(String words) {
        List<Constraint> constraints = new ArrayList<>();
        boolean mandatory = false;
        boolean stated = false;
        boolean isName = false;
        int start = 0;
        while (start < words.length()) {
            int blank = words.indexOf(' ', start);
            int end = blank < 0 ? words.length() : blank;
            String word = words.substring(start, end);
            start = end + 1;
            switch (word) {
                case "NotNull" -> mandatory = true;
                case "stated" -> stated = true;
                case "name" -> isName = true;
                default -> constraints.add(Constraint.parse(word));
            }
        }
        return new Stated(List.copyOf(constraints), mandatory, stated, isName);
    }
}
