// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.place;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * What each code point is to the comparison of names.
 *
 * <p>Everything here is listed by code point; the JDK's character properties, which change with its Unicode version, are
 * not asked. Of the JDK's tables only compatibility decompositions are used, of characters that were assigned by Unicode
 * 5.1 and whose decompositions Unicode promises never to change.
 */
final class Letters {
    /** What a code point is. */
    enum Sort {
        LETTER,
        DIGIT,
        MARK,
        /** A space or hyphen: between words. */
        GAP,
        /** An apostrophe: inside a word. */
        APOSTROPHE,
        /** A sign that stands between words and is kept. */
        SIGN,
        CONTROL,
        DIRECTION,
        INVISIBLE,
        JOINER,
        LOOK_ALIKE,
        TURKISH_I,
        UNKNOWN
    }

    /** A code point's sort, the script it belongs to, and what it is folded to; null of a script: to none. */
    record Entry(Sort sort, @Nullable Script script, String fold) {}

    static final int DOT_ABOVE = 0x307;

    private static final Entry CONTROL = new Entry(Sort.CONTROL, null, "");
    private static final Entry DIRECTION = new Entry(Sort.DIRECTION, null, "");
    private static final Entry INVISIBLE = new Entry(Sort.INVISIBLE, null, "");
    private static final Entry JOINER = new Entry(Sort.JOINER, null, "");
    private static final Entry LOOK_ALIKE = new Entry(Sort.LOOK_ALIKE, Script.LATIN, "");
    private static final Entry TURKISH_I = new Entry(Sort.TURKISH_I, Script.LATIN, "");
    private static final Entry UNKNOWN = new Entry(Sort.UNKNOWN, null, "");
    private static final Entry UNKNOWN_LATIN = new Entry(Sort.UNKNOWN, Script.LATIN, "");
    private static final Entry UNKNOWN_ARABIC = new Entry(Sort.UNKNOWN, Script.ARABIC, "");
    private static final Entry GAP = new Entry(Sort.GAP, null, " ");
    private static final Entry APOSTROPHE = new Entry(Sort.APOSTROPHE, null, "'");
    private static final Entry LATIN_MARK = new Entry(Sort.MARK, Script.LATIN, "");
    private static final Entry ARABIC_MARK = new Entry(Sort.MARK, Script.ARABIC, "");

    /** The combining marks that letters of Latin alphabets and transliterations carry. */
    private static final String LATIN_MARKS = "\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u0309\u030a\u030b\u030c"
            + "\u030f\u0311\u031b\u0323\u0324\u0325\u0326\u0327\u0328\u032d\u032e\u0330\u0331";

    private static final String GAPS = " -\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
            + "\u2010\u2011\u2012\u2013\u2014\u202f\u3000\uff0d";
    private static final String APOSTROPHES = "'`\u00b4\u02bb\u02bc\u02be\u02bf\u2018\u2019\uff07";
    private static final String SIGNS = "(),./&";
    private static final String ARABIC_COMMA = "\u060c";

    /** Latin letters that have no decomposition, each before what it is folded to. */
    private static final String[] LATIN_LETTERS = {
        "\u00c6\u00e6", "ae", "\u0152\u0153", "oe", "\u00d8\u00f8", "o", "\u00df\u1e9e", "ss", "\u00d0\u00f0", "d",
        "\u0110\u0111", "d", "\u00de\u00fe", "th", "\u0126\u0127", "h", "\u0141\u0142", "l", "\u014a\u014b", "n",
        "\u0166\u0167", "t"
    };

    /** Arabic letters that stand for themselves. */
    private static final String ARABIC_LETTERS = "\u0621\u0627\u0628\u062a\u062b\u062c\u062d\u062e\u062f\u0630\u0631"
            + "\u0632\u0633\u0634\u0635\u0636\u0637\u0638\u0639\u063a\u0641\u0642\u0643\u0644\u0645\u0646\u0647\u0648"
            + "\u064a\u067e\u0686\u06a4\u06a5\u06a8\u06ad\u06af";

    /** Arabic letters that are written for others, each list before the letter that they are written for. */
    private static final String[] ARABIC_VARIANTS = {
        "\u0622\u0623\u0625\u0671",
        "\u0627",
        "\u0624",
        "\u0648",
        "\u0626\u0649\u06cc",
        "\u064a",
        "\u0629\u06be\u06c1\u06d5",
        "\u0647",
        "\u06a9",
        "\u0643"
    };

    /** Letters of phonetic blocks that alphabets in use have: unknown to the folding, and no tricks. */
    private static final String ALPHABETIC = "\u0253\u0254\u0256\u0257\u0259\u025b\u0263\u0268\u0269\u0272\u0289\u028b";

    private static final int PAGE = 256;
    private static final @Nullable Entry[] @Nullable [] PAGES = new @Nullable Entry[PAGE][];

