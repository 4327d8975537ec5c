// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentStyleTest {
    private static final double TEXT = 4.5;
    private static final double DRAWING = 3.0;
    private static final Pattern COLOUR = Pattern.compile("(?:color|fill|stroke):(#[0-9a-f]{3,6})");

    static Iterable<DocumentStyle.Pair> pairs() {
        return DocumentStyle.PAIRS;
    }

    /** Relative luminance, WCAG 2.2. */
    private static double luminance(String colour) {
        String hex = colour.substring(1);
        String long6 = hex.length() == 3 ? hex.replaceAll("(.)", "$1$1") : hex;
        double[] parts = new double[3];
        for (int i = 0; i < 3; i++) {
            double c = Integer.parseInt(long6.substring(2 * i, 2 * i + 2), 16) / 255.0;
            parts[i] = c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    @Test
    void contrast_isThatOfTheStandard() {
        assertThat(contrast("#000", "#ffffff")).isBetween(20.99, 21.01);
        assertThat(contrast("#777777", "#ffffff")).isBetween(4.47, 4.49);
        // The control: a pair that looks readable and is not.
        assertThat(contrast("#999999", "#ffffff")).isLessThan(TEXT);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void pairs_differEnough(DocumentStyle.Pair pair) {
        assertThat(contrast(pair.colour(), pair.ground())).isGreaterThanOrEqualTo(pair.isText() ? TEXT : DRAWING);
    }

    /** A colour of text or of a drawing that no pair names would never be looked at. */
    @Test
    void sheet_usesOnlyColoursOfPairs() {
        TreeSet<String> named = new TreeSet<>();
        DocumentStyle.PAIRS.forEach(pair -> {
            named.add(pair.colour());
            named.add(pair.ground());
        });
        TreeSet<String> used = new TreeSet<>();
        Matcher colours = COLOUR.matcher(DocumentStyle.SHEET);
        while (colours.find()) {
            used.add(colours.group(1));
        }
        // The line of a field that is missing stands beside its words.
        used.remove("#8a5300");
        assertThat(used).isNotEmpty().isSubsetOf(named);
        assertThat(DocumentStyle.SHEET)
                .doesNotContain("$")
                .doesNotContain("url(")
                .doesNotContain("@import");
    }
}
