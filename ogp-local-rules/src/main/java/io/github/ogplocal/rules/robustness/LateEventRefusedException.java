// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.robustness;

import static java.util.Objects.requireNonNull;

/** A late event that does not fit the outcome it is said to come after; nothing was decided. */
public final class LateEventRefusedException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final String document;

    /** In which way it does not fit. */
    public enum Kind {
        /** No application of the call has that id. */
        UNKNOWN_APPLICATION("unknown-application"),
        /** There is no sheet of that evaluator for that application. */
        NO_SUCH_SHEET("no-such-sheet"),
        /** The application was withdrawn, replaced or never filed before: it is not in the pool. */
        NOT_IN_POOL("not-in-pool"),
        /** The withdrawal is dated before the filing. */
        TOO_EARLY("too-early"),
        /** The same application is withdrawn twice. */
        REPEATED("repeated"),
        /** The documents already say so. */
        NOTHING_NEW("nothing-new");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The code in messages. */
        public String code() {
            return code;
        }
    }

    LateEventRefusedException(Kind kind, String document) {
        super("late event: " + document + ": " + kind.code());
        this.kind = requireNonNull(kind, "kind");
        this.document = document;
    }

    /** In which way it does not fit. */
    public Kind kind() {
        return kind;
    }

    /** Which document it is about, as {@link io.github.ogplocal.rules.selection.InputFault} names documents. */
    public String document() {
        return document;
    }
}
