// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.place;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A name of a place as it is compared: folded, so that equal values are the same name.
 *
 * <p>Folded away are: letter case; the marks on Latin letters ({@code é}, {@code ā}), also where they are typed as
 * characters of their own; strokes and ligatures ({@code ł} is l, {@code œ} is oe); Arabic vowel marks, shadda and
 * tatweel; hamza on or under alef, waw and yeh; the Persian and presentation forms of Arabic letters; heh for teh marbuta;
 * alef maksura for yeh; full-width letters; Arabic digits; the kind and number of spaces; hyphens, which are spaces. An
 * apostrophe is kept, whatever its form. Nothing is folded between the two scripts, and no article is dropped: that is
 * what {@link NameComparer} suggests, and no more than suggests.
 *
 * <p>Known are: ASCII letters and digits; the Latin letters of U+00C0 to U+021B and U+1E00 to U+1EF9 that are a letter of
 * ASCII with usual marks, and æ œ ø ß ð đ þ ħ ł ŋ ŧ; the letters of Arabic with پ چ ڤ ڥ ڨ ڭ گ and the variants named
 * above, each also as a presentation form; their marks; spaces, hyphens, apostrophes and {@code ( ) , . / &}. All of them
 * were in Unicode 5.1, and their treatment hangs on no locale and no version of the JDK. Any other character is a
 * {@link NameFault}.
 *
 * <p>Immutable and thread-safe.
 */
public final class PlaceName {
    private final String key;
    private final Skeleton skeleton;

    private PlaceName(String key) {
        this.key = key;
        this.skeleton = Skeleton.of(key);
    }

    /**
     * A name from its text.
     *
     * @throws RefusedNameException if the text has faults; all are listed
     */
    public static PlaceName of(String text) {
        NameScan scan = NameScan.of(requireNonNull(text, "text"));
        if (!scan.faults().isEmpty()) {
            throw new RefusedNameException(scan.faults());
        }
        return scanned(scan);
    }

    /** A name from a scan that found no faults. */
    static PlaceName scanned(NameScan scan) {
        return new PlaceName(scan.folded());
    }

    /** What keeps a text from being compared, in the order of the text; empty when nothing does. */
    public static List<NameFault> faults(String text) {
        return List.copyOf(NameScan.of(requireNonNull(text, "text")).faults());
    }

    /**
     * The faults of a text that make it look like another name, whatever its language needs: fewer than
     * {@link #faults}, since a name in Cyrillic is no trick, only not comparable here.
     *
     * <p>A sign or letter outside the repertoire is none, nor is a text without letters. Letters of another script than
     * Latin and Arabic, and joiners, are tricks only in a text that says it is Arabic, French or English; the i's of
     * Turkish only in a text that does not say it is of a language that writes them.
     *
     * @param text what to look at
     * @param languageTag the text's language, such as {@code fr} or {@code ar-TN}
     * @return in the order of the text; may be empty
     */
    public static List<NameFault> tricks(String text, String languageTag) {
        requireNonNull(languageTag, "languageTag");
        if (NameScan.isPlain(requireNonNull(text, "text"))) {
            return List.of();
        }
        int hyphen = languageTag.indexOf('-');
        String language = hyphen < 0 ? languageTag : languageTag.substring(0, hyphen);
        return NameScan.of(text).faults().stream()
                .filter(fault -> isTrick(fault.kind(), language))
                .toList();
    }

    private static boolean isTrick(NameFaultKind kind, String language) {
        return switch (kind) {
            case CONTROL, DIRECTION, INVISIBLE, MIXED_SCRIPT, LOOK_ALIKE, STRAY_MARK, MARK_PILE -> true;
            case JOINER, OTHER_SCRIPT -> language.equals("ar") || language.equals("fr") || language.equals("en");
            case TURKISH_I ->
                switch (language) {
                    case "tr", "az", "crh", "gag", "kk", "tt" -> false;
                    default -> true;
                };
            case OUTSIDE_REPERTOIRE, NO_LETTER -> false;
        };
    }

    /**
     * The folded text: small letters and digits of ASCII, letters of Arabic, apostrophes, a few signs, and single spaces
     * between words. Two names with equal keys are the same name.
     */
    public String key() {
        return key;
    }

    Skeleton skeleton() {
        return skeleton;
    }

    /** Whether both are the same name. */
    @Override
    public boolean equals(Object other) {
        return other instanceof PlaceName name && key.equals(name.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    /** The key. */
    @Override
    public String toString() {
        return key;
    }
}
