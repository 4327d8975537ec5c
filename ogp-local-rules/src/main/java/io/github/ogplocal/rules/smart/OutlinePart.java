// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.smart;

/** A part of an outline by which a test can ask what it says. */
public enum OutlinePart {
    /** The current situation and the problem. */
    PROBLEM("problem"),
    /** What would be done. */
    ACTIVITIES("activities"),
    /** What would be there once it is done. */
    RESULTS("results");

    private final String code;

    OutlinePart(String code) {
        this.code = code;
    }

    /** The code in settings. */
    public String code() {
        return code;
    }
}
