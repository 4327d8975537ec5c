// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.place;

/** How two names stand to each other. */
public enum NameVerdict {
    /** One name: equal once folded. */
    SAME("same"),
    /** Perhaps two spellings of one name: for a human to judge, and never merged by itself. */
    SUGGESTED("suggested"),
    /** Nothing suggests that they name one place. */
    DIFFERENT("different");

    private final String code;

    NameVerdict(String code) {
        this.code = code;
    }

    /** The code in documents and messages; never changes. */
    public String code() {
        return code;
    }
}
