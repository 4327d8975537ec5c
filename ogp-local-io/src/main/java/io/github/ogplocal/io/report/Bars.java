// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.report;

import io.github.ogplocal.io.prose.Language;
import io.github.ogplocal.model.quantity.Fraction;
import java.util.ArrayList;
import java.util.List;

/**
 * Bars and bar charts, as the whole coordinates of drawings. They run from the side on which the lines of the reader's
 * language begin.
 */
final class Bars {
    private static final int BAR_WIDTH = 1_000;
    private static final int ROW = 560;
    private static final int TOP = 120;
    private static final int WIDTH = 7_000;
    private static final int FIGURES = 1_200;
    private static final int LEAST_LABELS = 500;
    private static final int MOST_LABELS = 3_000;
    /** The room that a letter of a label takes. */
    private static final int LETTER = 140;

    private Bars() {}

    /** One row of a chart. */
    record Row(String label, String figure, Fraction value, boolean known) {}

    /** A single bar out of 100. */
    static View bar(Fraction percent, String title, Language language) {
        int length = part(percent, Fraction.of(100), BAR_WIDTH);
        return View.of("x", "" + (language.isRightToLeft() ? BAR_WIDTH - length : 0))
                .with("length", "" + length)
                .with("title", title);
    }

    /**
     * A chart with a bar for each row.
     *
     * @param most what a bar of full length stands for
     */
    static View chart(String id, View title, View description, List<Row> rows, Fraction most, Language language) {
        boolean turned = language.isRightToLeft();
        int longest = 0;
        for (Row row : rows) {
            longest = Math.max(longest, row.label().length());
        }
        int labels = Math.max(LEAST_LABELS, Math.min(MOST_LABELS, 200 + LETTER * longest));
        int full = WIDTH - labels - FIGURES;
        List<View> bars = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            int length = part(row.value(), most, full);
            int y = TOP + i * ROW;
            bars.add(View.of("y", "" + y)
                    .with("textY", "" + (y + 300))
                    .with("labelX", "" + (turned ? WIDTH - 100 : 100))
                    .with("trackX", "" + (turned ? FIGURES : labels))
                    .with("trackLength", "" + full)
                    .with("barX", "" + (turned ? WIDTH - labels - length : labels))
                    .with("barLength", "" + length)
                    .with("figureX", "" + (turned ? FIGURES - 100 : WIDTH - FIGURES + 100))
                    .with("label", row.label())
                    .with("figure", row.figure())
                    .with("known", row.known()));
        }
        return View.of("chartId", id)
                .with("chartTitle", title)
                .with("chartText", description)
                .with("titleText", title.plain())
                .with("descText", description.plain())
                .with("height", "" + (2 * TOP + rows.size() * ROW - (ROW - 420)))
                .with("width", "" + WIDTH)
                .with("bars", bars);
    }

    /** {@code value} of {@code most} as a part of {@code length}, rounded down, kept within 0 and {@code length}. */
    static int part(Fraction value, Fraction most, int length) {
        if (most.signum() <= 0 || value.signum() <= 0) {
            return 0;
        }
        if (value.compareTo(most) >= 0) {
            return length;
        }
        Fraction scaled = value.times(Fraction.of(length)).dividedBy(most);
        return scaled.numerator().divide(scaled.denominator()).intValueExact();
    }
}
