// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

/** Where a line is drawn between those who get something and those who do not. */
public enum Cut {
    /** After the last place: of a group, or of all where groups have no places of their own. */
    PLACES("places"),
    /** After the last place that was passed on to candidates of any group. */
    PASSED_ON_PLACES("passed-on-places"),
    /** After the last place that a group is guaranteed. */
    GROUP_MINIMUM("group-minimum"),
    /** After the last place that a group can have. */
    GROUP_CAP("group-cap"),
    /** Where the money ends. */
    BUDGET("budget"),
    /** After the last place of a reserve list. */
    RESERVE("reserve");

    private final String code;

    Cut(String code) {
        this.code = code;
    }

    /** The code in documents. */
    public String code() {
        return code;
    }
}
