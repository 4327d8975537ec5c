// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.prose;

import java.util.ArrayList;
import java.util.List;

/** Blocks as lines for a terminal or a letter; a table is one line a row, since columns do not hold in Arabic. */
public final class PlainText {
    private PlainText() {}

    /** The text; each line ends with a line feed. */
    public static String of(List<Block> blocks, Language language) {
        StringBuilder text = new StringBuilder();
        Prose title = Prose.EMPTY;
        for (Block block : blocks) {
            if (block instanceof Block.Title heading) {
                text.append(text.isEmpty() ? "" : "\n");
                line(text, heading.text(), language);
            } else if (block instanceof Block.Notice notice) {
                line(text, notice.text(), language);
            } else if (block instanceof Block.Items items) {
                appendItems(text, items, language);
            } else if (block instanceof Block.Heading heading) {
                text.append(text.isEmpty() ? "" : "\n");
                line(text, heading.text(), language);
            } else if (block instanceof Block.Paragraph paragraph) {
                line(text, paragraph.text(), language);
            } else if (block instanceof Block.Steps steps) {
                appendSteps(text, steps, language);
            } else if (block instanceof Block.Command command) {
                text.append(command.command()).append('\n');
            } else if (block instanceof Block.Form form) {
                appendTable(text, form.table(), true, language);
            } else if (block instanceof Block.Table table) {
                appendTable(text, table, title.equals(table.caption()), language);
            }
            title = block instanceof Block.Title heading ? heading.text() : Prose.EMPTY;
        }
        return text.toString();
    }

    private static void appendSteps(StringBuilder text, Block.Steps steps, Language language) {
        // A number needs a second one.
        boolean numbered = steps.steps().size() > 1;
        int number = 1;
        for (Block.Step step : steps.steps()) {
            Prose label = Prose.code(step.rule());
            if (!step.verdict().spans().isEmpty()) {
                label = label.plus(Phrase.COLON.text(language)).plus(step.verdict());
            }
            line(
                    text,
                    Prose.text(numbered ? number++ + ". " : "")
                            .plus(step.sentence())
                            .plus(" [")
                            .plus(label)
                            .plus("]"),
                    language);
        }
    }

    private static void appendItems(StringBuilder text, Block.Items items, Language language) {
        int number = 1;
        for (Prose item : items.items()) {
            line(text, Prose.text(items.numbered() ? number++ + ". " : "- ").plus(item), language);
        }
    }

    /** A table; one right under the title that says what it shows does not say it again. */
    private static void appendTable(StringBuilder text, Block.Table table, boolean titled, Language language) {
        if (!titled) {
            text.append('\n');
            line(text, table.caption(), language);
        }
        for (List<Prose> row : table.rows()) {
            line(text, row(table.headers(), row, language), language);
        }
        if (!table.sums().isEmpty()) {
            line(text, row(table.headers(), table.sums(), language), language);
        }
    }

    private static Prose row(List<Prose> headers, List<Prose> row, Language language) {
        List<Prose> cells = new ArrayList<>();
        for (int i = 1; i < row.size(); i++) {
            if (!row.get(i).spans().isEmpty()) {
                cells.add(headers.get(i).plus(Phrase.COLON.text(language)).plus(row.get(i)));
            }
        }
        return Prose.text("- ").plus(row.get(0)).plus(" | ").plus(Prose.join(cells, Phrase.SEMICOLON.text(language)));
    }

    private static void line(StringBuilder text, Prose prose, Language language) {
        text.append(prose.toPlainText(language)).append('\n');
    }
}
