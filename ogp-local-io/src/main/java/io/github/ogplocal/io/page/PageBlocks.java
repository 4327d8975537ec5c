// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.page;

import io.github.ogplocal.io.prose.Block;
import io.github.ogplocal.io.prose.Language;
import io.github.ogplocal.io.prose.Phrase;
import io.github.ogplocal.io.prose.Prose;
import io.github.ogplocal.io.prose.Span;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Blocks as markup. */
public final class PageBlocks {
    /** A short id or fraction is never broken over two lines; a long one has to be, on a narrow screen. */
    private static final int MOST_UNBROKEN = 20;

    private final HtmlWriter html;
    private final Language language;
    private final Set<String> anchored = new TreeSet<>();
    /** Whether codes lead to other places of the page; a paper has none of those. */
    private final boolean linked;

    /** Writes to {@code html}, for readers of {@code language}. */
    public PageBlocks(HtmlWriter html, Language language) {
        this(html, language, true);
    }

    private PageBlocks(HtmlWriter html, Language language, boolean linked) {
        this.html = html;
        this.language = language;
        this.linked = linked;
    }

    /** Writes a paper: without links, since it is printed, and its parts are pasted elsewhere. */
    public static PageBlocks ofPaper(HtmlWriter html, Language language) {
        return new PageBlocks(html, language, false);
    }

    /** A sentence, each foreign stretch isolated by an element of its own. */
    public void prose(Prose prose) {
        for (Span span : prose.spans()) {
            if (span.target().isEmpty() || !linked) {
                span(span);
            } else {
                html.element("a", Attributes.of("href", "#" + span.target()), link -> span(span));
            }
        }
    }

    private void span(Span span) {
        if (span.direction() == Span.Direction.OF_ITS_OWN) {
            html.element("bdi", Attributes.NONE, span.text());
        } else if (span.direction() == Span.Direction.LEFT_TO_RIGHT) {
            Attributes attributes = Attributes.of("dir", "ltr");
            boolean whole = span.text().length() <= MOST_UNBROKEN;
            html.element("bdi", whole ? attributes.with("class", "whole") : attributes, span.text());
        } else {
            html.text(span.text());
        }
    }

    /** An element that holds a sentence. */
    public void prose(String element, Attributes attributes, Prose prose) {
        html.element(element, attributes, inside -> prose(prose));
    }

    /** Blocks whose steps link to the clause of the rule that each follows. */
    public void explanation(List<Block> blocks) {
        blocks(blocks, false);
    }

    /** Blocks whose steps are the clauses that others link to. */
    public void clauses(List<Block> blocks) {
        blocks(blocks, true);
    }

    /** The blocks of a paper. */
    public void paper(List<Block> blocks) {
        blocks(blocks, false);
    }

    private void blocks(List<Block> blocks, boolean anchors) {
        Prose title = Prose.EMPTY;
        for (Block block : blocks) {
            if (block instanceof Block.Title heading) {
                prose("h" + heading.level(), Attributes.NONE, heading.text());
            } else if (block instanceof Block.Notice notice) {
                prose("p", Attributes.of("class", "notice"), notice.text());
            } else if (block instanceof Block.Items items) {
                html.element(
                        items.numbered() ? "ol" : "ul",
                        list -> items.items().forEach(item -> prose("li", Attributes.NONE, item)));
            } else if (block instanceof Block.Heading heading) {
                prose("h3", Attributes.NONE, heading.text());
            } else if (block instanceof Block.Paragraph paragraph) {
                prose("p", Attributes.NONE, paragraph.text());
            } else if (block instanceof Block.Steps steps) {
                html.element(
                        steps.steps().size() > 1 ? "ol" : "ul",
                        list -> steps.steps().forEach(step -> step(step, anchors)));
            } else if (block instanceof Block.Command command) {
                html.element(
                        "pre",
                        Attributes.of("dir", "ltr").with("tabindex", "0"),
                        line -> html.element("code", Attributes.NONE, command.command()));
            } else if (block instanceof Block.Form form) {
                table(form.table(), "scroll form", false);
            } else if (block instanceof Block.Table table) {
                table(table, "scroll", !title.equals(table.caption()));
            }
            title = block instanceof Block.Title heading ? heading.text() : Prose.EMPTY;
        }
    }

    private void step(Block.Step step, boolean anchor) {
        String target = target(step.rule(), step.stage());
        Attributes attributes = anchor && anchored.add(target) ? Attributes.of("id", target) : Attributes.NONE;
        html.element("li", attributes, item -> {
            prose(step.sentence());
            html.text(" ");
            html.element("small", note -> {
                if (anchor) {
                    prose(Prose.code(step.rule()));
                } else {
                    prose(Prose.link(step.rule(), target));
                    html.text(Phrase.COLON.text(language));
                    prose(step.verdict());
                }
            });
        });
    }

    /** A table under a heading that says what it shows; its caption is for those who hear the page. */
    public void titledTable(Block.Table table) {
        table(table, "scroll titled", true);
    }

    /** A table that scrolls inside itself when it is wider than the page; the first cell of each row names it. */
    private void table(Block.Table table, String style, boolean captioned) {
        Attributes region = Attributes.of("class", style)
                .with("role", "region")
                .with("tabindex", "0")
                .with("aria-label", table.caption().toPlainText(language));
        html.element(
                "div",
                region,
                box -> html.element("table", inside -> {
                    if (captioned) {
                        prose("caption", Attributes.NONE, table.caption());
                    }
                    html.element(
                            "thead",
                            head -> html.element(
                                    "tr",
                                    row -> table.headers()
                                            .forEach(header -> prose("th", Attributes.of("scope", "col"), header))));
                    html.element("tbody", body -> table.rows().forEach(this::row));
                    if (!table.sums().isEmpty()) {
                        html.element("tfoot", foot -> row(table.sums()));
                    }
                }));
    }

    private void row(List<Prose> cells) {
        html.element("tr", row -> {
            prose("th", Attributes.of("scope", "row"), cells.get(0));
            cells.subList(1, cells.size()).forEach(cell -> prose("td", Attributes.NONE, cell));
        });
    }

    /**
     * The id of the place where the clause of a rule stands.
     *
     * @param stage the stage to whose rules it belongs, from 1; 0 where there is only one
     */
    public static String target(String rule, int stage) {
        StringBuilder target = new StringBuilder(stage == 0 ? "rule-" : "stage-" + stage + "-rule-");
        rule.chars().forEach(c -> target.append((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ? (char) c : '-'));
        return target.toString();
    }
}
