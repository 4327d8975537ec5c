// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.place;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One pass over a text: its faults, and its folded form, which is of use only when there are none. */
final class NameScan {
    private static final int MOST_MARKS = 3;

    private final String text;
    private final List<NameFault> faults = new ArrayList<>();
    private final StringBuilder folded = new StringBuilder();

    /** The script of the first letter of the word, and of the letter before; null outside a word. */
    private @Nullable Script word;

    private @Nullable Script last;

    /** Whether the last thing was a letter with any marks on it, how many those are, and whether the letter is an i. */
    private boolean onLetter;

    private int marks;
    private boolean onPlainI;
    private boolean hasContent;

    private NameScan(String text) {
        this.text = text;
    }

    static NameScan of(String text) {
        NameScan scan = new NameScan(text);
        scan.run();
        return scan;
    }

    List<NameFault> faults() {
        return faults;
    }

    String folded() {
        int length = folded.length();
        return length > 0 && folded.charAt(length - 1) == ' ' ? folded.substring(0, length - 1) : folded.toString();
    }

    /** Whether a text is printable ASCII and the accented letters of Western Europe only, in which no trick can be played. */
    static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < 0x20 || c > 0x7e) && (c < 0xc0 || c > 0xff || c == '\u00d7' || c == '\u00f7')) {
                return false;
            }
        }
        return true;
    }

    private void run() {
        int offset = 0;
        while (offset < text.length()) {
            int codePoint = text.codePointAt(offset);
            take(codePoint, Letters.of(codePoint), offset);
            offset += Character.charCount(codePoint);
        }
        if (!hasContent && faults.isEmpty()) {
            fault(NameFaultKind.NO_LETTER, 0);
        }
    }

    private void take(int codePoint, Letters.Entry entry, int offset) {
        switch (entry.sort()) {
            case LETTER -> letter(codePoint, entry, offset);
            case MARK -> mark(codePoint, entry, offset);
            case DIGIT -> {
                hasContent = true;
                append(entry);
                onLetter = false;
            }
            case APOSTROPHE -> {
                append(entry);
                onLetter = false;
            }
            case GAP, SIGN -> {
                append(entry);
                endWord();
            }
            case CONTROL -> fault(NameFaultKind.CONTROL, offset);
            case DIRECTION -> fault(NameFaultKind.DIRECTION, offset);
            case INVISIBLE -> fault(NameFaultKind.INVISIBLE, offset);
            case JOINER ->
                fault(
                        last == Script.ARABIC || last == Script.OTHER ? NameFaultKind.JOINER : NameFaultKind.INVISIBLE,
                        offset);
            case LOOK_ALIKE -> {
                fault(NameFaultKind.LOOK_ALIKE, offset);
                inWord(Script.LATIN, offset, false);
            }
            case TURKISH_I -> {
                fault(NameFaultKind.TURKISH_I, offset);
                inWord(Script.LATIN, offset, false);
            }
            case UNKNOWN -> unknown(codePoint, entry, offset);
        }
    }

    private void letter(int codePoint, Letters.Entry entry, int offset) {
        inWord(entry.script(), offset, true);
        append(entry);
        hasContent |= !entry.fold().isEmpty();
        onPlainI = codePoint == 'i' || codePoint == 'I';
    }

    /** A letter of a script stands here; the first of a run that is not of the word's script is a fault. */
    private void inWord(@Nullable Script script, int offset, boolean reported) {
        if (word == null) {
            word = script;
            if (reported && script != null && !script.isCompared()) {
                fault(NameFaultKind.OTHER_SCRIPT, offset);
            }
        } else if (script != word && script != last) {
            // Scripts whose letters pass for nothing else are written into Latin words in good faith.
            fault(
                    script == Script.OTHER || word == Script.OTHER
                            ? NameFaultKind.OTHER_SCRIPT
                            : NameFaultKind.MIXED_SCRIPT,
                    offset);
        }
        last = script;
        onLetter = true;
        marks = 0;
        onPlainI = false;
    }

    private void mark(int codePoint, Letters.Entry entry, int offset) {
        boolean fits = onLetter
                && (entry.script() == Script.ARABIC
                        ? last == Script.ARABIC || last == Script.OTHER
                        : last != Script.ARABIC);
        if (!fits) {
            fault(NameFaultKind.STRAY_MARK, offset);
            return;
        }
        if (onPlainI && codePoint == Letters.DOT_ABOVE) {
            fault(NameFaultKind.TURKISH_I, offset);
        }
        marks++;
        if (marks == MOST_MARKS + 1) {
            fault(NameFaultKind.MARK_PILE, offset);
        }
    }

    private void unknown(int codePoint, Letters.Entry entry, int offset) {
        fault(NameFaultKind.OUTSIDE_REPERTOIRE, offset);
        if (entry.script() != null) {
            inWord(entry.script(), offset, false);
        } else if (!Letters.isModifier(codePoint)) {
            endWord();
        }
    }

    private void endWord() {
        word = null;
        last = null;
        onLetter = false;
    }

    private void append(Letters.Entry entry) {
        boolean gap = entry.sort() == Letters.Sort.GAP;
        if (!gap || (folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ')) {
            folded.append(entry.fold());
        }
    }

    private void fault(NameFaultKind kind, int offset) {
        faults.add(new NameFault(kind, offset));
    }
}
