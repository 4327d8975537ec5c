// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.consultation;

/** What a stated total turned out to be. */
public enum TotalCheck {
    /** No total is stated. */
    NOT_STATED("not-stated"),
    /** It is the sum of all rows, which are of one unit. */
    AGREES("agrees"),
    /** It is the sum of all rows, though these count different things: a number of nothing. */
    MIXES_UNITS("mixes-units"),
    /** It is the sum of the rows of one unit, and leaves out those of the others. */
    OF_ONE_UNIT("of-one-unit"),
    /** It is the sum of neither all rows nor those of one unit. */
    DIFFERS("differs");

    private final String code;

    TotalCheck(String code) {
        this.code = code;
    }

    /** The code in documents. */
    public String code() {
        return code;
    }
}
