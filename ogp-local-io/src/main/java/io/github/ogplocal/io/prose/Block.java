// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.prose;

import java.util.List;

/** A piece of a text that is read: what a plain text and a page are both made from. */
public sealed interface Block {
    /**
     * A heading.
     *
     * @param text what it says
     */
    record Heading(Prose text) implements Block {}

    /**
     * The heading of a document or of a part of it.
     *
     * @param text what it says
     * @param level 1 for the document, 2 for a part, 3 for a part of a part
     */
    record Title(Prose text, int level) implements Block {}

    /**
     * What readers must know before they read on.
     *
     * @param text what it says
     */
    record Notice(Prose text) implements Block {}

    /**
     * A list.
     *
     * @param items in order
     * @param numbered whether their order means something, and they are numbered from 1
     */
    record Items(List<Prose> items, boolean numbered) implements Block {
        /** Copies. */
        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * A paragraph.
     *
     * @param text what it says
     */
    record Paragraph(Prose text) implements Block {}

    /**
     * Steps, numbered from 1 when there are several.
     *
     * @param steps in order
     */
    record Steps(List<Step> steps) implements Block {
        /** Copies. */
        public Steps {
            steps = List.copyOf(steps);
        }
    }

    /**
     * One step.
     *
     * @param sentence what it says
     * @param rule the id of the rule that says it
     * @param verdict the rule's verdict in words; empty where there is none
     * @param stage the stage whose step it is, from 1; 0 where there is only one
     */
    record Step(Prose sentence, String rule, Prose verdict, int stage) {}

    /**
     * A line for a shell, to be copied as it is.
     *
     * @param command the line
     */
    record Command(String command) implements Block {}

    /**
     * A table that is filled in by hand, with room to write.
     *
     * @param table the table
     */
    record Form(Table table) implements Block {}

    /**
     * A table; the first cell of each row names the row.
     *
     * @param caption what it shows
     * @param headers one for each column
     * @param rows each with one cell for each column
     * @param sums the last row, under a line; empty when there is none
     */
    record Table(Prose caption, List<Prose> headers, List<List<Prose>> rows, List<Prose> sums) implements Block {
        /** Copies. */
        public Table {
            headers = List.copyOf(headers);
            rows = rows.stream().map(List::copyOf).toList();
            sums = List.copyOf(sums);
        }
    }
}
