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
    private static final int LONGEST_ARTICLE = 3;
    private static final int LEAST_BEHIND_ARTICLE = 2;
    private static final Set<String> ARTICLES = new TreeSet<>(List.of(
            "el", "al", "il", "ul", "l", "le", "la", "les", "er", "ar", "es", "as", "ez", "az", "ed", "ad", "en", "an",
            "et", "at", "ech", "ach", "esh", "ash", "edh", "adh", "eth", "ath"));

    /** What the letters a to z sound like where they stand alone; a blank is no sound. Those of c, g and x hang on more. */
    private static final String LATIN = " B D F H JKLMN BKRST F   Z";

    private static final String[] ARABIC_SOUNDS = {
        "\u0628\u067e", "B", "\u062a\u062b\u0637", "T", "\u062c", "J", "\u062d\u0647", "H", "\u062e", "Q",
        "\u062f\u0630\u0636\u0638", "D", "\u0631", "R", "\u0632", "Z", "\u0633\u0635", "S", "\u0634\u0686", "X",
        "\u063a", "G", "\u0641\u06a4\u06a5", "F", "\u0642\u0643\u06a8\u06ad\u06af", "K", "\u0644", "L", "\u0645", "M",
        "\u0646", "N"
    };
    private static final char FIRST_ARABIC = '\u0600';

    /** From letter, counted from the first, to sound; a blank is none. */
    private static final String ARABIC = arabic();

    private static final char SILENT = ' ';
    private static final char ALEF = '\u0627';
    private static final char LAM = '\u0644';
    private static final char TEH = '\u062a';
    private static final char HEH = '\u0647';
    private static final String WEAK = "\u0627\u0648\u064a";
    private static final String VOWELS = "aeiouyw";

    private static String arabic() {
        StringBuilder table = new StringBuilder(" ".repeat(0x100));
        for (int i = 0; i < ARABIC_SOUNDS.length; i += 2) {
            for (char letter : ARABIC_SOUNDS[i].toCharArray()) {
                table.setCharAt(letter - FIRST_ARABIC, ARABIC_SOUNDS[i + 1].charAt(0));
            }
        }
        return table.toString();
    }

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
        boolean latin = false;
        boolean arabic = false;
        for (int i = 0; i < key.length(); i++) {
            latin |= key.charAt(i) >= 'a' && key.charAt(i) <= 'z';
            arabic |= key.charAt(i) >= FIRST_ARABIC;
        }
        return new Skeleton(bare, List.copyOf(sounds), latin, arabic);
    }

    boolean soundsLike(Skeleton other) {
        for (String each : sounds) {
            if (other.sounds.contains(each)) {
                return true;
            }
        }
        return false;
    }

    /** The words without articles; a name of nothing but articles keeps them. */
    private static List<String> words(String key) {
        String text = withoutApostrophes(key);
        List<String> all = new ArrayList<>(4);
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !isWord(text.charAt(i))) {
                if (i > start) {
                    all.add(text.substring(start, i));
                }
                start = i + 1;
            }
        }
        List<String> words = new ArrayList<>(all.size());
        for (int i = 0; i < all.size(); i++) {
            boolean followed = i < all.size() - 1;
            if (!followed || all.get(i).length() > LONGEST_ARTICLE || !ARTICLES.contains(all.get(i))) {
                words.add(withoutArticle(all.get(i)));
            }
        }
        return words;
    }

    /** An apostrophe is part of a word, but for that of the French article, which ends one. */
    private static String withoutApostrophes(String key) {
        if (key.indexOf('\'') < 0) {
            return key;
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < key.length(); i++) {
            if (key.charAt(i) != '\'') {
                text.append(key.charAt(i));
            } else if (i > 0 && key.charAt(i - 1) == 'l' && (i == 1 || !isWord(key.charAt(i - 2)))) {
                text.append(' ');
            }
        }
        return text.toString();
    }

    private static boolean isWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c >= FIRST_ARABIC;
    }

    /** Takes away an article that is written with its word, where enough of a word is left. */
    private static String withoutArticle(String word) {
        if (word.length() >= 4 && word.charAt(0) == ALEF && word.charAt(1) == LAM) {
            return word.substring(2);
        }
        boolean joined = word.length() >= 4
                && (word.startsWith("el") || word.startsWith("al"))
                && !isVowel(word.charAt(2))
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
        boolean linking = (word.charAt(last) == 't' && isVowel(word.charAt(last - 1)))
                || (word.charAt(last) == TEH && WEAK.indexOf(word.charAt(last - 1)) >= 0);
        return linking ? word.substring(0, last) : word;
    }

    private static String sounds(String word, ReadingOfG reading) {
        StringBuilder sounds = new StringBuilder(word.length());
        char before = SILENT;
        int i = 0;
        while (i < word.length()) {
            char c = word.charAt(i);
            if (c < 'a') {
                // Numbers are told apart also where they have no sound.
                sounds.append(c);
                before = SILENT;
                i++;
            } else if (c >= FIRST_ARABIC) {
                boolean ending = c == HEH && i == word.length() - 1 && i > 0;
                char sound = ending ? SILENT : ARABIC.charAt(c - FIRST_ARABIC);
                if (sound != SILENT) {
                    sounds.append(sound);
                }
                i++;
            } else {
                int length = spelling(word, i);
                char sound = sound(word, i, length, reading);
                if (sound != SILENT && sound != before) {
                    sounds.append(sound);
                }
                if (c == 'x') {
                    sounds.append('S');
                }
                before = sound;
                i += length;
            }
        }
        return sounds.toString();
    }

    /** How many letters write the sound that begins at a place. */
    private static int spelling(String word, int at) {
        char c = word.charAt(at);
        char next = at + 1 < word.length() ? word.charAt(at + 1) : ' ';
        if ((c == 't' || c == 's') && word.startsWith("ch", at + 1)) {
            return 3;
        }
        return (next == 'h' && "cdgkpst".indexOf(c) >= 0) || (c == 'd' && next == 'j') ? 2 : 1;
    }

    private static char sound(String word, int at, int length, ReadingOfG reading) {
        char c = word.charAt(at);
        if (length == 3) {
            return 'X';
        }
        if (length == 2) {
            return switch (c) {
                case 'c', 's' -> 'X';
                case 'd' -> word.charAt(at + 1) == 'j' ? 'J' : 'D';
                case 'g' -> 'G';
                case 'k' -> 'Q';
                case 'p' -> 'F';
                default -> 'T';
            };
        }
        return switch (c) {
            case 'c' -> isBeforeFrontVowel(word, at) ? 'S' : 'K';
            case 'g' -> isSoft(word, at, reading) ? 'J' : 'K';
            case 'h' -> at > 0 && at == word.length() - 1 && isVowel(word.charAt(at - 1)) ? SILENT : 'H';
            case 'x' -> 'K';
            default -> LATIN.charAt(c - 'a');
        };
    }

    private static boolean isSoft(String word, int at, ReadingOfG reading) {
        return reading == ReadingOfG.SOFT || (reading == ReadingOfG.BY_NEXT_LETTER && isBeforeFrontVowel(word, at));
    }

    private static boolean isBeforeFrontVowel(String word, int at) {
        return at + 1 < word.length() && "eiy".indexOf(word.charAt(at + 1)) >= 0;
    }

    private static boolean isVowel(char c) {
        return VOWELS.indexOf(c) >= 0;
    }
}
