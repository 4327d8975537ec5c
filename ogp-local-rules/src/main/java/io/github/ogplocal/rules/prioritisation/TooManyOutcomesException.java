// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

/** Thrown when ties can be broken in so many ways that their outcomes are not all told. */
public final class TooManyOutcomesException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int cap;

    TooManyOutcomesException(int cap, String what) {
        super("outcomes: more " + what + " than the cap of " + cap + " allows");
        this.cap = cap;
    }

    /** How many outcomes were allowed. */
    public int cap() {
        return cap;
    }
}
