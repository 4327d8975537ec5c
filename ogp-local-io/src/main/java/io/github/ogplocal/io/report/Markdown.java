// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.report;

/**
 * Text as Markdown that reads as that very text: CommonMark, and the tables of GitHub.
 *
 * <p>What could begin emphasis, code, a link, an entity, markup or a cell is escaped wherever it stands; what means something
 * only where a block begins, at the beginning. A line feed and a run of blanks become one blank, as they do in a paragraph.
 */
final class Markdown {
    private static final String ANYWHERE = "\\`*_[]<>|~&#$";
    private static final String AT_BEGINNING = "+-=:";

    private Markdown() {}

    static String escape(String text) {
        String line = oneLine(text);
        StringBuilder out = new StringBuilder(line.length() + 16);
        int digits = 0;
        while (digits < line.length() && line.charAt(digits) >= '0' && line.charAt(digits) <= '9') {
            digits++;
        }
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean begins = i == 0 && AT_BEGINNING.indexOf(c) >= 0;
            boolean numbers = i == digits && digits > 0 && (c == '.' || c == ')');
            if (ANYWHERE.indexOf(c) >= 0 || begins || numbers) {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }

    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isBlank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
            if (!isBlank) {
                line.append(c);
            } else if (!blank) {
                line.append(' ');
            }
            blank = isBlank;
        }
        int end = line.length();
        return line.substring(0, end > 0 && line.charAt(end - 1) == ' ' ? end - 1 : end);
    }
}
