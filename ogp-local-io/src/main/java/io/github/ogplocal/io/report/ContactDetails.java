// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Leaves contact details out of what is published: sources have addresses and numbers of persons in their free text, and
 * whoever copies a paragraph copies these with it.
 *
 * <p>What looks like an e-mail address or a telephone number is taken for one, whosever it is. Each pattern begins where a word
 * begins and gives nothing back, so that a text of any length is gone through once.
 */
final class ContactDetails {
    private static final String DIGITS = "\\p{Nd}(?:[ \\u00a0.()/-]{0,2}\\p{Nd})";
    private static final Pattern ANY = Pattern.compile(
            "(?<![\\p{L}\\p{N}._%+'-])[\\p{L}\\p{N}._%+'-]++[@\\uff20][\\p{L}\\p{N}-]++(?:\\.[\\p{L}\\p{N}-]++)++"
                    + "|(?<![\\p{L}\\p{N}+])(?:\\+|00(?=216))" + DIGITS + "{7,14}+"
                    + "|(?<=(?<!\\p{L})(?:t[ée]l|phone|t[ée]l[ée]phone|mobile|gsm|fax|هاتف|الهاتف|الجوال)[ \\u00a0.:]{1,4})"
                    + DIGITS + "{6,14}+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private ContactDetails() {}

    /**
     * A text with a word in the place of each.
     *
     * @param word what stands there instead
     */
    static String leftOut(String text, String word) {
        return ANY.matcher(text).replaceAll(Matcher.quoteReplacement(word));
    }
}
