// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class NearestNameTest {
    private static final List<String> KNOWN = List.of("threshold", "quota", "reserve", "criteria");

    @Test
    void of_findsOneInsertionDeletionReplacementOrSwap() {
        assertThat(NearestName.of("treshold", KNOWN)).contains("threshold");
        assertThat(NearestName.of("quotta", KNOWN)).contains("quota");
        assertThat(NearestName.of("reserva", KNOWN)).contains("reserve");
        assertThat(NearestName.of("ciretria", KNOWN)).contains("criteria");
        assertThat(NearestName.of("quota", KNOWN)).contains("quota");
    }

    @Test
    void of_findsNothingThatIsFurtherThanAThird() {
        assertThat(NearestName.of("something", KNOWN)).isEmpty();
        assertThat(NearestName.of("qxxta", KNOWN)).isEmpty();
        assertThat(NearestName.of("", KNOWN)).isEmpty();
        assertThat(NearestName.of("q".repeat(81), List.of("q".repeat(81)))).isEmpty();
        assertThat(NearestName.of("quota", List.of())).isEmpty();
    }

    @Test
    void of_takesTheFirstInNaturalOrderWhateverTheOrderGiven() {
        List<String> names = new ArrayList<>(List.of("seat", "beat", "neat"));
        for (int i = 0; i < names.size(); i++) {
            assertThat(NearestName.of("xeat", names)).contains("beat");
            Collections.rotate(names, 1);
        }
    }

    @Test
    void of_agreesWithASearchThroughEditsOnEveryShortPair() {
        List<String> words = words(3);
        for (String from : words) {
            for (String to : words) {
                boolean within = withinOneEdit(from).contains(to);
                assertThat(NearestName.of(from, List.of(to)).isPresent())
                        .as("%s to %s", from, to)
                        .isEqualTo(within);
            }
        }
    }

    /** Up to three letters allow one edit: all texts that one edit makes. */
    private static Set<String> withinOneEdit(String text) {
        Set<String> reached = new LinkedHashSet<>(List.of(text));
        for (int i = 0; i <= text.length(); i++) {
            for (String letter : List.of("a", "b")) {
                reached.add(text.substring(0, i) + letter + text.substring(i));
                if (i < text.length()) {
                    reached.add(text.substring(0, i) + letter + text.substring(i + 1));
                }
            }
            if (i < text.length()) {
                reached.add(text.substring(0, i) + text.substring(i + 1));
            }
            if (i + 1 < text.length()) {
                reached.add(text.substring(0, i) + text.charAt(i + 1) + text.charAt(i) + text.substring(i + 2));
            }
        }
        return reached;
    }

    private static List<String> words(int most) {
        List<String> words = new ArrayList<>(List.of(""));
        for (int i = 0; words.get(i).length() < most; i++) {
            words.add(words.get(i) + "a");
            words.add(words.get(i) + "b");
        }
        return words;
    }
}
