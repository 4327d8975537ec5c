// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.page;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Writes HTML that is well-formed XML too: whatever is text is escaped, and whatever is opened is closed, since an element
 * takes its content as an argument.
 *
 * <p>One escaper serves text and attributes. Names of elements and attributes are literals of the caller's; any other is
 * refused.
 */
public final class HtmlWriter {
    private static final Pattern NAME = Pattern.compile("[a-z][a-zA-Z0-9-]{0,30}");
    private static final List<String> WITHOUT_CONTENT = List.of("meta", "link", "br", "hr");
    private static final List<String> ENDS_LINE = List.of(
            "html",
            "head",
            "title",
            "meta",
            "style",
            "body",
            "header",
            "main",
            "footer",
            "nav",
            "section",
            "h1",
            "h2",
            "h3",
            "p",
            "ol",
            "ul",
            "li",
            "div",
            "figure",
            "figcaption",
            "svg",
            "desc",
            "table",
            "caption",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "details",
            "summary");

    private final StringBuilder out = new StringBuilder();

    private HtmlWriter() {}

    /** A whole document: the doctype, then what {@code content} writes. */
    public static String document(Consumer<HtmlWriter> content) {
        HtmlWriter writer = new HtmlWriter();
        writer.out.append("<!DOCTYPE html>\n");
        content.accept(writer);
        return writer.out.toString();
    }

    /** An element without attributes. */
    public void element(String name, Consumer<HtmlWriter> content) {
        element(name, Attributes.NONE, content);
    }

    /** An element that holds a text only. */
    public void element(String name, Attributes attributes, String text) {
        element(name, attributes, inside -> inside.text(text));
    }

    /** An element. */
    public void element(String name, Attributes attributes, Consumer<HtmlWriter> content) {
        if (WITHOUT_CONTENT.contains(name)) {
            throw new IllegalArgumentException("element " + name + ": has no content");
        }
        open(name, attributes);
        out.append('>');
        content.accept(this);
        out.append("</").append(name).append('>');
        endLine(name);
    }

    /** An element that never has content: {@code meta}. */
    public void empty(String name, Attributes attributes) {
        if (!WITHOUT_CONTENT.contains(name)) {
            throw new IllegalArgumentException("element " + name + ": needs content, if only none");
        }
        open(name, attributes);
        out.append("/>");
        endLine(name);
    }

    /**
     * A style sheet, as it stands: browsers do not resolve escapes in one.
     *
     * @throws IllegalArgumentException if it holds a character that markup would have to escape
     */
    public void style(String sheet) {
        if (sheet.contains("<") || sheet.contains("&") || sheet.contains("]]>")) {
            throw new IllegalArgumentException("style sheet: must not hold < or & or ]]>");
        }
        out.append("<style>").append(sheet).append("</style>\n");
    }

    /** A text. */
    public void text(String text) {
        escape(text);
    }

    private void open(String name, Attributes attributes) {
        out.append('<').append(checked(name));
        for (Attributes.Pair attribute : attributes.pairs()) {
            out.append(' ').append(checked(attribute.name())).append("=\"");
            escape(attribute.value());
            out.append('"');
        }
    }

    private void endLine(String name) {
        if (ENDS_LINE.contains(name)) {
            out.append('\n');
        }
    }

    private static String checked(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("markup: no name of an element or attribute");
        }
        return name;
    }

    /** A text as it stands in markup, inside an element or an attribute. */
    public static String escaped(String text) {
        HtmlWriter writer = new HtmlWriter();
        writer.escape(text);
        return writer.out.toString();
    }

    private void escape(String text) {
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(isXmlCharacter(c) ? c : 0xfffd);
            }
        });
    }

    private static boolean isXmlCharacter(int c) {
        return c == '\n'
                || c == '\t'
                || (c >= 0x20 && c < 0x7f)
                || (c >= 0xa0 && c < 0xd800)
                || (c >= 0xe000 && c < 0xfffe)
                || (c >= 0x10000 && (c & 0xfffe) != 0xfffe);
    }
}