    static {
        putAll(GAPS, GAP);
        putAll(APOSTROPHES, APOSTROPHE);
        for (int i = 0; i < SIGNS.length(); i++) {
            put(SIGNS.charAt(i), new Entry(Sort.SIGN, null, SIGNS.substring(i, i + 1)));
        }
        putAll(ARABIC_COMMA, new Entry(Sort.SIGN, null, ","));
        putAll(LATIN_MARKS, LATIN_MARK);
        putLatin();
        putDigits('0');
        putDigits(0x660);
        putDigits(0x6f0);
        putDigits(0xff10);
        putArabic();
    }

    private Letters() {}

    /** What a code point is; a surrogate is half of a pair. */
    static Entry of(int codePoint) {
        if (codePoint < PAGE * PAGE) {
            @Nullable Entry[] page = PAGES[codePoint / PAGE];
            Entry listed = page == null ? null : page[codePoint % PAGE];
            if (listed != null) {
                return listed;
            }
        }
        return unlisted(codePoint);
    }

    /** Whether a code point is a combining mark or modifier letter of Latin, Greek or Cyrillic: part of a word. */
    static boolean isModifier(int codePoint) {
        return in(codePoint, 0x2b0, 0x36f);
    }

    private static void putLatin() {
        for (int i = 0; i < 26; i++) {
            Entry letter = new Entry(Sort.LETTER, Script.LATIN, String.valueOf((char) ('a' + i)));
            put('a' + i, letter);
            put('A' + i, letter);
            put(0xff21 + i, letter);
            put(0xff41 + i, letter);
        }
        putDecomposed(0xc0, 0x17e);
        putDecomposed(0x1cd, 0x21b);
        putDecomposed(0x1e00, 0x1e99);
        putDecomposed(0x1ea0, 0x1ef9);
        for (int i = 0; i < LATIN_LETTERS.length; i += 2) {
            putAll(LATIN_LETTERS[i], new Entry(Sort.LETTER, Script.LATIN, LATIN_LETTERS[i + 1]));
        }
        put(0x130, TURKISH_I);
        put(0x131, TURKISH_I);
    }

