// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.dryrun;

/** What a dry run does not try; the list is closed. */
public enum UntriedCode {
    /** A rule that is not the library's, for which no applications or documents can be made to measure. */
    OTHER_RULE("other-rule"),
    /** Decisions of a committee against the result. */
    OVERRIDES("overrides"),
    /** Decisions of a committee on ties; they stay open. */
    TIE_DECISIONS("tie-decisions"),
    /** Places that are given back after the selection. */
    LATE_WITHDRAWALS("late-withdrawals"),
    /** Letters that speak for a body that has not signed; a letter is there and signed by all, or is not there. */
    UNSIGNED_LETTERS("unsigned-letters"),
    /** Names spelt in different ways; the same name comes in the same letters. */
    OTHER_SPELLINGS("other-spellings");

    private final String code;

    UntriedCode(String code) {
        this.code = code;
    }

    /** The code in documents. */
    public String code() {
        return code;
    }
}
