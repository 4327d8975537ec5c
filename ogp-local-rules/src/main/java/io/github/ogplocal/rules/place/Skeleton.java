// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is left of a name when what spellings disagree about is taken away: articles, vowels, doubled letters, and which of
 * several letters writes a sound in French, English or Arabic.
 *
 * <p>The letters of a skeleton are sounds: B (b, p, ب), T (t, th, ت ث ط), J (j, dj, soft g, ج), H (h, ح ه), Q (kh, خ),
 * D (d, dh, د ذ ض ظ), R, Z, S (s, soft c, س ص), X (ch, sh, ش), G (gh, غ), F (f, ph, v, ف), K (k, q, c, hard g, ق ك ڨ), L, M, N.
 * A Latin g is read by the letter behind it, and then as either sound throughout, since spellings mix the two (Tinja,
 * Tinga); so a name has up to three skeletons.
 *
 * @param bare the key without its articles
 * @param sounds the skeletons, sorted, at least one; two names sound alike when they have one in common
 * @param isLatin whether the name has a Latin letter
 * @param isArabic whether it has an Arabic letter
 */
record Skeleton(String bare, List<String> sounds, boolean isLatin, boolean isArabic) {
    private static final int LEAST_BEHIND_ARTICLE = 2;
    private static final Set<String> ARTICLES = new TreeSet<>(List.of(
            "el", "al", "il", "ul", "l", "le", "la", "les", "er", "ar", "es", "as", "ez", "az", "ed", "ad", "en", "an",
            "et", "at", "ech", "ach", "esh", "ash", "edh", "adh", "eth", "ath"));

    /** Digraphs before letters, longer ones first. */
    private static final String[] LATIN = {
        "tch", "X", "sch", "X", "ch", "X", "sh", "X", "kh", "Q", "gh", "G", "dh", "D", "th", "T", "ph", "F", "dj", "J",
        "qu", "K", "b", "B", "p", "B", "d", "D", "f", "F", "v", "F", "h", "H", "j", "J", "k", "K", "q", "K", "l", "L",
        "m", "M", "n", "N", "r", "R", "s", "S", "t", "T", "x", "KS", "z", "Z"
    };

    private static final String[] ARABIC = {
        "\u0628\u067e", "B", "\u062a\u062b\u0637", "T", "\u062c", "J", "\u062d\u0647", "H", "\u062e", "Q",
        "\u062f\u0630\u0636\u0638", "D", "\u0631", "R", "\u0632", "Z", "\u0633\u0635", "S", "\u0634\u0686", "X",
        "\u063a", "G", "\u0641\u06a4\u06a5", "F", "\u0642\u0643\u06a8\u06ad\u06af", "K", "\u0644", "L", "\u0645", "M",
        "\u0646", "N"
    };

    private static final char ALEF = '\u0627';
    private static final char LAM = '\u0644';
    private static final char TEH = '\u062a';
    private static final char HEH = '\u0647';
    private static final String WEAK = "\u0627\u0648\u064a";
    private static final String VOWELS = "aeiouyw";

    /** How a Latin g is read. */
    private enum ReadingOfG {
        BY_NEXT_LETTER,
        SOFT,
        HARD
    }

    static Skeleton of(String key) {
        List<String> words = words(key);
        String bare = String.join(" ", words);
        TreeSet<String> sounds = new TreeSet<>();
        for (ReadingOfG reading : ReadingOfG.values()) {
            sounds.add(sounds(words, reading));
            if (key.indexOf('g') < 0) {
                break;
            }
        }
        // A name of vowels only sounds like nothing; of such only the articles are left aside.
        if (sounds.first().isEmpty()) {
            sounds.clear();
            sounds.add("=" + bare);
        }
        boolean latin = key.chars().anyMatch(c -> c >= 'a' && c <= 'z');
        boolean arabic = key.chars().anyMatch(c -> c >= 0x600);
        return new Skeleton(bare, List.copyOf(sounds), latin, arabic);
    }

    boolean soundsLike(Skeleton other) {
        return sounds.stream().anyMatch(other.sounds::contains);
    }

