// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.page;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.io.prose.BudgetPhrase;
import io.github.ogplocal.io.prose.Figures;
import io.github.ogplocal.io.prose.Language;
import io.github.ogplocal.io.prose.Prose;
import io.github.ogplocal.model.quantity.Money;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * A plot of a choice, as SVG in a page: above, how the money was spent on one chosen project after the other, against the
 * budget; below, where there are votes or ratings, the support of every project, chosen or not.
 *
 * <p>It runs from the side on which the language's lines begin. All coordinates are whole numbers. It says in words what it
 * shows; the figures themselves stand in a table beside it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param budget what there was to spend
 * @param supportHeading what the support is a number of; empty where nobody votes or rates, and nothing is drawn of it
 * @param columns those chosen in the order of choice, then the others
 */
public record SupportPlot(Money budget, Optional<BudgetPhrase> supportHeading, List<Column> columns) {
    private static final int WIDTH = 10_000;
    private static final int LEFT = 1_700;
    private static final int RIGHT = 9_900;
    private static final int SPENDING_TOP = 800;
    private static final int SPENDING_BASE = 2_900;
    private static final int SPENDING_HEIGHT = 3_200;
    private static final int SUPPORT_TOP = 3_760;
    private static final int SUPPORT_BASE = 4_960;
    private static final int HEIGHT = 5_560;
    private static final int TEXT = 160;
    /** The room that a letter of an id takes. */
    private static final int LETTER = 110;

    private static final int GAP_PARTS = 6;

    private static final String CHOSEN_FILL = "#0b4a8f";
    private static final String OTHER_FILL = "#c4ccd4";
    private static final String OPEN_FILL = "#fff6e5";
    private static final String LINE = "#1b1f24";
    private static final String BUDGET_LINE = "#8a1f11";

    /** What became of a project. */
    public enum Standing {
        /** It is chosen. */
        CHOSEN,
        /** A tie left it open. */
        OPEN,
        /** It is not chosen. */
        OTHER
    }

    /**
     * One project.
     *
     * @param label its id
     * @param cost what it costs, in thousandths of the budget's currency; 0 or more
     * @param support how many votes it has, or another whole number of which more is more support; 0 or more
     * @param standing what became of it
     */
    public record Column(String label, long cost, long support, Standing standing) {
        /** Refuses null and negative numbers. */
        public Column {
            requireNonNull(label, "label");
            requireNonNull(standing, "standing");
            if (cost < 0 || support < 0) {
                throw new IllegalArgumentException("column: must have no negative cost or support");
            }
        }
    }

    /** Copies. */
    public SupportPlot {
        requireNonNull(budget, "budget");
        requireNonNull(supportHeading, "supportHeading");
        columns = List.copyOf(columns);
    }

    /**
     * Writes the drawing.
     *
     * @param id a name that no other drawing on the page has: small letters, digits, hyphens
     * @param title what it shows
     * @param description the same in figures
     */
    public void write(HtmlWriter html, String id, Prose title, Prose description, Language language) {
        new Drawing(html, language).write(id, title, description);
    }

    /** {@code value} of {@code most} as a part of {@code length}, rounded down; 0 when {@code most} is. */
    static int part(long value, long most, int length) {
        if (most == 0) {
            return 0;
        }
        return BigInteger.valueOf(value)
                .multiply(BigInteger.valueOf(length))
                .divide(BigInteger.valueOf(most))
                .min(BigInteger.valueOf(length))
                .intValueExact();
    }

    /** A bar for a cell of a table: {@code from} to {@code to} of {@code most}, from where the language's lines begin. */
    public static void bar(HtmlWriter html, long from, long to, long most, Standing standing, Language language) {
        int begin = part(from, most, 1000);
        int width = Math.max(part(to, most, 1000) - begin, to > from ? 4 : 0);
        int start = Math.min(begin, 1000 - width);
        html.element(
                "svg",
                Attributes.of("class", "bar")
                        .with("viewBox", "0 0 1000 40")
                        .with("preserveAspectRatio", "none")
                        .with("aria-hidden", "true"),
                drawing -> {
                    rectangle(html, 0, 0, 1000, 40, "#eef1f4", "none");
                    rectangle(
                            html,
                            language.isRightToLeft() ? 1000 - start - width : start,
                            0,
                            width,
                            40,
                            fill(standing),
                            standing == Standing.CHOSEN ? "none" : LINE);
                });
    }

