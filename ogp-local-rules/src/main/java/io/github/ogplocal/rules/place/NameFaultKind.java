// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.place;

/** What can keep a text from being compared as a name. */
public enum NameFaultKind {
    /** A control, line or paragraph separator, noncharacter, character for private use, or half of a surrogate pair. */
    CONTROL("control"),
    /** A mark or control of writing direction. */
    DIRECTION("direction"),
    /** A character that is not seen: zero-width space, soft hyphen, variation selector, tag, filler. */
    INVISIBLE("invisible"),
    /** A joiner (U+200C, U+200D) in a script that uses them; anywhere else they are {@link #INVISIBLE}. */
    JOINER("joiner"),
    /** A letter of another script than the first letter of its word; Cyrillic, Greek and their like included. */
    MIXED_SCRIPT("mixed-script"),
    /** A word in letters that are neither Latin nor Arabic; its first one. */
    OTHER_SCRIPT("other-script"),
    /** A letter of mathematics or phonetics, a ligature or a circled letter that looks like plain letters. */
    LOOK_ALIKE("look-alike"),
    /** An i without its dot, or a capital I with one: to the eye, or in another language, the plain letter. */
    TURKISH_I("turkish-i"),
    /** A combining mark without a letter that it could stand on. */
    STRAY_MARK("stray-mark"),
    /** The fourth combining mark on one letter; three are the most. */
    MARK_PILE("mark-pile"),
    /** A letter or sign that is no trick, and that the folding does not know. */
    OUTSIDE_REPERTOIRE("outside-repertoire"),
    /** The text has neither letter nor digit. */
    NO_LETTER("no-letter");

    private final String code;

    NameFaultKind(String code) {
        this.code = code;
    }

    /** The code in messages; never changes. */
    public String code() {
        return code;
    }
}