    /** Those of a range that are a letter of ASCII with marks of ours. */
    private static void putDecomposed(int first, int last) {
        for (int codePoint = first; codePoint <= last; codePoint++) {
            String parts = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD);
            int base = parts.charAt(0) | 0x20;
            boolean ours = parts.length() > 1 && base >= 'a' && base <= 'z';
            for (int i = 1; ours && i < parts.length(); i++) {
                ours = LATIN_MARKS.indexOf(parts.charAt(i)) >= 0;
            }
            if (ours) {
                put(codePoint, new Entry(Sort.LETTER, Script.LATIN, String.valueOf((char) base)));
            }
        }
    }

    private static void putDigits(int zero) {
        for (int i = 0; i < 10; i++) {
            put(zero + i, new Entry(Sort.DIGIT, null, String.valueOf((char) ('0' + i))));
        }
    }

    private static void putArabic() {
        for (int i = 0; i < ARABIC_LETTERS.length(); i++) {
            put(ARABIC_LETTERS.charAt(i), arabic(ARABIC_LETTERS.substring(i, i + 1)));
        }
        for (int i = 0; i < ARABIC_VARIANTS.length; i += 2) {
            putAll(ARABIC_VARIANTS[i], arabic(ARABIC_VARIANTS[i + 1]));
        }
        // The tatweel lengthens the letter before it and says nothing; still it belongs in no Latin word.
        put(0x640, arabic(""));
        for (int mark = 0x64b; mark <= 0x655; mark++) {
            put(mark, ARABIC_MARK);
        }
        put(0x670, ARABIC_MARK);
        putPresentationForms(0xfb50, 0xfbb1);
        putPresentationForms(0xfbd3, 0xfbe9);
        putPresentationForms(0xfbfc, 0xfbff);
        putPresentationForms(0xfe80, 0xfefc);
    }

    /** Those of a range that are one or two letters of ours in the shape that they have in a word. */
    private static void putPresentationForms(int first, int last) {
        for (int codePoint = first; codePoint <= last; codePoint++) {
            String parts = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
            StringBuilder fold = new StringBuilder();
            boolean ours = parts.charAt(0) != codePoint;
            for (int i = 0; ours && i < parts.length(); i++) {
                Entry part = of(parts.charAt(i));
                ours = part.sort() == Sort.LETTER && part.script() == Script.ARABIC;
                fold.append(part.fold());
            }
            if (ours) {
                put(codePoint, arabic(fold.toString()));
            }
        }
    }

    private static Entry arabic(String fold) {
        return new Entry(Sort.LETTER, Script.ARABIC, fold);
    }

    private static void putAll(String characters, Entry entry) {
        characters.chars().forEach(c -> put(c, entry));
    }

    private static void put(int codePoint, Entry entry) {
        @Nullable Entry[] page = PAGES[codePoint / PAGE];
        if (page == null) {
            page = new @Nullable Entry[PAGE];
            PAGES[codePoint / PAGE] = page;
        }
        page[codePoint % PAGE] = entry;
    }

    private static Entry unlisted(int c) {
        if (isControl(c)) {
            return CONTROL;
        }
        if (c == 0x61c || c == 0x200e || c == 0x200f || in(c, 0x202a, 0x202e) || in(c, 0x2066, 0x2069)) {
            return DIRECTION;
        }
        if (c == 0x200c || c == 0x200d) {
            return JOINER;
        }
        if (isInvisible(c)) {
            return INVISIBLE;
        }
        if (isLookAlike(c)) {
            return LOOK_ALIKE;
        }
        return isSign(c) ? UNKNOWN : letter(c);
    }

    private static boolean isControl(int c) {
        return c < 0x20
                || in(c, 0x7f, 0x9f)
                || c == 0x2028
                || c == 0x2029
                || in(c, 0xd800, 0xf8ff)
                || in(c, 0xfdd0, 0xfdef)
                || in(c, 0xfff9, 0xfffd)
                || (c & 0xfffe) == 0xfffe
                || c >= 0xf0000;
    }

    private static boolean isInvisible(int c) {
        return c == 0xad
                || c == 0x34f
                || c == 0x115f
                || c == 0x1160
                || c == 0x17b4
                || c == 0x17b5
                || in(c, 0x180b, 0x180f)
                || c == 0x200b
                || in(c, 0x2060, 0x206f)
                || c == 0x2800
                || c == 0x3164
                || in(c, 0xfe00, 0xfe0f)
                || c == 0xfeff
                || c == 0xffa0
                || in(c, 0xfff0, 0xfff8)
                || in(c, 0x1bca0, 0x1bca3)
                || in(c, 0x1d173, 0x1d17a)
                || in(c, 0xe0000, 0xe0fff);
    }

    private static boolean isLookAlike(int c) {
        if (c == 0x138 || c == 0x149 || c == 0x17f) {
            return true;
        }
        if (in(c, 0x250, 0x2af)) {
            return ALPHABETIC.indexOf(c) < 0;
        }
        // The numero, service mark and trade mark signs pass for no letter.
        if (in(c, 0x2100, 0x2188)) {
            return c != 0x2116 && c != 0x2117 && c != 0x2120 && c != 0x2122;
        }
        return in(c, 0x1d00, 0x1dbf)
                || in(c, 0x2460, 0x24ff)
                || in(c, 0xab30, 0xab6f)
                || in(c, 0xfb00, 0xfb06)
                || in(c, 0x1d400, 0x1d7ff)
                || in(c, 0x1f100, 0x1f1ff);
    }

    private static boolean isSign(int c) {
        return c < 0xc0
                || c == 0xd7
                || c == 0xf7
                || isModifier(c)
                || isArabicSign(c)
                || in(c, 0x2010, 0x2bff)
                || in(c, 0x2e00, 0x2e7f)
                || in(c, 0x3000, 0x303f)
                || in(c, 0xfe10, 0xfe6f)
                || in(c, 0xff00, 0xffef)
                || in(c, 0x1f000, 0x1faff);
    }

    /** Punctuation and number signs of Arabic; Latin words are followed by them too. */
    private static boolean isArabicSign(int c) {
        return in(c, 0x600, 0x60f)
                || c == 0x61b
                || in(c, 0x61d, 0x61f)
                || in(c, 0x66a, 0x66d)
                || c == 0x6d4
                || c == 0xfd3e
                || c == 0xfd3f;
    }

    private static Entry letter(int c) {
        if (c < 0x250
                || in(c, 0x250, 0x2af)
                || in(c, 0x1e00, 0x1eff)
                || in(c, 0x2c60, 0x2c7f)
                || in(c, 0xa720, 0xa7ff)) {
            return UNKNOWN_LATIN;
        }
        if (in(c, 0x600, 0x6ff)
                || in(c, 0x750, 0x77f)
                || in(c, 0x860, 0x8ff)
                || in(c, 0xfb50, 0xfdff)
                || in(c, 0xfe70, 0xfeff)) {
            return UNKNOWN_ARABIC;
        }
        return new Entry(Sort.LETTER, foreign(c), "");
    }

    private static Script foreign(int c) {
        if ((in(c, 0x370, 0x3ff) && !in(c, 0x3e2, 0x3ef)) || in(c, 0x1f00, 0x1fff)) {
            return Script.GREEK;
        }
        if (in(c, 0x400, 0x52f) || in(c, 0x1c80, 0x1c8f) || in(c, 0x2de0, 0x2dff) || in(c, 0xa640, 0xa69f)) {
            return Script.CYRILLIC;
        }
        if (in(c, 0x530, 0x58f) || in(c, 0xfb13, 0xfb17)) {
            return Script.ARMENIAN;
        }
        if (in(c, 0x590, 0x5ff) || in(c, 0xfb1d, 0xfb4f)) {
            return Script.HEBREW;
        }
        if (in(c, 0x10a0, 0x10ff) || in(c, 0x1c90, 0x1cbf) || in(c, 0x2d00, 0x2d2f)) {
            return Script.GEORGIAN;
        }
        if (in(c, 0x13a0, 0x13ff) || in(c, 0xab70, 0xabbf)) {
            return Script.CHEROKEE;
        }
        if (in(c, 0x3e2, 0x3ef) || in(c, 0x2c80, 0x2cff)) {
            return Script.COPTIC;
        }
        return Script.OTHER;
    }

    private static boolean in(int c, int first, int last) {
        return c >= first && c <= last;
    }
}
