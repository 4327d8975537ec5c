// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.check;

import io.github.ogplocal.model.InvalidValueException;
import io.github.ogplocal.model.Invariant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The checks that value types make of their own parts. */
public final class Checks {
    private Checks() {}

    /**
     * Refuses unless {@code holds}.
     *
     * @param got the value at fault: a code, number or date, never free text; null when the rule already says it
     */
    public static void require(
            boolean holds, String subject, String attribute, Invariant invariant, String rule, @Nullable Object got) {
        if (!holds) {
            throw new InvalidValueException(subject, attribute, invariant, got == null ? rule : rule + ", got " + got);
        }
    }

    /** Refuses text that says nothing, is longer than {@code max} UTF-16 units, or holds controls or direction tricks. */
    public static void requireText(String text, int max, String subject, String attribute) {
        require(!text.isBlank(), subject, attribute, Invariant.BLANK, "must not be blank", null);
        if (text.length() > max) {
            throw new InvalidValueException(
                    subject,
                    attribute,
                    Invariant.TOO_LONG,
                    "must have at most " + max + " characters, got " + text.length() + " characters");
        }
        int bad = indexOfForbidden(text);
        if (bad >= 0) {
            throw new InvalidValueException(
                    subject,
                    attribute,
                    Invariant.FORBIDDEN_CHARACTER,
                    "must not hold control, direction or unpaired characters, got "
                            + String.format(Locale.ROOT, "U+%04X at %d", (int) text.charAt(bad), bad));
        }
    }

    /** Refuses an id or code that does not match its pattern. Only ids go through here: a message may echo them. */
    public static void requirePattern(String text, Pattern pattern, String subject, String attribute) {
        // The message is built on refusal only: millions of ids go through here.
        if (text.length() > 200 || !pattern.matcher(text).matches()) {
            throw new InvalidValueException(
                    subject,
                    attribute,
                    Invariant.MALFORMED,
                    "must match " + pattern.pattern() + ", got a text of " + text.length() + " characters");
        }
    }

    /** Refuses a text that is no id: letters, digits, and {@code . _ -} inside; 1 to 64 characters, all ASCII. */
    public static void requireId(String text, String subject, String attribute) {
        requireId(text, "", subject, attribute);
    }

    /**
     * Refuses a text that is no id in which slashes may stand, as in the numbers of files ({@code 2024/12}): otherwise as
     * {@link #requireId(String, String, String)}.
     */
    public static void requireIdWithSlashes(String text, String subject, String attribute) {
        requireId(text, " /", subject, attribute);
    }

    private static void requireId(String text, String more, String subject, String attribute) {
        boolean formed = !text.isEmpty() && text.length() <= 64;
        for (int i = 0; formed && i < text.length(); i++) {
            char c = text.charAt(i);
            boolean alphanumeric = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
            boolean inside = i > 0 && i < text.length() - 1;
            formed = alphanumeric || (inside && (c == '.' || c == '_' || c == '-' || (c == '/' && !more.isEmpty())));
        }
        if (!formed) {
            throw new InvalidValueException(
                    subject,
                    attribute,
                    Invariant.MALFORMED,
                    "must be 1 to 64 letters, digits, and . _ -" + more + " inside, got a text of " + text.length()
                            + " characters");
        }
    }

    /** Refuses a time with fractions of a second: documents write whole seconds. */
    public static void requireSeconds(OffsetDateTime time, String subject, String attribute) {
        require(time.getNano() == 0, subject, attribute, Invariant.OUT_OF_RANGE, "must be in whole seconds", time);
    }

    /** Refuses a collection without elements. */
    public static void requireSome(Collection<?> elements, String subject, String attribute) {
        require(!elements.isEmpty(), subject, attribute, Invariant.TOO_FEW, "must not be empty", null);
    }

    /** Refuses a collection of more than {@code most} elements. */
    public static void requireAtMost(Collection<?> elements, int most, String subject, String attribute) {
        if (elements.size() > most) {
            require(
                    false,
                    subject,
                    attribute,
                    Invariant.TOO_LONG,
                    "must have at most " + most + " entries",
                    elements.size());
        }
    }

    /** Refuses a number below {@code least} or above {@code most}. */
    public static void requireBetween(long number, long least, long most, String subject, String attribute) {
        if (number < least || number > most) {
            require(false, subject, attribute, Invariant.OUT_OF_RANGE, "must be " + least + " to " + most, number);
        }
    }

    /**
     * Index of the first character that no readable text needs: C0 and C1 controls other than line feed and tab,
     * bidirectional controls and marks, invisible format characters other than the joiners that Arabic and Persian
     * spelling uses, noncharacters, unpaired surrogates.
     *
     * <p>Of Unicode's format characters only the two joiners (U+200C, U+200D) and the signs that are seen (Arabic number
     * signs and their like) pass.
     *
     * @return the index, or -1 when the text has none
     */
    public static int indexOfForbidden(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x20 && c < 0x7f) {
                continue;
            }
            if (c == '\n' || c == '\t') {
                continue;
            }
            if (c < 0x20 || (c >= 0x7f && c < 0xa0)) {
                return i;
            }
            if (Character.isHighSurrogate(c)) {
                if (i + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return i;
                }
                int codePoint = Character.toCodePoint(c, text.charAt(i + 1));
                if ((codePoint & 0xfffe) == 0xfffe
                        || (codePoint >= 0xe0000 && codePoint <= 0xe0fff)
                        || (codePoint >= 0x1bca0 && codePoint <= 0x1bca3)
                        || (codePoint >= 0x1d173 && codePoint <= 0x1d17a)) {
                    return i;
                }
                i++;
                continue;
            }
            if (Character.isLowSurrogate(c)
                    || c == 0x00ad
                    || c == 0x061c
                    || c == 0x180e
                    || c == 0x200b
                    || c == 0x200e
                    || c == 0x200f
                    || (c >= 0x2028 && c <= 0x202e)
                    || (c >= 0x2060 && c <= 0x206f)
                    || c == 0xfeff
                    || (c >= 0xfdd0 && c <= 0xfdef)
                    || (c >= 0xfff0 && c <= 0xfffb)
                    || c >= 0xfffe) {
                return i;
            }
        }
        return -1;
    }
}
