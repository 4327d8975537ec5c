// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.record;

/** The bytes are no JSON that a canonical form can be made of. */
final class NotJson extends Exception {
    private static final long serialVersionUID = 1L;

    private final String reason;
    private final int at;

    /** @param at how much stands before the fault: bytes where bytes were read, UTF-16 units where a text was */
    NotJson(String reason, int at) {
        super("canonical JSON: " + reason + ", at " + at);
        this.reason = reason;
        this.at = at;
    }

    String reason() {
        return reason;
    }

    int at() {
        return at;
    }
}
