// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.consultation;

/** What becomes of direction marks and other invisible characters in the texts of an export. */
public enum InvisibleCharacters {
    /** The export is refused, with the place of each text that holds one. */
    REFUSE,
    /** They are left out of the texts, and the result says how many. */
    LEAVE_OUT
}
