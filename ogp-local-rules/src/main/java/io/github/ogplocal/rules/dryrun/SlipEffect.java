// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.dryrun;

/** What came of a slip. */
public enum SlipEffect {
    /** The documents were refused as a whole; nobody is decided on until they are mended. */
    REFUSED("refused"),
    /** The application stays undecided. */
    UNDECIDED("undecided"),
    /** The application is inadmissible. */
    INADMISSIBLE("inadmissible"),
    /** The application is decided on as if nothing had happened, with the same or with another result. */
    DECIDED("decided");

    private final String code;

    SlipEffect(String code) {
        this.code = code;
    }

    /** The code in documents. */
    public String code() {
        return code;
    }
}
