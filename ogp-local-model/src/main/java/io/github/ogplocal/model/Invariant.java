// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model;

/** The closed list of what a value can break, each with the code that documents and messages use. */
public enum Invariant {
    /** A text that must say something is empty or white space. */
    BLANK("blank"),
    /** A text or a list is longer than its bound. */
    TOO_LONG("too-long"),
    /** A list has fewer elements than it must. */
    TOO_FEW("too-few"),
    /** A text does not have the form of its kind (an id, a code, a number). */
    MALFORMED("malformed"),
    /** A number or date lies outside its bounds. */
    OUT_OF_RANGE("out-of-range"),
    /** A period ends before it starts, or a later event is dated before an earlier one. */
    OUT_OF_ORDER("out-of-order"),
    /** Two members of a list that must differ are the same. */
    REPEATED("repeated"),
    /** Two attributes contradict each other. */
    CONTRADICTION("contradiction"),
    /** Something names a thing that the document does not hold. */
    UNKNOWN_REFERENCE("unknown-reference"),
    /** A text has characters that its kind does not allow (controls, direction tricks, lone surrogates). */
    FORBIDDEN_CHARACTER("forbidden-character");

    private final String code;

    Invariant(String code) {
        this.code = code;
    }

    /** The code in documents and messages: lower case, words joined by hyphens; never changes. */
    public String code() {
        return code;
    }
}