    /** The words without articles; a name of nothing but articles keeps them. */
    private static List<String> words(String key) {
        List<String> all = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= key.length(); i++) {
            char c = i == key.length() ? ' ' : key.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c >= 0x600) {
                word.append(c);
            } else if (word.length() > 0 && (c != '\'' || word.toString().equals("l"))) {
                // An apostrophe is part of a word, but for that of the French article.
                all.add(word.toString());
                word.setLength(0);
            }
        }
        List<String> words = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            boolean followed = i < all.size() - 1;
            if (!followed || !ARTICLES.contains(all.get(i))) {
                words.add(withoutArticle(all.get(i)));
            }
        }
        return words;
    }

    /** Takes away an article that is written with its word, where enough of a word is left. */
    private static String withoutArticle(String word) {
        if (word.length() >= 4 && word.charAt(0) == ALEF && word.charAt(1) == LAM) {
            return word.substring(2);
        }
        boolean joined = word.length() >= 4
                && (word.startsWith("el") || word.startsWith("al"))
                && VOWELS.indexOf(word.charAt(2)) < 0
                && word.charAt(2) != 'l';
        String rest = joined ? word.substring(2) : word;
        return joined && sounds(rest, ReadingOfG.BY_NEXT_LETTER).length() >= LEAST_BEHIND_ARTICLE ? rest : word;
    }

    private static String sounds(List<String> words, ReadingOfG reading) {
        StringBuilder sounds = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            boolean followed = i < words.size() - 1;
            String word = words.get(i);
            sounds.append(sounds(followed ? withoutLinkingT(word) : word, reading));
        }
        // Before b an n is spoken, and often written, as m.
        return sounds.toString().replace("NB", "MB");
    }

    /** Zaouiet Sousse is written Zaouia Sousse as well: before another word the ending of the feminine may sound. */
    private static String withoutLinkingT(String word) {
        int last = word.length() - 1;
        if (last < 2) {
            return word;
        }
        boolean linking = (word.charAt(last) == 't' && VOWELS.indexOf(word.charAt(last - 1)) >= 0)
                || (word.charAt(last) == TEH && WEAK.indexOf(word.charAt(last - 1)) >= 0);
        return linking ? word.substring(0, last) : word;
    }

    private static String sounds(String word, ReadingOfG reading) {
        StringBuilder sounds = new StringBuilder();
        String before = "";
        int i = 0;
        while (i < word.length()) {
            char c = word.charAt(i);
            String sound;
            int length = 1;
            if (c >= '0' && c <= '9') {
                // Numbers are told apart also where they have no sound.
                sounds.append(c);
                before = "";
                i++;
                continue;
            }
            if (c >= 0x600) {
                boolean silent = c == HEH && i == word.length() - 1 && i > 0;
                sounds.append(silent ? "" : find(ARABIC, c));
                i++;
                continue;
            }
            if (c == 'c' && !word.startsWith("ch", i)) {
                sound = isBeforeFrontVowel(word, i + 1) ? "S" : "K";
            } else if (c == 'g' && !word.startsWith("gh", i)) {
                sound = soundOfG(word, i, reading);
            } else if (c == 'h' && i > 0 && i == word.length() - 1 && VOWELS.indexOf(word.charAt(i - 1)) >= 0) {
                sound = "";
            } else {
                int found = digraph(word, i);
                sound = found < 0 ? "" : LATIN[found + 1];
                length = found < 0 ? 1 : LATIN[found].length();
            }
            if (!sound.equals(before)) {
                sounds.append(sound);
            }
            before = sound;
            i += length;
        }
        return sounds.toString();
    }

    private static String soundOfG(String word, int at, ReadingOfG reading) {
        return switch (reading) {
            case BY_NEXT_LETTER -> isBeforeFrontVowel(word, at + 1) ? "J" : "K";
            case SOFT -> "J";
            case HARD -> "K";
        };
    }

    private static boolean isBeforeFrontVowel(String word, int at) {
        return at < word.length() && "eiy".indexOf(word.charAt(at)) >= 0;
    }

    /** The place in the table of the longest spelling that stands at a place in a word; -1 for a vowel. */
    private static int digraph(String word, int at) {
        for (int i = 0; i < LATIN.length; i += 2) {
            if (word.startsWith(LATIN[i], at)) {
                return i;
            }
        }
        return -1;
    }

    private static String find(String[] table, char letter) {
        for (int i = 0; i < table.length; i += 2) {
            if (table[i].indexOf(letter) >= 0) {
                return table[i + 1];
            }
        }
        return "";
    }
}
