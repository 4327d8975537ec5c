// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.panel;

/** Why a number of sheets in a certificate is what it is. */
public enum BoundReason {
    /** So many are asked for. */
    ASKED("asked"),
    /** No more are allowed, or needed. */
    LIMIT("limit"),
    /** With no more of the others there is no conflict. */
    CONFLICTS("conflicts");

    private final String code;

    BoundReason(String code) {
        this.code = code;
    }

    /** The code in documents. */
    public String code() {
        return code;
    }
}
