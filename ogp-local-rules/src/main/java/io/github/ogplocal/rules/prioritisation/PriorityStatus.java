// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

/** What became of a project. */
public enum PriorityStatus {
    /** It is chosen. */
    CHOSEN("chosen"),
    /** It was chosen from, and is not chosen. */
    NOT_CHOSEN("not-chosen"),
    /** It is open: a tie that nothing separates, or a record that is still to come. */
    UNDECIDED("undecided"),
    /** It is not chosen from. */
    NOT_ADMITTED("not-admitted");

    private final String code;

    PriorityStatus(String code) {
        this.code = code;
    }

    /** The code in documents. */
    public String code() {
        return code;
    }
}
