// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.prose;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * A language that the library itself speaks, with what a sentence in it needs: decimal mark, grouping, months, joining of
 * lists.
 *
 * <p>The tables are ours and not the JDK's, whose tables change with its version. Arabic is as it is written in Tunisia:
 * Western digits, decimal comma, French month names in Arabic letters.
 *
 * <p>Whole numbers of five digits or more are grouped by three: with a narrow no-break space in Arabic and French, with a
 * comma in English. Below that they are not, so that a year or a total out of 1000 reads alike everywhere.
 */
public enum Language {
    /** Arabic, as written in Tunisia. */
    ARABIC(
            "ar",
            "العربية",
            true,
            ",",
            "\u202f",
            "، ",
            " و",
            "جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر"),
    /** French. */
    FRENCH(
            "fr",
            "Français",
            false,
            ",",
            "\u202f",
            ", ",
            " et ",
            "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
    /** English. */
    ENGLISH(
            "en",
            "English",
            false,
            ".",
            ",",
            ", ",
            " and ",
            "January February March April May June July August September October November December");

    private static final Pattern FRENCH_SPACE = Pattern.compile(" (?=[:;?!»])|(?<=«) ");

    private final String code;
    private final String ownName;
    private final boolean rightToLeft;
    private final String decimalMark;
    private final String groupMark;
    private final String comma;
    private final String and;
    private final String months;

    Language(
            String code,
            String ownName,
            boolean rightToLeft,
            String decimalMark,
            String groupMark,
            String comma,
            String and,
            String months) {
        this.code = code;
        this.ownName = ownName;
        this.rightToLeft = rightToLeft;
        this.decimalMark = decimalMark;
        this.groupMark = groupMark;
        this.comma = comma;
        this.and = and;
        this.months = months;
    }

    /**
     * The language of a BCP 47 tag: {@code fr}, {@code ar-TN}.
     *
     * @throws IllegalArgumentException if it is none of the three
     */
    public static Language of(String tag) {
        requireNonNull(tag, "language");
        int hyphen = tag.indexOf('-');
        String wanted = hyphen < 0 ? tag : tag.substring(0, hyphen);
        for (Language language : values()) {
            if (language.code.equals(wanted)) {
                return language;
            }
        }
        throw new IllegalArgumentException(
                "language: must be ar, fr or en, got a tag of " + tag.length() + " characters");
    }

    /** The tag: two letters. */
    public String code() {
        return code;
    }

    /** What its readers call it. */
    public String ownName() {
        return ownName;
    }

    /** Whether it is written from right to left. */
    public boolean isRightToLeft() {
        return rightToLeft;
    }

    /**
     * Words as they are set: in French the space before a colon, semicolon, question or exclamation mark and inside
     * quotation marks does not end a line.
     */
    String typeset(String words) {
        return this == FRENCH ? FRENCH_SPACE.matcher(words).replaceAll("\u00a0") : words;
    }

    String decimalMark() {
        return decimalMark;
    }

    String groupMark() {
        return groupMark;
    }

    String comma() {
        return comma;
    }

    String and() {
        return and;
    }

    /** The name of a month, 1 to 12. */
    String month(int number) {
        return months.split(" ", -1)[number - 1];
    }
}
