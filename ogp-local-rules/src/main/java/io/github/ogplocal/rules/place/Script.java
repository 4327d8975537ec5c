// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.place;

/** The scripts that are told apart. */
enum Script {
    LATIN,
    ARABIC,
    GREEK,
    CYRILLIC,
    ARMENIAN,
    HEBREW,
    GEORGIAN,
    CHEROKEE,
    COPTIC,
    /** Any other; two of these are not told apart, and none has letters that pass for Latin or Arabic ones. */
    OTHER;

    /** Whether names in this script are compared. */
    boolean isCompared() {
        return this == LATIN || this == ARABIC;
    }
}
