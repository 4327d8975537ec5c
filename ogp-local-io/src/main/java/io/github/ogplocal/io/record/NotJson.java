// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.record;

/** The bytes are no JSON that a canonical form can be made of. */
final class NotJson extends Exception {
    private static final long serialVersionUID = 1L;

    private final int at;

    /** @param at how many UTF-16 units stand before the fault; for bytes that are no UTF-8, how many bytes */
    NotJson(String reason, int at) {
        super("canonical JSON: " + reason + ", at " + at);
        this.at = at;
    }

    int at() {
        return at;
    }
}
