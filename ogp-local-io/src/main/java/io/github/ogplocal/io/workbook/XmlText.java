// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.workbook;

/** Text inside the parts of a workbook. */
final class XmlText {
    private static final String HEXADECIMAL = "0123456789ABCDEF";
    private static final int ESCAPE_LENGTH = 7;

    private XmlText() {}

    /**
     * The text of a cell, escaped for XML and for the spreadsheet, which takes {@code _x0041_} for the letter A: an underscore
     * that begins such a thing is written as one itself.
     */
    static String cell(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (isEscape(text, i)) {
                escaped.append("_x005F");
            }
            appendEscaped(escaped, text.charAt(i));
        }
        return escaped.toString();
    }

    /** The value of an attribute. */
    static String attribute(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            appendEscaped(escaped, text.charAt(i));
        }
        return escaped.toString();
    }

    /** What the spreadsheet shows for the text of a cell: the inverse of what {@link #cell} does for the spreadsheet. */
    static String shown(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (isEscape(text, i)) {
                shown.append((char) Integer.parseInt(text, i + 2, i + ESCAPE_LENGTH - 1, 16));
                i += ESCAPE_LENGTH - 1;
            } else {
                shown.append(text.charAt(i));
            }
        }
        return shown.toString();
    }

    private static void appendEscaped(StringBuilder escaped, char c) {
        switch (c) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '"' -> escaped.append("&quot;");
            // In attributes a parser turns these into spaces, and a lone return into a line feed anywhere.
            case '\t', '\n', '\r' -> escaped.append("&#").append((int) c).append(';');
            default -> escaped.append(c);
        }
    }

    private static boolean isEscape(String text, int at) {
        if (at + ESCAPE_LENGTH > text.length()
                || text.charAt(at) != '_'
                || text.charAt(at + 1) != 'x'
                || text.charAt(at + ESCAPE_LENGTH - 1) != '_') {
            return false;
        }
        for (int i = at + 2; i < at + ESCAPE_LENGTH - 1; i++) {
            char c = text.charAt(i);
            if (HEXADECIMAL.indexOf(c) < 0 && (c < 'a' || c > 'f')) {
                return false;
            }
        }
        return true;
    }
}