    private static String fill(Standing standing) {
        return switch (standing) {
            case CHOSEN -> CHOSEN_FILL;
            case OPEN -> OPEN_FILL;
            case OTHER -> OTHER_FILL;
        };
    }

    private static void rectangle(HtmlWriter html, int x, int y, int width, int height, String fill, String stroke) {
        html.element(
                "rect",
                Attributes.of("x", Integer.toString(x))
                        .with("y", Integer.toString(y))
                        .with("width", Integer.toString(width))
                        .with("height", Integer.toString(height))
                        .with("fill", fill)
                        .with("stroke", stroke)
                        .with("stroke-width", "12"),
                "");
    }

    /** One drawing, being written. */
    private final class Drawing {
        private final HtmlWriter html;
        private final Language language;
        private final long mostMoney;
        private final long mostSupport;

        Drawing(HtmlWriter html, Language language) {
            this.html = html;
            this.language = language;
            long spent = 0;
            long support = 0;
            for (Column column : columns) {
                spent += column.standing() == Standing.CHOSEN ? column.cost() : 0;
                support = Math.max(support, column.support());
            }
            mostMoney = Math.max(budget.thousandths(), spent);
            mostSupport = support;
        }

        void write(String id, Prose title, Prose description) {
            html.element(
                    "figure",
                    Attributes.of("class", "plot").with("tabindex", "0"),
                    figure -> html.element(
                            "svg",
                            Attributes.of(
                                            "viewBox",
                                            "0 0 " + WIDTH + " "
                                                    + (supportHeading.isPresent() ? HEIGHT : SPENDING_HEIGHT))
                                    .with("role", "img")
                                    .with("aria-labelledby", id + "-title " + id + "-desc")
                                    .with("font-size", Integer.toString(TEXT)),
                            drawing -> {
                                html.element("title", Attributes.of("id", id + "-title"), title.toPlainText(language));
                                html.element(
                                        "desc", Attributes.of("id", id + "-desc"), description.toPlainText(language));
                                spending();
                                supportHeading.ifPresent(this::support);
                            }));
        }

        private void spending() {
            legend();
            heading(SPENDING_TOP - 200, BudgetPhrase.PLOT_SPENDING);
            axis(SPENDING_TOP, SPENDING_BASE);
            int budgetLine = SPENDING_BASE - height(budget.thousandths());
            label(budgetLine, Figures.money(budget, language));
            label(SPENDING_BASE, Figures.count(0, language));
            List<Column> chosen = columns.stream()
                    .filter(column -> column.standing() == Standing.CHOSEN)
                    .toList();
            Slots slots = new Slots(chosen.size());
            long spent = 0;
            for (int i = 0; i < chosen.size(); i++) {
                int bottom = SPENDING_BASE - height(spent);
                spent += chosen.get(i).cost();
                int top = SPENDING_BASE - height(spent);
                bar(slots, i, top, bottom, Standing.CHOSEN);
                if (i + 1 < chosen.size()) {
                    line(slots.start(i), top, slots.end(i + 1), top, LINE, false);
                }
            }
            labels(slots, chosen, SPENDING_BASE + 220);
            line(LEFT, budgetLine, RIGHT, budgetLine, BUDGET_LINE, true);
        }

        private void support(BudgetPhrase words) {
            heading(SUPPORT_TOP - 200, words);
            axis(SUPPORT_TOP, SUPPORT_BASE);
            label(SUPPORT_TOP, Figures.count(mostSupport, language));
            label(SUPPORT_BASE, Figures.count(0, language));
            Slots slots = new Slots(columns.size());
            for (int i = 0; i < columns.size(); i++) {
                Column column = columns.get(i);
                int height = part(column.support(), mostSupport, SUPPORT_BASE - SUPPORT_TOP);
                bar(slots, i, SUPPORT_BASE - height, SUPPORT_BASE, column.standing());
            }
            boolean labelled = labels(slots, columns, SUPPORT_BASE + 220);
            text(
                    (LEFT + RIGHT) / 2,
                    SUPPORT_BASE + (labelled ? 490 : 280),
                    "middle",
                    BudgetPhrase.PLOT_ORDER.text(language));
        }

