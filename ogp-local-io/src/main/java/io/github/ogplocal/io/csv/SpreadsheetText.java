// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.csv;

import java.util.List;
import java.util.Locale;

/**
 * Texts in tables that people open with a spreadsheet, which takes what begins with {@code =} for a formula and what looks
 * like a number or date for one, quotation marks or not.
 *
 * <p>A text that could be taken so is written with an apostrophe before it, which then is part of the cell. A text that
 * begins with an apostrophe itself has another one put before it; so taking one away from whatever begins with one gives
 * every text back, and the mark is seen in the cell. Ids never begin with an apostrophe, so on them it cannot be
 * mistaken; other texts are so written only in columns whose names begin with {@code safe_}.
 */
public final class SpreadsheetText {
    private static final char MARK = '\'';

    /** ASCII and full-width signs with which spreadsheets begin a formula. */
    private static final String FORMULA_SIGNS = "=+-@\uff1d\uff0b\uff0d\uff20";

    /** How months begin in English and French; behind such a word a number makes a date. */
    private static final List<String> MONTHS = List.of(
            "jan", "feb", "fév", "fev", "mar", "apr", "avr", "may", "mai", "jun", "jui", "jul", "aug", "aoû", "aou",
            "sep", "oct", "nov", "dec", "déc");

    private static final List<String> TRUTHS = List.of("true", "false", "vrai", "faux");
    private static final int KEPT_DIGITS = 15;

    private SpreadsheetText() {}

    /** The text as it is written for spreadsheets. */
    public static String protect(String text) {
        return isChanged(text) ? MARK + text : text;
    }

    /** The text that {@link #protect} was given; any other text is given back as it is. */
    public static String restore(String written) {
        return !written.isEmpty() && written.charAt(0) == MARK ? written.substring(1) : written;
    }

    private static boolean isChanged(String text) {
        int start = 0;
        while (start < text.length() && isBlank(text.charAt(start))) {
            start++;
        }
        // Some spreadsheets drop what is blank at the start of a cell before they look at it.
        String rest = text.substring(start).toLowerCase(Locale.ROOT);
        if (rest.isEmpty()) {
            return false;
        }
        char first = rest.charAt(0);
        return first == MARK
                || FORMULA_SIGNS.indexOf(first) >= 0
                || text.charAt(0) == '\t'
                || text.charAt(0) == '\r'
                || text.charAt(0) == '\n'
                || (isDigit(first) && !isPlainNumber(rest))
                || TRUTHS.contains(rest.strip())
                || (MONTHS.stream().anyMatch(rest::startsWith) && rest.chars().anyMatch(c -> isDigit((char) c)));
    }

    private static boolean isPlainNumber(String text) {
        return text.length() <= KEPT_DIGITS
                && text.chars().allMatch(c -> isDigit((char) c))
                && (text.length() == 1 || text.charAt(0) != '0');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
