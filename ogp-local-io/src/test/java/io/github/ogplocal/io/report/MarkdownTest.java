// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownTest {
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    static Stream<String> texts() {
        return Stream.of(
                "# not a heading",
                "not a heading #",
                "1. not a list",
                "1986) not a list",
                "- not a list",
                "+ not a list",
                "*not emphasis* and _not either_ and **not strong**",
                "`not code` and ```not a fence",
                "~~~ not a fence",
                "a | b || c",
                "<b>not markup</b> <!-- nor a comment --> <https://example.org>",
                "&amp; &#35; &copy;",
                "[not](a link) ![nor](an image) [x]: y",
                "> not a quotation",
                "--- ",
                "===",
                "***",
                "| a | b |",
                "back\\slash \\* at end \\",
                "two  blanks at end  ",
                "    four blanks before",
                "a line\nand another",
                "5",
                "2021",
                "1.",
                "العربية 10 % (*)",
                "Le M",
                ":--- | :---",
                "$not math$",
                "a  b");
    }

    private static String plain(String text) {
        return text.replaceAll("[ \\n\\t\\r]+", " ").strip();
    }

    /** The text of the only node of a kind, nothing but text being allowed in it. */
    private static String only(Class<? extends Node> kind, String markdown) {
        List<Node> found = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        PARSER.parse(markdown).accept(new AbstractVisitor() {
            @Override
            protected void visitChildren(Node parent) {
                if (kind.isInstance(parent)) {
                    found.add(parent);
                }
                super.visitChildren(parent);
            }

            @Override
            public void visit(CustomNode node) {
                visitChildren(node);
            }

            @Override
            public void visit(Text node) {
                text.append(node.getLiteral());
            }
        });
        return found.size() == 1 ? text.toString() : found.size() + " of " + kind.getSimpleName();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void escape_readsAsTheSameText(String text) {
        String escaped = Markdown.escape(text);
        assertThat(only(Paragraph.class, escaped)).isEqualTo(plain(text));
        assertThat(only(Heading.class, "## " + escaped)).isEqualTo(plain(text));
        assertThat(only(ListItem.class, "- " + escaped)).isEqualTo(plain(text));
        assertThat(only(Paragraph.class, "- " + escaped)).isEqualTo(plain(text));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void escape_keepsATextInItsCell(String text) {
        String table = "| h |\n| --- |\n| " + Markdown.escape(text) + " |\n";
        List<String> cells = new ArrayList<>();
        PARSER.parse(table).accept(new AbstractVisitor() {
            @Override
            public void visit(CustomNode node) {
                if (node instanceof TableCell) {
                    StringBuilder inside = new StringBuilder();
                    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                        inside.append(child instanceof Text words ? words.getLiteral() : "?");
                    }
                    cells.add(inside.toString());
                }
                visitChildren(node);
            }
        });
        assertThat(cells).containsExactly("h", plain(text));
    }

    /** The control: without escaping, most of these texts read otherwise. */
    @Test
    void parser_readsUnescapedTextsOtherwise() {
        long changed = texts().filter(text -> !only(Paragraph.class, text).equals(plain(text)))
                .count();
        assertThat(changed).isGreaterThan(15);
    }

    @Provide
    Arbitrary<String> signs() {
        return Arbitraries.strings()
                .withChars("#*_`~|<>[]()!&;\\-+=:.1a \"'$/x")
                .ofMinLength(1)
                .ofMaxLength(20)
                .filter(text -> !text.isBlank());
    }

    @Property(tries = 1000)
    void escape_readsAsTheSameText_whateverTheSigns(@ForAll("signs") String text) {
        assertThat(only(Paragraph.class, Markdown.escape(text))).isEqualTo(plain(text));
    }
}