        /** Ids under their bars, where all have room; whether they have. */
        private boolean labels(Slots slots, List<Column> below, int y) {
            boolean room = below.stream()
                    .allMatch(column -> column.label().length() * LETTER <= (RIGHT - LEFT) / slots.count());
            for (int i = 0; room && i < below.size(); i++) {
                String label = Prose.code(below.get(i).label()).toPlainText(language);
                text((slots.start(i) + slots.end(i)) / 2, y, "middle", label);
            }
            return room;
        }

        /** What the fillings of the bars mean. */
        private void legend() {
            int x = LEFT;
            int y = 60;
            for (Standing standing : Standing.values()) {
                if (columns.stream().anyMatch(column -> column.standing() == standing)) {
                    rectangle(html, mirrored(x, 160), y, 160, 120, fill(standing), LINE);
                    String words = phrase(standing).text(language);
                    text(x + 240, y + 115, "start", words);
                    x += 600 + 95 * words.length();
                }
            }
        }

        private BudgetPhrase phrase(Standing standing) {
            return switch (standing) {
                case CHOSEN -> BudgetPhrase.CHOSEN;
                case OPEN -> BudgetPhrase.UNDECIDED;
                case OTHER -> BudgetPhrase.NOT_CHOSEN;
            };
        }

        private int height(long money) {
            return part(money, mostMoney, SPENDING_BASE - SPENDING_TOP);
        }

        private void bar(Slots slots, int number, int top, int bottom, Standing standing) {
            int slot = Math.max(slots.end(number) - slots.start(number), 1);
            int width = Math.max(slot - slot / GAP_PARTS, 1);
            rectangle(
                    html,
                    mirrored(slots.start(number) + slot / (2 * GAP_PARTS), width),
                    top,
                    width,
                    bottom - top,
                    fill(standing),
                    standing == Standing.OPEN ? LINE : "none");
        }

        private void axis(int top, int base) {
            line(LEFT, top, LEFT, base, LINE, false);
            line(LEFT, base, RIGHT, base, LINE, false);
        }

        private void heading(int y, BudgetPhrase words) {
            text(LEFT, y, "start", words.text(language));
        }

        /** A figure beside the axis. */
        private void label(int y, Prose figure) {
            text(LEFT - 80, y + 55, "end", figure.toPlainText(language));
        }

        private void line(int fromX, int fromY, int toX, int toY, String colour, boolean dashed) {
            Attributes attributes = Attributes.of("x1", Integer.toString(mirrored(fromX, 0)))
                    .with("y1", Integer.toString(fromY))
                    .with("x2", Integer.toString(mirrored(toX, 0)))
                    .with("y2", Integer.toString(toY))
                    .with("stroke", colour)
                    .with("stroke-width", dashed ? "24" : "12");
            html.element("line", dashed ? attributes.with("stroke-dasharray", "90 60") : attributes, "");
        }

        /** Text whose anchor is meant in the direction of the language: it starts where lines start. */
        private void text(int x, int y, String anchor, String words) {
            html.element(
                    "text",
                    Attributes.of("x", Integer.toString(mirrored(x, 0)))
                            .with("y", Integer.toString(y))
                            .with("text-anchor", anchor)
                            .with("fill", LINE),
                    words);
        }

        private int mirrored(int x, int width) {
            return language.isRightToLeft() ? WIDTH - x - width : x;
        }
    }

    /**
     * Equal parts of the width between the axis and the end.
     *
     * @param count how many
     */
    private record Slots(int count) {
        int start(int number) {
            return LEFT + part(number, count, RIGHT - LEFT);
        }

        int end(int number) {
            return LEFT + part(number + 1, count, RIGHT - LEFT);
        }
    }
}
