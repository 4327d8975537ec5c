// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.codec;

/** The bytes cannot be read here: something is wrong with them, or not known here, or there are too few of them so far. */
@SuppressWarnings("StaticAssignmentOfThrowable")
final class GiveUp extends Exception {
    /** Something is wrong, or not known here; which of the two, the reader that reports everything finds out. */
    static final GiveUp NOT_IN_ORDER = new GiveUp("not in order");

    /** The value is not all there yet. */
    static final GiveUp TOO_FEW_BYTES = new GiveUp("too few bytes");

    private static final long serialVersionUID = 1L;

    /** Thrown once a document at most, and always caught: a stack would cost more than the document. */
    private GiveUp(String message) {
        super(message, null, false, false);
    }
}
