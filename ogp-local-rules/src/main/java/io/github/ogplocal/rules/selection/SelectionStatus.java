// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

/** What the outcome says of one application. */
public enum SelectionStatus {
    /** It has a place. */
    SELECTED("selected"),
    /** It has no place, and is on the reserve list. */
    RESERVE("reserve"),
    /** It reached every threshold, has no place, and is not on the reserve list. */
    NOT_SELECTED("not-selected"),
    /** It was scored and missed a threshold. */
    BELOW_THRESHOLD("below-threshold"),
    /** It was not admitted to scoring. */
    INADMISSIBLE("inadmissible"),
    /** The documents, or an unseparated tie, do not let the procedure say. */
    UNDECIDED("undecided"),
    /** It was never filed, or was withdrawn or replaced before it could be judged. */
    NOT_IN_POOL("not-in-pool");

    private final String code;

    SelectionStatus(String code) {
        this.code = code;
    }

    /** The code in documents. */
    public String code() {
        return code;
    }
}
