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

    /**
     * Letters of ASCII, each before those that are it with marks of ours, of U+00C0 to U+017E, U+01CD to U+021B, U+1E00 to
     * U+1E99 and U+1EA0 to U+1EF9. Written down, since the tables of Unicode take a process longer to load than a call
     * takes to be decided.
     */
    private static final String[] LATIN_WITH_MARKS = {
        "a",
        "\u00c0\u00c1\u00c2\u00c3\u00c4\u00c5\u00e0\u00e1\u00e2\u00e3\u00e4\u00e5\u0100\u0101\u0102\u0103"
                + "\u0104\u0105\u01cd\u01ce\u01de\u01df\u01e0\u01e1\u01fa\u01fb\u0200\u0201\u0202\u0203\u1e00\u1e01"
                + "\u1ea0\u1ea1\u1ea2\u1ea3\u1ea4\u1ea5\u1ea6\u1ea7\u1ea8\u1ea9\u1eaa\u1eab\u1eac\u1ead\u1eae\u1eaf"
                + "\u1eb0\u1eb1\u1eb2\u1eb3\u1eb4\u1eb5\u1eb6\u1eb7",
        "b",
        "\u1e02\u1e03\u1e04\u1e05\u1e06\u1e07",
        "c",
        "\u00c7\u00e7\u0106\u0107\u0108\u0109\u010a\u010b\u010c\u010d\u1e08\u1e09",
        "d",
        "\u010e\u010f\u1e0a\u1e0b\u1e0c\u1e0d\u1e0e\u1e0f\u1e10\u1e11\u1e12\u1e13",
        "e",
        "\u00c8\u00c9\u00ca\u00cb\u00e8\u00e9\u00ea\u00eb\u0112\u0113\u0114\u0115\u0116\u0117\u0118\u0119"
                + "\u011a\u011b\u0204\u0205\u0206\u0207\u1e14\u1e15\u1e16\u1e17\u1e18\u1e19\u1e1a\u1e1b\u1e1c\u1e1d"
                + "\u1eb8\u1eb9\u1eba\u1ebb\u1ebc\u1ebd\u1ebe\u1ebf\u1ec0\u1ec1\u1ec2\u1ec3\u1ec4\u1ec5\u1ec6\u1ec7",
        "f",
        "\u1e1e\u1e1f",
        "g",
        "\u011c\u011d\u011e\u011f\u0120\u0121\u0122\u0123\u01e6\u01e7\u01f4\u01f5\u1e20\u1e21",
        "h",
        "\u0124\u0125\u1e22\u1e23\u1e24\u1e25\u1e26\u1e27\u1e28\u1e29\u1e2a\u1e2b\u1e96",
        "i",
        "\u00cc\u00cd\u00ce\u00cf\u00ec\u00ed\u00ee\u00ef\u0128\u0129\u012a\u012b\u012c\u012d\u012e\u012f"
                + "\u0130\u01cf\u01d0\u0208\u0209\u020a\u020b\u1e2c\u1e2d\u1e2e\u1e2f\u1ec8\u1ec9\u1eca\u1ecb",
        "j",
        "\u0134\u0135\u01f0",
        "k",
        "\u0136\u0137\u01e8\u01e9\u1e30\u1e31\u1e32\u1e33\u1e34\u1e35",
        "l",
        "\u0139\u013a\u013b\u013c\u013d\u013e\u1e36\u1e37\u1e38\u1e39\u1e3a\u1e3b\u1e3c\u1e3d",
        "m",
        "\u1e3e\u1e3f\u1e40\u1e41\u1e42\u1e43",
        "n",
        "\u00d1\u00f1\u0143\u0144\u0145\u0146\u0147\u0148\u01f8\u01f9\u1e44\u1e45\u1e46\u1e47\u1e48\u1e49"
                + "\u1e4a\u1e4b",
        "o",
        "\u00d2\u00d3\u00d4\u00d5\u00d6\u00f2\u00f3\u00f4\u00f5\u00f6\u014c\u014d\u014e\u014f\u0150\u0151"
                + "\u01d1\u01d2\u01ea\u01eb\u01ec\u01ed\u020c\u020d\u020e\u020f\u1e4c\u1e4d\u1e4e\u1e4f\u1e50\u1e51"
                + "\u1e52\u1e53\u1ecc\u1ecd\u1ece\u1ecf\u1ed0\u1ed1\u1ed2\u1ed3\u1ed4\u1ed5\u1ed6\u1ed7\u1ed8\u1ed9"
                + "\u1eda\u1edb\u1edc\u1edd\u1ede\u1edf\u1ee0\u1ee1\u1ee2\u1ee3",
        "p",
        "\u1e54\u1e55\u1e56\u1e57",
        "r",
        "\u0154\u0155\u0156\u0157\u0158\u0159\u0210\u0211\u0212\u0213\u1e58\u1e59\u1e5a\u1e5b\u1e5c\u1e5d"
                + "\u1e5e\u1e5f",
        "s",
        "\u015a\u015b\u015c\u015d\u015e\u015f\u0160\u0161\u0218\u0219\u1e60\u1e61\u1e62\u1e63\u1e64\u1e65"
                + "\u1e66\u1e67\u1e68\u1e69",
        "t",
        "\u0162\u0163\u0164\u0165\u021a\u021b\u1e6a\u1e6b\u1e6c\u1e6d\u1e6e\u1e6f\u1e70\u1e71\u1e97",
        "u",
        "\u00d9\u00da\u00db\u00dc\u00f9\u00fa\u00fb\u00fc\u0168\u0169\u016a\u016b\u016c\u016d\u016e\u016f"
                + "\u0170\u0171\u0172\u0173\u01d3\u01d4\u01d5\u01d6\u01d7\u01d8\u01d9\u01da\u01db\u01dc\u0214\u0215"
                + "\u0216\u0217\u1e72\u1e73\u1e74\u1e75\u1e76\u1e77\u1e78\u1e79\u1e7a\u1e7b\u1ee4\u1ee5\u1ee6\u1ee7"
                + "\u1ee8\u1ee9\u1eea\u1eeb\u1eec\u1eed\u1eee\u1eef\u1ef0\u1ef1",
        "v",
        "\u1e7c\u1e7d\u1e7e\u1e7f",
        "w",
        "\u0174\u0175\u1e80\u1e81\u1e82\u1e83\u1e84\u1e85\u1e86\u1e87\u1e88\u1e89\u1e98",
        "x",
        "\u1e8a\u1e8b\u1e8c\u1e8d",
        "y",
        "\u00dd\u00fd\u00ff\u0176\u0177\u0178\u1e8e\u1e8f\u1e99\u1ef2\u1ef3\u1ef4\u1ef5\u1ef6\u1ef7\u1ef8" + "\u1ef9",
        "z",
        "\u0179\u017a\u017b\u017c\u017d\u017e\u1e90\u1e91\u1e92\u1e93\u1e94\u1e95"
    };

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
            Entry form = in(codePoint, PresentationForms.FIRST, PresentationForms.LAST)
                    ? PresentationForms.ENTRIES[codePoint - PresentationForms.FIRST]
                    : null;
            if (form != null) {
                return form;
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
        for (int i = 0; i < LATIN_WITH_MARKS.length; i += 2) {
            putAll(LATIN_WITH_MARKS[i + 1], new Entry(Sort.LETTER, Script.LATIN, LATIN_WITH_MARKS[i]));
        }
        for (int i = 0; i < LATIN_LETTERS.length; i += 2) {
            putAll(LATIN_LETTERS[i], new Entry(Sort.LETTER, Script.LATIN, LATIN_LETTERS[i + 1]));
        }
        put(0x130, TURKISH_I);
        put(0x131, TURKISH_I);
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
    }

    private static Entry arabic(String fold) {
        return new Entry(Sort.LETTER, Script.ARABIC, fold);
    }

    private static void putAll(String characters, Entry entry) {
        for (int i = 0; i < characters.length(); i++) {
            put(characters.charAt(i), entry);
        }
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

    /** Arabic letters in the shape that they have in a word; few texts hold any, so they are listed when one does. */
    private static final class PresentationForms {
        static final int FIRST = 0xfb50;
        static final int LAST = 0xfefc;
        static final @Nullable Entry[] ENTRIES = new @Nullable Entry[LAST - FIRST + 1];

        static {
            put(0xfb50, 0xfbb1);
            put(0xfbd3, 0xfbe9);
            put(0xfbfc, 0xfbff);
            put(0xfe80, 0xfefc);
        }

        /** Those of a range that are one or two letters of ours. */
        private static void put(int first, int last) {
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
                    ENTRIES[codePoint - FIRST] = arabic(fold.toString());
                }
            }
        }
    }
}
